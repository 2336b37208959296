/** Two texts word by word: what went is `<del>`, what came is `<ins>`. */
import { diffWords } from 'diff';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** The HTML of what became of a text. */
export const differences = (before: string, now: string): string =>
	toHtml(
		diffWords(before, now).map(({ value, added, removed }): ElementContent =>
			added ? h('ins', value) : removed ? h('del', value) : { type: 'text', value },
		),
	);
