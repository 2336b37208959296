/** A channel as it is drawn: the line of its life, thinning out where it fell silent, and its meetings upon it. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, type Along } from '../shared/year-lines.ts';
import type { Dot, Strip } from './layout.ts';

/** How a meeting is linked and read. */
export interface DotLink {
	readonly href: string;
	readonly words: string;
}

/** A place in time, half way across the strip. */
const at = (place: number, along: Along): Record<'x' | 'y', string> =>
	along === 'x' ? { x: percent(place), y: '50%' } : { x: '50%', y: percent(place) };

const lengthOf = (from: number, to: number): number => Math.round((to - from) * 100) / 100;

const life = ({ from, to }: Strip, along: Along): Element => {
	const [begin, end] = [at(from, along), at(to, along)];
	return s('line.life', { x1: begin.x, y1: begin.y, x2: end.x, y2: end.y });
};

/** From the width of the line to nothing. */
const fade = (from: number, to: number, along: Along): Element =>
	along === 'x'
		? s(
				'svg',
				{
					...at(from, along),
					width: percent(lengthOf(from, to)),
					height: 4,
					viewBox: '0 0 100 4',
					preserveAspectRatio: 'none',
					overflow: 'visible',
				},
				[s('path.fade', { d: 'M0-1.25L100 0L0 1.25z' })],
			)
		: s(
				'svg',
				{
					...at(from, along),
					width: 4,
					height: percent(lengthOf(from, to)),
					viewBox: '0 0 4 100',
					preserveAspectRatio: 'none',
					overflow: 'visible',
				},
				[s('path.fade', { d: 'M-1.25 0L0 100L1.25 0z' })],
			);

/** A bar across the line: that was the end. */
const cap = (place: number, along: Along): Element =>
	s('svg', { ...at(place, along), overflow: 'visible' }, [s('path.cap', { d: along === 'x' ? 'M0-7V7' : 'M-7 0H7' })]);

const thickness = 10;

/** The mark of a meeting: full where its day is known, else open; of one that took long, as long as it was. */
const mark = ({ at: place, extent, exact }: Dot, along: Along): Element[] => {
	const className = exact ? 'dot' : 'dot open';
	const middle = at(place, along);
	if (!extent) return [s('circle', { className, cx: middle.x, cy: middle.y, r: thickness / 2 })];
	const [from, to] = extent;
	const size = percent(lengthOf(from, to));
	const shift = `translate(${along === 'x' ? `0 ${-thickness / 2}` : `${-thickness / 2} 0`})`;
	return [
		s('rect', {
			className,
			...at(from, along),
			...(along === 'x' ? { width: size, height: thickness } : { width: thickness, height: size }),
			rx: thickness / 2,
			transform: shift,
		}),
	];
};

/** A channel with its meetings, each a link. */
export const drawStrip = (strip: Strip, along: Along, linkOf: (dot: Dot) => DotLink): Element[] => [
	life(strip, along),
	...(strip.fadesAt === undefined ? [] : [fade(strip.to, strip.fadesAt, along)]),
	...(strip.channel.ending.kind === 'ended' ? [cap(strip.to, along)] : []),
	...strip.dots.map((dot) => {
		const { href, words } = linkOf(dot);
		const middle = at(dot.at, along);
		return s('a.meeting', { href, ariaLabel: words, dataExcerpt: '' }, [
			s('title', words),
			s('circle.reach', { cx: middle.x, cy: middle.y, r: 12 }),
			...mark(dot, along),
		]);
	}),
];
