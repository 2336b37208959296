/** What the drawing of channels says in words. Pure. */
import { positionOf } from '../../model/channels-words.ts';
import { inWords } from '../../model/counting.ts';
import { formatDate } from '../../model/dates.ts';
import { isEastAsian } from '../../model/characters.ts';
import type { Channel } from '../../model/channels.ts';
import type { Meeting } from '../../schema/mechanisms.ts';

/** So long a name has room beside a line. */
const room = 44;

/** What a channel is called where there is little room: its name, or of a long one the longest other name that is shorter. */
export const shortName = ({ entry: { data } }: Channel): string =>
	data.name.length <= room
		? data.name
		: ([...(data.aliases ?? [])]
				.filter((alias) => alias.length <= room && !isEastAsian(alias))
				.sort((a, b) => b.length - a.length)[0] ?? data.name);

/** `no meetings on record`, `one meeting on record`. */
export const times = ({ meetings }: Channel): string =>
	`${inWords(meetings.length)} meeting${meetings.length === 1 ? '' : 's'} on record`;

/** How it ended: `until 19 May 2014`, `no meeting after 11 May 2016`; nothing of a channel that stands. */
export const endingOf = ({ ending, meetings }: Channel): string | undefined => {
	switch (ending.kind) {
		case 'ended':
			return `until ${formatDate(ending.date)}`;
		case 'silent':
			return meetings.length === 0 ? undefined : `no meeting after ${formatDate(ending.since)}`;
		case 'stands':
			return undefined;
	}
};

/** A meeting as it is read: `third of three, 7 December 2016, Washington`. */
export const meetingWords = (channel: Channel, meeting: Meeting): string =>
	[
		positionOf(channel, meeting),
		formatDate(meeting.date, meeting.end),
		...(meeting.place === undefined ? [] : [meeting.place]),
	].join(', ');
