/** What was done in an area stands on its own side of the divide. */
import { firstDay, lastDay } from '../dates.ts';
import { error, errorAt, type Rule } from './rule.ts';

export const divide: Rule = ({ content }) => {
	const { site } = content.files;
	const year = site?.data.divide;
	const [first] = content.entries.areas;
	if (site && year === undefined && first)
		return [
			error(
				'missing-field',
				site.at([]),
				'divide',
				`the year that parts 'before' and 'since' of the areas is missing`,
				`add it: divide: 2016, the first year of 'since'`,
			),
		];
	if (year === undefined) return [];
	const begins = firstDay(String(year).padStart(4, '0'));
	return content.entries.areas.flatMap((entry) =>
		(['before', 'since'] as const).flatMap((side) =>
			(entry.data[side] ?? []).flatMap(({ date }, index) => {
				const isRight = side === 'before' ? lastDay(date) < begins : firstDay(date) >= begins;
				if (isRight) return [];
				const other = side === 'before' ? 'since' : 'before';
				const wrong = `'${date}' is not ${side} ${year}, the divide of site.yaml`;
				return [
					errorAt(entry, [side, index, 'date'], 'outside-span', wrong, `move it to '${other}', or mend the date`),
				];
			}),
		),
	);
};
