/** The fabric as it is drawn: a sign a kind of tie, full where it stood before the period, open where it came in it. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { yearWritten } from '../../model/dates.ts';
import type { TieKind } from '../../model/fabric.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import { percent } from '../shared/year-lines.ts';
import { barHeight, nameSize, type Bar, type Matrix } from './layout.ts';

/** Told apart by shape: a square holds, a circle talks, a triangle is a place of many. */
const shapes: Readonly<Record<TieKind, string>> = {
	agreement: 'M-3.2-3.2H3.2V3.2H-3.2z',
	dialogue: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
	forum: 'M0-3.9L4 3.1H-4z',
};

const mark = (kind: TieKind, isNew: boolean): Element =>
	s('path', { className: isNew ? 'tie new' : 'tie', d: shapes[kind] });

/** The sign by itself, beside words. */
export const tieSign = (kind: TieKind, isNew = false): Element =>
	s('svg.fabric-sign', { viewBox: '-6 -6 12 12', ariaHidden: 'true', focusable: 'false' }, [mark(kind, isNew)]);

/** The triangle: a row and a column an actor, its name where they meet. All of it is said in the list. */
export const drawMatrix = ({ width, height, cell, cells, names, count }: Matrix): Element =>
	s('svg.fabric-matrix', { viewBox: `0 0 ${width} ${height}`, width, height, ariaHidden: 'true', focusable: 'false' }, [
		...Array.from({ length: count }, (_, row) =>
			Array.from({ length: row }, (_, column) =>
				s('rect.cell', { x: column * cell + 0.5, y: row * cell + 0.5, width: cell - 1, height: cell - 1 }),
			),
		).flat(),
		...names.map(({ text, x, y }) => s('text', { x, y, dy: '0.36em', fontSize: nameSize }, text)),
		...cells.flatMap(({ ties }) =>
			ties.map(({ tie, x, y, isNew }) =>
				s(
					'a',
					{
						href: `#${pageIdBeginnings.tie}${tie.id}`,
						tabIndex: -1,
						dataKind: tie.kind,
						dataWhen: isNew ? 'since' : 'before',
						transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
					},
					[s('title', tie.name), s('circle.reach', { r: 5.5 }), mark(tie.kind, isNew)],
				),
			),
		),
	]);

/** The middle of a bar. */
const middleOf = ({ x, width }: Bar): string => percent(Math.round((x + width / 2) * 100) / 100);

/** Bars over the years, each with its number: those of the two years that are compared are the darker. */
export const drawBars = (bars: readonly Bar[], compared: readonly number[]): Element =>
	s(
		'svg.fabric-bars',
		{ ariaHidden: 'true', focusable: 'false' },
		bars.flatMap((bar) => [
			s('rect', {
				className: compared.includes(bar.year) ? 'bar compared' : 'bar',
				x: percent(bar.x),
				width: percent(bar.width),
				y: barHeight + 16 - bar.height,
				height: Math.max(bar.height, 0.75),
			}),
			s('text', { x: middleOf(bar), y: barHeight + 11 - bar.height, textAnchor: 'middle' }, String(bar.value)),
		]),
	);

/** The years below the bars. */
export const drawYears = (bars: readonly Bar[]): Element =>
	s(
		'svg.fabric-years',
		{ ariaHidden: 'true', focusable: 'false' },
		bars.map((bar) => s('text', { x: middleOf(bar), y: '1.05em', textAnchor: 'middle' }, yearWritten(bar.year))),
	);
