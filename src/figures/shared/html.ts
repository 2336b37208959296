/** A tree as HTML. */
import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The HTML of what was drawn; of nothing, nothing. */
export const htmlOf = (drawn: RootContent | undefined): string =>
	drawn === undefined ? '' : toHtml(drawn, { closeEmptyElements: true });
