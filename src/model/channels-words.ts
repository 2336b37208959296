/** What the channels come to, in a sentence; and where a meeting stands among those of its channel. Pure. */
import type { Meeting } from '../schema/mechanisms.ts';
import type { Channel } from './channels.ts';
import { capital } from './capital.ts';
import { counted, inWords } from './counting.ts';
import { compareDates, formatDate } from './dates.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `third of three`, `only meeting on record`. */
export const positionOf = ({ meetings }: Channel, meeting: Meeting): string => {
	const index = meetings.findIndex(({ id }) => id === meeting.id);
	return meetings.length === 1
		? 'only meeting on record'
		: `${ordinals[index] ?? `number ${index + 1}`} of ${inWords(meetings.length)}`;
};

/** `Four channels met eight times; no meeting is on record after 4 October 2017.` One occasion at which two of them met counts once. */
export const channelsFinding = (channels: readonly Channel[]): string => {
	const meetings = channels.flatMap((channel) => channel.meetings);
	const subject = capital(counted(channels.length, 'channel'));
	const last = [...meetings].sort((a, b) => compareDates(a.end ?? a.date, b.end ?? b.date)).at(-1);
	if (!last) return `${subject}, and no meeting on record.`;
	const occasions = new Set(meetings.map(({ date, place }) => `${date} ${place ?? ''}`)).size;
	const times = occasions === 1 ? 'once' : occasions === 2 ? 'twice' : counted(occasions, 'time');
	const standing = channels.filter(({ ending }) => ending.kind === 'stands').length;
	const lastDate = formatDate(last.date, last.end);
	const end =
		standing === 0
			? `no meeting is on record after ${lastDate}`
			: standing === channels.length
				? `the last meeting on record was that of ${lastDate}`
				: `${inWords(standing)} of them ${standing === 1 ? 'stands' : 'stand'}`;
	return `${subject} met ${times}; ${end}.`;
};
