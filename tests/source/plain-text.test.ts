import { expect, test } from 'vitest';
import { plainText } from '../../src/source/plain-text.ts';

/** What comes of pieces added one by one, `null` for what is left out; before it where each would begin. */
const built = (...pieces: readonly (string | null)[]): string => {
	const plain = plainText();
	const starts = pieces.map((piece) => {
		const at = plain.length();
		if (piece === null) plain.skip();
		else plain.add(piece);
		return at;
	});
	return `${[...starts, plain.length()].join(' ')} '${plain.value()}'`;
};

test.for([
	[['a'], "0 1 'a'"],
	[['a', 'b'], "0 1 2 'ab'"],
	[['a', ' ', 'b'], "0 1 2 3 'a b'"],
	[['a ', ' b'], "0 2 3 'a b'"],
	[['  a \n\t b  '], "0 4 'a b'"],
	[[' ', 'a'], "0 0 1 'a'"],
	[['a ', null, '.'], "0 2 1 2 'a.'"],
	[['a ', null, ' b'], "0 2 1 3 'a b'"],
	[['a', '', 'b c'], "0 1 1 4 'ab c'"],
	[[], "0 ''"],
] as const)('%j', ([pieces, expected]) => {
	expect(built(...pieces)).toBe(expected);
});
