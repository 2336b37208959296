/** The drawing as SVG: the same events give the same tree. Pure. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { byTime, type Drawn, type Mark, type Track } from './event.ts';
import type { Extent } from './extent.ts';
import { trackMark, trackWords } from '../shared/tracks.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { attribute } from './hooks.ts';
import { horizontal, layout, measures, paper, round, type Layout, type Placed } from './layout.ts';
import { barAttributes, labelAttributes, leaderPath, surroundings, type Shape } from './shapes.ts';

/** What a drawing is made of. */
export interface Drawing {
	/** Each with its date as `data-date` has it, and whether its label's width is known to the letter. */
	readonly events: readonly (Drawn & { readonly date: string; readonly measured: boolean })[];
	readonly extent: Extent;
	readonly marks: readonly Mark[];
	readonly lanes: readonly Track[];
	/** Where an event leads. */
	readonly href: (id: string) => string;
	/** True: nothing in it is pressed, and no script looks for its parts. */
	readonly onPaper?: boolean;
}

const shape = ({ name, attributes, words }: Shape): Element =>
	s(name, { ...attributes }, ...(words === undefined ? [] : [words]));

/** The bar of an event that lasts; of days there is one always, be it of no length: a nearer extent may give it one. */
const bar = (event: Drawn, placed: Placed, form: Layout['form']): ElementContent[] => {
	if (event.precision === 'day') return [];
	const { x, y, width, height } = barAttributes(placed, form);
	return [s('rect', { class: event.precision, ...(x === 0 ? {} : { x }), ...(y === 0 ? {} : { y }), width, height })];
};

const eventOf = (event: Drawing['events'][number], placed: Placed, drawing: Drawing, form: Layout['form']): Element => {
	const horizon = drawing.marks.find(({ kind }) => kind === 'horizon');
	const names = [classes.event, ...(horizon !== undefined && event.start > horizon.day ? [classes.late] : [])];
	const squeezed = placed.labelWidth < event.width;
	const hooks = drawing.onPaper
		? {}
		: { href: drawing.href(event.id), 'data-event': event.id, 'data-date': event.date };
	return s(
		drawing.onPaper ? 'g' : 'a',
		{
			...hooks,
			class: names.join(' '),
			'data-track': event.track,
			transform: `translate(${placed.x} ${placed.y})`,
		},
		...(form === 'vertical' ? [s('path', { class: classes.leader, d: leaderPath(placed) })] : []),
		...bar(event, placed, form),
		...(event.precision === 'loose' ? [] : [trackMark(event.track)]),
		// Letters that are not in the table would be pulled apart or pushed together.
		s(
			'text',
			{ ...labelAttributes(placed), ...(event.measured || squeezed ? { textLength: placed.labelWidth } : {}) },
			event.label,
		),
	);
};

const head = (made: Layout, { track, at, placed }: Layout['lanes'][number]): Element => {
	const lane = { class: `${classes.lane} ${track}`, [attribute(data.lane)]: track };
	return made.form === 'horizontal'
		? s(
				'g',
				{ ...lane, transform: `translate(0 ${at})` },
				s('path', { class: 'edge', d: `M0 .5H${made.width}` }),
				s(
					'text',
					{ x: 0, y: 18 },
					trackWords[track].name,
					s('tspan', { class: classes.count, dx: 6 }, String(placed.length)),
				),
			)
		: s(
				'g',
				{ ...lane, transform: `translate(${at} 30)` },
				s('path', { class: 'edge', d: `M0 12V${round(made.height - 30)}` }),
				trackMark(track),
			);
};

/** What a layout says, drawn. */
const parts = (drawing: Drawing, made: Layout): Element[] => {
	const { events, extent, marks } = drawing;
	const { axis, marked } = surroundings(made, extent, marks);
	const placed = new Map(made.lanes.flatMap((lane) => lane.placed.map((place) => [place.id, place] as const)));
	return [
		s('g', { class: classes.marked }, ...marked.map(shape)),
		s('g', { class: classes.axis, ariaHidden: 'true' }, ...axis.map(shape)),
		s('g', { class: 'lanes', ariaHidden: 'true' }, ...made.lanes.map((lane) => head(made, lane))),
		// In order of time, so that the keys and the ear meet them so.
		s(
			'g',
			{ class: 'events' },
			...[...events].sort(byTime).flatMap((event) => {
				const place = placed.get(event.id);
				return place ? [eventOf(event, place, drawing, made.form)] : [];
			}),
		),
	];
};

/** One drawing for one width. `step` is its number among the widths, which the style sheet shows and hides by. */
export const draw = (drawing: Drawing, width: number, step: number): Element => {
	const made = layout(drawing, width);
	return s(
		'svg',
		{
			class: `${classes.drawing} tl-${step} ${made.form}`,
			viewBox: `0 0 ${width} ${made.height}`,
			[attribute(data.width)]: width,
			role: 'group',
			ariaLabel: 'Drawing of the timeline',
			fontSize: measures.font,
		},
		...parts(drawing, made),
	);
};

/** The drawing for paper: a lane a piece, each with its axis, so that pages part it between lanes and need not shrink it. */
export const drawOnPaper = (drawing: Drawing): readonly Element[] =>
	drawing.lanes.map((track) => {
		const made = horizontal({ ...drawing, lanes: [track], row: paper.row }, paper.width);
		return s(
			'svg',
			{
				class: classes.onPaper,
				viewBox: `0 0 ${made.width} ${made.height}`,
				ariaHidden: 'true',
				fontSize: measures.font,
			},
			...parts({ ...drawing, onPaper: true }, made),
		);
	});
