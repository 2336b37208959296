/**
 * The drafting table: the reader changes the words of the clause for those of other texts, and sees which cases the
 * sentence then covers. Without a script: each wording with what it alone does, and each text with what it covers.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { draftingOf, type DraftingTable } from '../../model/drafting.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition } from '../../model/types.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { draftingData, findingOf } from './data.ts';
import { answer, presets, sentence, status, switches } from './desk.ts';
import style from './figure.css?url';
import { texts, wordings } from './tables.ts';
import { linkTo } from './texts.ts';

/** @throws Error where there is no table, for which no figure stands */
const tableOf = (edition: Edition): DraftingTable => {
	const table = draftingOf(edition.content);
	if (!table) throw new Error('the edition has no drafting table');
	return table;
};

/** What a class does with it: two sides, and what each has to show. On paper alone. */
const roles = (): Element =>
	h('div.drafting-roles', [
		h('div', [
			h('h3', 'The side that proposes'),
			h(
				'p',
				'Say which case the sentence must cover, and change as few parts as that takes. Every wording here stands in a real text: name it.',
			),
			h('p.drafting-lines', 'Our sentence must cover:'),
		]),
		h('div', [
			h('h3', 'The side that answers'),
			h(
				'p',
				'Say which case the sentence must leave out, and find the words by which you would answer if you were accused of it.',
			),
			h('p.drafting-lines', 'We cannot accept, because:'),
		]),
	]);

const render = (edition: Edition, context: FigureContext): Element => {
	const { place, href } = context;
	const table = tableOf(edition);
	const pledge = edition.content.files.pledge?.data;
	if (!pledge) throw new Error('the edition has no pledge');
	const address = addressOf('drafting', {});
	const file = paths.figureData('drafting');
	const tables = [wordings(pledge, table, href), texts(edition, table, href)];
	return frame(
		{
			name: 'drafting',
			...address,
			title: findingOf(table),
			source: [
				'What the words make of a case is this edition’s own reading, said at each; ',
				h('a', { href: href(paths.explore('pledge')) }, 'the tests and the cases'),
				' stand where the clause itself is tried.',
			],
			data: file,
		},
		context,
		[
			h('p.drafting-intro.figure-lead', [
				'The clause is that of ',
				table.texts[0] && linkTo(table.texts[0], href),
				'. Each part of it can be had in the words of other texts. A word struck through is gone; the grammar is yours to mend.',
			]),
			h('div.drafting-desk.by-script', { dataFile: href(file) }, [
				presets(table, href),
				sentence(table),
				switches(table, pledge, `${address.id}-${place}`, href),
				status(table),
				answer(edition, table, href),
			]),
			...(place === 'home'
				? [roles(), ...tables]
				: [h('details.drafting-more', [h('summary', 'Each wording and each text, as tables'), ...tables])]),
		],
	);
};

export const drafting: Figure<'drafting'> = {
	words: 'Redraft the clause',
	gloss: 'what other words would cover',
	inNavigation: true,
	style,
	title: (edition) => findingOf(tableOf(edition)),
	render: (edition, _attributes, context) => render(edition, context),
	data: (edition) => draftingData(tableOf(edition)),
};
