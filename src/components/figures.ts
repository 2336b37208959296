/** The figures that a directive may place, each by its own renderer; and the timelines of the other pages. */
import { eventsWithin, periodOf, timelineEvent, timelineMarks } from '../figures/timeline/data.ts';
import { finding, renderTimeline } from '../figures/timeline/figure.ts';
import { paths } from '../model/address.ts';
import { formatDate } from '../model/dates.ts';
import type { Edition, EventNode } from '../model/types.ts';
import { href } from '../site.ts';

const leadsTo = (id: string): string => href(paths.event(id));

const timeline = (edition: Edition, attributes: Readonly<Record<string, string>>): string => {
	const { period } = edition.site;
	const [from, to] = [attributes['from'] ?? period.from, attributes['to'] ?? period.to];
	const window = periodOf(from, to);
	const events = eventsWithin(edition.events.map(timelineEvent), window, Number(attributes['weight'] ?? 2));
	const name = attributes['name'];
	return renderTimeline({
		id: name ? `figure-timeline-${name}` : 'figure-timeline',
		events,
		window,
		marks: timelineMarks(edition),
		href: leadsTo,
		widths: [320, 704],
		title: name ? `${events.length} events, ${formatDate(from)} to ${formatDate(to)}` : finding(events),
		source: `Events of this edition of weight 2 and 3, ${formatDate(from)} to ${formatDate(to)}; each leads to its entry. <a href="${href(paths.timeline)}">The whole timeline</a>, with filters and sources.`,
	});
};

/**
 * The timeline of the period at full size.
 * @param options `embedded`: alone in a frame, with its own list, whose events lead to the timeline's page
 */
export const wholeTimeline = (
	edition: Edition,
	id = 'figure-timeline',
	options: { readonly embedded?: boolean } = {},
): string => {
	const { period } = edition.site;
	const window = periodOf(period.from, period.to);
	const events = eventsWithin(edition.events.map(timelineEvent), window);
	return renderTimeline({
		id,
		events,
		window,
		marks: timelineMarks(edition),
		// On the page of the list a fragment is enough, and three drawings of it weigh three kilobytes less.
		href: options.embedded === true ? leadsTo : (event) => paths.event(event).replace(paths.timeline, ''),
		title: finding(events),
		heading: 2,
		source: `Source: the events of this edition, each with its own sources in the list below. <a href="${href(paths.data('events'))}">The data</a> (JSON).`,
		list: options.embedded === true,
		whole: true,
	});
};

/** So few events are better read in the list. */
const fewest = 3;
/** So many events of all years would only be a blot: then those of the period are drawn. */
const mostOfAllYears = 24;

/** The events of an entry, drawn: all of them where they are few, else those of the period. Empty for a handful. */
export const smallTimeline = (edition: Edition, nodes: readonly EventNode[], name: string): string => {
	const all = nodes.map(timelineEvent);
	if (all.length < fewest) return '';
	const { period } = edition.site;
	const years = all.flatMap(({ date }) => [Number(date.slice(0, 4)), Number(date.split('/').at(-1)?.slice(0, 4))]);
	const whole = all.length <= mostOfAllYears;
	const [from, to] = whole ? [String(Math.min(...years)), String(Math.max(...years))] : [period.from, period.to];
	const window = periodOf(from, to);
	const events = eventsWithin(all, window);
	if (events.length < fewest) return '';
	return renderTimeline({
		id: 'figure-timeline',
		events,
		window,
		marks: timelineMarks(edition),
		href: leadsTo,
		widths: [320, 704],
		title: whole
			? `${events.length} events with ${name}`
			: `${events.length} of ${all.length} events with ${name}, ${formatDate(from)} to ${formatDate(to)}`,
		source: `<a href="${href(paths.timeline)}">The whole timeline</a>`,
		list: false,
	});
};

/** The HTML of a figure. A figure that is not known has failed the check before. */
export const renderFigure = (edition: Edition, name: string, attributes: Readonly<Record<string, string>>): string =>
	name === 'timeline' ? timeline(edition, attributes) : '';
