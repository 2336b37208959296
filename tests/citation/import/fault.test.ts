/** Exports that break off: each says where, what is wrong and what to write, and none in the words of a parser. */
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../src/citation/import/read.ts';

const told = (text: string): string => {
	const reading = readExport(text);
	if (!('wrong' in reading)) return 'read';
	return `${reading.line ?? ''}:${reading.column ?? ''} ${reading.wrong}; ${reading.advice}`;
};
const unclosed = 'the entry that begins here is not closed; close it with }, and each of its texts with } or "';

describe('BibTeX', () => {
	test.for([
		['an entry that is not closed', '@book{a, title={X}\n\n@book{b, title={Y}}\n', `1:1 ${unclosed}`],
		['the second of three', '@book{a, title={X}}\n\n  @book{b, title={Y}\n\n@book{c, title={Z}}\n', `3:3 ${unclosed}`],
		['the last', '@book{a, title={X}}\n@book{b, title={Y}', `2:1 ${unclosed}`],
		['a quotation mark that is not closed', '@article{k,\n  title = "no end,\n  year = 2001\n}\n', `1:1 ${unclosed}`],
		['a brace within a title', '@book{a, title={X {Y}, year=2001}\n', `1:1 ${unclosed}`],
		[
			'no comma behind the key',
			'\n\n@book{a title={X}}',
			'3:9 a comma is missing here; write one behind the key of the entry: @book{key, title = {…}}',
		],
		['no key', '@book{, title={X}}\n', '1:7 the entry has no key; write one: @book{key, title = {…}}'],
		[
			'no value',
			'@book{a, title={X}, year = }\n',
			'1:28 the value of the field is missing; write it in braces, title = {…}, or take the field out',
		],
		['no equals sign', '@book{a, title {X}}', '1:16 an equals sign is missing here; write name = {its value}'],
		[
			'no comma between two fields',
			'@book{a,\n title={X}\n year=2001}',
			'3:2 this is no field of an entry; close the entry before it with }, part its fields with commas, and put each value in braces',
		],
		[
			'no type',
			'@book{b, title={X}}\n@{a, title={X}}',
			'2:2 the entry has no type; write one: @book{key, title = {…}}',
		],
		['the last, after a blank', '@book{q, title={X}}\n\t @book{a, title={X', `2:3 ${unclosed}`],
		['an address with the sign of an entry', '@book{a, note={a\nb@c.org, title={X}', `1:1 ${unclosed}`],
	] as const)('%s', ([, text, words]) => {
		expect(told(text)).toBe(words);
		expect(told(`\ufeff${text}`)).toBe(words);
	});
});

test('JSON', () => {
	expect(told('[{"title": "x"},\n]')).toBe('1:16 a comma after the last one; take it out');
	expect(told('\n[{"title": “x”}]')).toBe('2:12 a curly quotation mark; write straight quotation marks, " and "');
});

test.each([
	['{"a": 1}', "this is JSON, but no list of entries; export it again as 'CSL JSON'"],
	['{"items": 1}', "this is JSON, but no list of entries; export it again as 'CSL JSON'"],
	['[{"itemType": "book"}]', "this is the program's own JSON, and not CSL's; export it again as 'CSL JSON'"],
	[
		'[{}, {"data": {"itemType": "book"}}]',
		"this is the program's own JSON, and not CSL's; export it again as 'CSL JSON'",
	],
	[' \n', 'the file is empty; export the entries again'],
	[
		'Dear all,',
		'this is neither CSL-JSON nor BibTeX nor RIS; export the entries as one of these; an XML, HTML or Word file is none',
	],
])('%j has no place to show', (text, words) => {
	expect(told(text)).toBe(`: ${words}`);
});

test('a file that is not in UTF-8', () => {
	const reading = readExport(Uint8Array.from([0x5b, 0xfc]));
	expect(reading).toEqual({
		wrong: 'the letters of this file are not in UTF-8',
		advice: 'choose UTF-8 where the program exports it',
	});
	expect(readExport(new TextEncoder().encode('[{"title": "ü"}]'))).toMatchObject({ items: [{ title: 'ü' }] });
});

describe('a list of JSON', () => {
	const one = { id: 'a', title: 'A' };
	test.each([
		[[one], [one], []],
		[{ items: [one] }, [one], []],
		[{ references: [one] }, [one], []],
		[{ title: 'A' }, [{ title: 'A' }], []],
		[{ type: 'book' }, [{ type: 'book' }], []],
		[[], [], []],
		[[{ data: 'x' }, { data: { a: 1 } }], [{ data: 'x' }, { data: { a: 1 } }], []],
		[[1, one, ['x']], [one], ['1 (1)', '3 (["x"])']],
		[['x'.repeat(28)], [], [`1 ("${'x'.repeat(28)}")`]],
		[['x'.repeat(29)], [], [`1 ("${'x'.repeat(26)}…)`]],
	])('%j', (data, items, passedOver) => {
		expect(readExport(JSON.stringify(data))).toEqual({ format: 'CSL-JSON', items, passedOver });
	});
});

describe('RIS', () => {
	const ris = (line: string): string => `TY  - BOOK\nTI  - A title\n${line}\nER  - \n`;
	test.for([
		['AU - Name', 'AU -'],
		['AU  -Name', 'AU  -'],
		['AU: Name', 'AU:'],
		['AU  Name', 'AU'],
		['PY -', 'PY -'],
		['DO  = 10.1000/x', 'DO'],
		['DO = 10.1000/x', 'DO ='],
		['A1- Name', 'A1-'],
		['T2 -- Title', 'T2 --'],
		['JF   - Journal', 'JF'],
		['JF   -Journal', 'JF   -'],
	] as const)('%s', ([line, sign]) => {
		expect(told(ris(line))).toBe(
			`3:1 '${sign}' is no field; write ${line.slice(0, 2)}, two blanks, a hyphen and a blank before its text`,
		);
	});
	test.for([
		['AU  - Name\nTY  - BOOK\nTI  - A\nER  - \n', '1:1', 'AU'],
		['TY  - BOOK\nTI  - A\nER  - \n\nTI  - B\nER  - \n', '5:1', 'TI'],
	] as const)('a field of no entry: %j', ([text, place, sign]) => {
		expect(told(text)).toBe(
			`${place} '${sign}' stands in no entry; let each entry begin with its type, 'TY  - BOOK', and end with 'ER  - '`,
		);
	});
	test.for(['AU  - Name', 'AB  - On\nUS - China relations', 'AB  - As\nED and others say', 'AU  - Name\r', 'PY  -'])(
		'%s is read',
		(line) => {
			expect(told(ris(line))).toBe('read');
		},
	);
});
