import { expect, test } from 'vitest';
import { once } from '../../src/source/once.ts';

test('what is made of an object is made once, of each object by itself, be it nothing', () => {
	const asked: number[] = [];
	const sizeOf = once((list: readonly string[]): number | undefined => {
		asked.push(list.length);
		return list.length || undefined;
	});
	const [none, two] = [[], ['a', 'b']];
	expect([sizeOf(two), sizeOf(none), sizeOf(two), sizeOf(none)]).toEqual([2, undefined, 2, undefined]);
	expect(asked).toEqual([2, 0]);
	expect(sizeOf(['a', 'b'])).toBe(2);
	expect(asked).toEqual([2, 0, 2]);
});
