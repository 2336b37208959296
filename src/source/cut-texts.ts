/** Texts that YAML cuts: in `title: Executive Order #13694` what follows the blank is a comment, most likely no comment. */
import type { z } from 'zod';
import { isDate, referenceRegistry } from '../schema/fields.ts';
import { kindOf, walkStrings } from '../schema/walk.ts';
import { fieldName, type Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** True of what is written in words, and of no id, date or address: behind these a comment is one. */
const isFree = (schema: z.ZodType): boolean => !isDate(schema) && kindOf(schema).startsWith('a text');

/** The texts of some data that end where a comment begins. */
export const cutTexts = (schema: z.ZodType, data: unknown, source: YamlSource): readonly Problem[] => {
	const problems: Problem[] = [];
	walkStrings(schema, data, (part, _value, path) => {
		const comment = source.commentAfter?.(path);
		if (comment === undefined || part.def.type === 'enum' || referenceRegistry.get(part)) return;
		if (!isFree(part) && !/^#\S/.test(comment)) return;
		const isBlock = /^[|>]/.test(source.writtenAt(path) ?? '');
		problems.push({
			severity: 'error',
			rule: 'cut-text',
			position: source.at(path),
			field: fieldName(path),
			wrong: isBlock
				? `'${comment}', behind > or |, is a comment in YAML and no part of the text`
				: `the text ends before '${comment}', which is a comment in YAML`,
			advice: isBlock
				? 'begin the text on the next line, or put the comment on a line of its own before the key'
				: 'put the whole text in quotation marks, or the comment on a line of its own',
		});
	});
	return problems;
};
