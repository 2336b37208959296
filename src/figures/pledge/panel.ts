/** What a case comes to: its verdict, each test, both readings, what turns it. Drawn in the build and in the browser. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Href } from '../../model/address.ts';
import { inWords } from '../../model/counting.ts';
import {
	judge,
	smallestChanges,
	type Change,
	type Engaged,
	type Facts,
	type PledgeReading,
	type Tested,
} from '../../model/pledge.ts';
import { type Line, parted } from '../shared/line.ts';
import type { Cited, PledgeData } from './data.ts';
import { sign } from '../shared/result-sign.ts';
import { labelOf } from './state.ts';

/** What a statement rests on, in brackets: the commitments, then the sources. */
export const grounds = (
	{ clauses, sources }: PledgeData,
	cites: { readonly clauses?: readonly string[] | undefined; readonly sources?: readonly string[] | undefined },
	href: Href,
): Line => {
	const found = [
		...(cites.clauses ?? []).flatMap((id) => clauses[id] ?? []),
		...(cites.sources ?? []).flatMap((id) => sources[id] ?? []),
	];
	if (found.length === 0) return [];
	const link = ({ name, path, lang }: Cited): Element => h('a', { href: href(path), lang }, name);
	return [h('span.pledge-grounds', [' (', ...parted('; ', found.map(link)), ')'])];
};

/** Who holds a reading, each once, with every source of theirs. */
const holders = (heldBy: PledgeReading['inside']['heldBy']): readonly (readonly [string, readonly string[]])[] =>
	[...new Set(heldBy.map(({ who }) => who))].map((who) => [
		who,
		heldBy.filter((each) => each.who === who).map(({ source }) => source),
	]);

/** Both sides of what can be argued, each with who holds it. */
const readings = (data: PledgeData, id: string | undefined, href: Href): Element[] => {
	const reading = data.model.readings.find((each) => each.id === id);
	if (!reading) return [];
	const side = (words: string, { says, heldBy }: typeof reading.inside): Element =>
		h('li', [
			h('b', words),
			' ',
			heldBy.length === 0 ? 'Can be read: ' : null,
			says,
			...holders(heldBy).flatMap(([who, sources]): Line => [
				` Held by ${who}`,
				...grounds(data, { sources }, href),
				'.',
			]),
		]);
	return [
		h('p.pledge-question', reading.question),
		h('ul.pledge-sides', [side('Inside.', reading.inside), side('Outside.', reading.outside)]),
		...(reading.note === undefined ? [] : [h('p.pledge-note', reading.note)]),
	];
};

const testRow = (data: PledgeData, { test, outcome }: Tested, href: Href): Element =>
	h('li', { dataResult: outcome.result }, [
		h('p.pledge-result', [sign(outcome.result), ' ', h('b', outcome.result), ' ', h('span', test.label)]),
		h('div', [
			h('p', [h('span.pledge-asks', test.asks), ' ', outcome.says, ...grounds(data, outcome, href)]),
			...(outcome.result === 'arguable' ? readings(data, outcome.reading, href) : []),
		]),
	]);

const engagedRow = (data: PledgeData, { engagement, grade }: Engaged, href: Href): Element =>
	h('li', [
		h('b', engagement.label),
		grade.grade === 'doubtful' ? ', in doubt. ' : '. ',
		grade.says,
		grade.doubt === undefined ? null : ` ${grade.doubt}`,
		...grounds(data, grade, href),
	]);

/** A change as a button, which sets its facts; on paper and without a script its words. */
const changeButton = (data: PledgeData, { set }: Change): Element =>
	h(
		'button.pledge-change',
		{ type: 'button', dataSet: new URLSearchParams(set).toString() },
		Object.entries(set)
			.map(([dimension, value]) => labelOf(data, dimension, value))
			.join(' + '),
	);

/** Changes by the questions that they answer otherwise. */
const byQuestions = (data: PledgeData, changes: readonly Change[]): Element[] => {
	const groups = new Map<string, Change[]>();
	for (const change of changes) {
		const key = Object.keys(change.set).join(' ');
		groups.set(key, [...(groups.get(key) ?? []), change]);
	}
	return [...groups].map(([key, group]) => {
		const questions = data.model.dimensions.filter(({ id }) => key.split(' ').includes(id));
		return h('li', [
			h('span.pledge-asks', questions.map(({ question }) => question).join(' ')),
			' ',
			...group.flatMap((change) => [changeButton(data, change), ' ']),
		]);
	});
};

/** The fewest facts that turn the verdict, by the verdict that they lead to; then what it would take to be covered. */
const turning = (data: PledgeData, facts: Facts): Element[] => {
	const { model } = data;
	const changes = smallestChanges(model, facts);
	const many = Object.keys(changes[0]?.set ?? {}).length;
	const first = model.verdicts[0];
	const far =
		first && !changes.some(({ verdict }) => verdict === first.id) ? smallestChanges(model, facts, first.id) : [];
	const verdicts = model.verdicts.filter(({ id }) => changes.some(({ verdict }) => verdict === id));
	const needed = Object.keys(far[0]?.set ?? {}).length;
	return [
		h('h3', `What would turn it: ${many === 1 ? 'one fact' : `${inWords(many)} facts at once`}`),
		...verdicts.map(({ id, label }) =>
			h('div.pledge-turn', [
				h('p', [h('b', label), ', if']),
				h(
					'ul',
					byQuestions(
						data,
						changes.filter(({ verdict }) => verdict === id),
					),
				),
			]),
		),
		...(far.length === 0 || !first
			? []
			: [
					h('div.pledge-turn', [
						h('p', [h('b', first.label), ` needs ${inWords(needed)} changes`]),
						h('ul', byQuestions(data, far.slice(0, 3))),
					]),
				]),
	];
};

/** What the reader answered, where it is no case that tells it: for paper, which has no form. */
const answers = (data: PledgeData, facts: Facts): Element =>
	h(
		'ul.pledge-answers',
		data.model.dimensions.map(({ id, question }) =>
			h('li', [question, ' ', h('b', labelOf(data, id, facts[id] ?? ''))]),
		),
	);

/** The verdict in a sentence. */
export const verdictSaid = (label = ''): string => `Verdict: ${label}.`;

/**
 * What facts come to.
 * @param told the case that they are of; absent: the reader's own
 */
export const panel = (data: PledgeData, facts: Facts, told: string | undefined, href: Href): Element => {
	const judged = judge(data.model, facts);
	const ofCase = data.cases.find(({ id }) => id === told);
	if (!judged) return h('div.pledge-panel', [h('p', 'These facts do not go together.')]);
	const { verdict, rule, tests, engaged, alsoEngages } = judged;
	const doubts = rule.inDoubt === true ? engaged.filter(({ engagement }) => rule.restsOn.includes(engagement.id)) : [];
	return h('div.pledge-panel', { dataVerdict: verdict.id }, [
		ofCase
			? h('p.pledge-told', [h('b', ofCase.title), ' ', ofCase.text, ' ', h('span.pledge-asks', ofCase.modelledOn)])
			: answers(data, facts),
		h('p.pledge-verdict', verdict.label),
		h('p.pledge-headline', verdict.headline),
		h('p', [rule.reason, ...grounds(data, rule, href)]),
		...doubts.flatMap(({ grade }) => (grade.doubt === undefined ? [] : [h('p', [h('b', 'In doubt. '), grade.doubt])])),
		h('p.pledge-not', verdict.doesNotMean),
		alsoEngages.length === 0
			? null
			: [h('h3', 'Also engaged'), h('ul.pledge-engaged', ...alsoEngages.map((each) => engagedRow(data, each, href)))],
		h('h3', 'The tests'),
		h('ul.pledge-tests', ...tests.map((each) => testRow(data, each, href))),
		...turning(data, facts),
	]);
};
