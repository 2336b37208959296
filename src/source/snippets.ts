/** The texts in fields that are Markdown: found by the schema, parsed, each in the place of its field. */
import type { z } from 'zod';
import { isMarkdown } from '../schema/fields.ts';
import { walkStrings } from '../schema/walk.ts';
import { parseSnippet, type SourceNames } from './markdown.ts';
import { fieldName, type Problem } from './problem.ts';
import type { FieldPath, Position, Snippet } from './types.ts';

/** Every Markdown text of some data, in the order of the schema. */
export const snippetsOf = (
	schema: z.ZodType,
	data: unknown,
	at: (path: FieldPath) => Position,
	names: SourceNames,
): readonly Snippet[] => {
	const snippets: Snippet[] = [];
	walkStrings(schema, data, (found, value, path) => {
		if (isMarkdown(found)) snippets.push({ path, body: parseSnippet(value, at(path), names) });
	});
	return snippets;
};

/** What is wrong in their syntax, under the name of the field of each. */
export const problemsIn = (snippets: readonly Snippet[]): readonly Problem[] =>
	snippets.flatMap(({ path, body }) => body.problems.map((problem) => ({ ...problem, field: fieldName(path) })));
