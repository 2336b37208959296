/** Mechanisms in true time: when each began, met, and ended or fell silent. Pure. */
import type { Meeting } from '../schema/mechanisms.ts';
import type { Content, Entry } from '../source/types.ts';
import { compareTexts } from '../schema/compare.ts';
import { compareDates, firstDay, lastDay } from './dates.ts';

/** The beginning of a channel, and what tells it. */
export interface Beginning {
	readonly date: string;
	readonly by: 'begun' | 'agreement' | 'meeting';
}

/** The end of a channel: a date that a source has; or silence since the last meeting; or none, since it stands. */
export type Ending =
	| { readonly kind: 'ended'; readonly date: string }
	| { readonly kind: 'silent'; readonly since: string }
	| { readonly kind: 'stands' };

export interface Channel {
	readonly entry: Entry<'mechanisms'>;
	/** Undefined where nothing tells it: such a channel cannot be drawn. */
	readonly beginning: Beginning | undefined;
	readonly ending: Ending;
	/** In order of time. */
	readonly meetings: readonly Meeting[];
}

const byDate = (a: Meeting, b: Meeting): number => compareDates(a.date, b.date) || compareTexts(a.id, b.id);

const beginningOf = (
	{ data }: Entry<'mechanisms'>,
	first: Meeting | undefined,
	agreements: ReadonlyMap<string, string>,
): Beginning | undefined => {
	if (data.begun !== undefined) return { date: data.begun, by: 'begun' };
	const agreed = data.createdBy === undefined ? undefined : agreements.get(data.createdBy);
	if (agreed !== undefined && (!first || firstDay(agreed) <= lastDay(first.date)))
		return { date: agreed, by: 'agreement' };
	return first ? { date: first.date, by: 'meeting' } : undefined;
};

/** The channels of the given mechanisms, in their order; ids that are none are passed over, which the check refuses. */
export const channelsOf = (content: Content, ids: readonly string[]): readonly Channel[] => {
	const agreements = new Map(content.entries.agreements.map(({ id, data }) => [id, data.date]));
	return ids.flatMap((id): readonly Channel[] => {
		const entry = content.entries.mechanisms.find((each) => each.id === id);
		if (!entry) return [];
		const meetings = [...(entry.data.meetings ?? [])].sort(byDate);
		const last = meetings.at(-1);
		const beginning = beginningOf(entry, meetings[0], agreements);
		const since = last ? (last.end ?? last.date) : beginning?.date;
		const ending: Ending =
			entry.data.ended !== undefined
				? { kind: 'ended', date: entry.data.ended }
				: entry.data.fate === 'active' || since === undefined
					? { kind: 'stands' }
					: { kind: 'silent', since };
		return [{ entry, beginning, ending, meetings }];
	});
};
