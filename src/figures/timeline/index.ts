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
import { renderTimeline } from './figure.ts';
import { finding } from './finding.ts';

type Attributes = FigureAttributes<'timeline'>;
type Context = Pick<FigureContext, 'href'>;

/** What a timeline in the essay draws. */
const partOf = (edition: Edition, { from, to, weight = defaultWeight }: Attributes) => {
	const { period } = edition.site;
	const [first, last] = [from ?? period.from, to ?? period.to];
	const extent = periodOf(first, last);
	const events = eventsWithin(edition.events.map(timelineEvent), extent, weight);
	return { events, extent, weight, words: `${formatDate(first)} to ${formatDate(last)}` };
};

const ofWeight = { 1: '', 2: ' of weight 2 and 3', 3: ' of weight 3' } as const;

const whole = ({ href }: Context): Element => h('a', { href: href(paths.timeline) }, 'The whole timeline');

const inEssay = (edition: Edition, attributes: Attributes, { href }: Context): Element => {
	const { events, extent, weight, words } = partOf(edition, attributes);
	return renderTimeline({
		...addressOf('timeline', attributes),
		events,
		extent,
		marks: timelineMarks(edition),
		href: (event) => href(paths.event(event)),
		widths: [320, 704],
		source: [
			`Events of this edition${ofWeight[weight]}, ${words}; each leads to its entry. `,
			whole({ href }),
			', with filters and sources.',
		],
	});
};

/** The whole of the period, with every event in it. */
const atHome = (edition: Edition, attributes: Attributes, embedded: boolean, { href }: Context): Element => {
	const { period } = edition.site;
	const extent = periodOf(period.from, period.to);
	return renderTimeline({
		...addressOf('timeline', attributes),
		events: eventsWithin(edition.events.map(timelineEvent), extent),
		extent,
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
};

export const timeline: Figure<'timeline'> = {
	words: 'Timeline',
	inNavigation: true,
	openInEssay: true,
	style,
	title: (edition, attributes) => {
		const { events, extent } = partOf(edition, attributes);
		return finding(events, extent);
	},
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
