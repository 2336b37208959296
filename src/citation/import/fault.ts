/** Where an export breaks off, in an editor's words. Pure. */
import { jsonFault } from '../../source/json.ts';
import { placesOf } from '../../source/place.ts';

/** What is wrong with an export: where, counted from 1; what; and what to write. */
export interface ExportFault {
	readonly line: number;
	readonly column: number;
	readonly wrong: string;
	readonly advice: string;
}

type Wording = readonly [wrong: string, advice: string];

/** What the reader of BibTeX waited for, and what that says of the file. */
const awaited: Readonly<Record<string, Wording>> = {
	comma: ['a comma is missing here', 'write one behind the key of the entry: @book{key, title = {…}}'],
	label: ['the entry has no key', 'write one: @book{key, title = {…}}'],
	lbrace: ['the value of the field is missing', 'write it in braces, title = {…}, or take the field out'],
	equals: ['an equals sign is missing here', 'write name = {its value}'],
};

const untyped: Wording = ['the entry has no type', 'write one: @book{key, title = {…}}'];

const unclosed: Wording = [
	'the entry that begins here is not closed',
	'close it with }, and each of its texts with } or "',
];

const unread: Wording = [
	'this is no field of an entry',
	'close the entry before it with }, part its fields with commas, and put each value in braces',
];

/** Where the last entry before an offset begins. */
const entryBefore = (text: string, offset: number): number => {
	const [last] = [...text.slice(0, offset).matchAll(/^[ \t]*@/gm)].slice(-1);
	return last === undefined ? offset : last.index + last[0].length - 1;
};

const placeOf = (text: string, offset: number): Pick<ExportFault, 'line' | 'column'> => {
	const { line, column } = placesOf(text, '')(offset);
	return { line, column };
};

const offsetOf = (text: string, line: number, column: number): number =>
	text
		.split('\n')
		.slice(0, line - 1)
		.reduce((sum, each) => sum + each.length + 1, 0) +
	column -
	1;

/**
 * The fault of a BibTeX file, from what its reader said of it.
 * @param said its words: `expected "comma", got "label" at line 1 col 9:`
 */
export const bibtexFault = (text: string, said: string): ExportFault => {
	const [, line = '1', column = '1'] = /line (\d+) col (\d+)/.exec(said) ?? [];
	const offset = offsetOf(text, Number(line), Number(column));
	const [, expected = '', got = ''] = /expected "?(\w+)"?, got "?(\w+)/.exec(said) ?? [];
	const isOpen = got === 'EOF' || text.charAt(offset) === '@';
	const isUntyped = text.charAt(offset - 1) === '@';
	const [wrong, advice] = isOpen ? unclosed : isUntyped ? untyped : (awaited[expected] ?? unread);
	return { ...placeOf(text, isOpen ? entryBefore(text, offset) : offset), wrong, advice };
};

/** The fault of a file of JSON; `undefined` where it has none. */
export const jsonFaultOf = (text: string): ExportFault | undefined => {
	const fault = jsonFault(text);
	return fault && { ...placeOf(text, fault.offset), wrong: fault.wrong, advice: fault.advice };
};

/** Names of fields of RIS that occur most, without the two blanks and the hyphen that each has behind it. */
const almostField =
	/^(?!.. {2}-(?: |\r?$))(?:TY|ER|A[1-4U]|T[1-3I]|J[AFO2]|PY|Y1|DA|VL|IS|SP|EP|UR|DO|PB|CY|SN|LA|ED)(?: ?-+(?= |\r?$)| {2,}-*(?=\S)| *[:=](?= ))/m;

/** Where a field stands that belongs to no entry, before the type of the first or behind the end of one. */
const outsideEntries = (text: string): number | undefined => {
	let [isOpen, offset] = [false, 0];
	for (const line of text.split('\n')) {
		const [, tag] = /^([A-Z][A-Z0-9]) {2}-(?: |\r?$)/.exec(line) ?? [];
		if (tag === 'TY' || tag === 'ER') isOpen = tag === 'TY';
		else if (tag !== undefined && !isOpen) return offset;
		offset += line.length + 1;
	}
	return undefined;
};

/** The first line of a RIS file that belongs to no entry, or was meant to be a field and would go on the text before it. */
export const risFault = (text: string): ExportFault | undefined => {
	const outside = outsideEntries(text);
	if (outside !== undefined)
		return {
			...placeOf(text, outside),
			wrong: `'${text.slice(outside, outside + 2)}' stands in no entry`,
			advice: "let each entry begin with its type, 'TY  - BOOK', and end with 'ER  - '",
		};
	const found = almostField.exec(text);
	return found === null
		? undefined
		: {
				...placeOf(text, found.index),
				wrong: `'${found[0].trim()}' is no field`,
				advice: `write ${found[0].slice(0, 2)}, two blanks, a hyphen and a blank before its text`,
			};
};
