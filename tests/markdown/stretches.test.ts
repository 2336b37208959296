import { expect, test } from 'vitest';
import { withStretches } from '../../src/markdown/stretches.ts';

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
