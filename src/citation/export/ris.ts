/**
 * Sources as RIS, by the tags that Zotero, EndNote and Mendeley read alike. RIS takes a name apart at its comma and knows
 * no way to keep it whole: a body's parts are joined by full stops, as library catalogues join them.
 */
import type { Source } from '../../schema/sources.ts';
import type { NotedSource } from './portable.ts';

type Name = NonNullable<Source['author']>[number];
type Line = readonly [tag: string, value: string | number | undefined];

const types: Partial<Record<Source['type'], string>> = {
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	'review-book': 'JOUR',
	bill: 'BILL',
	book: 'BOOK',
	broadcast: 'VIDEO',
	chapter: 'CHAP',
	dataset: 'DATA',
	entry: 'ENCYC',
	'entry-encyclopedia': 'ENCYC',
	hearing: 'HEAR',
	legal_case: 'CASE',
	legislation: 'STAT',
	map: 'MAP',
	motion_picture: 'MPCT',
	'paper-conference': 'CPAPER',
	patent: 'PAT',
	post: 'ELEC',
	'post-weblog': 'BLOG',
	report: 'RPRT',
	software: 'COMP',
	standard: 'STAND',
	thesis: 'THES',
	webpage: 'ELEC',
};

const nameOf = (name: Name): string => {
	if ('literal' in name) return name.literal.replaceAll(/,\s*/g, '. ');
	const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
	return [particle === undefined ? name.family : `${particle} ${name.family}`, name.given, name.suffix]
		.filter((part) => part !== undefined)
		.join(', ');
};

const tagged = (tag: string, all: readonly Name[] = []): readonly Line[] => all.map((name) => [tag, nameOf(name)]);

/** A day as RIS writes it: `2015/09/25/`, what is not known left empty. */
const dateOf = ([year, month, day]: readonly number[]): string =>
	[
		String(year).padStart(4, '0'),
		...[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))),
	].join('/') + '/';

const linesOf = (source: NotedSource): readonly Line[] => {
	const issued = source.issued?.['date-parts'][0];
	// Of several spans the end is all behind the first dash: `3, 5–9` of `1–3, 5–9`.
	const [first, last] = String(source.page ?? '').split(/\s*[-–—]\s*(.*)/s);
	return [
		['TY', types[source.type] ?? 'GEN'],
		['ID', source.id],
		...tagged('AU', source.author),
		...tagged(source.type === 'book' ? 'A3' : 'A2', source.editor),
		...tagged('A4', source.translator),
		['TI', source.title],
		['ST', source['title-short']],
		['T2', source['container-title']],
		['T3', source['collection-title']],
		['VL', source.volume],
		['IS', source.issue ?? source.number],
		['ET', source.edition ?? source.version],
		['SP', first === '' ? undefined : first],
		['EP', last],
		['PB', source.publisher],
		['CY', source['publisher-place']],
		['PY', issued?.[0]],
		['DA', issued && dateOf(issued)],
		['M3', source.genre],
		['LA', source.language],
		['DO', source.DOI],
		['SN', source.ISBN ?? source.ISSN],
		['UR', source.URL],
		['Y2', source.accessed?.['date-parts'][0] && dateOf(source.accessed['date-parts'][0])],
		['N1', source.note],
		['ER', ''],
	];
};

/** One record a source, each line ended as the format asks, with a carriage return too. */
export const writeRis = (sources: readonly NotedSource[]): string =>
	sources
		.map((source) =>
			linesOf(source)
				.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`]))
				.join(''),
		)
		.join('\r\n');
