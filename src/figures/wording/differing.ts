/** Which words of a text differ from those of another: what a variorum sets apart. Pure. */

/** A run of words. */
export interface Run {
	readonly text: string;
	/** True: these words do not stand in the other text, or not in this order. */
	readonly differs: boolean;
}

/** As words are compared: without capitals, and without the marks around them. */
const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

/** For each word of `words`, whether it is in a longest run, gaps allowed, that both have in the same order. */
const kept = (words: readonly string[], other: readonly string[]): readonly boolean[] => {
	const length = Array.from({ length: words.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0));
	const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
	for (let i = words.length - 1; i >= 0; i -= 1)
		for (let j = other.length - 1; j >= 0; j -= 1) {
			const row = length[i];
			if (row) row[j] = words[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	let j = 0;
	return words.map((word, i) => {
		while (j < other.length && word !== other[j] && at(i, j + 1) === at(i, j)) j += 1;
		if (j >= other.length || word !== other[j]) return false;
		j += 1;
		return true;
	});
};

/** The words of a text in runs, those apart that another text has not. */
export const differing = (text: string, other: string): readonly Run[] => {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const same = kept(words.map(bare), other.split(/\s+/).map(bare));
	const runs: { words: string[]; differs: boolean }[] = [];
	words.forEach((word, index) => {
		const differs = same[index] !== true;
		const last = runs.at(-1);
		if (last?.differs === differs) last.words.push(word);
		else runs.push({ words: [word], differs });
	});
	return runs.map((run) => ({ text: run.words.join(' '), differs: run.differs }));
};
