/** Each integrity rule against a small fault, with the exact message: the cases are in golden.yaml, for anyone to extend. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/source/problem.ts';
import { linesOf, tableOf, withCase, type Change } from '../fixtures/case.ts';

interface Golden {
	readonly rule: string;
	readonly fault: string;
	readonly changes: readonly Change[];
	readonly says: readonly string[];
}

const cases = tableOf<Golden>(new URL('golden.yaml', import.meta.url));

describe('each rule says what is wrong', () => {
	test.for(cases.map((each) => [`${each.rule}: ${each.fault}`, each] as const))('%s', ([, { changes, says }]) => {
		expect(withCase('second-case', changes, linesOf)).toEqual(says);
	});

	test('no rule is without a case', () => {
		const tried = new Set(cases.flatMap(({ says }) => says).map((line) => line.replace('warning: ', '').split(' ')[1]));
		expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
	});
});
