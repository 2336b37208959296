/** The numbered notes of a page for paper, by the sources of the edition. An edge: it knows where the site lives. */
import { addressLine, sourceLine } from '../citation/bibliography.ts';
import { withPaperNotes } from '../components/paper-notes.ts';
import { paths } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import { href } from '../site.ts';

export const paperNotesOf = (edition: Edition, html: string): ReturnType<typeof withPaperNotes> =>
	withPaperNotes(html, {
		beforeSource: href(paths.source('')),
		line: (key) => sourceLine(edition, key),
		other: addressLine,
	});
