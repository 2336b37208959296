import { expect, test } from 'vitest';
import { stepOf } from '../../src/components/strength.ts';
import { strengths } from '../../src/schema/commitments.ts';

test('a promise stands at the top of the ladder, a courtesy at its foot, one step apart each', () => {
	expect(strengths.map(stepOf)).toEqual([6, 5, 4, 3, 2, 1]);
});
