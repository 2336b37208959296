/**
 * Citations become numbered marks that lead to the page's list of sources.
 *
 *     Text [see @smith-2015, para. 3; @jones-2016].
 *     →  Text<sup class="cite">see <a href="#source-smith-2015" data-source="smith-2015" aria-label="Source 1, para. 3">1</a>, …</sup>.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { pageIdBeginnings } from '../model/page-ids.ts';
import type { CitedSource } from '../source/syntax/nodes.ts';
import { inlineOf } from './element.ts';

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

const mark = ({ key, prefix, locator }: CitedSource, { numberOf }: Numbering): readonly ElementContent[] => {
	const number = numberOf(key);
	const where = locator === undefined ? '' : `, ${locator}`;
	const link = h(
		'a',
		{
			href: `#${pageIdBeginnings.source}${key}`,
			dataSource: key,
			dataLocator: locator,
			ariaLabel: `Source ${number}${where}`,
		},
		String(number),
	);
	return prefix === undefined ? [link] : [{ type: 'text', value: `${prefix} ` }, link];
};

/** How citations are shown. */
export interface CitationOptions {
	readonly numbering: Numbering;
	/** False: they leave nothing. */
	readonly marks: boolean;
}

/** A remark plugin: each citation becomes its marks, and the space before it none. */
export const remarkCitations: Plugin<[CitationOptions], Root> =
	({ numbering, marks }) =>
	(tree) => {
		visit(tree, 'citation', (node, index, parent) => {
			if (!parent || index === undefined) return undefined;
			const shown: readonly PhrasingContent[] = marks
				? [
						inlineOf(
							h(
								'sup.cite',
								node.sources.flatMap((source, position): readonly ElementContent[] => [
									...(position > 0 ? [{ type: 'text', value: ',\u200a' } as const] : []),
									...mark(source, numbering),
								]),
							),
						),
					]
				: [];
			// A citation stands in running text.
			const siblings = parent.children as PhrasingContent[];
			siblings.splice(index, 1, ...shown);
			const before = siblings[index - 1];
			if (before?.type !== 'text') return index + shown.length;
			before.value = before.value.trimEnd();
			if (before.value !== '') return index + shown.length;
			siblings.splice(index - 1, 1);
			return index - 1 + shown.length;
		});
	};
