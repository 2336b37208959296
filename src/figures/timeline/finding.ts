/** What is to be seen in a drawing, in one sentence that is counted and never typed: where its events cluster. Pure. */
import { formatDate, monthNames } from '../../model/dates.ts';
import { isOneMonth, monthNumber, monthOf, yearOf, type Extent } from './extent.ts';

/** What is counted of an event. */
interface Counted {
	readonly start: number;
	/** A date of a year alone belongs to no month. */
	readonly end: number;
}

/** Some years as a reader has them. */
const yearsWords = (first: number, step: number): string =>
	step === 1
		? formatDate(String(first).padStart(4, '0'))
		: step === 10 && first >= 100
			? `the ${first}s`
			: // There is no year 0.
				`the years ${Math.max(1, first)} to ${first + step - 1}`;

/** An extent as a reader has it: `2013 to 2015`, `2015`, `June 2015 to March 2016`. */
export const extentWords = ({ from, to }: Extent): string => {
	const [first, last] = [monthOf(from), monthOf(to - 1)];
	const whole = first.endsWith('-01') && last.endsWith('-12');
	const [a, b] = [first, last].map((month) => formatDate(whole ? month.slice(0, 4) : month));
	return a === b ? (a ?? '') : `${a} to ${b}`;
};

/** So many parts are counted at most; beyond them, by coarser ones. */
const mostParts = 15;
/** A part is a cluster that holds so many times its even share, … */
const clustered = 1.25;
/** … and of parts of a long time this share of all: a tenth of the events in one of twelve years says little of the rest. */
const telling = 1 / 3;

/** The fullest of some parts: its number, and how many it holds. The earliest of equals. */
const fullest = (parts: readonly number[]): { readonly part: number; readonly count: number } => {
	const counts = new Map<number, number>();
	for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
	let best = { part: 0, count: 0 };
	for (const [part, count] of [...counts].sort(([a], [b]) => a - b)) if (count > best.count) best = { part, count };
	return best;
};

const counted = (count: number): string => `${count} ${count === 1 ? 'event' : 'events'}`;

/** Where the events of an extent cluster, by years, or by months where it is no longer than a year. */
const clusterOf = (events: readonly Counted[], extent: Extent): string | undefined => {
	const [first, last] = [yearOf(extent.from), yearOf(extent.to - 1)];
	const exact = events.filter(({ start, end }) => end - start < 32);
	const total = events.length;
	if (last === first) {
		const months = monthNumber(extent.to - 1) - monthNumber(extent.from) + 1;
		const { part, count } = fullest(exact.map(({ start }) => monthNumber(start)));
		const isOne = months > 1 && count * months >= clustered * total && count > 1;
		return isOne ? `${count} of ${counted(total)} fall in ${monthNames[part % 12] ?? ''} ${first}` : undefined;
	}
	const step = [1, 10, 100, 1000].find((years) => (last - first) / years < mostParts) ?? 1000;
	const { part, count } = fullest(events.map(({ start }) => Math.floor(Math.max(yearOf(start), first) / step)));
	const parts = Math.floor(last / step) - Math.floor(first / step) + 1;
	if (count < Math.max(2, telling * total, (clustered * total) / parts)) return undefined;
	const said = `${count} of ${counted(total)} fall in ${yearsWords(part * step, step)}`;
	if (step > 1) return said;
	const inside = exact.filter(({ start }) => yearOf(start) === part);
	const month = fullest(inside.map(({ start }) => monthNumber(start)));
	return month.count * 4 >= count && month.count > 2
		? `${said}, ${month.count} of them in ${monthNames[month.part % 12] ?? ''}`
		: said;
};

/**
 * The sentence: `45 of 96 events fall in 2015, 19 of them in September`. Where they do not cluster, how many there are
 * and when. Empty for none.
 * @param events those that are shown in the extent
 */
export const finding = (events: readonly Counted[], extent: Extent): string =>
	events.length === 0
		? ''
		: events.length < 4
			? `${counted(events.length)}, ${extentWords(extent)}`
			: (clusterOf(events, extent) ??
				`${counted(events.length)} ${isOneMonth(extent) ? 'in' : 'spread over'} ${extentWords(extent)}`);
