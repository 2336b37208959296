/** BibTeX, RIS and CSL-JSON say the same of a source, by the word of a parser that did not write them. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { exportFormats } from '../../../src/citation/export/index.ts';
import { sources as schema, type Source } from '../../../src/schema/sources.ts';
import { readContent } from '../../../src/source/read.ts';
import { works } from '../styles/works.ts';

interface Item {
	readonly title?: string;
	readonly author?: readonly Record<string, string>[];
	readonly reporter?: string | readonly string[];
	readonly editor?: readonly Record<string, string>[];
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
	readonly 'container-title'?: string;
	readonly URL?: string;
	readonly DOI?: string;
	readonly page?: string;
	readonly volume?: string | number;
	readonly issue?: string | number;
	readonly publisher?: string;
	readonly language?: string;
}

/** Names that try the formats: a body with a comma, particles, a suffix, signs that TeX would run, Chinese, no date. */
const hardNames: readonly Source[] = schema.parse([
	{
		id: 'hard-names',
		type: 'article-journal',
		title: 'Costs & benefits: 100% of $5_000 {sic} #1 ~ ^ \\',
		author: [
			{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
			{ family: 'King', given: 'Martin', suffix: 'Jr.' },
			{ literal: 'Johnson and Sons, Office of the Press' },
		],
		'container-title': 'Law & Order',
		volume: 12,
		issue: '3',
		page: '101–109',
		issued: { 'date-parts': [[2015, 9, 5]] },
		URL: 'https://example.org/a_b?x=1&y=%20#z',
		DOI: '10.1000/a_(b)',
	},
	{ id: 'hard-edited', type: 'book', title: '网络外交', editor: [{ family: '王', given: '毅' }], language: 'zh-Hans' },
]);

/** A chapter of which a month is known, and one page. */
const chapters = works
	.filter(({ type }) => type === 'chapter')
	.map((chapter): Source => ({ ...chapter, id: 'hard-chapter', issued: { 'date-parts': [[2014, 2]] }, page: '7' }));

const hard = [...hardNames, ...chapters];
const all = [...hard, ...(readContent('content').files.sources?.data ?? [])];

const read = (ending: 'bib' | 'ris', forceType: string): ReadonlyMap<string, Item> => {
	const items = all.map((source) => {
		const [item] = plugins.input.chain(exportFormats[ending].write([source]), { generateGraph: false, forceType });
		return [source.id, item as Item] as const;
	});
	return new Map(items);
};

/** Names as one text each: where a format keeps less, the parser's taking apart is no difference. */
const names = (list: Item['author']): readonly string[] | undefined =>
	list?.map((name) =>
		[
			name['literal'],
			name['given'],
			name['non-dropping-particle'] ?? name['dropping-particle'],
			name['family'],
			name['suffix'],
		]
			.filter(Boolean)
			.join(' ')
			// RIS joins the parts of a body by full stops.
			.replace(/[,.]/g, ''),
	);

/** The author of a newspaper's article, whom the parser calls its reporter, and leaves as written. */
const unparsed = (name: string): Record<string, string> => {
	const [family = '', given = ''] = name.split(', ');
	return { given, family };
};

/** What two readings of a source have in common. */
const said = (item: Item | undefined) => ({
	title: item?.title?.replace(/<\/?span[^>]*>/g, '').replace(/\s+/g, ' '),
	author: names(item?.author ?? (item?.reporter === undefined ? undefined : [item.reporter].flat().map(unparsed))),
	editor: names(item?.editor),
	issued: item?.issued?.['date-parts']?.[0]?.join('-'),
	container: item?.['container-title'],
	url: item?.URL,
	doi: item?.DOI,
	page: item?.page === undefined ? undefined : String(item.page).replace(/[–—-]+/g, '-'),
	volume: item?.volume === undefined ? undefined : String(item.volume),
	publisher: item?.publisher,
});
type Said = ReturnType<typeof said>;

const kept = new Map(
	(JSON.parse(exportFormats['csl.json'].write(all)) as (Item & { readonly id: string })[]).map((item) => [
		item.id,
		item,
	]),
);

test('there are many, and CSL-JSON is the list itself', () => {
	expect(all.length).toBeGreaterThan(500);
	expect([...kept.keys()]).toEqual(all.map(({ id }) => id));
});

/** What two readings of one source differ in; `allowed` is what the parser is known not to read. */
const differences = (
	found: ReadonlyMap<string, Item>,
	allowed: (key: keyof Said, from: Said, to: Said, id: string) => boolean,
): readonly string[] =>
	all.flatMap(({ id }) => {
		const [from, to] = [said(kept.get(id)), said(found.get(id))];
		return (Object.keys(from) as (keyof Said)[])
			.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]) && !allowed(key, from, to, id))
			.map((key) => `${id} ${key}: ${JSON.stringify(from[key])} was read as ${JSON.stringify(to[key])}`);
	});

test('BibTeX says what CSL-JSON says, field by field', () => {
	const written = exportFormats.bib.write(all);
	const hasOneField = (id: string) => [`@online{${id},`, `@misc{${id},`].some((head) => written.includes(head));
	const found = differences(
		read('bib', '@biblatex/text'),
		(key, from, to, id) =>
			// The parser writes in an address what need not be written so.
			(key === 'url' && to.url === encodeURI(from.url ?? '')) ||
			// Of what is no book and no article, the parser knows one field for the site and the house.
			(hasOneField(id) &&
				((key === 'container' && to.container === undefined) ||
					(key === 'publisher' && (to.publisher === from.container || to.publisher === from.publisher)))),
	);
	expect(found).toEqual([]);
});

/** What stands under a tag of a record, as it is written. */
const tagged = (id: string, tag: string): string | undefined => {
	const [source] = all.filter((each) => each.id === id);
	const lines = exportFormats.ris.write(source ? [source] : []).split('\r\n');
	const values = lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
	return values.length > 0 ? values.join('; ') : undefined;
};

/** Fields that the parser leaves out of some types, by its table: other programs read them by their tags. */
const tags = { author: 'AU', container: 'T2', publisher: 'PB', volume: 'VL' } as const;

test('what has no address is not online in BibTeX', () => {
	const headOf = (URL?: string): string | undefined =>
		exportFormats.bib
			.write([{ id: 'a', type: 'webpage', title: 'A', ...(URL === undefined ? {} : { URL }) }])
			.split('{')[0];
	expect([headOf(), headOf('https://example.org/')]).toEqual(['@misc', '@online']);
});

test('RIS says what CSL-JSON says, field by field', () => {
	const found = differences(read('ris', '@ris/file'), (key, from, to, id) => {
		// Of a newspaper's article the parser reads the year alone.
		if (key === 'issued')
			return (
				from.issued?.split('-')[0] === to.issued &&
				from.issued === tagged(id, 'DA')?.replace(/\/+$/, '').replaceAll(/\/0?/g, '-')
			);
		if (!(key in tags) || to[key] !== undefined) return false;
		const written = tagged(id, tags[key as keyof typeof tags]);
		if (key !== 'author') return written === from[key];
		return written?.replace(/[,.]/g, '').split('; ').length === from.author?.length;
	});
	expect(found).toEqual([]);
});
