/** The deeds of an area as marks over the years, parted by the divide: full before, open since. For the eye. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatDate } from '../../model/dates.ts';
import { percent, yearLines } from '../shared/year-lines.ts';
import type { YearAxis } from '../shared/years.ts';
import type { PlacedDeed } from './layout.ts';

const [lowest, levelHeight] = [11, 13];

/** The sign of a deed: a full disc before the divide, an open square since; of one known to a year alone, a thin ring. */
const mark = (side: PlacedDeed['side']): Element =>
	side === 'before' ? s('circle.before', { r: 5 }) : s('rect.since', { x: -4.5, y: -4.5, width: 9, height: 9 });

const placed = ({ at, level, side, isLoose, deed }: PlacedDeed): Element =>
	s('svg', { x: percent(at), y: '100%', overflow: 'visible', className: isLoose ? 'loose' : undefined }, [
		s('g', { transform: `translate(0 ${-(lowest + level * levelHeight)})` }, [
			s('title', `${formatDate(deed.date)}: ${deed.what}`),
			mark(side),
		]),
	]);

/** The line at which what is since begins. */
const divideLine = (at: number): Element =>
	s(
		'g.turns',
		[-1.5, 1.5].map((shift) =>
			s('line', { x1: percent(at), x2: percent(at), y1: 0, y2: '100%', transform: `translate(${shift} 0)` }),
		),
	);

/** The drawing of an area. All of it is said in words below. */
export const drawDeeds = (deeds: readonly PlacedDeed[], axis: YearAxis, divide: number): Element => {
	const levels = Math.max(0, ...deeds.map(({ level }) => level)) + 1;
	return s('svg', { className: `row-strip levels-${Math.min(levels, 4)}`, ariaHidden: 'true', focusable: 'false' }, [
		yearLines(axis),
		divideLine(divide),
		...deeds.map(placed),
	]);
};

/** The signs of the key. */
export const keySign = (side: PlacedDeed['side']): Element =>
	s('svg.areas-sign', { viewBox: '-8 -8 16 16', ariaHidden: 'true', focusable: 'false' }, [mark(side)]);
