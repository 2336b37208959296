/** A directive is a callout with its entry, or a figure with what it takes. */
import { figureNames, isFigureName } from '../../schema/figures.ts';
import { nearest, type Problem } from '../../source/problem.ts';
import type { Directive } from '../../source/types.ts';
import { figureId } from '../address.ts';
import { callouts } from '../callouts.ts';
import { readFigure } from '../figures/directive.ts';
import { placedByPage } from '../figures/index.ts';
import { allTexts } from '../walk.ts';
import { error, isBroken, type Rule } from './rule.ts';

/** Directives are known, and say what they must. */
export const directives: Rule = ({ content }) => {
	const calloutNames = Object.keys(callouts);
	const known = [...figureNames, ...calloutNames];
	const placeable = figureNames.filter((name) => !placedByPage.includes(name));

	const unknown = ({ form, name, position }: Directive, field: string): Problem => {
		const written = `${form === 'container' ? ':::' : '::'}${name}`;
		const advice = `write ${[...calloutNames.map((each) => `:::${each}`), ...placeable.map((each) => `::${each}`)].join(', ')}`;
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

	/** A callout names its entry, and takes nothing else. */
	const ofCallout = ({ name, attributes, places, position }: Directive, field: string): readonly Problem[] => {
		const takes = callouts[name] === true ? ['of'] : [];
		const bad = (wrong: string, advice: string, near?: string, at = position): Problem =>
			error('bad-directive', at, field, wrong, advice, near);
		const problems = Object.keys(attributes)
			.filter((key) => !takes.includes(key))
			.map((key) =>
				bad(
					`'${name}' takes no '${key}'`,
					takes.length > 0 ? 'write of=' : 'write it without',
					nearest(key, takes),
					places[key]?.key,
				),
			);
		return callouts[name] === true && problems.length === 0 && (attributes['of'] ?? '') === ''
			? [bad(`'${name}' names no entry`, `write :::${name}{of=its-id}`)]
			: problems;
	};

	/** A figure takes what its schema says, and draws something. */
	const ofFigure = (directive: Directive, field: string): readonly Problem[] => {
		const figure = readFigure(directive);
		if (!figure || figure.problems.length > 0) return figure?.problems ?? [];
		// What it would draw may stand in what could not be read, which is told there.
		const { wrong, advice } = (isBroken(content) ? undefined : figure.lack(content)) ?? {};
		return wrong === undefined || advice === undefined
			? []
			: [error('empty-figure', directive.position, field, `this '${directive.name}' is empty: ${wrong}`, advice)];
	};

	const drawn = new Map<string, string>(placedByPage.map((name) => [figureId(name), 'the head of the essay']));
	return allTexts(content).flatMap(({ body, field, holder }) =>
		body.directives.flatMap((directive): readonly Problem[] => {
			const { form, name, place, position } = directive;
			const isKnown = form === 'container' ? Object.hasOwn(callouts, name) : form === 'leaf' && isFigureName(name);
			if (!isKnown) return [unknown(directive, field)];
			const problems = [...(form === 'container' ? ofCallout : ofFigure)(directive, field)];
			if (form === 'leaf' && (holder.collection !== 'essay' || field !== 'body' || place !== 'flow'))
				problems.push(
					error(
						'bad-directive',
						position,
						field,
						`the figure '${name}' ${place === 'flow' ? 'outside the essay' : 'within something else'}`,
						'put it between paragraphs of a section of the essay',
					),
				);
			else if (form === 'leaf') {
				const id = readFigure(directive)?.id ?? figureId(name);
				const first = drawn.get(id);
				if (first === undefined) drawn.set(id, `${position.file}:${position.line}`);
				else
					problems.push(
						error(
							'duplicate-anchor',
							position,
							field,
							`a '${name}' of this name stands at ${first} already`,
							'take one of them out, or give this one a name of its own',
						),
					);
			}
			return problems;
		}),
	);
};
