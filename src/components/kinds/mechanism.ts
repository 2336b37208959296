/** Mechanisms: facts, card, groups of the index and search. Pure. */
import { paths } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import { fates, type Meeting } from '../../schema/mechanisms.ts';
import { entriesOf, fact } from '../facts.ts';
import { factWords, fateWords, meetingWords } from '../words.ts';
import type { Kind } from './kind.ts';

/** How often it met and when, in the words of a fact or of a card; `undefined` where no meeting is on record. */
const record = (
	words: (typeof meetingWords)[keyof typeof meetingWords],
	meetings: readonly Meeting[] = [],
): string | undefined => {
	const [first, last] = [meetings[0], meetings.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return first === last
		? words.once(formatDate(first.date, first.end))
		: words.often(meetings.length, formatDate(first.date), formatDate(last.date));
};

export const mechanism: Kind<'mechanism'> = {
	facts: ({ entry: { data } }, edition) => [
		...fact(factWords.createdBy, ...entriesOf(edition, 'agreement', [data.createdBy])),
		...fact(factWords.participants, ...entriesOf(edition, 'actor', data.participants)),
		...fact(factWords.rhythm, data.rhythm),
		...fact(data.meets === false ? factWords.spokenOf : factWords.meetings, record(meetingWords.fact, data.meetings)),
		...fact(factWords.fate, fateWords[data.fate], data.fateNote),
	],
	telling: ({ entry: { data } }) => ({
		dates: record(data.meets === false ? meetingWords.lineCard : meetingWords.card, data.meetings),
		telling: data.fateNote ?? fateWords[data.fate],
	}),
	group: ({ entry: { data } }) => ({ key: data.fate, heading: fateWords[data.fate] }),
	groupOrder: fates,
	search: ({ id, label, entry: { data } }) => ({
		names: [],
		text: [data.fateNote],
		parts: (data.meetings ?? []).map((meeting) => ({
			kind: 'meeting',
			title: label,
			where: [formatDate(meeting.date, meeting.end), ...(meeting.place === undefined ? [] : [meeting.place])].join(
				', ',
			),
			text: meeting.outcome ?? '',
			path: paths.meeting(id, meeting.id),
		})),
	}),
};
