/** A field that is shown letter by letter holds no markup, and something that can be seen. */
import { isMarkdown } from '../../schema/fields.ts';
import { mayGo, walkStrings } from '../../schema/walk.ts';
import { markupIn } from '../../source/plain-field.ts';
import { fieldName, type Problem } from '../../source/problem.ts';
import { badCharacters, withoutIt } from '../../source/syntax/characters.ts';
import { isBlank } from '../../source/syntax/line.ts';
import type { FieldPath } from '../../source/types.ts';
import { allHolders, schemaOf } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** Elements that the style of citations sets: `<i>` in a title is CSL's own. */
const ofCitations = /^<\/?(?:i|b|sup|sub|sc|span)\b/;

/** Texts of fields: with markup in those that are not Markdown, with nothing to see, or with what must not be there. */
export const markupInFields: Rule = ({ content }) =>
	allHolders(content).flatMap((holder) => {
		const problems: Problem[] = [];
		const tell = (rule: Problem['rule'], path: FieldPath, wrong: string, advice: string): void => {
			problems.push(error(rule, holder.at(path), fieldName(path), wrong, advice));
		};
		const schema = schemaOf(holder);
		walkStrings(schema, holder.data, (part, value, path) => {
			if (value !== '' && isBlank(value))
				tell(
					'missing-field',
					path,
					'a text without anything to see',
					`write it${mayGo(schema, path) ? ', or take it out' : ''}`,
				);
			// Of a field that is Markdown, the reading has said it; of one without anything to see it is said above.
			if (isMarkdown(part) || isBlank(value)) return;
			for (const { wrong } of badCharacters(value)) tell('bad-character', path, wrong, withoutIt);
			const found = markupIn(value, holder.collection === 'sources' ? ofCitations : undefined);
			if (found !== undefined)
				tell('markup-in-field', path, `'${found}' in a plain text`, 'take it out, or move the sentence to the body');
		});
		return problems;
	});
