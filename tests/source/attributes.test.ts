import { expect, test } from 'vitest';
import { attributesIn } from '../../src/source/syntax/attributes.ts';

test.for([
	['::a', []],
	['::a{', []],
	['::a{}', []],
	['::a{b=c}', ['b 4 6']],
	['::a{b=}', ['b 4 6']],
	['::a{b= c}', ['b 4 7']],
	['::a{b c}', ['b 4 4', 'c 6 6']],
	['::a[x]{b=c d}', ['b 7 9', 'd 11 11']],
	['::a[x\n]{b=c}', []],
	[':::a-b{B="c d" e=\'f g\' h = i}', ['B 7 9', 'e 15 17', 'h 23 27']],
	['::a{#i .c b=1 d=2 b=3}', ['b 18 20', 'd 14 16']],
	['::a{:b=1 _c=2 d:e.f-g=3}', [':b 4 7', '_c 9 12', 'd:e.f-g 14 22']],
	['::a{b=c} {d=e}', ['b 4 6']],
	['::a {b=c}', []],
	['x::a{b=c}', []],
	['::a{b=c<d e=f}', ['b 4 6']],
] as const)('the attributes of %s, each with the place of its key and of its value', ([written, found]) => {
	const placed = [...attributesIn(written)].map(([name, { key, value }]) => `${name} ${key} ${value}`);
	expect(placed.sort()).toEqual([...found].sort());
});
