/** The timeline as a figure: title, drawings for each width, the same as a list, source line. A string of HTML. Pure. */
import { formatDate } from '../../model/dates.ts';
import { tracks, type TimelineEvent, type TimelineMark, type Track } from './data.ts';
import { draw, escape } from './draw.ts';
import { widths } from './layout.ts';
import { monthNumber, monthOf, type Window } from './window.ts';
import { trackMarks, trackWords } from './words.ts';

/** What a figure is made of. */
export interface TimelineFigure {
	/** The figure's anchor, `figure-timeline` or `figure-timeline-NAME`. */
	readonly id: string;
	readonly events: readonly TimelineEvent[];
	readonly window: Window;
	readonly marks: readonly TimelineMark[];
	/** The path of an event's entry in the list. */
	readonly href: (id: string) => string;
	/** The widths to draw for: all on its own page, fewer where room is scarce. */
	readonly widths?: readonly number[];
	/** A finding, or what it shows. */
	readonly title: string;
	/** The level of the title as a heading; without one it is the caption alone. */
	readonly heading?: 2 | 3;
	/** HTML of the line under the drawing: where the data is from, where the whole stands. */
	readonly source: string;
	/** Absent: the list stands in the page already (on the timeline's own page). */
	readonly list?: boolean;
	/** True on its own page: filters, address and the full list belong to it. */
	readonly whole?: boolean;
}

const count = (events: readonly TimelineEvent[], track: Track): number =>
	events.filter((event) => event.track === track).length;

const sign = (track: Track): string =>
	`<svg class="tl-sign ${track}" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">${trackMarks[track]}</svg>`;

/** The tracks to show, by native checkboxes; the style sheet does the rest. */
const trackFilter = (events: readonly TimelineEvent[], id: string): string =>
	`<fieldset class="filter tl-tracks"><legend>Tracks</legend><ul>${tracks
		.map(
			(track) =>
				`<li><label><input type="checkbox" name="${id}-track" value="${track}" checked>${sign(track)}<span>${trackWords[track].name} <span class="count" data-count="${track}">${count(events, track)}</span></span></label></li>`,
		)
		.join('')}</ul></fieldset>`;

const slider = (end: 'from' | 'to', { from, to }: Window): string => {
	const last = monthNumber(to - 1) - monthNumber(from);
	const words = formatDate(monthOf(end === 'from' ? from : to - 1));
	return `<label>${end === 'from' ? 'From' : 'To'} <input type="range" data-end="${end}" min="0" max="${last}" value="${end === 'from' ? 0 : last}" aria-valuetext="${words}"><span>${words}</span></label>`;
};

const action = (does: string, words: string, name?: string, can = false): string =>
	`<button type="button" data-do="${does}"${name === undefined ? '' : ` aria-label="${name}"`} aria-disabled="${!can}">${words}</button>`;

/**
 * What works by script alone. It stands in the page from the first, so that nothing moves when the script comes, and
 * the style sheet shows it only where one runs.
 */
const controls = ({ whole, window, events }: TimelineFigure): string =>
	(whole
		? '<details class="tl-script tl-more"><summary>Filter by actor, agreement, mechanism or word</summary><div class="tl-filters"></div></details>'
		: '') +
	`<div class="tl-script tl-window" role="group" aria-label="Part of time">${whole ? slider('from', window) + slider('to', window) : ''}` +
	`<p class="tl-status" role="status">${events.length} events.</p>` +
	`<div class="tl-zoom">${action('earlier', '‹', 'Earlier')}${action('farther', '−', 'Zoom out')}${action('nearer', '+', 'Zoom in', true)}${action('later', '›', 'Later')}${action('reset', 'Reset')}</div></div>`;

/** The key map, for whoever has the focus on an event. */
const help =
	'<p class="tl-script tl-help">Keys, with the focus on an event: arrows move in time and between lanes, Page Up and Page Down by a quarter, with Shift by a year, Home and End to the ends; Enter opens, Escape closes; + and − zoom, Shift with an arrow moves the part of time that is shown, 0 resets.</p>';

const item = (event: TimelineEvent, figure: TimelineFigure): string =>
	`<li data-event="${event.id}" data-track="${event.track}" data-date="${event.date}"><span class="when">${escape(event.when)}</span> ` +
	`<a href="${escape(figure.href(event.id))}">${escape(event.title)}</a> <span class="track">${trackWords[event.track].name.toLowerCase()}</span></li>`;

/** How a year-by-year count reads: `25 events in 2013, 27 in 2014, 45 in 2015`. Empty for none. */
export const finding = (events: readonly TimelineEvent[]): string => {
	const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
	const parts = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => ({ year, number: list.length }));
	return parts
		.map(({ year, number }, index) => `${number}${index === 0 ? (number === 1 ? ' event' : ' events') : ''} in ${year}`)
		.join(', ');
};

/** The words for what is marked in a window: the day that the story turns on, and the ground after the horizon. */
const markWords = (marks: readonly TimelineMark[], { from, to }: Window): string =>
	marks
		.filter(({ day, kind }) => day < to && (kind === 'horizon' || day >= from))
		.map(({ kind, label, when }) => {
			const words =
				kind === 'turn' ? 'the double line' : 'what stands on shaded ground came later, and could not be known then';
			return `<li><b>${escape(label)}</b>, ${escape(when)}: ${words}</li>`;
		})
		.join('');

/** The HTML of the figure. */
export const renderTimeline = (figure: TimelineFigure): string => {
	const { id, events, window, marks, href, title, heading, source } = figure;
	const used = figure.widths ?? widths;
	const name = heading
		? `<h${heading} id="${id}-title">${escape(title)}</h${heading}>`
		: `<p class="tl-title" id="${id}-title">${escape(title)}</p>`;
	const legend = tracks
		.map((track) => `<li>${sign(track)} <b>${trackWords[track].name}</b>, ${trackWords[track].gloss}</li>`)
		.join('');
	const drawing =
		events.length === 0
			? '<p class="tl-empty">There is no event to draw.</p>'
			: `<div class="tl-drawing">${used
					.map((width) =>
						draw(
							{ events, window, marks, href },
							width,
							widths.findIndex((known) => known === width),
						),
					)
					.join('')}</div>`;
	return (
		`<figure class="timeline tl-${used.map((width) => widths.findIndex((known) => known === width)).join('')}" data-figure="timeline" data-from="${window.from}" data-to="${window.to}"${figure.whole ? ' data-whole' : ''} data-marks="${escape(JSON.stringify(marks))}" id="${id}" aria-labelledby="${id}-title">` +
		name +
		(events.length === 0 ? '' : (figure.whole ? trackFilter(events, id) : '') + controls(figure)) +
		drawing +
		(events.length === 0 ? '' : help) +
		(events.length === 0
			? ''
			: `<ul class="tl-legend">${legend}<li>A filled bar is a span of days; an open one, a month or year of which the day is not known.</li>${markWords(marks, window)}<li class="tl-long">Down the page, a month is as long as its events need.</li></ul>`) +
		(figure.list === false || events.length === 0
			? ''
			: `<details class="tl-list"><summary>The same as a list, ${events.length} events</summary><ol>${events.map((event) => item(event, figure)).join('')}</ol></details>`) +
		`<figcaption>${source}</figcaption></figure>`
	);
};
