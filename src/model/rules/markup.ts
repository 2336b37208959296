/** A field that is shown as plain text holds no links and no citations: a reader would see the brackets. */
import { fileSchemas, markdownSchemas, type FileCollection } from '../../schema/index.ts';
import { isMarkdown } from '../../schema/fields.ts';
import { walkStrings } from '../../schema/walk.ts';
import { fieldName } from '../../source/problem.ts';
import { allEntries, allFiles, isEntry } from '../walk.ts';
import { error, type Rule } from './rule.ts';

const markup = /\]\([^)\s]+\)|\[@[^\]]+\]|\{#[^}\s]+\}/;

/** Texts of fields that are not Markdown, with Markdown in them. */
export const markupInFields: Rule = ({ content }) =>
	[...allEntries(content), ...allFiles(content)].flatMap((holder) => {
		const schema = isEntry(holder)
			? markdownSchemas[holder.collection]
			: fileSchemas[holder.collection as FileCollection];
		const problems: ReturnType<Rule>[number][] = [];
		walkStrings(schema, holder.data, (part, value, path) => {
			const found = isMarkdown(part) ? undefined : markup.exec(value)?.[0];
			if (found !== undefined)
				problems.push(
					error(
						'markup-in-field',
						holder.at(path),
						fieldName(path),
						`'${found}' in a plain text`,
						'take it out, or move the sentence to the body',
					),
				);
		});
		return problems;
	});
