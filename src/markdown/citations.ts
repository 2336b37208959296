/**
 * Citations become numbered marks that lead to the page's list of sources.
 *
 *     Text [@smith-2015, para. 3; @jones-2016].
 *     →  Text<sup class="cite"><a href="#source-smith-2015" data-source="smith-2015" aria-label="Source 1, para. 3">1</a>, …</sup>.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findCitations, type CitedKey } from '../source/citations.ts';

/** The numbers of a page's sources, in the order of their first citation. */
export interface Numbering {
	/** The number of a source; a new one where it is cited for the first time. */
	readonly numberOf: (key: string) => number;
	/** The sources cited so far, in the order of their numbers. */
	readonly cited: () => readonly string[];
}

/** A numbering for one page. */
export const createNumbering = (): Numbering => {
	const keys: string[] = [];
	return {
		numberOf: (key) => {
			if (!keys.includes(key)) keys.push(key);
			return keys.indexOf(key) + 1;
		},
		cited: () => keys,
	};
};

const mark = ({ key, locator }: CitedKey, numbering: Numbering): ElementContent => {
	const number = numbering.numberOf(key);
	const where = locator === undefined ? '' : `, ${locator}`;
	return h(
		'a',
		{ href: `#source-${key}`, dataSource: key, dataLocator: locator, ariaLabel: `Source ${number}${where}` },
		String(number),
	);
};

/** A remark plugin: replaces each bracket of citations by its marks (by nothing, where `marks` is false), and the space before it by none. */
export const remarkCitations =
	(options: { readonly numbering: Numbering; readonly marks?: boolean }) => (tree: Root) => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return undefined;
			const groups = findCitations(node.value);
			if (groups.length === 0) return undefined;
			const parts: PhrasingContent[] = [];
			let at = 0;
			for (const { start, end, keys } of groups) {
				const before = node.value.slice(at, start).trimEnd();
				if (before !== '') parts.push({ type: 'text', value: before });
				if (options.marks !== false)
					parts.push({
						type: 'emphasis',
						children: [],
						data: {
							hName: 'sup',
							hProperties: { className: ['cite'] },
							hChildren: keys.flatMap((key, position): ElementContent[] => [
								...(position > 0 ? [{ type: 'text', value: ',\u200a' } as const] : []),
								mark(key, options.numbering),
							]),
						},
					});
				at = end;
			}
			if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
			parent.children.splice(index, 1, ...(parts as never[]));
			return [SKIP, index + parts.length];
		});
	};
