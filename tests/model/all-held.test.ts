/** The edition itself: what it states says when it was last held against its sources. */
import { expect, test } from 'vitest';
import { heldBefore } from '../../src/model/held.ts';
import { readContent } from '../../src/source/read.ts';

test('nothing that this edition states lacks the day on which it was held', () => {
	const undated = heldBefore(readContent('content'), '2000').map(({ where }) => where);
	expect(undated).toEqual([]);
});
