/**
 * Activities sorted under the concepts of the field: a picture in which concepts cross, and the same as lists. What could
 * be sorted otherwise has a sign of its own, and says where and why; how far that could move the count stands beside it.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { capital } from '../../model/capital.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import { rangeOf, regionName, sortingFinding } from '../../model/sorting-words.ts';
import { sortingOf, type Region, type Sorting } from '../../model/sorting.ts';
import { sourcesOf } from '../../model/sources-of.ts';
import type { Edition } from '../../model/types.ts';
import type { Entry } from '../../source/types.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { bodyOf, said } from '../shared/entry-text.ts';
import { boxes, filterNotes } from '../shared/filter.ts';
import { frame } from '../shared/frame.ts';
import { entityLink } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { tableForm } from '../shared/table-form.ts';
import { drawSorting, sign } from './draw.ts';
import style from './figure.css?url';
import { pictureOf } from './layout.ts';

type Activity = Entry<'activities'>;

/** @throws Error where there are no activities, which the check has refused before */
const sortingAt = ({ content }: Edition): Sorting => {
	const sorting = sortingOf(content);
	if (!sorting) throw new Error('there are no activities');
	return sorting;
};

const anchorOf = ({ id }: Activity): string => `${pageIdBeginnings.activity}${id}`;

/** What the address calls a region: its concepts, joined by full stops. */
const slugOf = ({ concepts }: Region): string => concepts.map(({ id }) => id).join('.') || 'none';

/** Where else an activity could stand, in words. */
const otherName = ({ data: { straddles } }: Activity, { concepts }: Sorting): string | undefined =>
	straddles &&
	regionName(
		concepts.filter(({ id }) => straddles.into.includes(id)),
		concepts,
	);

/** Boxes that show and hide: a region each, and the doubtful alone. The style sheet answers them. */
const filter = ({ regions, concepts, doubtful }: Sorting): Element =>
	boxes('Show', [
		...regions.map((region, nth) => ({
			name: 'sorted',
			value: slugOf(region),
			words: [capital(regionName(region.concepts, concepts))],
			nth,
		})),
		...(doubtful === 0 ? [] : [{ name: 'only', value: 'doubtful', words: ['Only the doubtful'], isTicked: false }]),
	]);

const row = (edition: Edition, sorting: Sorting, activity: Activity, context: FigureContext): Element => {
	const { data } = activity;
	const other = otherName(activity, sorting);
	return h('li', { dataOf: activity.id, dataPlain: data.straddles ? undefined : '' }, [
		h('details', [
			h('summary', [
				sign(data.straddles !== undefined),
				h('span.concepts-name', [h('b', data.title), ' ', h('span', formatDate(data.date))]),
			]),
			h('div.row-told', { id: anchorOf(activity) }, [
				...bodyOf(activity, context),
				said('Why here:', [data.reason]),
				other === undefined || !data.straddles ? null : said(`Or ${other}:`, [data.straddles.because]),
				data.doubt === undefined ? null : said('Doubt.', [data.doubt]),
				h('p.concepts-sources', ['Sources', ...sourceLinks(edition, sourcesOf(activity), context.href), '.']),
			]),
		]),
	]);
};

const list = (edition: Edition, sorting: Sorting, region: Region, index: number, context: FigureContext): Element => {
	const [only, ...others] = region.concepts;
	const isPlain = region.activities.every(({ data }) => !data.straddles);
	return h('div', { dataRegion: String(index), dataPlain: isPlain ? '' : undefined }, [
		h('h3', [capital(regionName(region.concepts, sorting.concepts)), ' ', h('span', String(region.activities.length))]),
		only && others.length === 0
			? h('p.concepts-short', [only.entry.data.short, ' ', entityLink('concept', only.id, 'The term', context.href)])
			: null,
		h('ul.figure-rows', ...region.activities.map((activity) => row(edition, sorting, activity, context))),
	]);
};

/** What the signs mean, and how far the doubtful could move the count. */
const key = ({ concepts, doubtful, number }: Sorting): Element[] => [
	...(doubtful === 0
		? []
		: [
				h('p.concepts-key', [
					h('span', [sign(false), ' sorted here']),
					' ',
					h('span', [sign(true), ' could be sorted otherwise']),
				]),
			]),
	h(
		'dl.concepts-ranges',
		concepts.flatMap((concept) => [h('dt', capital(concept.term)), h('dd', `${rangeOf(concept, number)}.`)]),
	),
];

const table = (sorting: Sorting): Element =>
	tableForm(
		'Activities, in the order of the lists',
		['Activity', 'When', 'Sorted under', 'Why', 'Or under', 'What speaks for that'],
		sorting.regions.flatMap((region, index) =>
			region.activities.map((activity) => {
				const { title, date, reason, straddles } = activity.data;
				return {
					cells: [
						[h('a', { href: `#${anchorOf(activity)}` }, title)],
						formatDate(date),
						regionName(region.concepts, sorting.concepts),
						reason,
						otherName(activity, sorting) ?? '–',
						straddles?.because ?? '–',
					],
					data: { dataRegion: String(index), dataPlain: straddles ? undefined : '' },
				};
			}),
		),
	);

const render = (edition: Edition, context: FigureContext): Element => {
	const sorting = sortingAt(edition);
	const picture = pictureOf(sorting);
	return frame(
		{
			name: 'concepts',
			...addressOf('concepts', {}),
			title: sortingFinding(sorting),
			source: [
				'The sorting is this edition’s, by the terms as the essay has them; the choice of activities is its own too, so that the counts say nothing of how often each kind occurs.',
				h('span.screen-only', ' A line opens to what was done, why it stands there, and where else it could stand.'),
			],
			data: paths.data('activities'),
		},
		context,
		[
			filter(sorting),
			...filterNotes(),
			h('div.concepts-body', [
				h('div.concepts-picture', [picture && drawSorting(sorting, picture), ...key(sorting)]),
				h(
					'div.concepts-lists',
					sorting.regions.map((region, index) => list(edition, sorting, region, index, context)),
				),
			]),
			table(sorting),
		],
	);
};

export const concepts: Figure<'concepts'> = {
	words: 'Concepts by example',
	gloss: 'which activity belongs to which',
	inNavigation: true,
	style,
	title: (edition) => sortingFinding(sortingAt(edition)),
	render: (edition, _attributes, context) => render(edition, context),
};
