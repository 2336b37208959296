/** Channels in true time: where each begins, meets, ends or falls silent, in hundredths of the time that is drawn. Pure. */
import { compareDates, firstDay, lastDay } from '../../model/dates.ts';
import type { Beginning, Channel } from '../../model/channels.ts';
import { parseDate } from '../../schema/date.ts';
import type { Meeting } from '../../schema/mechanisms.ts';
import { yearAxis, type YearAxis } from '../shared/years.ts';

/** A channel that can be drawn: something tells when it began. */
export interface DatedChannel extends Channel {
	readonly beginning: Beginning;
}

/** A meeting in its place. */
export interface Dot {
	readonly meeting: Meeting;
	/** The middle of it. */
	readonly at: number;
	/** Its extent, of one that took long or of which only the year is known. */
	readonly extent?: readonly [from: number, to: number];
	/** True where its day is known. */
	readonly exact: boolean;
}

/** The life of a channel. */
export interface Strip {
	readonly channel: DatedChannel;
	readonly from: number;
	readonly to: number;
	/** Where its line thins to nothing, of a channel that fell silent; absent of one that stands or ended. */
	readonly fadesAt?: number;
	readonly dots: readonly Dot[];
}

export interface Layout {
	readonly axis: YearAxis;
	readonly strips: readonly Strip[];
	/** The last day that is drawn, as it is written: up to then silence is silence. */
	readonly until: string;
}

/** In days: how long a line takes to thin out, and from what length a meeting is drawn with its extent. */
const fading = 730;
const long = 60;

const isExact = (date: string): boolean => parseDate(date)?.day !== undefined;

const dotOf = (meeting: Meeting, { place }: YearAxis): Dot => {
	const { date, end = date } = meeting;
	const [first, last] = [firstDay(date), lastDay(end) + 1];
	const exact = isExact(date) && isExact(end);
	return {
		meeting,
		at: place(exact && last - first <= long ? first : (first + last) / 2),
		exact,
		...(last - first > long ? { extent: [place(first), place(last)] as const } : {}),
	};
};

const stripOf = (channel: DatedChannel, axis: YearAxis): Strip => {
	const { beginning, ending, meetings } = channel;
	const from = axis.place(firstDay(beginning.date));
	const dots = meetings.map((meeting) => dotOf(meeting, axis));
	switch (ending.kind) {
		case 'ended':
			return { channel, from, to: axis.place(lastDay(ending.date)), dots };
		case 'silent': {
			const since = lastDay(ending.since);
			return { channel, from, to: axis.place(since), fadesAt: axis.place(since + fading), dots };
		}
		case 'stands':
			return { channel, from, to: 100, dots };
	}
};

/** The channels of which something tells when they began. */
export const dated = (channels: readonly Channel[]): readonly DatedChannel[] =>
	channels.flatMap((channel) => (channel.beginning ? [{ ...channel, beginning: channel.beginning }] : []));

/**
 * Lays channels out in time, to the day on which the last of them was held against its sources.
 * @returns undefined where there is none
 */
export const layout = (channels: readonly DatedChannel[]): Layout | undefined => {
	const begun = channels.map(({ beginning }) => beginning.date).sort(compareDates);
	const told = channels
		.flatMap(({ entry, meetings, beginning }) => [
			entry.data.asOf ?? beginning.date,
			...meetings.map(({ date, end }) => end ?? date),
		])
		.sort((a, b) => lastDay(a) - lastDay(b));
	const [first, until] = [begun[0], told.at(-1)];
	if (first === undefined || until === undefined) return undefined;
	const axis = yearAxis(first, until);
	return { axis, until, strips: channels.map((channel) => stripOf(channel, axis)) };
};
