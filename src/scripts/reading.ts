/**
 * What goes with the reader through a page: the bar that steps aside, the mark in the contents, the strip beside the
 * text, the notes, the name of what a link has led to, the offer to link to selected words, what is lit of the claims. It
 * is fetched at the first sign of reading; without it the page says the same.
 */
import { watchBar } from './bar.ts';
import { accompany } from './companion.ts';
import { watchClaims } from './claims.ts';
import { markContents } from './contents.ts';
import { watchNotes } from './notes.ts';
import { start } from './start.ts';
import { watchTarget } from './tools/arrive.ts';
import { watchSelection } from './tools/watch-selection.ts';

/**
 * Starts all of it, each by itself.
 * @param first the sign, which may be a key that asks for something
 */
export const accompanyReading = (first?: Event): void =>
	start([watchBar, markContents, accompany, watchNotes, watchTarget, watchSelection, () => watchClaims(first)]);
