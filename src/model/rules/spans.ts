/** No end is before its start: of events, meetings, ties and the period. */
import { firstDay, lastDay } from '../dates.ts';
import { error, type Rule } from './rule.ts';

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
	const { ties, site } = content.files;
	return [
		...content.entries.events.flatMap((entry) => check(entry, entry.data.date, entry.data.end, ['end'], 'end')),
		...content.entries.mechanisms.flatMap((entry) =>
			(entry.data.meetings ?? []).flatMap((meeting, index) =>
				check(entry, meeting.date, meeting.end, ['meetings', index, 'end'], `meetings[${index}].end`),
			),
		),
		...(ties?.data ?? []).flatMap((tie, index) => (ties ? check(ties, tie.start, tie.end, [index, 'end'], 'end') : [])),
		...(site ? check(site, site.data.period.from, site.data.period.to, ['period', 'to'], 'period.to') : []),
	];
};
