/** The name that an editor meant. */
import { describe, expect, test } from 'vitest';
import { nearest, slips } from '../../src/source/nearest.ts';

const actors = new Map<string, readonly string[]>([
	['china', ["People's Republic of China"]],
	['japan', []],
	['nato', ['North Atlantic Treaty Organization']],
	['nsa', ['National Security Agency']],
	['united-states', ['United States', 'USA']],
	['xi-jinping', ['Xi Jinping', '习近平']],
	['malmstrom', ['Cecilia Malmström']],
]);

describe('what is written leads to what is meant', () => {
	test.for([
		// Two letters that changed places are one slip.
		['chnia', 'china'],
		['jpaan', 'japan'],
		['ntao', 'nato'],
		// Case, hyphens, accents and alphabets are none.
		['China', 'china'],
		['CHINA', 'china'],
		['сhinа', 'china'],
		['xi_jinping', 'xi-jinping'],
		['xi–jinping', 'xi-jinping'],
		['Xi Jinping', 'xi-jinping'],
		['Malmström', 'malmstrom'],
		// Nor is what belongs to another place of the syntax.
		['actor:china', 'china'],
		['@china', 'china'],
		['china.md', 'china'],
		['content/actors/china.md', 'china'],
		// A name is as near as its id.
		['usa', 'united-states'],
		['习近平', 'xi-jinping'],
		['Cecilia Malmstrom', 'malmstrom'],
		["People's Republic of Chnia", 'china'],
		// A part of a name leads to it, if it is a part of no other; so does a name with more around it.
		['jinping', 'xi-jinping'],
		['Atlantic Treaty', 'nato'],
		['Cecilia', 'malmstrom'],
		['the-united-states', 'united-states'],
		['China (PRC)', 'china'],
	] as const)('%s → %s', ([written, meant]) => {
		expect(nearest(written, actors)).toBe(meant);
	});

	test.for(['nse', 'brazil', 'agency of states', 'xi', 'toString', '@', '', '-'])('%s leads to none', (written) => {
		expect(nearest(written, actors)).toBeUndefined();
	});

	test.for([
		['lable', 'label'],
		['tilte', 'title'],
		['wieght', 'weight'],
		['sort_name', 'sortName'],
		['bears-on', 'bearsOn'],
		['edn', 'end'],
		['trun', 'turn'],
	] as const)('the key %s → %s', ([written, meant]) => {
		expect(nearest(written, ['title', 'label', 'weight', 'sortName', 'bearsOn', 'end', 'turn'])).toBe(meant);
	});
});

test.for([
	['abc', 'abc', 0],
	['abc', 'acb', 1],
	['abc', 'abcd', 1],
	['abc', 'xbc', 1],
	['ca', 'abc', 3],
	['abcdef', 'uvwxyz', 3],
] as const)('from %s to %s: %d, counted to three at most', ([a, b, count]) => {
	expect(slips(a, b, 2)).toBe(count);
});

test.for([
	['', '', 0],
	['', 'ab', 2],
	['ab', '', 2],
	['', 'abc', 3],
	['', 'abcdef', 3],
	['a', 'a', 0],
	['a', 'b', 1],
	['kitten', 'sitten', 1],
	['kitten', 'sittin', 2],
	['abcd', 'badc', 2],
	['abc', 'ca', 3],
	['abcd', 'acbd', 1],
	['ab', 'ba', 1],
	['aab', 'aba', 1],
	['abcdef', 'bcdefa', 2],
	['abc', 'xyz', 3],
	['ab', 'abcde', 3],
] as const)('from %j to %j: %d, counted to two at most, and one beyond', ([a, b, count]) => {
	expect([slips(a, b, 2), slips(b, a, 2)]).toEqual([count, count]);
});

test('a third of the letters may differ, the first in the alphabet goes before another as near', () => {
	expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
	expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
	expect(nearest('abcde', ['abcxy'])).toBeUndefined();
	expect(nearest('abcde', ['abcdx'])).toBe('abcdx');
	expect(nearest('abcd', ['abcx', 'abca'])).toBe('abca');
	expect(
		nearest(
			'abcd',
			new Map([
				['z', ['abcd']],
				['abce', []],
			]),
		),
	).toBe('z');
	// Of three letters or fewer only what changed places is a slip.
	expect(nearest('abc', ['abd', 'acb'])).toBe('acb');
	expect(nearest('ab', ['ba', 'ac'])).toBe('ba');
	expect(nearest('abc', ['ab', 'abcd'])).toBeUndefined();
});

test('the same words in another order are meant before those with one less', () => {
	const types = ['article', 'article-journal', 'article-newspaper', 'paper-conference'];
	expect(nearest('journal-article', types)).toBe('article-journal');
	expect(nearest('conference-paper', types)).toBe('paper-conference');
	expect(nearest('journal', types)).toBe('article-journal');
});

test('all the words of one lead to it, short ones aside, and of several to none', () => {
	const known = new Map<string, readonly string[]>([
		['un-charter', ['Charter of the United Nations']],
		['un-report', ['Report of a group at the United Nations']],
	]);
	expect(nearest('united nations charter, 1945', known)).toBe('un-charter');
	expect(nearest('nations charter', known)).toBe('un-charter');
	expect(nearest('the united nations', known)).toBeUndefined();
	expect(nearest('a group', known)).toBe('un-report');
	expect(nearest('charter report', known)).toBeUndefined();
	expect(nearest('of a', known)).toBeUndefined();
});
