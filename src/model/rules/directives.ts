/** A directive is a callout with its entry, or a figure with what it takes. */
import { parseDate } from '../../schema/date.ts';
import { idPattern } from '../../schema/fields.ts';
import { nearest, type Problem } from '../../source/problem.ts';
import type { Directive } from '../../source/types.ts';
import { callouts } from '../figures.ts';
import { allTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** What looks like a directive and was not read as one: a brace that is not closed, or one in the middle of a text. */
const unread = /(?:^|\s)(:{1,4})([a-z][a-z-]*)[[{]|^(:{2,})\s*([a-z-]*)/;

/** Directives are known, and say what they must. */
export const directives: Rule = ({ content, figures }) => {
	const figureNames = Object.keys(figures);
	const calloutNames = Object.keys(callouts);
	const known = [...figureNames, ...calloutNames];

	const unknown = ({ form, name, position }: Directive, field: string): Problem => {
		const written = `${form === 'container' ? ':::' : '::'}${name}`;
		const advice = `write ${[...calloutNames.map((each) => `:::${each}`), ...figureNames.map((each) => `::${each}`)].join(', ')}`;
		if (known.includes(name))
			return error(
				'bad-directive',
				position,
				field,
				`'${written}' is not how it is written`,
				form === 'container' ? `write ::${name}, on a line of its own` : `write :::${name}, and ::: on a line after it`,
			);
		return error('unknown-directive', position, field, `no directive '${written}'`, advice, nearest(name, known));
	};

	const attributesOf = ({ form, name, attributes, position }: Directive, field: string): readonly Problem[] => {
		const bad = (wrong: string, advice: string, near?: string): Problem =>
			error('bad-directive', position, field, wrong, advice, near);
		const takes = form === 'container' ? (callouts[name] === true ? ['of'] : []) : (figures[name] ?? []);
		const problems = Object.keys(attributes)
			.filter((key) => !takes.includes(key))
			.map((key) =>
				bad(
					`'${name}' takes no '${key}'`,
					takes.length > 0 ? `write ${takes.map((each) => `${each}=`).join(', ')}` : 'write it without',
					nearest(key, takes),
				),
			);
		if (callouts[name] === true && form === 'container' && problems.length === 0 && (attributes['of'] ?? '') === '')
			problems.push(bad(`'${name}' names no entry`, `write :::${name}{of=its-id}`));
		if (form === 'container') return problems;
		for (const key of ['from', 'to']) {
			const date = attributes[key];
			if (date !== undefined && takes.includes(key) && parseDate(date) === undefined)
				problems.push(bad(`${key}='${date}' is not a date of the calendar`, 'write 2015, 2015-09 or 2015-09-25'));
		}
		const called = attributes['name'];
		if (called !== undefined && takes.includes('name') && !idPattern.test(called))
			problems.push(bad(`name='${called}' is no anchor`, 'write words in lower case joined by hyphens'));
		return problems;
	};

	const drawn = new Map<string, string>();
	return allTexts(content).flatMap(({ body, field, holder }) => [
		...body.directives.flatMap((directive): readonly Problem[] => {
			const { form, name, attributes, closed, position } = directive;
			const isKnown = form === 'container' ? name in callouts : form === 'leaf' && name in figures;
			if (!isKnown) return [unknown(directive, field)];
			const problems = [...attributesOf(directive, field)];
			if (!closed)
				problems.push(
					error(
						'bad-directive',
						position,
						field,
						`'${name}' is not closed`,
						'write ::: on a line of its own where it ends',
					),
				);
			if (form === 'leaf') {
				const page = holder.collection === 'essay' ? 'essay' : holder.file;
				const key = [page, name, attributes['name'] ?? ''].join(' ');
				const first = drawn.get(key);
				if (first === undefined) drawn.set(key, `${position.file}:${position.line}`);
				else
					problems.push(
						error(
							'duplicate-anchor',
							position,
							field,
							`a '${name}' of this name stands at ${first} already`,
							'give this one a name of its own, name=',
						),
					);
			}
			return problems;
		}),
		...body.blocks.flatMap(({ text, position }): readonly Problem[] => {
			const [, , name = '', colons] = unread.exec(text) ?? [];
			return colons !== undefined || known.includes(name)
				? [
						error(
							'bad-directive',
							position,
							field,
							`'${text.length > 40 ? `${text.slice(0, 37)}…` : text}' cannot be read as a directive`,
							'write it on a line of its own, and close its brace: ::name{key=value}',
						),
					]
				: [];
		}),
	]);
};
