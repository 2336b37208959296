/** Numbers and lists in running text: British English, singular and plural right. Pure. */

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number in words up to twelve, in figures beyond; `no` for nought, which stands before a noun. */
export const inWords = (number: number): string => small[number] ?? String(number);

/** The same by itself, where no noun follows: `none`. */
export const inWordsAlone = (number: number): string => (number === 0 ? 'none' : inWords(number));

/** `one text`, `two texts`, `no texts`. @param plural by default the singular with an s */
export const counted = (number: number, singular: string, plural = `${singular}s`): string =>
	`${inWords(number)} ${number === 1 ? singular : plural}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], last = 'and'): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** Numbers in rising order as one says them: `1`, `4`, `7–12`. Three or more in a row are said by their ends. */
export const ranges = (numbers: readonly number[]): readonly string[] => {
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run.map(String)));
};
