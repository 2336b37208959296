/**
 * The pledge explorer: the reader sets the facts of a case and sees what the commitments say of it, test by test. Without
 * a script: all cases by verdict, and the model as tables.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { draftingOf } from '../../model/drafting.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition } from '../../model/types.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { pledgeData, pledgeOf } from './data.ts';
import style from './figure.css?url';
import { finding } from './finding.ts';
import { form } from './form.ts';
import { judge } from '../../model/pledge.ts';
import { panel, verdictSaid } from './panel.ts';
import { byHand, casesByVerdict, requests } from './tables.ts';

const render = (edition: Edition, context: FigureContext): Element => {
	const { place, href } = context;
	const data = pledgeData(edition);
	const first = data.cases[0];
	const facts = first?.facts ?? {};
	const address = addressOf('pledge', {});
	const file = paths.figureData('pledge');
	return frame(
		{
			name: 'pledge',
			...address,
			title: finding(data),
			source: ['The facts are taken as they are given, and no evidence is weighed.'],
			data: file,
		},
		context,
		[
			h('p.pledge-title.figure-lead', [
				pledgeOf(edition).title,
				draftingOf(edition.content)
					? [' ', h('a.pledge-drafting', { href: href(paths.drafting('')) }, 'And if its words had been others?')]
					: null,
			]),
			h('div.pledge-explorer.by-script', { dataFile: href(file) }, [
				form(data, facts, first?.id ?? '', `${address.id}-${place}`),
				h('div.pledge-answer', [panel(data, facts, first?.id, href)]),
				h('p.pledge-status.only-verdict', { role: 'status' }, verdictSaid(judge(data.model, facts)?.verdict.label)),
			]),
			casesByVerdict(edition, data, href),
			...(place === 'home' ? [...requests(edition, href), byHand(edition, data, href)] : []),
		],
	);
};

export const pledge: Figure<'pledge'> = {
	words: 'Test a case',
	gloss: 'whether the pledge covers it',
	inNavigation: true,
	style,
	title: (edition) => finding(pledgeData(edition)),
	render: (edition, _attributes, context) => render(edition, context),
	data: (edition) => pledgeData(edition),
};
