/** What the areas come to, in a sentence. Pure. */
import type { AreaRow, Areas } from './areas.ts';
import { counted, inWords } from './counting.ts';

type Side = 'before' | 'since';

/** In how many of some areas something was done: `all six areas`, `two of six areas`, `none of six areas`. */
const howMany = (rows: readonly AreaRow[], side: Side): string => {
	const number = rows.filter((row) => row[side].length > 0).length;
	const all = counted(rows.length, 'area');
	if (rows.length === 1) return number === 1 ? 'the one area' : 'no area';
	if (number === rows.length) return number === 2 ? `both areas` : `all ${all}`;
	return number === 0 ? `none of ${all}` : `${inWords(number)} of ${all}`;
};

/** The area with the most deeds on a side, where it is one alone. */
const fullest = (rows: readonly AreaRow[], side: Side): AreaRow | undefined => {
	const most = Math.max(...rows.map((row) => row[side].length));
	const [first, ...others] = rows.filter((row) => row[side].length === most);
	return most > 0 && rows.length > 1 && others.length === 0 ? first : undefined;
};

/**
 * `In all six areas something is on record before 2016, and since then in each; the longest record before is that of
 * ‘Partners’`.
 * Without a full stop: it is a title.
 */
export const areasFinding = ({ rows, divide }: Areas): string => {
	const [before, since] = [howMany(rows, 'before'), howMany(rows, 'since')];
	const also = before === since ? 'and since then in the same number' : `and since then in ${since}`;
	const alike = rows.every((row) => row.before.length > 0 && row.since.length > 0);
	const most = fullest(rows, 'before');
	const told = most === undefined ? '' : `; the longest record before is that of ‘${most.entry.data.title}’`;
	return `In ${before} something is on record before ${divide}, ${alike ? 'and since then in each' : also}${told}`;
};

const number = ({ length }: AreaRow[Side]): string => (length === 0 ? 'nothing' : inWords(length));

/** `four before 2016, nothing since`. */
export const deedsOf = ({ before, since }: AreaRow, divide: number): string =>
	`${number(before)} before ${divide}, ${number(since)} since`;
