/** The lines of the years behind a drawing, their numbers above it, and the days that the edition marks. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { firstDay, formatDate, yearWritten } from '../../model/dates.ts';
import type { Edition } from '../../model/types.ts';
import type { YearAxis } from './years.ts';

/** Hundredths as an attribute has them. */
export const percent = (hundredths: number): string => `${hundredths}%`;

/** Whether time runs across the drawing or down it. */
export type Along = 'x' | 'y';

/** A line across the whole drawing at a place in time. */
const lineAt = (at: number, along: Along, properties: Record<string, string> = {}): Element =>
	along === 'x'
		? s('line', { x1: percent(at), x2: percent(at), y1: 0, y2: '100%', ...properties })
		: s('line', { x1: 0, x2: '100%', y1: percent(at), y2: percent(at), ...properties });

/** A line for each year. */
export const yearLines = ({ ticks }: YearAxis, along: Along = 'x'): Element =>
	s(
		'g.years',
		ticks.filter(({ label }) => label !== 'never').map(({ at, label }) => lineAt(at, along, { className: label })),
	);

/** A day on which the story turns. */
export interface Turn {
	readonly at: number;
	readonly label: string;
	readonly when: string;
}

/** The days on which the story turns, those that the axis reaches. */
export const turnsOf = ({ site }: Edition, axis: YearAxis): readonly Turn[] =>
	(site.marks ?? [])
		.filter(({ kind }) => kind === 'turn')
		.map(({ date, label }) => ({ at: axis.place(firstDay(date)), label, when: formatDate(date) }))
		.filter(({ at }) => at > 0 && at < 100);

/** Each of them as two thin parallel lines. */
export const turnLines = (turns: readonly Turn[], along: Along = 'x'): Element =>
	s(
		'g.turns',
		turns.flatMap(({ at }) =>
			[-1.5, 1.5].map((shift) =>
				lineAt(at, along, { transform: along === 'x' ? `translate(${shift} 0)` : `translate(0 ${shift})` }),
			),
		),
	);

/** The numbers of the years and the names of the days, at the head of a drawing in which time runs across. For the eye. */
export const yearHead = (axis: YearAxis, turns: readonly Turn[] = []): Element =>
	s('svg.year-head', { ariaHidden: 'true', focusable: 'false' }, [
		yearLines(axis),
		turnLines(turns),
		...turns
			.filter(({ label }) => label !== '')
			.map(({ at, label }) =>
				s(
					'text.turn',
					{ x: percent(at), y: '0.9em', dx: at > 70 ? -6 : 6, textAnchor: at > 70 ? 'end' : 'start' },
					label,
				),
			),
		...axis.ticks
			.filter(({ label }) => label !== 'never')
			.map(({ year, at, label }) =>
				s('text', { className: label, x: percent(at), y: '100%', dx: 4, dy: -5 }, yearWritten(year)),
			),
	]);
