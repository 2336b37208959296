/** The period at a glance, beside the title of the essay: a mark an event, stacked by a unit of time. */
import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { counted, countWords } from '../../components/words.ts';
import { paths } from '../../model/address.ts';
import { inWords } from '../../model/counting.ts';
import { firstDay, formatDate, lastDay } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition } from '../../model/types.ts';
import { tracks, type Track } from '../../schema/tracks.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { parted } from '../shared/line.ts';
import { trackMarks, trackSign, trackWords } from '../shared/tracks.ts';
import style from './figure.css?url';
import { layout, width, wordsAt, type Layout } from './layout.ts';
import { stacksOf } from './stacks.ts';

/** An event as a mark. */
interface Mark {
	readonly start: number;
	readonly track: Track;
}

/** What is drawn: the extent of the period, and the events that begin in it. */
const drawnOf = ({ site, events }: Edition) => {
	const period = { from: firstDay(site.period.from), to: lastDay(site.period.to) + 1 };
	const marks = events
		.map(({ entry: { data } }): Mark => ({ start: firstDay(data.date), track: data.track }))
		.filter(({ start }) => start >= period.from && start < period.to);
	return { period, marks };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** All marks of a track as one path, since hundreds of elements beside a title are paid for at every load. */
const marksOf = (
	{ marks, scale }: Layout<Mark>,
	track: Track,
	isLate: boolean,
	horizon: number | undefined,
): ElementContent[] => {
	const mark = trackMarks[track].replace('M', 'm');
	const d = marks
		.filter(({ item }) => item.track === track && (horizon !== undefined && item.start > horizon) === isLate)
		.map(({ x, y }) => `M${round(x / scale)} ${round(y / scale)}${mark}`)
		.join('');
	return d === ''
		? []
		: [
				s('path', {
					class: `mark ${track}${isLate ? ' late' : ''}`,
					d,
					transform: `scale(${Math.round(scale * 1000) / 1000})`,
				}),
			];
};

/** The double line of the day that the edition turns on, with its date. */
const turn = ({ place, base }: Layout<Mark>, day: number, date: string): Element => {
	const at = Math.round(place(day));
	const words = formatDate(date);
	const { x, anchor } = wordsAt(at, words);
	return s('g.turn', [
		s('path', { d: `M${at - 2} 14V${base}M${at + 2} 14V${base}` }),
		s('text', { x, y: 6, textAnchor: anchor }, words),
	]);
};

const drawing = (edition: Edition, title: string, made: Layout<Mark>): Element => {
	const { period } = drawnOf(edition);
	const dayOf = (kind: 'turn' | 'horizon') => {
		const found = edition.site.marks?.find((mark) => mark.kind === kind);
		return found && { date: found.date, day: firstDay(found.date) };
	};
	const [turning, horizon] = [dayOf('turn'), dayOf('horizon')?.day];
	return s('svg', { viewBox: `0 -6 ${width} ${made.height + 6}`, role: 'img', ariaLabel: title }, [
		...made.ticks.flatMap(({ x, label }) => [
			s('path.tick', { d: `M${x}.5 30V${made.base}` }),
			...(label === '' ? [] : [s('text', { x: x + 5, y: made.base + 19 }, label)]),
		]),
		s('path.ground', { d: `M0 ${made.base}.5H${width}` }),
		...tracks.flatMap((track) => [...marksOf(made, track, false, horizon), ...marksOf(made, track, true, horizon)]),
		turning && turning.day >= period.from && turning.day < period.to ? turn(made, turning.day, turning.date) : null,
	]);
};

const titleOf = (edition: Edition): string => {
	const { from, to } = edition.site.period;
	return `${counted(drawnOf(edition).marks.length, countWords.event)}, ${formatDate(from)} to ${formatDate(to)}`;
};

const render = (edition: Edition, { href }: Pick<FigureContext, 'href'>): Element => {
	const { period, marks } = drawnOf(edition);
	const { id } = addressOf('period', {});
	const title = titleOf(edition);
	const { by, stacks } = stacksOf(marks, period);
	const made = layout(stacks, period, ({ track }) => track);
	return h('figure.period', { id, dataFigure: 'period', ariaLabelledBy: `${id}-title` }, [
		drawing(edition, title, made),
		h('figcaption', [
			h('span', { id: `${id}-title` }, title),
			`, ${made.each === 1 ? 'a mark each' : `a mark for up to ${inWords(made.each)} of a kind`}, by ${by}: `,
			...parted(
				', ',
				tracks
					.filter((track) => marks.some((mark) => mark.track === track))
					.map((track) => h('span.track', [trackSign(track), ' ', trackWords[track].name.toLowerCase()])),
			),
			'. ',
			h('a', { href: href(paths.timeline) }, 'See\u00a0them\u00a0all'),
		]),
	]);
};

export const period: Figure<'period'> = {
	words: 'The period',
	style,
	title: titleOf,
	render: (edition, _, context) => render(edition, context),
	frameHeight: () => 360,
};
