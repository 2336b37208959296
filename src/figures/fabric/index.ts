/**
 * The fabric of ties: how many stand at the end of each year, by kind; and who is tied to whom, pair by pair. The growth is
 * computed, and beside it stands what lowers it most and what such a count leaves out.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { capital } from '../../model/capital.ts';
import { formatDate } from '../../model/dates.ts';
import { fabricFinding, leftOut, removedName, tieWords, timesOf, weakestSaid } from '../../model/fabric-words.ts';
import { endOf, fabricOf, standsOn, type Fabric, type Pair, type TieKind } from '../../model/fabric.ts';
import { addressOf } from '../../model/figures/index.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import type { Edition } from '../../model/types.ts';
import { tieKinds, type Tie } from '../../schema/ties.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { boxes, filterNotes } from '../shared/filter.ts';
import { frame } from '../shared/frame.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { tableForm } from '../shared/table-form.ts';
import { columnHeads } from '../shared/wide-table.ts';
import { drawBars, drawMatrix, drawYears, tieSign } from './draw.ts';
import style from './figure.css?url';
import { barsOf, matrixOf } from './layout.ts';

/** @throws Error where there is no tie, which the check has refused before */
const fabricAt = ({ content }: Edition): Fabric => {
	const fabric = fabricOf(content);
	if (!fabric) throw new Error('there are no ties');
	return fabric;
};

const nameIn =
	(edition: Edition) =>
	(actor: string): string =>
		edition.actors.get(actor)?.label ?? actor;

/** The kinds that occur, in the order of the schema. */
const kindsOf = ({ pairs }: Fabric): readonly TieKind[] =>
	tieKinds.filter((each) => pairs.some(({ ties }) => ties.some(({ kind }) => kind === each)));

/** `13 April 2013 to 19 May 2014`, `since 2012`. */
const lifeOf = ({ start, end }: Tie): string =>
	end === undefined ? `since ${formatDate(start)}` : `${formatDate(start)} to ${formatDate(end)}`;

/** Whether a tie stood at the end of the year before the period, or came in it. */
const whenOf = ({ first }: Fabric, tie: Tie): 'before' | 'since' => (standsOn(tie, endOf(first)) ? 'before' : 'since');

/** What the filters go by. */
const dataOf = (fabric: Fabric, tie: Tie) => ({ dataKind: tie.kind, dataWhen: whenOf(fabric, tie) });

/** Boxes that show and hide the kinds, and what came before and since. The style sheet answers them. */
const filter = (fabric: Fabric): Element[] => [
	boxes(
		'Show',
		kindsOf(fabric).map((kind) => ({
			name: 'kind',
			value: kind,
			words: [tieSign(kind), ` ${capital(tieWords[kind].many)}`],
		})),
	),
	boxes('Of them', [
		{ name: 'when', value: 'before', words: [`What stood at the end of ${fabric.first}`] },
		{ name: 'when', value: 'since', words: ['What came after'] },
	]),
];

/** What each actor and each kind of tie bears of the growth. */
const removals = (edition: Edition, { removals: all, first, last }: Fabric): Element =>
	h('details.fabric-removals', [
		h('summary', 'What is left without each'),
		h('table', [
			columnHeads(['Without', `End of ${first}`, `End of ${last}`, 'Growth']),
			h(
				'tbody',
				all.map((without) =>
					h('tr', [
						h('th', { scope: 'row' }, removedName(without, nameIn(edition))),
						h('td', String(without.from)),
						h('td', String(without.to)),
						h('td', timesOf(without.from, without.to) ?? '–'),
					]),
				),
			),
		]),
	]);

/** The years: a row of bars for all ties, and one for each kind. */
const years = (fabric: Fabric): Element => {
	const compared = [fabric.first, fabric.last];
	const line = (words: string, kind: TieKind | 'all') =>
		h('div.fabric-year-row', { dataKind: kind === 'all' ? undefined : kind }, [
			h('span.fabric-row-name', words),
			drawBars(barsOf(fabric, kind), compared),
		]);
	return h('div.fabric-years-drawn', [
		line('All ties', 'all'),
		...kindsOf(fabric).map((kind) => line(capital(tieWords[kind].many), kind)),
		h('div.fabric-year-row', [h('span.fabric-row-name', 'At the end of'), drawYears(barsOf(fabric, 'all'))]),
	]);
};

const tieItem = (edition: Edition, fabric: Fabric, tie: Tie, context: FigureContext): Element =>
	h('li', { id: `${pageIdBeginnings.tie}${tie.id}`, ...dataOf(fabric, tie) }, [
		tieSign(tie.kind, whenOf(fabric, tie) === 'since'),
		' ',
		h('b', tie.name),
		`, ${tieWords[tie.kind].one}, ${lifeOf(tie)}`,
		standsOn(tie, endOf(fabric.last)) ? null : ` (does not stand at the end of ${fabric.last})`,
		...sourceLinks(edition, tie.sources, context.href),
		'.',
		tie.doubt === undefined ? null : [' ', h('i', tie.doubt)],
	]);

const pairItem = (edition: Edition, fabric: Fabric, { between, ties }: Pair, context: FigureContext): Element => {
	const name = nameIn(edition);
	const standing = ties.filter((tie) => standsOn(tie, endOf(fabric.last))).length;
	const alike = (values: readonly string[]): string => [...new Set(values)].join(' ');
	const data = {
		dataKinds: alike(ties.map(({ kind }) => kind)),
		dataWhens: alike(ties.map((tie) => whenOf(fabric, tie))),
	};
	return h('li', data, [
		h('details', [
			h('summary', [
				h('span.fabric-pair', between.map(name).join(' – ')),
				' ',
				h('span.fabric-number', standing === 0 ? `none in ${fabric.last}` : String(standing)),
			]),
			h('ul', ...ties.map((tie) => tieItem(edition, fabric, tie, context))),
		]),
	]);
};

const table = (edition: Edition, fabric: Fabric): Element =>
	tableForm(
		'Ties, pair by pair',
		['Tie', 'Between', 'Kind', 'When'],
		fabric.pairs.flatMap(({ between, ties }) =>
			ties.map((tie) => ({
				cells: [
					[h('a', { href: `#${pageIdBeginnings.tie}${tie.id}` }, tie.name)],
					between.map(nameIn(edition)).join(' – '),
					tieWords[tie.kind].one,
					lifeOf(tie),
				],
				data: dataOf(fabric, tie),
			})),
		),
	);

const key = ({ first, last }: Fabric): Element =>
	h('p.fabric-key', [
		h('span', [tieSign('agreement'), tieSign('dialogue'), tieSign('forum'), ` stood at the end of ${first}`]),
		' ',
		h('span', [
			tieSign('agreement', true),
			tieSign('dialogue', true),
			tieSign('forum', true),
			` came by the end of ${last}`,
		]),
	]);

const render = (edition: Edition, context: FigureContext): Element => {
	const fabric = fabricAt(edition);
	const said: ElementContent[] = [
		h('p.fabric-whole', 'The bars count all ties at the end of each year, whatever is chosen above.'),
		...(fabric.weakest ? [h('p', weakestSaid(fabric.weakest, nameIn(edition)))] : []),
		removals(edition, fabric),
		h('p', leftOut(fabric)),
	];
	return frame(
		{
			name: 'fabric',
			...addressOf('fabric', {}),
			title: fabricFinding(fabric),
			source: [h('span.screen-only', 'A pair opens to its ties, each with its years and who says so.')],
			data: paths.data('ties'),
		},
		context,
		[
			...filter(fabric),
			...filterNotes(),
			h('div.fabric-body', [
				h('div.fabric-counted', [years(fabric), h('div.fabric-said', said)]),
				h('div.fabric-woven', [drawMatrix(matrixOf(fabric, nameIn(edition))), key(fabric)]),
			]),
			h('ul.fabric-pairs', ...fabric.pairs.map((pair) => pairItem(edition, fabric, pair, context))),
			table(edition, fabric),
		],
	);
};

export const fabric: Figure<'fabric'> = {
	words: 'The fabric of ties',
	gloss: 'who is tied to whom, year by year',
	inNavigation: true,
	style,
	title: (edition) => fabricFinding(fabricAt(edition)),
	render: (edition, _attributes, context) => render(edition, context),
};
