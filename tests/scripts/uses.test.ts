/** What leads to an anchor, by a file whose addresses are from the root of a host or whole, and of another host at that. */
import { expect, test } from 'vitest';
import { usesIn } from '../../src/scripts/tools/uses.ts';

const rowsAt = (root: string) => [
	{ url: `${root}/base/` },
	{
		url: `${root}/base/#a`,
		usedBy: [{ name: '¶ 2', url: `${root}/base/?q=1#b:~:text=x` }],
	},
];

test.each(['', 'https://essay.example', 'https://lives.example'])('addresses with %j before them', (root) => {
	const usesOf = (address: string) => usesIn(rowsAt(root), address);
	const here = [{ name: '¶ 2', url: 'https://essay.example/base/?q=1#b:~:text=x' }];
	expect(usesOf('https://essay.example/base/#a')).toEqual(here);
	expect(usesOf('https://essay.example/base/?track=x#a')).toEqual(here);
	expect(usesOf('https://essay.example/base/')).toEqual([]);
	expect(usesOf('https://essay.example/base/#none')).toEqual([]);
});
