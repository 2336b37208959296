/**
 * Areas of policy, what a document asks for in each, and what was done before and since: as marks over the years, and
 * opened, in words with who did it and who says so.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths, pathOfLink } from '../../model/address.ts';
import { areasFinding, deedsOf } from '../../model/areas-words.ts';
import { areasOf, type AreaRow, type Areas } from '../../model/areas.ts';
import { splitCommitmentKey } from '../../model/commitment-key.ts';
import { readTyped } from '../../model/references.ts';
import { capital } from '../../model/capital.ts';
import { firstDay, formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import { sourcesOf } from '../../model/sources-of.ts';
import type { Edition } from '../../model/types.ts';
import type { Deed } from '../../schema/areas.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { bodyOf, said } from '../shared/entry-text.ts';
import { frame } from '../shared/frame.ts';
import { type Line, entityLink, parted } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { tableForm } from '../shared/table-form.ts';
import { yearHead } from '../shared/year-lines.ts';
import type { YearAxis } from '../shared/years.ts';
import { drawDeeds, keySign } from './draw.ts';
import style from './figure.css?url';
import { axisOf, placeDeeds } from './layout.ts';

/** @throws Error where there are no areas, which the check has refused before */
const areasAt = ({ content }: Edition): Areas => {
	const areas = areasOf(content);
	if (!areas) throw new Error('there are no areas');
	return areas;
};

const anchorOf = ({ id }: AreaRow): string => `${pageIdBeginnings.area}${id}`;

/** Who did it, each with a link to the entry; nothing for nobody. */
const doers = (edition: Edition, { who = [] }: Deed, { href }: FigureContext): Line => {
	const links = who
		.flatMap((id) => edition.actors.get(id) ?? [])
		.map(({ id, label }) => entityLink('actor', id, label, href));
	return links.length === 0 ? [] : [...parted(', ', links), '. '];
};

/** Where more of it is told. */
const more = ({ see, what }: Deed, { href }: FigureContext): Line => {
	const read = readTyped(see ?? '');
	if (!read) return [];
	// The word alone would be the same on every line.
	const ariaLabel = `More: ${what}`;
	return [' ', h('a.screen-only', { href: href(pathOfLink(read.scheme, read.value)), ariaLabel }, 'More')];
};

const deedItem = (edition: Edition, deed: Deed, context: FigureContext): Element =>
	h('li', [
		h('b', formatDate(deed.date)),
		' ',
		deed.what,
		deed.doubt === undefined ? null : [' ', h('i', ['Doubt. ', deed.doubt])],
		' ',
		h('span.areas-from', [
			...doers(edition, deed, context),
			'Source',
			...sourceLinks(edition, deed.sources, context.href),
			'.',
			...more(deed, context),
		]),
	]);

/** What was done on one side of the divide; that nothing was found is said, too. */
const side = (edition: Edition, words: string, deeds: readonly Deed[], context: FigureContext): Element =>
	h('div.areas-side', [
		h('h3', words),
		deeds.length === 0
			? h('p', 'Nothing was found.')
			: h('ul', ...deeds.map((deed) => deedItem(edition, deed, context))),
	]);

const row = (edition: Edition, { divide }: Areas, area: AreaRow, axis: YearAxis, context: FigureContext): Element => {
	const { data } = area.entry;
	const [agreement, commitment] = splitCommitmentKey(data.commitment ?? '');
	return h('li', [
		h('details', [
			h('summary', [
				h('span.row-name', [h('b', data.title), h('span', `${capital(deedsOf(area, divide))}.`)]),
				h('span.row-drawn', [
					drawDeeds(placeDeeds(area, axis), axis, axis.place(firstDay(String(divide).padStart(4, '0')))),
				]),
			]),
			h('div.row-told', { id: anchorOf(area) }, [
				said('Asked for:', [
					data.asks,
					...sourceLinks(edition, sourcesOf(area.entry), context.href),
					...(data.commitment === undefined
						? []
						: [' ', h('a', { href: context.href(paths.commitment(agreement, commitment)) }, 'The commitment')]),
				]),
				data.doubt === undefined ? null : said('Doubt.', [data.doubt]),
				...bodyOf(area.entry, context),
				h('div.areas-sides', [
					side(edition, `Before ${divide}`, area.before, context),
					side(edition, `Since ${divide}`, area.since, context),
				]),
			]),
		]),
	]);
};

const table = (edition: Edition, { rows, divide }: Areas): Element =>
	tableForm(
		'What was done in each area, in order of time',
		['Area', 'When', 'What', 'Who'],
		rows.flatMap(({ entry, before, since }) =>
			[...before, ...since].map((deed, index) => ({
				cells: [
					entry.data.title,
					`${formatDate(deed.date)}, ${index < before.length ? 'before' : 'since'} ${divide}`,
					deed.what,
					(deed.who ?? []).map((id) => edition.actors.get(id)?.label ?? id).join(', ') || '–',
				],
			})),
		),
	);

const render = (edition: Edition, context: FigureContext): Element => {
	const areas = areasAt(edition);
	const axis = axisOf(areas);
	return frame(
		{
			name: 'areas',
			...addressOf('areas', {}),
			title: areasFinding(areas),
			source: [
				'Listed is what a source was read for; a long list is no measure of how much was done, and none of what it was worth.',
				h('span.screen-only', ' A line opens to what was asked, and to what was done with who did it and who says so.'),
			],
			data: paths.data('areas'),
		},
		context,
		[
			h('div.dated-head', [
				h('p.areas-key', [
					h('span', [keySign('before'), ` before ${areas.divide}`]),
					' ',
					h('span', [keySign('since'), ' since']),
				]),
				yearHead(axis),
			]),
			h('ol.figure-rows.dated-rows', ...areas.rows.map((area) => row(edition, areas, area, axis, context))),
			table(edition, areas),
		],
	);
};

export const areas: Figure<'areas'> = {
	words: 'Aims and deeds',
	gloss: 'what was asked, and done',
	inNavigation: true,
	style,
	title: (edition) => areasFinding(areasAt(edition)),
	render: (edition, _attributes, context) => render(edition, context),
	// What stands around the rows, and a row with its line of time.
	frameHeight: (edition) => 380 + 130 * areasAt(edition).rows.length,
};
