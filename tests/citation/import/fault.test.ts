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
	] as const)('%s', ([, text, words]) => {
		expect(told(text)).toBe(words);
		expect(told(`\ufeff${text}`)).toBe(words);
	});
});

test('JSON', () => {
	expect(told('[{"title": "x"},\n]')).toBe('1:16 a comma after the last one; take it out');
	expect(told('\n[{"title": “x”}]')).toBe('2:12 a curly quotation mark; write straight quotation marks, " and "');
});

describe('RIS', () => {
	const ris = (line: string): string => `TY  - BOOK\nTI  - A title\n${line}\nER  - \n`;
	test.for(['AU - Name', 'AU  -Name', 'AU: Name', 'AU  Name', 'PY -', 'DO  = 10.1000/x'])('%s', (line) => {
		expect(told(ris(line))).toMatch(/^3:1 '.+' is no field; write [A-Z]{2}, two blanks, a hyphen and a blank before/);
	});
	test.for(['AU  - Name', 'AB  - On\nUS - China relations', 'AB  - As\nED and others say', 'AU  - Name\r', 'PY  -'])(
		'%s is read',
		(line) => {
			expect(told(ris(line))).toBe('read');
		},
	);
});
