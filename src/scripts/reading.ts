/**
 * What goes with the reader through a page: the bar that steps aside, the mark in the contents, the strip beside the
 * text, the notes. It is fetched at the first sign of reading; without it the page says the same.
 */
import { watchBar } from './bar.ts';
import { accompany } from './companion.ts';
import { markContents } from './contents.ts';
import { watchNotes } from './notes.ts';
import { start } from './start.ts';

/** Starts all of it, each by itself. */
export const accompanyReading = (): void => start([watchBar, markContents, accompany, watchNotes]);
