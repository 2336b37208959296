/** What is told of a text, word for word: the rows stand in syntax.yaml, for anyone to extend. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { tableOf } from '../fixtures/case.ts';
import { shown } from './shown-tree.ts';

interface Row {
	readonly text: string;
	readonly told?: readonly string[];
	readonly read?: string;
}
const rows = tableOf<Row>(new URL('syntax.yaml', import.meta.url));
const names = new Map([
	['a', 'Smith'],
	['b', 'Jones'],
	['the-text', 'The parties'],
]);

test.for(rows.map((row) => [row.text, row] as const))('%j', ([text, { told = [], read }]) => {
	const { problems, tree } = parseMarkdown(text, 'x.md', names);
	expect(
		problems.map(
			({ position, rule, wrong, advice }) => `${position.line}:${position.column} ${rule} ${wrong}; ${advice}`,
		),
	).toEqual(told);
	if (read !== undefined) expect(shown(tree)).toBe(read);
	for (const { severity, field, position } of problems)
		expect([severity, field, position.file]).toEqual(['error', 'body', 'x.md']);
});
