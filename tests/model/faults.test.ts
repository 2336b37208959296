/** Faults of many kinds, seeded in copies of real entries: refused with file, line and field. The table is faults.yaml. */
import { describe, expect, test } from 'vitest';
import { linesOf, tableOf, withCase, type Change } from '../fixtures/case.ts';

interface Fault {
	readonly fault: string;
	readonly changes: readonly Change[];
	readonly refused: readonly string[];
}

const faults = tableOf<Fault>(new URL('faults.yaml', import.meta.url));

/** The entries refer to others that are not part of the fixture; what is said of these, wherever it stands, is no news. */
const withoutPlace = (line: string): string => line.replace(/:\d+:\d+ /, ' ');
const before = new Set(withCase('dossier', [], linesOf).map(withoutPlace));

const beginning = (line: string): string => /^\S+ \S+ [^:]+(?=:)/.exec(line)?.[0] ?? line;

describe('a seeded fault is refused', () => {
	test.for(faults.map((each) => [each.fault, each] as const))('%s', ([, { changes, refused }]) => {
		const news = withCase('dossier', changes, linesOf).filter((line) => !before.has(withoutPlace(line)));
		expect(news.map(beginning)).toEqual(refused);
	});

	test('at least forty of them', () => {
		expect(faults.length).toBeGreaterThanOrEqual(40);
		expect(faults.every(({ refused }) => refused.length > 0)).toBe(true);
	});
});
