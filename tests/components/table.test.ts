import { expect, test } from 'vitest';
import { writeTable } from '../../src/components/table.ts';

/** The rows of a table without its mark and header. */
const row = (values: Readonly<Record<string, unknown>>): string =>
	writeTable(Object.keys(values), [values]).split('\r\n').slice(1, -1).join('\r\n');

test('begins with the mark of UTF-8 and its header, and ends its lines as the format asks', () => {
	expect(writeTable(['id', 'date'], [{ id: 'a', date: '2015-09' }])).toBe('\ufeffid,date\r\na,2015-09\r\n');
});

test.each([
	['a comma', { a: 'one, two' }, '"one, two"'],
	['quotation marks', { a: 'a "b"' }, '"a ""b"""'],
	['a line break', { a: 'one\ntwo' }, '"one\ntwo"'],
	['Chinese', { a: '互联网', b: '“网络”' }, '互联网,“网络”'],
	['a list', { a: ['x', 'y'] }, 'x; y'],
	['what is absent', { a: undefined, b: null, c: 'z' }, ',,z'],
	['a number', { a: 3, b: -1.5 }, '3,-1.5'],
	['a formula', { a: '=1+1', b: '@x', c: '+x', d: '-x', e: '\tx' }, "'=1+1,'@x,'+x,'-x,'\tx"],
	['a formula in a list', { a: ['=x', 'y'] }, "'=x; y"],
	['a formula with a comma', { a: '=SUM(A1,B1)' }, '"\'=SUM(A1,B1)"'],
])('%s', (_name, values, expected) => {
	expect(row(values)).toBe(expected);
});
