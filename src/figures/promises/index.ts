/**
 * The commitments of an agreement, the strongest first, each with what is known of its fate and who says so; above them
 * how many have each finding, which is also what chooses those that are shown.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { promisesFinding } from '../../model/promises-words.ts';
import { promisesOf, type PromiseRow, type Promises } from '../../model/promises.ts';
import type { Edition, Entity } from '../../model/types.ts';
import type { Outcome } from '../../schema/commitments.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import { strengthWords } from '../../components/words.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { entityLink } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { steps } from '../shared/steps.ts';
import style from './figure.css?url';
import { sign } from './signs.ts';
import { slugOf } from './slug.ts';

/** @throws Error for an agreement that is not there or has no outcomes, which the check has refused before */
const promisesAt = (edition: Edition, of: string): Promises & { readonly agreement: Entity<'agreement'> } => {
	const agreement = edition.agreements.get(of);
	const promises = agreement && promisesOf(agreement.entry);
	if (!promises) throw new Error(`'${of}' has no commitment whose fate is known`);
	return { agreement, ...promises };
};

/** How many have each finding: large numbers, each with a box that shows or hides them. */
const counts = ({ counts: all }: Promises, id: string): Element =>
	h('fieldset.promises-counts', [
		h('legend', 'Show those that are'),
		...all.map(({ finding, number }) =>
			h('label', [
				h('input', { type: 'checkbox', name: `${id}-finding`, value: slugOf(finding), checked: true }),
				h('span.promises-number', String(number)),
				h('span.promises-finding', [sign(finding), ' ', finding]),
			]),
		),
	]);

type Said = NonNullable<Outcome['says']>[number];

/** What one side says, with when and where. */
const side = (edition: Edition, { who, what, date, sources }: Said, { href }: FigureContext): Element => {
	const actor = edition.actors.get(who);
	return h('li', [
		actor && entityLink('actor', who, actor.label, href),
		date === undefined ? null : `, ${formatDate(date)}`,
		`: ${what}`,
		...sourceLinks(edition, sources, href),
	]);
};

const says = (edition: Edition, { says: all = [], note }: Outcome, context: FigureContext): ElementContent[] => {
	const names = [...new Set(all.map(({ who }) => edition.actors.get(who)?.label ?? who))];
	return [
		...(note === undefined ? [] : [h('p', note)]),
		...(all.length === 0
			? []
			: [
					h('details', [
						h('summary', `Who says so: ${names.join(', ')}`),
						h('ul', ...all.map((each) => side(edition, each, context))),
					]),
				]),
	];
};

/** @param together true: all findings are of one day, which the caption says */
const row = (
	edition: Edition,
	of: string,
	{ commitment, outcome }: PromiseRow,
	together: boolean,
	context: FigureContext,
): Element =>
	h('li', { dataFinding: slugOf(outcome.finding) }, [
		h('p.promises-strength', [steps(commitment.strength), ' ', strengthWords[commitment.strength].name]),
		h('p.promises-text', [
			h('a', { href: context.href(paths.commitment(of, commitment.id)), dataExcerpt: '' }, commitment.text),
		]),
		h('div.promises-known', [
			h('p', [sign(outcome.finding), ' ', h('b', outcome.finding)]),
			outcome.lastSeen === undefined ? null : h('p', `Last seen alive ${formatDate(outcome.lastSeen)}.`),
			together ? null : h('p', `As of ${formatDate(outcome.asOf)}.`),
		]),
		h('div.promises-says', says(edition, outcome, context)),
	]);

/** Whose the findings are, and what the one means that its word does not say. */
const findingsAre = (rows: readonly PromiseRow[]): string =>
	rows.some(({ outcome }) => outcome.finding === 'kept for a time')
		? 'The findings are this edition’s. ‘Kept for a time’: done, and not on record after the day given.'
		: 'The findings are this edition’s.';

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const render = (edition: Edition, { of }: FigureAttributes<'promises'>, context: FigureContext): Element => {
	const promises = promisesAt(edition, of);
	const { agreement, rows } = promises;
	const address = addressOf('promises', { of });
	const days = [...new Set(rows.map(({ outcome }) => outcome.asOf))];
	const together = days.length === 1;
	return frame(
		{
			name: 'promises',
			...address,
			title: withoutStop(promisesFinding(promises)),
			source: [
				`${agreement.label}, ${formatDate(agreement.entry.data.date)}: its commitments, those with the strongest verb first. What is known of each${together ? ` on ${days.map((day) => formatDate(day)).join('')}` : ''} rests on the sources beside it. ${findingsAre(rows)}`,
			],
			data: paths.figureData('promises', of),
		},
		context,
		[
			// Of a single one there is nothing to choose.
			...(rows.length === 1
				? []
				: [
						counts(promises, address.id),
						h('p.promises-none', 'No finding is chosen: tick one above.'),
						h('p.promises-status', { role: 'status' }),
					]),
			h('ol.promises-rows', ...rows.map((each) => row(edition, of, each, together, context))),
		],
	);
};

export const promises: Figure<'promises'> = {
	words: 'The promises',
	about: (edition, { of }) => promisesAt(edition, of).agreement.label,
	openInEssay: true,
	style,
	title: (edition, { of }) => withoutStop(promisesFinding(promisesAt(edition, of))),
	render,
	// What stands around the rows, and a row of three lines.
	frameHeight: (edition, { of }) => 480 + 130 * promisesAt(edition, of).rows.length,
	data: (edition, { of }) => ({
		agreement: of,
		commitments: promisesAt(edition, of).rows.map(({ commitment: { id, text, strength }, outcome }) => ({
			id,
			text,
			strength,
			outcome,
		})),
	}),
};
