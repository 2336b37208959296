/** A measure as it is drawn: a bar of the years that it covers, the day of its publication, its numbers above. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { capital } from '../../model/capital.ts';
import type { Measure } from '../../schema/measures.ts';
import { percent, turnLines, yearLines, type Turn } from '../shared/year-lines.ts';
import type { YearAxis } from '../shared/years.ts';
import type { Extent, Point, Series } from './layout.ts';
import { valueOf } from './words.ts';

/** How far the bar lies above the lower edge, in pixels. */
const bar = 13;

/** Nought lies at 72 hundredths of the height, the highest number at 34. */
const heightOf = ({ height }: Point): string => percent(Math.round((72 - height * 0.38) * 100) / 100);

const point = (each: Point): Element[] => [
	s('line.stem', { x1: percent(each.at), x2: percent(each.at), y1: '72%', y2: heightOf(each) }),
	s('circle.value', { cx: percent(each.at), cy: heightOf(each), r: 3.5 }),
	s(
		'text',
		{
			x: percent(each.at),
			y: heightOf(each),
			dx: each.side === 'after' ? 8 : -8,
			dy: '0.34em',
			textAnchor: each.side === 'after' ? 'start' : 'end',
		},
		valueOf(each.number),
	),
];

/** The lines between the numbers of one unit. */
const course = (points: readonly Point[]): Element[] =>
	points.slice(1).flatMap((to, index) => {
		const from = points[index];
		return from
			? [s('line.course', { x1: percent(from.at), y1: heightOf(from), x2: percent(to.at), y2: heightOf(to) })]
			: [];
	});

/** What a measure covers: a full bar of conduct, a hatched one of disclosure. */
const span = ({ from, to }: Pick<Extent, 'from' | 'to'>, dates: Measure['dates']): Element =>
	s('line', {
		className: `span ${dates}`,
		x1: percent(from),
		x2: percent(to),
		y1: '100%',
		y2: '100%',
		transform: `translate(0 ${-bar})`,
	});

/** A flag: its pole stands on the day. */
const flag = 'M0 7V-9l8 3.5L0-2';

const published = (at: number): Element =>
	s('svg', { x: percent(at), y: '100%', overflow: 'visible' }, [
		s('path.published', { d: flag, transform: `translate(0 ${-bar})` }),
	]);

/** What is counted, above the numbers and on the side that has room. */
const unitOf = ({ unit, points }: Series): Element[] => {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return [];
	const isLate = first.at > 50;
	return [
		s(
			'text.unit',
			{
				x: percent(isLate ? last.at : first.at),
				y: '1.15em',
				dx: isLate ? 4 : -4,
				textAnchor: isLate ? 'end' : 'start',
			},
			capital(unit),
		),
	];
};

/** The drawing, for the eye: all of it is said in words beside it. */
export const drawMeasure = (
	{ dates }: Measure,
	{ series, published: day, ...extent }: Extent,
	axis: YearAxis,
	turns: readonly Turn[],
): Element =>
	s(
		'svg',
		{
			className: series.length > 0 ? 'row-strip with-numbers' : 'row-strip',
			ariaHidden: 'true',
			focusable: 'false',
		},
		[
			yearLines(axis),
			turnLines(turns),
			span(extent, dates),
			published(day),
			...series.flatMap((each) => [...course(each.points), ...each.points.flatMap(point), ...unitOf(each)]),
		],
	);

/** The signs of the key. */
export const keySign = (kind: Measure['dates'] | 'published'): Element =>
	s('svg.measures-key-sign', { ariaHidden: 'true', focusable: 'false' }, [
		kind === 'published'
			? s('path.published', { d: flag, transform: 'translate(12 9)' })
			: s('line', { className: `span ${kind}`, x1: 1, x2: 31, y1: 8.5, y2: 8.5 }),
	]);
