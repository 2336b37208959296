/** The line of a problem, and the order of lines. */
import { expect, test } from 'vitest';
import { compareProblems, fieldName, formatProblem, type Problem } from '../../src/source/problem.ts';

test.for([
	[[], ''],
	[['title'], 'title'],
	[['commitments', 0, 'strength'], 'commitments[0].strength'],
	[['a', 'b', 'c'], 'a.b.c'],
	[['rows', 1, 2], 'rows[1][2]'],
	[[104, 'URL'], 'URL'],
	[[104, 'author', 0, 'family'], 'author[0].family'],
	[[104], ''],
] as const)('the way %j is called %s', ([path, name]) => {
	expect(fieldName(path)).toBe(name);
});

const problem = (more: Partial<Problem> = {}, line = 1, column = 1, file = 'b.md'): Problem => ({
	severity: 'error',
	rule: 'bad-link',
	position: { file, line, column },
	field: 'body',
	wrong: 'no word',
	advice: 'write one',
	...more,
});

test.for([
	[{}, 'b.md:3:14 bad-link body: no word; write one'],
	[{ nearest: 'norway' }, "b.md:3:14 bad-link body: no word; write one; did you mean 'norway'?"],
	[{ severity: 'warning' }, 'b.md:3:14 bad-link body: no word; write one'],
	[{ wrong: 'two \n\r lines', advice: 'of\u2028 a\u2029page' }, 'b.md:3:14 bad-link body: two lines; of a page'],
] as const)('a problem is one line: %j', ([more, line]) => {
	expect(formatProblem(problem(more, 3, 14))).toBe(line);
});

test('lines are in the order of file, line, column, rule and text, as numbers and not as letters', () => {
	const sorted = [
		problem({}, 9, 9, 'a.md'),
		problem({}, 2, 10),
		problem({ rule: 'bad-date' }, 10, 2),
		problem({ rule: 'bad-link', wrong: 'a' }, 10, 2),
		problem({ rule: 'bad-link', wrong: 'b' }, 10, 2),
		problem({}, 10, 11),
		problem({}, 1, 1, 'c.md'),
	];
	expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
	expect([3, 1, 5, 0, 6, 2, 4].flatMap((index) => sorted[index] ?? []).sort(compareProblems)).toEqual(sorted);
});
