/**
 * Signs of a file of YAML that look like its own and are none: a tab or a no-break space for an indent, a full-width
 * colon behind a key. The reader of YAML takes them for words, and says something else, or nothing. Pure.
 */
import { visit, type Document } from 'yaml';
import { blankName, blanks } from './blanks.ts';

/** Where one stands, what it is, and what to write. */
export interface Lookalike {
	readonly offset: number;
	readonly wrong: string;
	readonly advice: string;
}

/** What a line begins with: its indent, the signs of items, and perhaps a key. */
const start = '^ *(?:- +)*';
const key = '[A-Za-z][\\w-]*';

const patterns: readonly (readonly [RegExp, where: string, advice: string])[] = [
	[
		new RegExp(`^[ \\t]*(?=[${blanks}]+[ \\t${blanks}]*[^\\s#])`, 'gm'),
		'in the indent',
		'write plain spaces in its place, or nothing',
	],
	[new RegExp(`${start}-(?=[${blanks}])`, 'gm'), "behind the '-' of an item", 'write a plain space'],
	[new RegExp(`${start}${key}(?=[${blanks}]+:)`, 'gm'), 'before a colon', 'take it out'],
	[new RegExp(`${start}${key}: *(?=[${blanks}])`, 'gm'), 'behind the colon of a key', 'write a plain space'],
	[new RegExp(`${start}\\S.*?(?=[${blanks}]+[ \\t]*$)`, 'gm'), 'at the end of a line', 'take it out'],
];

const wideColon = new RegExp(`${start}([a-z][\\w-]*)[ ${blanks}]*(?=：)`, 'gm');
/** Told where the words begin, as the reader of YAML tells it. */
const tab = /^ *\t[ \t]*(?=[^\s#])/gm;

/** The text with what stands in quotation marks, behind | and >, and in comments blanked: there each is what it is. */
const bare = (document: Document, text: string): string => {
	let left = text;
	visit(document, {
		Scalar: (_key, { type, range }) => {
			if (!range || type === undefined || type === 'PLAIN') return;
			const [from, to] = range;
			// The line of a tab ends a text behind | or >, and is counted to it.
			const masked = type.startsWith('QUOTE') ? /[^\n]/g : /[^\n\t]/g;
			left = left.slice(0, from) + left.slice(from, to).replace(masked, '.') + left.slice(to);
		},
	});
	return left.replace(/(?<=^|\s)#.*/gm, (comment) => '#'.repeat(comment.length));
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The first of them, up to the line of a fault.
 * @param fault where the reader of YAML gave up; without it, tabs are where they may be
 */
export const lookalike = (document: Document, text: string, fault?: number): Lookalike | undefined => {
	if (!/[\t：]/.test(text) && !new RegExp(`[${blanks}]`).test(text)) return undefined;
	const words = bare(document, text);
	const last = fault === undefined ? Infinity : lineOf(text, fault);
	const found = [
		...patterns.flatMap(([pattern, where, advice]) =>
			[...words.matchAll(pattern)].map(({ index, 0: before }): Lookalike => {
				const offset = index + before.length;
				return { offset, wrong: `${blankName(text.charAt(offset))} ${where}`, advice };
			}),
		),
		...[...words.matchAll(wideColon)].map(({ index, 0: before, 1: name = '' }): Lookalike => ({
			offset: index + before.length,
			wrong: `a full-width colon, '：', behind '${name}'`,
			advice: "write ': ', a colon and a space, behind a key, and put a text that begins so in quotation marks",
		})),
		...[...words.matchAll(tab)].flatMap(({ index, 0: before }): Lookalike[] => {
			const offset = index + before.length;
			return lineOf(text, offset) === last ? [{ offset, wrong: 'a tab as indent', advice: 'indent with spaces' }] : [];
		}),
	];
	const [first] = found.sort((a, b) => a.offset - b.offset);
	return first && lineOf(text, first.offset) <= last ? first : undefined;
};
