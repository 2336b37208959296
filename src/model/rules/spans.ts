/** No end is before its start, and nothing lies outside the span that it belongs to. */
import { valueAt } from '../../schema/record.ts';
import type { Entry, FieldPath } from '../../source/types.ts';
import { firstDay, lastDay } from '../dates.ts';
import { errorAt, type Fielded, type Rule } from './rule.ts';

/** A date that lies before a beginning or after an end, as far as either is known. */
const outside = (
	entry: Entry,
	path: FieldPath,
	date: string,
	{ from, to, of }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly of: string },
) => {
	const early = from !== undefined && lastDay(date) < firstDay(from);
	const late = to !== undefined && firstDay(date) > lastDay(to);
	if (!early && !late) return [];
	const wrong = `'${date}' is ${early ? `before '${from}', when ${of} begins` : `after '${to ?? ''}', when ${of} ends`}`;
	return [errorAt(entry, path, 'outside-span', wrong, 'mend the one date or the other')];
};

/** An end is the day of its start or a later one. */
export const spans: Rule = ({ content }) => {
	const check = (owner: Fielded, start: string, end: string | undefined, path: FieldPath) =>
		end !== undefined && lastDay(end) < firstDay(start)
			? [errorAt(owner, path, 'end-before-start', `'${end}' is before '${start}'`, 'write the later day as the end')]
			: [];
	// Of what is refused only two dates of an event, if they are dates.
	const refused = content.refused.flatMap((holder) => {
		const [date, end] = [valueAt(holder.data, ['date']), valueAt(holder.data, ['end'])];
		return holder.collection === 'events' && typeof date === 'string' && typeof end === 'string'
			? check(holder, date, end, ['end'])
			: [];
	});
	const { ties, site } = content.files;
	return [
		...refused,
		...content.entries.events.flatMap((entry) => check(entry, entry.data.date, entry.data.end, ['end'])),
		...content.entries.mechanisms.flatMap((entry) =>
			(entry.data.meetings ?? []).flatMap((meeting, index) =>
				check(entry, meeting.date, meeting.end, ['meetings', index, 'end']),
			),
		),
		...content.entries.mechanisms.flatMap((entry) => {
			const { begun, ended, meetings = [] } = entry.data;
			return [
				...(begun === undefined ? [] : check(entry, begun, ended, ['ended'])),
				...meetings.flatMap(({ date }, index) =>
					outside(entry, ['meetings', index, 'date'], date, { from: begun, to: ended, of: 'the mechanism' }),
				),
			];
		}),
		...content.entries.measures.flatMap((entry) => {
			const { from, to, published, numbers = [] } = entry.data;
			return [
				...check(entry, from, to, ['to']),
				...check(entry, from, published, ['published']),
				...numbers.flatMap(({ date }, index) =>
					outside(entry, ['numbers', index, 'date'], date, { from, to, of: 'the measure' }),
				),
			];
		}),
		...content.entries.agreements.flatMap((entry) =>
			(entry.data.commitments ?? []).flatMap(({ outcome }, index) => {
				if (!outcome) return [];
				const path = ['commitments', index, 'outcome'];
				return [
					...check(entry, entry.data.date, outcome.lastSeen, [...path, 'lastSeen']),
					...check(entry, outcome.lastSeen ?? outcome.asOf, outcome.asOf, [...path, 'asOf']),
				];
			}),
		),
		...(ties?.data ?? []).flatMap((tie, index) => (ties ? check(ties, tie.start, tie.end, [index, 'end']) : [])),
		...(site ? check(site, site.data.period.from, site.data.period.to, ['period', 'to']) : []),
	];
};
