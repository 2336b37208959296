/** Language tags whose parts name something: `xx-YY` has the form of one, and no voice, hyphenation or font knows it. */
import { isLang } from '../../schema/fields.ts';
import { walkStrings } from '../../schema/walk.ts';
import { unknownParts } from '../../source/language-tags.ts';
import type { Problem } from '../../source/problem.ts';
import { allHolders, schemaOf } from '../walk.ts';
import { warningAt, type Rule } from './rule.ts';

/** Every language tag of the content. */
export const languages: Rule = ({ content }) =>
	allHolders(content).flatMap((holder) => {
		const problems: Problem[] = [];
		walkStrings(schemaOf(holder), holder.data, (part, value, path) => {
			if (!isLang(part)) return;
			const unknown = unknownParts(value).map(([kind, each]) => `no ${kind} '${each}'`);
			if (unknown.length === 0) return;
			const wrong = `there is ${unknown.join(', and ')}`;
			const advice = 'write a tag such as en, en-GB or zh-Hans';
			problems.push(warningAt(holder, path, 'unknown-language', wrong, advice));
		});
		return problems;
	});
