/** What stands without a script and on paper: all cases by verdict, and the model as tables that one can walk by hand. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths, type Href } from '../../model/address.ts';
import { engagesKey, judge, testKey, type Condition } from '../../model/pledge.ts';
import type { Edition } from '../../model/types.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { Line } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { pledgeOf, type PledgeData } from './data.ts';
import { grounds } from './panel.ts';
import { sign } from '../shared/result-sign.ts';
import { wideTable } from '../shared/wide-table.ts';
import { labelOf } from './state.ts';

/** The cases, by verdict in the order of the model; a verdict without a case is left out. */
export const casesByVerdict = (edition: Edition, data: PledgeData, href: Href): Element =>
	h(
		'div.pledge-cases',
		data.model.verdicts.flatMap(({ id, label, headline, doesNotMean }) => {
			const cases = edition.content.entries.scenarios.filter((entry) => entry.data.verdict === id);
			if (cases.length === 0) return [];
			return [
				h('section', [
					h('h3', [label, ' ', h('span.pledge-count', String(cases.length))]),
					h('p.pledge-asks', `${headline} ${doesNotMean}`),
					h(
						'ul',
						cases.map((entry) => {
							const { title, modelledOn, facts, reason, whatWouldChangeIt, sources } = entry.data;
							const also = judge(data.model, facts)?.alsoEngages ?? [];
							return h('li', { id: `case-${entry.id}` }, [
								h('p', [
									h('a.pledge-pick', { href: href(paths.scenario(entry.id)), dataCase: entry.id, dataActs: '' }, title),
									` ${entry.body.text.trim()}`,
								]),
								h('p', [h('b', label), '. ', reason, ...sourceLinks(edition, sources, href)]),
								h('p.pledge-asks', [
									whatWouldChangeIt,
									also.length === 0
										? null
										: ` Also engaged: ${also.map(({ engagement }) => engagement.label).join('; ')}.`,
									` ${modelledOn.words}`,
								]),
							]);
						}),
					),
				]),
			];
		}),
	);

/** A condition in words: `How was it done? Broke in and copied or …`. */
const inWords = (data: PledgeData, when: Condition): string => {
	const { model } = data;
	const names = new Map([
		...model.dimensions.map(({ id, question }): [string, string] => [id, question]),
		...model.tests.map(({ id, label }): [string, string] => [testKey(id), `${label}:`]),
		...model.engagements.map(({ id, label }): [string, string] => [engagesKey(id), `${label}:`]),
		['worst', 'The worst of the tests:'],
		['open', 'What is open:'],
	]);
	return (Array.isArray(when) ? when : [when])
		.map((record) =>
			Object.entries(record)
				.map(
					([key, values]) =>
						`${names.get(key) ?? key} ${values.map((value) => labelOf(data, key, value)).join(' or ')}`,
				)
				.join('; '),
		)
		.join(' — or ');
};

const table = (caption: string, heads: readonly string[], rows: readonly (readonly Line[])[]): Element =>
	wideTable('section.wide-table', caption, heads, [
		h('tbody', ...rows.map((row) => h('tr', ...row.map((cell) => h('td', [...cell]))))),
	]);

/** The tests, what else can be engaged, and the rules: enough to judge any case by hand. */
export const byHand = (edition: Edition, data: PledgeData, href: Href): Element => {
	const { model } = data;
	const label = (id: string): string => model.verdicts.find((each) => each.id === id)?.label ?? id;
	return h('div.pledge-by-hand', [
		h('h3', 'By hand'),
		h('ul', ...pledgeOf(edition).assumptions.map(({ text }) => h('li', text))),
		table(
			'The questions, and what may be answered',
			['Question', 'Answers'],
			model.dimensions.map(({ question, help, values }) => [
				[h('b', question), ' ', help],
				[values.map((value) => `${value.label}: ${value.gloss}`).join(' ')],
			]),
		),
		table(
			'The tests: each has one outcome; the worst decides',
			['Test', 'If', 'Result', 'Why'],
			model.tests.flatMap(({ label: name, outcomes }) =>
				outcomes.map((outcome) => [
					[name],
					[inWords(data, outcome.when)],
					[sign(outcome.result), ' ', outcome.result],
					[outcome.says, ...grounds(data, outcome, href)],
				]),
			),
		),
		model.engagements.length === 0
			? null
			: table(
					'What else may be engaged',
					['What', 'If', 'How surely'],
					model.engagements.flatMap(({ label: name, short, grades }) =>
						grades.map(({ when, grade, doubt }) => [
							[h('b', name), ' ', short],
							[inWords(data, when)],
							[grade, ...(doubt === undefined ? [] : [`. ${doubt}`])],
						]),
					),
				),
		table(
			'The rules: one holds for each case',
			['If', 'Verdict', 'Why'],
			model.rules.map((rule) => [
				[inWords(data, rule.when)],
				[label(rule.verdict), ...(rule.inDoubt === true ? [', in doubt'] : [])],
				[rule.reason, ...grounds(data, rule, href)],
			]),
		),
	]);
};

/** Cases of requests, which are about an answer and not about an act; nothing where there are none. */
export const requests = (edition: Edition, href: Href): Element[] => {
	const { requests: small, requestCases = [] } = pledgeOf(edition);
	if (!small || requestCases.length === 0) return [];
	const found = (list: NonNullable<Pledge['requests']>['help'], finding: string): string =>
		list.find((each) => each.finding === finding)?.reason ?? '';
	return [
		h('div.pledge-requests', [
			h('h3', small.title),
			h(
				'ul',
				requestCases.map(({ id, title, text, help, answer, reason, whatWouldChangeIt, modelledOn, sources }) =>
					h('li', { id: `case-${id}` }, [
						h('p', [h('b', title), ` ${text}`]),
						h('p', [h('b', `Help: ${help.replaceAll('-', ' ')}.`), ` ${found(small.help, help)}`]),
						h('p', [h('b', `Answer: ${answer.replaceAll('-', ' ')}.`), ` ${found(small.answer, answer)}`]),
						h('p', [reason, ...sourceLinks(edition, sources, href)]),
						h('p.pledge-asks', `${whatWouldChangeIt} ${modelledOn.words}`),
					]),
				),
			),
		]),
	];
};
