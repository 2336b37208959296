/**
 * Citations become numbered marks that lead to the page's list of sources: one mark, however many there are.
 *
 *     Text [@smith-2015; @jones-2016].
 *     →  Text<sup class="cite"><a href="#source-smith-2015" data-source="smith-2015 jones-2016" aria-label="Sources 1 and 2">1, 2</a></sup>.
 *     Text [see @smith-2015, para. 3; @jones-2016].
 *     →  Text<sup class="cite">see <a … aria-label="Source 1, para. 3">1, para. 3</a>, <a …>2</a></sup>.
 *
 * Where the sources of a text are listed beside it without numbers, a bare mark leaves nothing, and one that says more
 * is said in words:
 *
 *     →  Text (see <a href="/sources/#source-smith-2015">Smith</a>, para. 3; <a …>Jones</a>).
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { paths } from '../model/address.ts';
import { ranges } from '../model/counting.ts';
import { pageIdBeginnings } from '../model/page-ids.ts';
import type { Citation, CitedSource } from '../source/syntax/nodes.ts';
import { inlineOf } from './element.ts';

/** The numbers of a page's sources, in the order of their first citation. */
export interface Numbering {
	/**
	 * The number of a source; a new one where it is cited for the first time.
	 * @param isTold whether a card beside the mark gives the source, so that the number is not seen on screen
	 */
	readonly numberOf: (key: string, isTold?: boolean) => number;
	/** The sources cited so far, in the order of their numbers. */
	readonly cited: () => readonly string[];
	/** Those of them whose numbers are seen, in the order in which they are. */
	readonly seen: () => readonly string[];
}

/**
 * A numbering for one page.
 * @param known sources whose numbers are given already: 1, 2 and so on
 */
export const createNumbering = (known: readonly string[] = []): Numbering => {
	const keys = [...known];
	const seen = new Set<string>();
	return {
		numberOf: (key, isTold = false) => {
			if (!keys.includes(key)) keys.push(key);
			if (!isTold) seen.add(key);
			return keys.indexOf(key) + 1;
		},
		cited: () => keys,
		seen: () => [...seen],
	};
};

const link = (sources: readonly CitedSource[], { numberOf }: Numbering, isTold = false): Element => {
	const numbered = sources
		.map((source) => ({ ...source, number: numberOf(source.key, isTold) }))
		.sort((one, other) => one.number - other.number);
	const [first] = numbered;
	const numbers = [...new Set(numbered.map(({ number }) => number))];
	const said = ranges(numbers).join(',\u200a');
	const where = first?.locator === undefined ? '' : `, ${first.locator}`;
	return h(
		'a',
		{
			href: `#${pageIdBeginnings.source}${first?.key ?? ''}`,
			dataSource: [...new Set(numbered.map(({ key }) => key))].join(' '),
			dataLocator: first?.locator,
			// The name holds the numbers as they are shown, so that whoever speaks to the page can say what is seen.
			ariaLabel: numbers.length === 1 ? `Source ${numbers.join('')}${where}` : `Sources ${said}`,
		},
		`${said}${where}`,
	);
};

/** Whether a citation names its sources alone, without a word or a place of their own. */
export const isBare = ({ sources }: Citation): boolean =>
	sources.every(({ prefix, locator }) => prefix === undefined && locator === undefined);

/** One link that opens all; of sources with words of their own, a link each. */
const marksOf = (citation: Citation, numbering: Numbering): readonly ElementContent[] => {
	const { sources, data } = citation;
	if (isBare(citation)) return [link(sources, numbering, data?.citationAs === 'told')];
	return sources.flatMap((source, position): readonly ElementContent[] => [
		...(position > 0 ? [{ type: 'text', value: ',\u200a' } as const] : []),
		...(source.prefix === undefined ? [] : [{ type: 'text', value: `${source.prefix} ` } as const]),
		link([source], numbering),
	]);
};

/** The mark of a citation: raised, or in a line of its own. */
const markOf = (citation: Citation, numbering: Numbering): PhrasingContent => {
	const marks = [...marksOf(citation, numbering)];
	const { data } = citation;
	if (data?.citationAs === 'words') return inlineOf(h('span.cite', marks));
	return inlineOf(h(data?.citationAs === 'told' ? 'sup.cite.told' : 'sup.cite', marks));
};

/** How citations are shown. */
export interface CitationOptions {
	readonly numbering: Numbering;
	/** False: no list has numbers for them. */
	readonly marks: boolean;
	/** A path of the site → an address. */
	readonly href: (path: string) => string;
}

/** A citation in words; nothing where it says no more than which source. */
const wordsOf = (citation: Citation, href: CitationOptions['href']): readonly PhrasingContent[] => {
	if (isBare(citation)) return [];
	const said = citation.sources.flatMap(({ key, name = key, prefix, locator }, position): (Element | string)[] => [
		position > 0 ? '; ' : '',
		prefix === undefined ? '' : `${prefix} `,
		h('a', { href: href(paths.source(key)) }, name),
		locator === undefined ? '' : `, ${locator}`,
	]);
	return [inlineOf(h('span.cited', [' (', ...said, ')']))];
};

/** A remark plugin: each citation becomes its marks, and the space before it none. */
export const remarkCitations: Plugin<[CitationOptions], Root> =
	({ numbering, marks, href }) =>
	(tree) => {
		visit(tree, 'citation', (node, index, parent) => {
			if (!parent || index === undefined) return undefined;
			const shown = marks ? [markOf(node, numbering)] : wordsOf(node, href);
			// A citation stands in running text.
			const siblings = parent.children as PhrasingContent[];
			siblings.splice(index, 1, ...shown);
			if (node.data?.citationAs === 'words') return index + shown.length;
			const before = siblings[index - 1];
			if (before?.type !== 'text') return index + shown.length;
			before.value = before.value.trimEnd();
			if (before.value !== '') return index + shown.length;
			siblings.splice(index - 1, 1);
			return index - 1 + shown.length;
		});
	};
