/** Where JSON breaks off, in an editor's words: the language's own parser tells neither reliably. Pure. */
import { blankName, blanks } from './blanks.ts';

/** How many lists and records may stand within each other: more than any data need. */
const deepest = 100;

/** The first fault of a text that is to be JSON. */
export interface JsonFault {
	readonly offset: number;
	readonly wrong: string;
	readonly advice: string;
}

const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Other forms of a bibliography under the name of JSON. */
const otherForm = (text: string): string | undefined => {
	const start = text.trimStart();
	if (/^(?:%.*\n|\s)*@\w+\s*[{(]/.test(start)) return 'BibTeX';
	return /^TY {2}-/.test(start) ? 'RIS' : start.startsWith('<') ? 'XML or HTML' : undefined;
};

const quotes = 'write straight quotation marks, " and "';

const isBlank = new RegExp(`[${blanks}]`);

/** What stands in the place of a value, key, colon or comma. */
const atToken = (text: string, offset: number, expected: string, advice: string): JsonFault => {
	const mark = text.charAt(offset);
	if (isBlank.test(mark)) return { offset, wrong: blankName(mark), advice: 'write a plain space' };
	if (/[：，［］｛｝＂]/.test(mark))
		return {
			offset,
			wrong: `a full-width sign, '${mark}'`,
			advice: 'write it with the keyboard set to Latin letters',
		};
	if (mark === '')
		return { offset, wrong: 'the file ends before all is closed', advice: 'close what is open, with } and ]' };
	if (/[“”„‟″]/.test(mark)) return { offset, wrong: 'a curly quotation mark', advice: quotes };
	if (/['‘’`]/.test(mark))
		return { offset, wrong: 'a single quotation mark', advice: 'put keys and texts in double quotation marks' };
	if (mark === '/' || mark === '#') return { offset, wrong: 'a comment', advice: 'take it out: JSON has none' };
	if (mark === '"')
		return {
			offset,
			wrong: 'a quotation mark that is not closed on its line',
			advice: 'close it; write a quotation mark within a text as \\", a new line as \\n, a backslash as \\\\',
		};
	return { offset, wrong: expected, advice };
};

/** The first fault, or `undefined` where the text is JSON. */
export const jsonFault = (text: string): JsonFault | undefined => {
	const form = otherForm(text);
	if (form !== undefined)
		return {
			offset: text.length - text.trimStart().length,
			wrong: `this is ${form} and not JSON`,
			advice:
				form === 'XML or HTML'
					? "export it again as 'CSL JSON'"
					: 'give the file its own name and take it in with npm run sources -- FILE',
		};
	let at = text.startsWith('\ufeff') ? 1 : 0;
	/** The end of what was read last: where a comma is missing. */
	let last = at;
	const open: ('[' | '{')[] = [];
	/** The keys of each record that is open. */
	const keys: Set<string>[] = [];
	const skip = (): void => {
		while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
	};
	const eat = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return false;
		at = last = pattern.lastIndex;
		return true;
	};
	/** What may come next: a value, a key, or what follows a value. `first`: nothing stands in this list or record yet. */
	let next: 'value' | 'key' | 'after' = 'value';
	let first = true;
	for (;;) {
		skip();
		const mark = text.charAt(at);
		const closes = open.at(-1) === '[' ? ']' : open.at(-1) === '{' ? '}' : '';
		if (next === 'after') {
			if (closes === '')
				return mark === ''
					? undefined
					: { offset: at, wrong: 'more after the end', advice: 'take out what follows the last bracket' };
			if (mark === ',') {
				at += 1;
				last = at;
				next = closes === ']' ? 'value' : 'key';
				first = false;
				continue;
			}
			if (mark === closes) {
				if (open.pop() === '{') keys.pop();
				at += 1;
				last = at;
				continue;
			}
			if (mark === '') return atToken(text, at, '', '');
			if (/["[{\d\-tfn]/.test(mark))
				return {
					offset: last,
					wrong: 'a comma is missing here',
					advice: 'write one between each key or entry and the next',
				};
			return atToken(text, at, `'${mark}' stands here`, `write a comma or ${closes}`);
		}
		if (mark === closes && (next === 'key' || closes === ']')) {
			if (!first)
				return { offset: text.lastIndexOf(',', at), wrong: 'a comma after the last one', advice: 'take it out' };
			if (open.pop() === '{') keys.pop();
			at += 1;
			last = at;
			next = 'after';
			continue;
		}
		if (next === 'key') {
			const start = at;
			if (!eat(string))
				return atToken(text, at, `'${mark}' stands in the place of a key`, 'write keys in double quotation marks');
			const key = String(JSON.parse(text.slice(start, at)));
			if (keys.at(-1)?.has(key) === true)
				return { offset: start, wrong: 'the same key a second time', advice: 'write each key once' };
			keys.at(-1)?.add(key);
			skip();
			const between = text.charAt(at);
			if (between === '：' || isBlank.test(between)) return atToken(text, at, '', '');
			if (between !== ':') return { offset: last, wrong: 'a colon is missing here', advice: 'write "key": value' };
			at += 1;
			next = 'value';
			first = false;
			continue;
		}
		if (mark === '[' || mark === '{') {
			if (open.length === deepest)
				return {
					offset: at,
					wrong: 'lists or records nested too deeply',
					advice: 'write them with less within each other',
				};
			open.push(mark);
			if (mark === '{') keys.push(new Set());
			at += 1;
			next = mark === '[' ? 'value' : 'key';
			first = true;
			continue;
		}
		if (!eat(string) && !eat(plain))
			return mark === ','
				? { offset: at, wrong: 'a comma too many', advice: 'take it out, or write what is missing before it' }
				: atToken(
						text,
						at,
						`'${mark}' stands in the place of a value`,
						'write a text in double quotation marks, a number, a list or a record',
					);
		next = 'after';
	}
};
