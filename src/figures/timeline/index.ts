/** The timeline as a registered figure: in the essay a part of time, at home and in a frame the whole of its period. */
import { paths } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { defaultWeight } from '../../model/figures/timeline.ts';
import type { Edition, EventNode } from '../../model/types.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import type { Drawn, Figure, FigureContext } from '../figure.ts';
import { eventsWithin, periodOf, timelineEvent, timelineMarks } from './data.ts';
import style from './figure.css?url';
import { finding, renderTimeline } from './figure.ts';
import { escape } from './draw.ts';

type Attributes = FigureAttributes<'timeline'>;

const drawn = (html: string): Drawn => ({ type: 'raw', value: html });

/** What a timeline in the essay draws. */
const partOf = (edition: Edition, { from, to, weight = defaultWeight }: Attributes) => {
	const { period } = edition.site;
	const [first, last] = [from ?? period.from, to ?? period.to];
	const window = periodOf(first, last);
	const events = eventsWithin(edition.events.map(timelineEvent), window, weight);
	return { events, window, weight, words: `${formatDate(first)} to ${formatDate(last)}` };
};

/** The whole of the period, with every event in it. */
const wholeOf = (edition: Edition) => {
	const { period } = edition.site;
	const window = periodOf(period.from, period.to);
	return { window, events: eventsWithin(edition.events.map(timelineEvent), window) };
};

const ofWeight = { 1: '', 2: ' of weight 2 and 3', 3: ' of weight 3' } as const;

const titleOf = (edition: Edition, attributes: Attributes): string => {
	const { events, words } = partOf(edition, attributes);
	return attributes.name === undefined ? finding(events) : `${events.length} events, ${words}`;
};

export const timeline: Figure<'timeline'> = {
	words: 'Timeline',
	inNavigation: true,
	openInEssay: true,
	style,
	title: titleOf,
	render: (edition, attributes, { place, href }) => {
		const { id } = addressOf('timeline', attributes);
		const toEvent = (event: string): string => href(paths.event(event));
		const marks = timelineMarks(edition);
		if (place === 'essay') {
			const { events, window, weight, words } = partOf(edition, attributes);
			return drawn(
				renderTimeline({
					id,
					events,
					window,
					marks,
					href: toEvent,
					widths: [320, 704],
					title: titleOf(edition, attributes),
					source: `Events of this edition${ofWeight[weight]}, ${words}; each leads to its entry. <a href="${escape(href(paths.timeline))}">The whole timeline</a>, with filters and sources.`,
				}),
			);
		}
		const { events, window } = wholeOf(edition);
		const embedded = place === 'embed';
		return drawn(
			renderTimeline({
				id,
				events,
				window,
				marks,
				// On the page of the list a fragment is enough, and three drawings of it weigh three kilobytes less.
				href: embedded ? toEvent : (event) => paths.event(event).replace(paths.timeline, ''),
				title: finding(events),
				heading: 2,
				source: `Source: the events of this edition, each with its own sources in the list below. <a href="${escape(href(paths.data('events')))}">The data</a> (JSON).`,
				list: embedded,
				whole: true,
			}),
		);
	},
};

/** So few events are better read in the list. */
const fewest = 3;
/** So many events of all years would only be a blot: then those of the period are drawn. */
const mostOfAllYears = 24;

/** The events of an entry, drawn: all of them where they are few, else those of the period. Nothing for a handful. */
export const smallTimeline = (
	edition: Edition,
	nodes: readonly EventNode[],
	name: string,
	{ href }: Pick<FigureContext, 'href'>,
): Drawn | undefined => {
	const all = nodes.map(timelineEvent);
	if (all.length < fewest) return undefined;
	const { period } = edition.site;
	const years = all.flatMap(({ date }) => [Number(date.slice(0, 4)), Number(date.split('/').at(-1)?.slice(0, 4))]);
	const whole = all.length <= mostOfAllYears;
	const [from, to] = whole ? [String(Math.min(...years)), String(Math.max(...years))] : [period.from, period.to];
	const window = periodOf(from, to);
	const events = eventsWithin(all, window);
	if (events.length < fewest) return undefined;
	return drawn(
		renderTimeline({
			id: addressOf('timeline', {}).id,
			events,
			window,
			marks: timelineMarks(edition),
			href: (event) => href(paths.event(event)),
			widths: [320, 704],
			title: whole
				? `${events.length} events with ${name}`
				: `${events.length} of ${all.length} events with ${name}, ${formatDate(from)} to ${formatDate(to)}`,
			source: `<a href="${escape(href(paths.timeline))}">The whole timeline</a>`,
			list: false,
		}),
	);
};
