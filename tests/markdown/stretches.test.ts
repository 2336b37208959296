import { expect, test } from 'vitest';
import { placeIn, withStretches } from '../../src/markdown/stretches.ts';

test.for([
	[[], 'abcdef'],
	[[{ start: 2, end: 4, written: 'X' }], 'abXef'],
	[
		[
			{ start: 0, end: 1, written: 'X' },
			{ start: 5, end: 6, written: '' },
		],
		'Xbcde',
	],
	[
		[
			{ start: 4, end: 5, written: 'Y' },
			{ start: 1, end: 2, written: 'X' },
		],
		'aXcdYf',
	],
	[[{ start: 3, end: 3, written: '-' }], 'abc-def'],
] as const)('abcdef with %j', ([stretches, changed]) => {
	expect(withStretches('abcdef', stretches)).toBe(changed);
});

test('a node has its place, but for what the text only implies', () => {
	const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
	expect(placeIn({ type: 'text', value: 'a', position: { start: point(0), end: point(3) } })).toEqual({
		start: 0,
		end: 3,
	});
	expect(placeIn({ type: 'text', value: 'a' })).toBeUndefined();
	expect(
		placeIn({ type: 'text', value: 'a', position: { start: point(1), end: { line: 1, column: 1 } } }),
	).toBeUndefined();
});
