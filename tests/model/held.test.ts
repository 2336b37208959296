/** Entries by when they were last held against their sources. */
import { expect, test } from 'vitest';
import { heldBefore } from '../../src/model/held.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase, type Change } from '../fixtures/case.ts';

const treaty = { file: 'agreements/ottawa-convention.md', from: "asOf: '2026-11-24'" };
const protocol = { file: 'agreements/ccw-amended-protocol-2.md', from: "asOf: '2026-11-24'" };
const agreements = (changes: readonly Change[], date: string) =>
	withCase('second-case', changes, (folder) => heldBefore(readContent(folder), date))
		.filter(({ where }) => /\/agreements\/(ottawa|ccw)/.test(where))
		.map(({ where, asOf }) => `${where.replace(/.*\//, '')} ${asOf ?? 'not said'}`);

test('what was held before the date, the longest ago first; what does not say before all', () => {
	const changes = [
		{ ...treaty, to: "asOf: '2026-05'" },
		{ ...protocol, to: '' },
	];
	expect(agreements(changes, '2026-06')).toEqual([
		'ccw-amended-protocol-2.md not said',
		'ottawa-convention.md 2026-05',
	]);
});

test('a month ends with its last day, and a date begins with its first', () => {
	expect(agreements([{ ...treaty, to: "asOf: '2026-05'" }], '2026-05-31')).toEqual([]);
	expect(agreements([{ ...treaty, to: "asOf: '2026-05'" }], '2026-06')).toEqual(['ottawa-convention.md 2026-05']);
});

test('what is no date is refused', () => {
	expect(() => agreements([], '2026-13')).toThrow(RangeError);
});

test('a tie is held by itself, the pledge as a whole', () => {
	const changes = [
		{ file: 'ties.yaml', from: "asOf: '2026-11-29'", to: "asOf: '2026-05-30'" },
		{ file: 'pledge.yaml', from: "date: '1997-09-18'", to: "date: '1997-09-18'\nasOf: '2026-05-31'" },
	];
	const old = withCase('second-case', changes, (folder) => heldBefore(readContent(folder), '2026-06'));
	const dated = old.filter(({ asOf }) => asOf !== undefined);
	expect(dated.map(({ where, asOf }) => `${where.replace(/.*\//, '')} ${asOf}`)).toEqual([
		'ties.yaml the-treaty 2026-05-30',
		'pledge.yaml 2026-05-31',
	]);
	expect(old.map(({ where }) => where.replace(/.*\//, ''))).toContain('ties.yaml the-meetings');
});

test('those that were held as long ago stand by their files', () => {
	const changes = [
		{ ...treaty, to: "asOf: '2026-05-31'" },
		{ ...protocol, to: "asOf: '2026-05'" },
	];
	expect(agreements(changes, '2026-07')).toEqual([
		'ccw-amended-protocol-2.md 2026-05',
		'ottawa-convention.md 2026-05-31',
	]);
});
