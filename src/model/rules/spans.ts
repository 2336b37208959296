/** No end is before its start, and nothing lies outside the span that it belongs to. */
import { fieldName } from '../../source/problem.ts';
import type { Entry, FieldPath } from '../../source/types.ts';
import { firstDay, lastDay } from '../dates.ts';
import { error, type Rule } from './rule.ts';

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
	return [error('outside-span', entry.at(path), fieldName(path), wrong, 'mend the one date or the other')];
};

/** An end is the day of its start or a later one. */
export const spans: Rule = ({ content }) => {
	const check = (
		owner: { at: (path: (string | number)[]) => Parameters<typeof error>[1] },
		start: string,
		end: string | undefined,
		path: (string | number)[],
		field: string,
	) =>
		end !== undefined && lastDay(end) < firstDay(start)
			? [
					error(
						'end-before-start',
						owner.at(path),
						field,
						`'${end}' is before '${start}'`,
						'write the later day as the end',
					),
				]
			: [];
	// Of what is refused only two dates of an event, if they are dates.
	const refused = content.refused.flatMap((holder) => {
		const { date, end } = (holder.data ?? {}) as Readonly<Record<string, unknown>>;
		return holder.collection === 'events' && typeof date === 'string' && typeof end === 'string'
			? check(holder, date, end, ['end'], 'end')
			: [];
	});
	const { ties, site } = content.files;
	return [
		...refused,
		...content.entries.events.flatMap((entry) => check(entry, entry.data.date, entry.data.end, ['end'], 'end')),
		...content.entries.mechanisms.flatMap((entry) =>
			(entry.data.meetings ?? []).flatMap((meeting, index) =>
				check(entry, meeting.date, meeting.end, ['meetings', index, 'end'], `meetings[${index}].end`),
			),
		),
		...content.entries.mechanisms.flatMap((entry) => {
			const { begun, ended, meetings = [] } = entry.data;
			return [
				...(begun === undefined ? [] : check(entry, begun, ended, ['ended'], 'ended')),
				...meetings.flatMap(({ date }, index) =>
					outside(entry, ['meetings', index, 'date'], date, { from: begun, to: ended, of: 'the mechanism' }),
				),
			];
		}),
		...content.entries.measures.flatMap((entry) => {
			const { from, to, published, numbers = [] } = entry.data;
			return [
				...check(entry, from, to, ['to'], 'to'),
				...check(entry, from, published, ['published'], 'published'),
				...numbers.flatMap(({ date }, index) =>
					outside(entry, ['numbers', index, 'date'], date, { from, to, of: 'the measure' }),
				),
			];
		}),
		...content.entries.agreements.flatMap((entry) =>
			(entry.data.commitments ?? []).flatMap(({ outcome }, index) =>
				outcome === undefined
					? []
					: [
							...check(
								entry,
								entry.data.date,
								outcome.lastSeen,
								['commitments', index, 'outcome', 'lastSeen'],
								`commitments[${index}].outcome.lastSeen`,
							),
							...check(
								entry,
								outcome.lastSeen ?? outcome.asOf,
								outcome.asOf,
								['commitments', index, 'outcome', 'asOf'],
								`commitments[${index}].outcome.asOf`,
							),
						],
			),
		),
		...(ties?.data ?? []).flatMap((tie, index) => (ties ? check(ties, tie.start, tie.end, [index, 'end'], 'end') : [])),
		...(site ? check(site, site.data.period.from, site.data.period.to, ['period', 'to'], 'period.to') : []),
	];
};
