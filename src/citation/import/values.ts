/** Single values as reference managers write them → as the schema takes them. Pure; each is tested by a table. */
import { daysInMonth } from '../../schema/date.ts';
import type { Source } from '../../schema/sources.ts';
import { isItem, type Item } from './item.ts';

type Name = NonNullable<Source['author']>[number];
type SourceDate = NonNullable<Source['issued']>;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A character that some programs write as HTML does: `&amp;`, `&#8211;`. */
const characterOf = (written: string): string => {
	const name = written.slice(1, -1).toLowerCase();
	if (!name.startsWith('#')) return named[name] ?? written;
	const point = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
};

/** A text without the white space around and the double spaces within; `undefined` where nothing is left. */
export const textOf = (value: unknown): string | undefined => {
	const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
	const tidy = text
		?.replace(/&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, characterOf)
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.trim();
	return tidy === '' ? undefined : tidy;
};

/** True of what BibTeX and others write for the authors that are not named: `and others`. */
export const isOthers = (value: unknown): boolean =>
	isItem(value) &&
	textOf(value['given']) === undefined &&
	/^(?:others|et al\.?)$/i.test(textOf(value['family'] ?? value['literal']) ?? '');

/** A name in any of its forms. A family name without a given one is most often a body, and prints alike. */
export const nameOf = (value: unknown): Name | undefined => {
	if (typeof value === 'string') {
		const [family, given] = value.split(/,(.*)/s).map(textOf);
		return family === undefined ? undefined : given === undefined ? { literal: family } : { family, given };
	}
	if (!isItem(value)) return undefined;
	if (isOthers(value)) return undefined;
	const literal = textOf(value['literal'] ?? value['name']);
	if (literal !== undefined) return { literal };
	const family = textOf(value['family']);
	const given = textOf(value['given']);
	if (family === undefined) return given === undefined ? undefined : { literal: given };
	const particles = ['non-dropping-particle', 'dropping-particle', 'suffix'] as const;
	const rest = particles.flatMap((key) => {
		const text = textOf(value[key]);
		return text === undefined ? [] : [[key, text] as const];
	});
	if (given === undefined && rest.length === 0) return { literal: family };
	return { family, ...(given === undefined ? {} : { given }), ...Object.fromEntries(rest) };
};

/** Year, month and day as numbers, as far as the calendar has them: a season and a month 0 leave the year. */
const partsOf = (parts: unknown): number[] | undefined => {
	if (!Array.isArray(parts)) return undefined;
	const [year = NaN, month = NaN, day = NaN] = parts.map((part) => Number(textOf(part)));
	if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
	if (!Number.isInteger(month) || month < 1 || month > 12) return [year];
	return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month) ? [year, month, day] : [year, month];
};

/** The parts of a date as RIS writes it, with slashes for what is not known: `2016/06//`, `2016/09/28/autumn`. */
const risDate = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/;

/** A year that is not sure: `circa 1648`, `c. 1648`, `1648~`. */
const about = /^(?:circa|ca?\.?)\s*(\d{3,4})$|^(\d{3,4})[~?%]$/i;

/** A date and whether something of it was lost; `undefined` where it holds no year that the edition can have. */
export const dateOf = (value: unknown): { readonly date: SourceDate; readonly whole: boolean } | undefined => {
	const given = isItem(value) ? (value['date-parts'] ?? value['raw'] ?? value['literal']) : value;
	const [, ofAbout, marked] = about.exec(textOf(given) ?? '') ?? [];
	const year = ofAbout ?? marked;
	const written = year ?? risDate.exec(textOf(given) ?? '')?.slice(1) ?? given;
	const lists: readonly unknown[] = Array.isArray(written)
		? Array.isArray(written[0])
			? written
			: [written]
		: (textOf(written) ?? '').split('/').map((one) => /^(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(one)?.slice(1));
	const [start, end] = lists.map(partsOf);
	if (!start) return undefined;
	const kept = end && end.join('.') !== start.join('.') ? [start, end] : [start];
	const asked = lists.flat().filter((part) => textOf(part) !== undefined).length;
	const whole =
		year === undefined &&
		kept.flat().length === asked &&
		lists.every((one) => one !== undefined) &&
		!(isItem(value) && ('season' in value || 'circa' in value));
	return { date: { 'date-parts': kept }, whole };
};

const languages: Readonly<Record<string, string>> = {
	arabic: 'ar',
	chinese: 'zh',
	dutch: 'nl',
	nederlands: 'nl',
	english: 'en',
	american: 'en-US',
	british: 'en-GB',
	french: 'fr',
	français: 'fr',
	german: 'de',
	deutsch: 'de',
	ngerman: 'de',
	greek: 'el',
	hebrew: 'he',
	italian: 'it',
	italiano: 'it',
	japanese: 'ja',
	korean: 'ko',
	latin: 'la',
	persian: 'fa',
	polish: 'pl',
	portuguese: 'pt',
	português: 'pt',
	russian: 'ru',
	spanish: 'es',
	español: 'es',
	swedish: 'sv',
	turkish: 'tr',
	ukrainian: 'uk',
	eng: 'en',
	deu: 'de',
	ger: 'de',
	fra: 'fr',
	fre: 'fr',
	spa: 'es',
	zho: 'zh',
	chi: 'zh',
	jpn: 'ja',
	kor: 'ko',
	rus: 'ru',
	ita: 'it',
};

/** A language tag from a tag in any spelling or from a word. */
export const languageOf = (value: unknown): string | undefined => {
	const text = textOf(value);
	if (text === undefined) return undefined;
	const word = languages[text.toLowerCase()];
	if (word !== undefined) return word;
	if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
	return text
		.split(/[-_]/)
		.map((part, index) =>
			index === 0
				? part.toLowerCase()
				: part.length === 2
					? part.toUpperCase()
					: part.length === 4
						? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
						: part.toLowerCase(),
		)
		.join('-');
};

/** An address or DOI in which signs are escaped as in a text of TeX, as Mendeley writes it: `ISEC{\_}a`. */
const unescaped = (value: unknown): string | undefined =>
	textOf(value)?.replace(/(?:\{|%7B)?(?:\\|%5C)([_%#&~$])(?:\}|%7D)?/gi, '$1');

/** A DOI without its resolver and label. */
export const doiOf = (value: unknown): string | undefined => {
	const doi = unescaped(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
	return doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined;
};

/** The first address in a field. */
export const addressOf = (value: unknown): string | undefined =>
	/https?:\/\/\S+/i.exec(unescaped(Array.isArray(value) ? value[0] : value) ?? '')?.[0];

/** Pages; a range of one page is that page. */
export const pageOf = (value: unknown): string | undefined => textOf(value)?.replace(/^(\w+)\s*[-–]+\s*\1$/, '$1');

/** The types of CSL that the edition writes as another. */
export const typeOf = (value: unknown, known: readonly string[]): string => {
	const type = textOf(value) ?? 'document';
	if (known.includes(type)) return type;
	const others: Readonly<Record<string, string>> = {
		'entry-dictionary': 'entry',
		figure: 'graphic',
		review: 'article-journal',
		periodical: 'book',
		classic: 'book',
		song: 'broadcast',
	};
	return others[type] ?? 'document';
};

/** `key: value` lines of a note, by which some programs carry what their form has no field for. */
export const linesOf = (note: unknown): { readonly fields: Item; readonly rest: string } => {
	const fields: Record<string, string> = {};
	const rest: string[] = [];
	for (const line of typeof note === 'string' ? note.split(/\r?\n/) : []) {
		const [, key, value] = /^\s*([A-Za-z][A-Za-z -]{1,30}):\s+(\S.*)$/.exec(line) ?? [];
		if (key !== undefined && value !== undefined) fields[key.trim()] = value;
		else if (line.trim() !== '') rest.push(line.trim());
	}
	return { fields, rest: rest.join(' ') };
};
