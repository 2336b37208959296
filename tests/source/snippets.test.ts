/** The texts in fields that are Markdown. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { markdown, text } from '../../src/schema/fields.ts';
import { snippetsOf } from '../../src/source/snippets.ts';

test('are parsed in the order of the schema, each in the place of its field', () => {
	const schema = z.strictObject({
		note: markdown().optional(),
		plain: text(),
		rows: z.array(z.strictObject({ says: markdown(), by: text() })),
	});
	const data = {
		rows: [
			{ by: '[a](actor:b)', says: '[c](actor:d)' },
			{ by: 'x', says: 'e [@f' },
		],
		plain: '*g*',
		note: '@h',
	};
	const snippets = snippetsOf(
		schema,
		data,
		(path) => ({ file: 'x', line: path.length, column: Number(path[1] ?? 9) }),
		new Map([['h', 'Smith']]),
	);
	expect(
		snippets.map(({ path, body }) => [
			path.join('.'),
			body.text,
			...body.links.map(({ position }) => `${position.line}:${position.column}`),
			...body.problems.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`),
		]),
	).toEqual([
		['note', 'Smith'],
		['rows.0.says', 'c', '3:0'],
		['rows.1.says', 'e [@f', 'bad-citation 3:1'],
	]);
});
