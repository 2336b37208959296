/**
 * Sources as BibTeX. Entry types are those of BibTeX and, for web pages, biblatex's `@online`, which BibTeX itself sets
 * as `@misc`; a date stands twice, as `date` for biblatex and as `year` and `month` for BibTeX. Titles are in braces of
 * their own, since styles would write their capitals small; so are bodies, since they would be taken apart.
 */
import type { Source } from '../../schema/sources.ts';
import { isoDate, type NotedSource } from './portable.ts';

type Name = NonNullable<Source['author']>[number];
type Field = readonly [name: string, value: string | undefined];

const types: Partial<Record<Source['type'], string>> = {
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	'review-book': 'article',
	book: 'book',
	chapter: 'incollection',
	entry: 'incollection',
	'entry-encyclopedia': 'incollection',
	'paper-conference': 'inproceedings',
	report: 'report',
	thesis: 'phdthesis',
	webpage: 'online',
	post: 'online',
	'post-weblog': 'online',
};

const signs: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// Before another, or two would be set as a dash.
	'-': '-{}',
};

const escape = (text: string | number): string =>
	String(text).replace(/[\\{}$&%#_~^]|-(?=-)/g, (sign) => signs[sign] ?? sign);

/** `Family, Given`, particle and suffix in BibTeX's places; a body in braces. */
const nameOf = (name: Name): string => {
	if ('literal' in name) return `{${escape(name.literal)}}`;
	const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
	const family = /\s/.test(name.family) ? `{${escape(name.family)}}` : escape(name.family);
	return [
		particle === undefined ? family : `${escape(particle)} ${family}`,
		...(name.suffix === undefined ? [] : [escape(name.suffix)]),
		...(name.given === undefined ? [] : [escape(name.given)]),
	].join(', ');
};

const names = (all: readonly Name[] | undefined): string | undefined => all?.map(nameOf).join(' and ');
const optional = (value: string | number | undefined): string | undefined =>
	value === undefined ? undefined : escape(value);

/** A field that BibTeX reads as a list, parted by 'and': a house with that word in its name is in braces of its own. */
const listed = (value: string | undefined): string | undefined =>
	value !== undefined && /\sand\s/i.test(value) ? `{${escape(value)}}` : optional(value);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An address stands as it is: BibTeX's styles set it verbatim. Braces alone would break the field. */
const verbatim = (address: string | undefined): string | undefined =>
	address?.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** The field that names what it appeared in. */
const containerField = (type: string): string =>
	type === 'article'
		? 'journal'
		: type.startsWith('in')
			? 'booktitle'
			: type === 'online'
				? 'organization'
				: 'howpublished';

const fieldsOf = (source: NotedSource, type: string): readonly Field[] => {
	const [from, to] = source.issued?.['date-parts'] ?? [];
	const [year, month] = from ?? [];
	const container = (type === 'online' ? listed : optional)(source['container-title']);
	return [
		['author', names(source.author)],
		['editor', names(source.editor)],
		['translator', names(source.translator)],
		['title', `{${escape(source.title)}}`],
		['shorttitle', optional(source['title-short'])],
		[containerField(type), container],
		['series', optional(source['collection-title'])],
		['volume', optional(source.volume)],
		['number', optional(source.issue ?? source.number ?? source['collection-number'])],
		['edition', optional(source.edition)],
		['version', optional(source.version)],
		['pages', optional(source.page)?.replace(/\s*[-–—]\s*/g, '--')],
		['type', optional(source.genre)],
		[type === 'phdthesis' || type === 'report' ? 'institution' : 'publisher', listed(source.publisher)],
		['address', listed(source['publisher-place'])],
		['date', from && [isoDate(from), ...(to ? [isoDate(to)] : [])].join('/')],
		['year', year === undefined ? undefined : String(year)],
		['month', month === undefined ? undefined : months[month - 1]],
		['langid', optional(source.language)],
		['doi', verbatim(source.DOI)],
		['isbn', optional(source.ISBN)],
		['issn', optional(source.ISSN)],
		['url', verbatim(source.URL)],
		['urldate', source.accessed && isoDate(source.accessed['date-parts'][0])],
		['note', optional(source.note)],
	];
};

const entry = (source: NotedSource): string => {
	const named = types[source.type] ?? 'misc';
	// What is online has an address: without it the entry would be incomplete.
	const type = named === 'online' && source.URL === undefined ? 'misc' : named;
	const fields = fieldsOf(source, type).flatMap(([name, value]) =>
		value === undefined ? [] : [`\t${name} = ${name === 'month' ? value : `{${value}}`},`],
	);
	return [`@${type}{${source.id},`, ...fields, '}', ''].join('\n');
};

/** One entry a source, parted by blank lines. */
export const writeBibTeX = (sources: readonly NotedSource[]): string => sources.map(entry).join('\n');
