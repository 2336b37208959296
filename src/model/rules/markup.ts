/** A field that is shown letter by letter holds no markup, and something that can be seen. */
import { isMarkdown } from '../../schema/fields.ts';
import { mayGo, walkStrings } from '../../schema/walk.ts';
import { garbledIn } from '../../source/garbled.ts';
import { elementsOfTitles, markupsIn } from '../../source/plain-field.ts';
import type { Problem } from '../../source/problem.ts';
import { badCharacters } from '../../source/syntax/characters.ts';
import { isBlank } from '../../source/syntax/line.ts';
import type { FieldPath } from '../../source/types.ts';
import { allHolders, schemaOf, type Holder } from '../walk.ts';
import { errorAt, warningAt, type Rule } from './rule.ts';

/** Titles of sources alone: they are printed by the style of citations, or without their elements. */
const isTitle = ({ collection }: Holder, path: FieldPath): boolean =>
	collection === 'sources' && path.length === 2 && path[1] === 'title';

const isElement = (written: string): boolean => elementsOfTitles.test(written);

/** Texts of fields: with markup in those that are not Markdown, with nothing to see, with what must not be there, or spoiled. */
export const markupInFields: Rule = ({ content }) =>
	allHolders(content).flatMap((holder) => {
		const problems: Problem[] = [];
		const tell = (rule: Problem['rule'], path: FieldPath, wrong: string, advice: string): void => {
			problems.push(errorAt(holder, path, rule, wrong, advice));
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
			for (const { wrong, advice } of badCharacters(value)) tell('bad-character', path, wrong, advice);
			for (const { wrong, advice } of garbledIn(value))
				problems.push(warningAt(holder, path, 'garbled-text', wrong, advice));
			const found = markupsIn(value, isTitle(holder, path) ? elementsOfTitles : undefined);
			if (found.length === 0) return;
			const [them, body] = [
				found.length > 1 ? 'them' : 'it',
				'body' in holder ? ', or move the sentence to the body' : '',
			];
			const advice =
				holder.collection === 'sources' && found.every(isElement)
					? `take ${them} out: only a title may have ${found.length > 1 ? 'such elements' : 'such an element'}`
					: `take ${them} out${body}`;
			tell('markup-in-field', path, `${found.map((each) => `'${each}'`).join(', ')} in a plain text`, advice);
		});
		return problems;
	});
