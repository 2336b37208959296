/** Texts that YAML cuts: in `title: Executive Order #13694` what follows the blank is a comment, most likely no comment. */
import type { z } from 'zod';
import { referenceRegistry } from '../schema/fields.ts';
import { walkStrings } from '../schema/walk.ts';
import { fieldName, type Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** Values behind which a comment is one: an id, a date, an address. */
const isWord = /^(?:[a-z0-9]+(?:[-/][a-z0-9]+)*|https?:\S+)$/;

/** The texts of some data that end where a comment begins. */
export const cutTexts = (schema: z.ZodType, data: unknown, source: YamlSource): readonly Problem[] => {
	const problems: Problem[] = [];
	walkStrings(schema, data, (part, value, path) => {
		const comment = source.commentAfter?.(path);
		if (comment === undefined || part.def.type === 'enum' || referenceRegistry.get(part)) return;
		if (isWord.test(value) && !/^#\S/.test(comment)) return;
		problems.push({
			severity: 'error',
			rule: 'cut-text',
			position: source.at(path),
			field: fieldName(path),
			wrong: `the text ends before '${comment}', which is a comment in YAML`,
			advice: 'put the whole text in quotation marks, or the comment on a line of its own',
		});
	});
	return problems;
};
