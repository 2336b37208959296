/** What a figure drew, as HTML. */
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Drawn } from '../figure.ts';

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true, closeEmptyElements: true }).freeze();

/** The HTML of what a figure drew; of nothing, nothing. */
export const htmlOf = (drawn: Drawn | undefined): string =>
	// The types of the tree know of raw HTML only where the Markdown plugins declare it.
	drawn === undefined ? '' : writer.stringify({ type: 'root', children: [drawn] } as Root);
