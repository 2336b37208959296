/** The timeline as a figure: title, drawings for each width, the same as a list, source line. A tree of HTML. Pure. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../model/dates.ts';
import type { Line } from '../shared/line.ts';
import { trackSign, trackWords } from '../shared/tracks.ts';
import type { TimelineEvent } from './data.ts';
import { draw, drawOnPaper } from './draw.ts';
import { tracks, type Mark, type Track } from './event.ts';
import { monthNumber, monthOf, partsOf, type Extent } from './extent.ts';
import { finding } from './finding.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { attribute } from './hooks.ts';
import { widths } from './layout.ts';

/** What a figure is made of. */
export interface TimelineFigure {
	/** The figure's anchor, `figure-timeline` or `figure-timeline-NAME`. */
	readonly id: string;
	/** In order of time; one at least. */
	readonly events: readonly TimelineEvent[];
	readonly extent: Extent;
	readonly marks: readonly Mark[];
	/** The path of an event's entry in the list. */
	readonly href: (id: string) => string;
	/** The widths to draw for: all on its own page, fewer where room is scarce. */
	readonly widths?: readonly number[];
	/** What the events have in common, before the finding: `With the United States`. */
	readonly about?: string;
	/** The level of the title as a heading; without one it is the caption alone. */
	readonly heading?: 2 | 3;
	/** The line under the drawing: where the data is from, where the whole stands. */
	readonly source: Line;
	/** False: the list stands in the page already (on the timeline's own page). */
	readonly list?: boolean;
	/** True on its own page: filters, address and the full list belong to it. */
	readonly whole?: boolean;
}

const count = (events: readonly TimelineEvent[], track: Track): number =>
	events.filter((event) => event.track === track).length;

/** The tracks of a figure: those in which something happened. */
const lanesOf = (events: readonly TimelineEvent[]): Track[] => tracks.filter((track) => count(events, track) > 0);

/** The tracks to show, by native checkboxes; the style sheet does the rest. */
const trackFilter = ({ events, id }: TimelineFigure): Element =>
	h(
		'fieldset',
		{ class: `filter ${classes.tracks}` },
		h('legend', 'Tracks'),
		h(
			'ul',
			...lanesOf(events).map((track) =>
				h(
					'li',
					h(
						'label',
						h('input', { type: 'checkbox', name: `${id}-track`, value: track, checked: true }),
						trackSign(track),
						h('span', `${trackWords[track].name} `, h('span', { class: 'count' }, String(count(events, track)))),
					),
				),
			),
		),
	);

const slider = (end: 'from' | 'to', { id, extent: { from, to } }: TimelineFigure): Element => {
	const last = monthNumber(to - 1) - monthNumber(from);
	const words = formatDate(monthOf(end === 'from' ? from : to - 1));
	const name = `${id}-${end}`;
	return h(
		'div',
		{ class: 'tl-end' },
		h('label', { htmlFor: name }, end === 'from' ? 'From' : 'To'),
		h('input', {
			id: name,
			type: 'range',
			[attribute(data.end)]: end,
			min: 0,
			max: last,
			value: end === 'from' ? 0 : last,
			'aria-valuetext': words,
			disabled: true,
		}),
		h('span', words),
	);
};

const action = (does: string, words: string, name?: string): Element =>
	h(
		'button',
		{
			type: 'button',
			[attribute(data.does)]: does,
			'aria-disabled': 'true',
			...(name === undefined ? {} : { ariaLabel: name }),
		},
		words,
	);

/** The years of the period as buttons. */
const parts = ({ extent }: TimelineFigure): ElementContent[] => {
	const list = partsOf(extent);
	return list.length === 0
		? []
		: [
				h(
					'div',
					{ class: classes.parts, role: 'group', ariaLabel: 'Years' },
					...list.map(({ from, to, label }) =>
						h('button', { type: 'button', [attribute(data.part)]: `${from}/${to}`, 'aria-pressed': 'false' }, label),
					),
				),
			];
};

/**
 * What works by script alone. It stands in the page from the first, so that nothing moves when the script comes, and
 * the style sheet shows it only where one runs.
 */
const controls = (figure: TimelineFigure): ElementContent[] => [
	...(figure.whole
		? [
				h(
					'details',
					{ class: `tl-script ${classes.more}` },
					h('summary', 'Filter by actor, agreement, mechanism or word'),
					h('div', { class: classes.filters }),
				),
			]
		: []),
	h(
		'div',
		{ class: 'tl-script tl-window', role: 'group', ariaLabel: 'Part of time' },
		...(figure.whole ? [...parts(figure), slider('from', figure), slider('to', figure)] : []),
		h('p', { class: classes.status, role: 'status' }, countWords(figure.events.length)),
		h(
			'div',
			{ class: 'tl-zoom' },
			action('earlier', '‹', 'Earlier'),
			action('farther', '−', 'Zoom out'),
			action('nearer', '+', 'Zoom in'),
			action('later', '›', 'Later'),
			action('reset', 'Reset'),
		),
	),
];

const countWords = (number: number): string => `${number} ${number === 1 ? 'event' : 'events'}.`;

/** The key map, for whoever has the focus on an event. */
const help = (): Element =>
	h(
		'p',
		{ class: 'tl-script tl-help' },
		'Keys, with the focus on an event: arrows move in time and between lanes, Page Up and Page Down by a quarter, with Shift by a year, Home and End to the ends; Enter opens, Escape closes; + and − zoom, Shift with an arrow moves the part of time that is shown, 0 resets.',
	);

const item = (event: TimelineEvent, figure: TimelineFigure): Element =>
	h(
		'li',
		{ 'data-event': event.id, 'data-track': event.track, 'data-date': event.date },
		h('span', { class: 'when' }, event.when),
		' ',
		h('a', { href: figure.href(event.id) }, event.title),
		' ',
		h('span', { class: 'track' }, trackWords[event.track].name.toLowerCase()),
	);

/**
 * The words for what is marked in an extent: the day that the story turns on, and the ground after the horizon. Where all
 * of the ground is shaded or none, that parts nothing.
 */
const markWords = (marks: readonly Mark[], { from, to }: Extent): Element[] =>
	marks
		.filter(({ day }) => day >= from && day < to)
		.map(({ kind, label, when }) => {
			const words =
				kind === 'turn' ? 'the double line' : 'what stands on shaded ground came later, and could not be known then';
			return h('li', h('b', label), `, ${when}: ${words}`);
		});

const legend = ({ events, marks, extent }: TimelineFigure): Element => {
	const bars = [
		...(events.some(({ precision }) => precision === 'span') ? ['A filled bar is a span of days.'] : []),
		...(events.some(({ precision }) => precision === 'loose')
			? ['An open bar is a month or year of which the day is not known.']
			: []),
	];
	return h(
		'ul',
		{ class: 'tl-legend' },
		...lanesOf(events).map((track) =>
			h('li', trackSign(track), ' ', h('b', trackWords[track].name), `, ${trackWords[track].gloss}`),
		),
		...bars.map((words) => h('li', words)),
		...markWords(marks, extent),
		h('li', { class: 'tl-long' }, 'Down the page, a month is as long as its events need.'),
	);
};

/** The title of a figure: its finding, and what the events have in common. */
export const titleOf = (figure: Pick<TimelineFigure, 'events' | 'extent' | 'about'>): string => {
	const found = finding(figure.events, figure.extent);
	return figure.about === undefined ? found : `${figure.about}: ${found}`;
};

/** The figure as a tree. */
export const renderTimeline = (figure: TimelineFigure): Element => {
	const { id, events, extent, marks, href, heading, source } = figure;
	const used = (figure.widths ?? widths).map((width) => ({
		width,
		step: widths.findIndex((known) => known === width),
	}));
	const title = titleOf(figure);
	const named = { class: classes.title, id: `${id}-title` };
	const drawing = { events, extent, marks, lanes: lanesOf(events), href };
	return h(
		'figure',
		{
			class: `${classes.figure} tl-${used.map(({ step }) => step).join('')}`,
			'data-figure': 'timeline',
			[attribute(data.from)]: String(extent.from),
			[attribute(data.to)]: String(extent.to),
			...(figure.whole ? { [attribute(data.whole)]: '' } : {}),
			...(figure.about === undefined ? {} : { [attribute(data.about)]: figure.about }),
			id,
			'aria-labelledby': `${id}-title`,
		},
		heading ? h(`h${heading}`, named, title) : h('p', named, title),
		...(figure.whole ? [trackFilter(figure)] : []),
		...controls(figure),
		h('div', { class: classes.frame }, ...used.map(({ width, step }) => draw(drawing, width, step))),
		...drawOnPaper(drawing),
		help(),
		legend(figure),
		...(figure.list === false
			? []
			: [
					h(
						'details',
						{ class: 'tl-list' },
						h('summary', `The same as a list, ${countWords(events.length).slice(0, -1)}`),
						h('ol', ...events.map((event) => item(event, figure))),
					),
				]),
		h('figcaption', ...source),
	);
};
