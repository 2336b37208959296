/** The timeline as a registered figure: in the essay a part of time, at home and in a frame the whole of its period. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import { defaultWeight } from '../../model/figures/timeline.ts';
import type { Edition, EventNode } from '../../model/types.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { eventsWithin, periodOf, timelineEvent, timelineMarks } from './data.ts';
import style from './figure.css?url';
import { renderTimeline, titleOf } from './figure.ts';

type Attributes = FigureAttributes<'timeline'>;
type Context = Pick<FigureContext, 'href'>;

const chosenBy = {
	2: 'that the essay names, or that lead up to those or follow from them',
	3: 'that the essay names or turns on',
} as const;

/** Which events are drawn, by their weight: how many of how many. */
const whichEvents = (weight: 1 | 2 | 3, drawn: number, all: number, when: string): string =>
	weight === 1
		? `All events of this edition, ${when}; each leads to its entry. `
		: `Main events: those ${chosenBy[weight]}, ${drawn} of the ${all} of this edition, ${when}; each leads to its entry. `;

/** What a timeline in the essay draws. */
const partOf = (edition: Edition, { from, to, weight = defaultWeight }: Attributes) => {
	const { period } = edition.site;
	const [first, last] = [from ?? period.from, to ?? period.to];
	const extent = periodOf(first, last);
	const all = eventsWithin(edition.events.map(timelineEvent), extent);
	const events = eventsWithin(all, extent, weight);
	return {
		events,
		extent,
		/** Said wherever some are left out, since other drawings of these years count them all. */
		...(weight === 1 ? {} : { about: 'Main events' }),
		which: whichEvents(weight, events.length, all.length, `${formatDate(first)} to ${formatDate(last)}`),
	};
};

const whole = ({ href }: Context): Element => h('a', { href: href(paths.timeline) }, 'The whole timeline');

const inEssay = (edition: Edition, attributes: Attributes, { href }: Context): Element => {
	const { which, ...part } = partOf(edition, attributes);
	return renderTimeline({
		...addressOf('timeline', attributes),
		...part,
		marks: timelineMarks(edition),
		href: (event) => href(paths.event(event)),
		widths: [320, 704],
		source: [which, whole({ href }), ', with filters and sources.'],
	});
};

/** The whole of the period, with every event in it. */
const wholeOf = ({ site: { period }, events }: Edition) => {
	const extent = periodOf(period.from, period.to);
	return { events: eventsWithin(events.map(timelineEvent), extent), extent };
};

const atHome = (edition: Edition, attributes: Attributes, embedded: boolean, { href }: Context): Element =>
	renderTimeline({
		...addressOf('timeline', attributes),
		...wholeOf(edition),
		marks: timelineMarks(edition),
		// On the page of the list a fragment is enough, and three drawings of it weigh three kilobytes less.
		href: (event) => (embedded ? href(paths.event(event)) : paths.event(event).replace(paths.timeline, '')),
		heading: 2,
		source: [
			'Source: the events of this edition, each with its own sources in the list below. ',
			h('a.screen-only', { href: href(paths.data('events')) }, 'The data (JSON)'),
		],
		list: embedded,
		whole: true,
	});

export const timeline: Figure<'timeline'> = {
	words: 'Timeline',
	inNavigation: true,
	openInEssay: true,
	style,
	title: (edition, attributes, place) => titleOf(place === 'essay' ? partOf(edition, attributes) : wholeOf(edition)),
	render: (edition, attributes, context) =>
		context.place === 'essay'
			? inEssay(edition, attributes, context)
			: atHome(edition, attributes, context.place === 'embed', context),
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
	context: Context,
): Element | undefined => {
	const all = nodes.map(timelineEvent);
	if (all.length < fewest) return undefined;
	const { period } = edition.site;
	const years = all.flatMap(({ date }) => date.split('/').map((end) => end.slice(0, 4))).sort();
	const isWhole = all.length <= mostOfAllYears;
	const extent = isWhole
		? periodOf(years[0] ?? period.from, years.at(-1) ?? period.to)
		: periodOf(period.from, period.to);
	const events = eventsWithin(all, extent);
	if (events.length < fewest) return undefined;
	return renderTimeline({
		...addressOf('timeline', {}),
		events,
		extent,
		marks: timelineMarks(edition),
		href: (event) => context.href(paths.event(event)),
		widths: [320, 704],
		about: `With ${name}`,
		source: isWhole
			? [whole(context)]
			: [`${events.length} of ${all.length} events are drawn; the list has them all. `, whole(context)],
		list: false,
	});
};
