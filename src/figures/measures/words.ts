/** What is said of a measure in words. Pure. */
import { formatDate } from '../../model/dates.ts';
import type { Measure, MeasuredNumber } from '../../schema/measures.ts';

/** `4325` → `4,325`. */
export const inFigures = (value: number): string => {
	const [whole = '', part] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
};

/** `about 60`. */
export const valueOf = ({ value, bound }: MeasuredNumber): string =>
	bound === undefined ? inFigures(value) : `${bound} ${inFigures(value)}`;

/** By what its dates are dates of. */
export const datedBy: Readonly<Record<Measure['dates'], string>> = {
	conduct: 'dated by the conduct',
	disclosure: 'dated by its disclosure',
};

/** `Covers February 2013 to May 2016, dated by the conduct`. */
export const covered = ({ from, to, dates }: Measure): string =>
	`Covers ${from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`}, ${datedBy[dates]}`;

/** `about 60 compromises in a month (February 2013), fewer than 10 (May 2016)`. */
export const numbersOf = (unit: string, numbers: readonly MeasuredNumber[]): string =>
	numbers
		.map((number, index) => `${valueOf(number)}${index === 0 ? ` ${unit}` : ''} (${formatDate(number.date)})`)
		.join(', ');
