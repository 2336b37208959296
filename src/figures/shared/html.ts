/** A tree as HTML. */
import type { RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify, { closeEmptyElements: true }).freeze();

/** The HTML of what was drawn; of nothing, nothing. */
export const htmlOf = (drawn: RootContent | undefined): string =>
	drawn === undefined ? '' : writer.stringify({ type: 'root', children: [drawn] });
