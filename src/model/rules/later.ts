/** What happened is not after the day of the edition: a year typed wrong shows there. */
import { isDate } from '../../schema/fields.ts';
import { walkStrings } from '../../schema/walk.ts';
import type { Problem } from '../../source/problem.ts';
import { firstDay, lastDay } from '../dates.ts';
import { allEntries, schemaOf } from '../walk.ts';
import { warningAt, type Rule } from './rule.ts';

export const later: Rule = ({ content }) => {
	const day = content.files.site?.data.edition.date;
	if (day === undefined) return [];
	return allEntries(content).flatMap((entry) => {
		const problems: Problem[] = [];
		walkStrings(schemaOf(entry), entry.data, (schema, date, path) => {
			// What is looked up after that day is work on the next edition.
			if (!isDate(schema) || path.at(-1) === 'asOf' || firstDay(date) <= lastDay(day)) return;
			const wrong = `'${date}' is after '${day}', the day of this edition`;
			const advice = 'mend it, or renew edition.date in site.yaml';
			problems.push(warningAt(entry, path, 'later-than-edition', wrong, advice));
		});
		return problems;
	});
};
