/**
 * The six styles that courses and journals of the field ask for: which edition of which manual, which style of the CSL
 * project, and where that style departs from its manual, a change with its rule. docs/decisions tells more.
 */
import type { StyleId } from '../../model/style-names.ts';
import { inMacro, isNode, mapTree, node, withTerm, withTitledContainers, type CslNode } from './tree.ts';

/** An item of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A style, and how this edition is put to it. */
export interface CitationStyle {
	readonly id: StyleId;
	/** Its name, and the edition of its manual. */
	readonly words: string;
	readonly manual: string;
	/** Its name in the CSL project. */
	readonly csl: string;
	/** The locale of its terms and dates. */
	readonly locale: 'en-US' | 'en-GB' | 'zh-CN';
	/** What its two forms are called. Absent: it has no such form. */
	readonly note?: string;
	readonly entry?: string;
	/** What a document needs that cites something once: a note that is whole in itself, or a mark and an entry. */
	readonly pasted: readonly ('note' | 'entry')[];
	/** An item with its version, in whatever variable of CSL the style prints one: `edition 0.1.0`. */
	readonly versioned: (item: CslItem, version: string) => CslItem;
	/** How it writes the day of access, which is the reader's to add. */
	readonly access: string;
	/** How it writes a paragraph's number. */
	readonly paragraph: (number: string) => { readonly locator: string; readonly label: 'paragraph' | 'page' };
	/** Changes to the style. */
	readonly mend?: (style: CslNode) => CslNode;
	/** Changes to an item. */
	readonly adapt?: (item: CslItem) => CslItem;
}

/** The version in one variable. */
const versionIn =
	(variable: string) =>
	(item: CslItem, version: string): CslItem => ({ ...item, [variable]: version });

/** Of a part, the version stands after the name of the whole; of the whole, in a variable. */
const afterContainer =
	(variable: string, join: (container: string, version: string) => CslItem) =>
	(item: CslItem, version: string): CslItem => {
		const container = item['container-title'];
		return isText(container) ? { ...item, ...join(container, version) } : { ...item, [variable]: version };
	};

const byParagraph = (locator: string) => ({ locator, label: 'paragraph' as const });

/** A blog's house is no part of the citation. */
const withoutHouse = ({ publisher, ...item }: CslItem): CslItem => {
	void publisher;
	return item;
};
const onBlogs =
	(change: (item: CslItem) => CslItem) =>
	(item: CslItem): CslItem =>
		item['type'] === 'post-weblog' ? change(item) : item;

/** A report as a book: of its date the year alone. */
const asBook = (item: CslItem): CslItem => (item['type'] === 'report' ? { ...item, type: 'book' } : item);

/** A page, or a newspaper that was read on one. */
const isOnline = ({ type, URL: address }: CslItem): boolean =>
	type === 'webpage' || (type === 'article-newspaper' && address !== undefined);

const isText = (value: unknown): value is string => typeof value === 'string';

/** The title in another form. */
const titled = (item: CslItem, change: (title: string) => string): CslItem =>
	isText(item['title']) ? { ...item, title: change(item['title']) } : item;

/** The names of bodies in another form. */
const bodies = (item: CslItem, change: (name: string) => string): CslItem =>
	Object.fromEntries(
		Object.entries(item).map(([key, value]) => [
			key,
			Array.isArray(value)
				? value.map((name: unknown) =>
						typeof name === 'object' && name !== null && 'literal' in name && isText(name.literal)
							? { ...name, literal: change(name.literal) }
							: name,
					)
				: value,
		]),
	);

/** What `inside` gives where something is a web page of known date and no version, and else what `otherwise` gives. */
const onDatedPage = (inside: CslNode['children'], otherwise: CslNode['children'], children: CslNode['children']) =>
	node('choose', {}, [
		node('if', { type: 'webpage' }, [
			node('choose', {}, [
				node('if', { variable: 'medium' }, otherwise),
				node('else-if', { variable: 'issued' }, inside),
				node('else', {}, otherwise),
			]),
		]),
		node('else', {}, children),
	]);

/** In the bibliography the date of a page is a sentence of its own: it follows the title after a full stop. */
const withDatesOfPages = (style: CslNode): CslNode => {
	const date = [node('text', { macro: 'issue' })];
	return inMacro(
		inMacro(style, 'issue-join-with-comma', (macro) => ({
			...macro,
			children: [onDatedPage([], date, macro.children)],
		})),
		'issue-join-with-period',
		(macro) => ({ ...macro, children: [onDatedPage(date, [], macro.children)] }),
	);
};

/**
 * Chicago 17: a post is cited by author, title, blog and date; a report is cited as a book is; in the bibliography of a
 * page (14.207) a full stop stands after its title, whatever follows.
 */
const chicago: CitationStyle = {
	id: 'chicago',
	words: 'Chicago (notes and bibliography)',
	manual: 'The Chicago Manual of Style, 17th edition',
	csl: 'chicago-fullnote-bibliography',
	locale: 'en-US',
	note: 'Note',
	entry: 'Bibliography',
	pasted: ['note'],
	versioned: afterContainer('medium', (container, version) => ({
		'container-title': `${container}<span class="nocase">, ${version}</span>`,
	})),
	access: 'accessed Month D, YYYY, before the address',
	paragraph: byParagraph,
	mend: (style) => withDatesOfPages(withTitledContainers(style)),
	adapt: (item) => asBook(onBlogs(withoutHouse)(item)),
};

/**
 * APA 7: a version stands in parentheses after the title; the CSL style has it for software alone. After a colon a title
 * goes on with a capital.
 */
const apa: CitationStyle = {
	id: 'apa',
	words: 'APA',
	manual: 'Publication Manual of the American Psychological Association, 7th edition',
	csl: 'apa',
	locale: 'en-US',
	note: 'In the text',
	entry: 'Reference list',
	pasted: ['note', 'entry'],
	versioned: versionIn('version'),
	access: 'Retrieved Month D, YYYY, from, before the address: of pages that are made to change',
	paragraph: byParagraph,
	mend: (style) =>
		inMacro(style, 'parenthetical', (macro) =>
			mapTree(macro, (each) =>
				each.name === 'group' && each.children.some((child) => isNode(child) && child.attrs['macro'] === 'number')
					? {
							...each,
							children: [node('text', { variable: 'version', 'text-case': 'capitalize-first' }), ...each.children],
						}
					: each,
			),
		),
	adapt: (item) =>
		titled(item, (title) => title.replace(/: (\p{Ll})/u, (_, letter: string) => `: ${letter.toUpperCase()}`)),
};

/** MLA 9: a numbered paragraph is `par. 3`; the CSL style takes the locale's `para.`, and no space after it. */
const mla: CitationStyle = {
	id: 'mla',
	words: 'MLA',
	manual: 'MLA Handbook, 9th edition',
	csl: 'modern-language-association',
	locale: 'en-US',
	note: 'In the text',
	entry: 'Works cited',
	pasted: ['note', 'entry'],
	versioned: versionIn('edition'),
	access: 'Accessed D Mon. YYYY, at the end',
	paragraph: byParagraph,
	mend: (style) =>
		withTerm(
			mapTree(style, (each) =>
				each.name === 'label' && each.attrs['variable'] === 'locator'
					? { ...each, attrs: { ...each.attrs, suffix: ' ' } }
					: each,
			),
			'paragraph',
			'short',
			'par.',
		),
};

/**
 * Bluebook 21, 18.2.2: whatever is cited from the internet alone is cited as a post is, with the day, and begins with its
 * title in italics where no author is named; 16.6(f): so is a newspaper that was read there. 3.3: a paragraph is `¶ 3`,
 * with no comma before it. T12: September is `Sept.`.
 * 15.1, 15.3: author and title of a report are in small capitals, as a book's are.
 */
const bluebook: CitationStyle = {
	id: 'bluebook',
	words: 'Bluebook',
	manual: 'The Bluebook: A Uniform System of Citation, 21st edition, law reviews',
	csl: 'bluebook-law-review',
	locale: 'en-US',
	note: 'Footnote',
	pasted: ['note'],
	versioned: versionIn('version'),
	access: '(last visited Mon. D, YYYY), at the end: of pages that bear no date',
	paragraph: (number) => ({ locator: `¶\u00a0${number}`, label: 'page' }),
	mend: (style) => {
		const unsubstituted = inMacro(withTitledContainers(style), 'name-macro', (macro) =>
			mapTree(macro, (each) => ({
				...each,
				children: each.children.filter((child) => !(isNode(child) && child.name === 'substitute')),
			})),
		);
		const dated = inMacro(unsubstituted, 'issuance', (macro) => ({
			...macro,
			children: [node('group', { delimiter: ', ' }, [node('text', { variable: 'version' }), ...macro.children])],
		}));
		const located = inMacro(dated, 'source', (macro) =>
			mapTree(macro, (each) =>
				each.name === 'else'
					? { ...each, children: each.children.map((child) => (isNode(child) ? spaced(child) : child)) }
					: each,
			),
		);
		return (
			[
				['month-06', 'June'],
				['month-07', 'July'],
				['month-09', 'Sept.'],
			] as const
		).reduce((mended, [month, words]) => withTerm(mended, month, 'short', words), located);
	},
	adapt: (item) => asBook(isOnline(item) ? { ...item, type: 'post-weblog' } : item),
};

/** Of what stands by itself: after the title a comma only where a container follows. */
const spaced = (group: CslNode): CslNode => {
	const [title, rest] = group.children.filter(isNode);
	if (!title || !rest) return group;
	return node('group', { delimiter: ' ' }, [
		node('group', { delimiter: ', ' }, [title, node('group', { delimiter: ' ' }, rest.children.slice(0, 2))]),
		node('group', { delimiter: ' ' }, rest.children.slice(2)),
	]);
};

/** A title that stands first in the bibliography, where nobody is named. */
const unattributed = node('group', { delimiter: ' ' }, [
	node('text', { value: '——' }),
	node('text', { macro: 'title' }),
]);

/**
 * OSCOLA 4: title, then in brackets the site and the date. The full stops of a version are no abbreviation's. 1.7: in the
 * bibliography a double em-dash stands before the title of a work that nobody is named as the author of.
 */
const oscola: CitationStyle = {
	id: 'oscola',
	words: 'OSCOLA',
	manual: 'Oxford University Standard for the Citation of Legal Authorities, 4th edition',
	csl: 'oscola',
	locale: 'en-GB',
	note: 'Footnote',
	entry: 'Bibliography',
	pasted: ['note'],
	versioned: afterContainer('edition', (container, version) => ({
		// Italics within italics are upright.
		'container-title': `${container}<i><span class="nocase">, ${version}</span></i>`,
	})),
	access: 'accessed D Month YYYY, after the address',
	paragraph: byParagraph,
	mend: (style) =>
		inMacro(
			inMacro(withTitledContainers(style), 'edition', (macro) =>
				mapTree(macro, (each) =>
					each.name === 'text' && each.attrs['variable'] === 'edition' ? node('text', { variable: 'edition' }) : each,
				),
			),
			'author',
			(macro) =>
				mapTree(macro, (each) =>
					each.name === 'substitute'
						? {
								...each,
								children: each.children.map((child) =>
									isNode(child) && child.attrs['macro'] === 'title' ? unattributed : child,
								),
							}
						: each,
				),
		),
};

/** GB/T 7714—2015, 8.1: capitals are of a person's family name; a body's name stands as it writes itself. */
const gbt: CitationStyle = {
	id: 'gb-t-7714',
	words: 'GB/T 7714',
	manual: 'GB/T 7714—2015, by numbers in the order of citation',
	csl: 'china-national-standard-gb-t-7714-2015-numeric',
	locale: 'zh-CN',
	entry: 'Reference list',
	pasted: ['entry'],
	versioned: afterContainer('number', (container, version) => ({ number: `${container}, ${version}` })),
	access: '[YYYY-MM-DD], after the date and before the address',
	paragraph: byParagraph,
	adapt: (item) => bodies(onBlogs(withoutHouse)(item), (name) => `<span class="nocase">${name}</span>`),
};

export const citationStyles: readonly CitationStyle[] = [chicago, apa, mla, bluebook, oscola, gbt];
