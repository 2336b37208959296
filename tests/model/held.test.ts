/** Entries by when they were last held against their sources. */
import { expect, test } from 'vitest';
import { heldBefore } from '../../src/model/held.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase, type Change } from '../fixtures/case.ts';

const treaty = { file: 'agreements/ottawa-convention.md', from: "asOf: '2026-11-24'" };
const protocol = { file: 'agreements/ccw-amended-protocol-2.md', from: "asOf: '2026-11-24'" };
const agreements = (changes: readonly Change[], date: string) =>
	withCase('second-case', changes, (folder) => heldBefore(readContent(folder), date))
		.filter(({ file }) => /\/agreements\/(ottawa|ccw)/.test(file))
		.map(({ file, asOf }) => `${file.replace(/.*\//, '')} ${asOf ?? 'not said'}`);

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
