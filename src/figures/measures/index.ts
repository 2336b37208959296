/**
 * The competing measures of what became of the conduct in question, by what they find: each on the years that it covers,
 * its numbers in their own unit; opened, what one unit is, how it was made, what it cannot see.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { capital } from '../../model/capital.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { measuresFinding } from '../../model/measures-words.ts';
import { measuresOf, seriesOf, type MeasureGroup, type Measures } from '../../model/measures.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import { sourcesOf } from '../../model/sources-of.ts';
import type { Edition } from '../../model/types.ts';
import { measuredDates } from '../../schema/measures.ts';
import type { Entry } from '../../source/types.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { bodyOf, said } from '../shared/entry-text.ts';
import { frame } from '../shared/frame.ts';
import { entityLink, parted } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { turnsOf, yearHead, type Turn } from '../shared/year-lines.ts';
import type { YearAxis } from '../shared/years.ts';
import { drawMeasure, keySign } from './draw.ts';
import style from './figure.css?url';
import { filter, makersOf, slugOf } from './filter.ts';
import { axisOf, extentOf } from './layout.ts';
import { sign } from './signs.ts';
import { covered, datedBy, numbersOf } from './words.ts';

/** @throws Error where there are no measures, which the check has refused before */
const measuresAt = ({ content }: Edition): Measures => {
	const measures = measuresOf(content);
	if (!measures) throw new Error('there are no measures');
	return measures;
};

const finding = (measures: Measures): string => measuresFinding(measures).replace(/\.$/, '');

/** What stands below a measure once it is opened. */
const told = (edition: Edition, entry: Entry<'measures'>, context: FigureContext): Element => {
	const { data } = entry;
	const makers = data.by
		.flatMap((id) => edition.actors.get(id) ?? [])
		.map(({ id, label }) => entityLink('actor', id, label, context.href));
	return h('div.row-told', { id: `${pageIdBeginnings.measure}${entry.id}` }, [
		said('One unit:', [`${data.counts}.`]),
		...bodyOf(entry, context),
		...[...seriesOf(data)].map(([unit, numbers]) => said('Numbers:', [`${numbersOf(unit, numbers)}.`])),
		said('It cannot see:', [data.cannotSee]),
		data.doubt === undefined ? null : said('Doubt.', [data.doubt]),
		said('By', [...parted(', ', makers), '. Sources', ...sourceLinks(edition, sourcesOf(entry), context.href), '.']),
	]);
};

const row = (
	edition: Edition,
	entry: Entry<'measures'>,
	axis: YearAxis,
	turns: readonly Turn[],
	context: FigureContext,
): Element => {
	const { data } = entry;
	const makers = data.by.map((id) => edition.actors.get(id)?.label ?? id).join(', ');
	const extent = extentOf(data, axis);
	return h('li', { dataBy: makersOf(edition, entry).map(slugOf).join(' ') }, [
		h('details', [
			h('summary', [
				h('span.row-name', [
					h('b', data.title),
					h('span', `${makers}, ${formatDate(data.published)}`),
					h('span', covered(data)),
				]),
				h('span.row-drawn', [drawMeasure(data, extent, axis, turns)]),
			]),
			told(edition, entry, context),
		]),
	]);
};

const group = (
	edition: Edition,
	{ finding: found, measures: all }: MeasureGroup,
	axis: YearAxis,
	turns: readonly Turn[],
	isFirst: boolean,
	context: FigureContext,
): Element =>
	h('section.measures-group', { dataFinding: slugOf(found) }, [
		h('div.dated-head', [
			h('h3', [sign(found), ' ', capital(found), ' ', h('span', String(all.length))]),
			// What the marked days are is said once.
			yearHead(axis, isFirst ? turns : turns.map((turn) => ({ ...turn, label: '' }))),
		]),
		h('ol.figure-rows.dated-rows', ...all.map((entry) => row(edition, entry, axis, turns, context))),
	]);

/** What the marks mean, those that occur. */
const key = ({ groups }: Measures): Element => {
	const all = groups.flatMap((each) => each.measures);
	const has = measuredDates.filter((dates) => all.some(({ data }) => data.dates === dates));
	return h('p.measures-key', [
		...has.map((dates) => h('span', [keySign(dates), ` the years that it covers, ${datedBy[dates]}`])),
		h('span', [keySign('published'), ' published']),
	]);
};

const render = (edition: Edition, context: FigureContext): Element => {
	const measures = measuresAt(edition);
	const axis = axisOf(measures);
	const turns = turnsOf(edition, axis);
	return frame(
		{
			name: 'measures',
			...addressOf('measures', {}),
			title: finding(measures),
			source: [
				'Each counts something else, so that no two have a scale in common and nothing is added up.',
				h(
					'span.screen-only',
					' A line opens to what one unit is, how it was made, what it cannot see and who disputes it.',
				),
			],
			data: paths.data('measures'),
		},
		context,
		[
			...filter(edition, measures, addressOf('measures', {}).id),
			key(measures),
			...measures.groups.map((each, index) => group(edition, each, axis, turns, index === 0, context)),
		],
	);
};

export const measures: Figure<'measures'> = {
	words: 'The effect, measured',
	gloss: 'what was counted, and by whom',
	inNavigation: true,
	style,
	title: (edition) => finding(measuresAt(edition)),
	render: (edition, _attributes, context) => render(edition, context),
};
