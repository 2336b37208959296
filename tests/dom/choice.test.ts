/** What is shown of a figure, in an address. */
import { describe, expect, test } from 'vitest';
import { askedIn, searchWith } from '../../src/dom/choice.ts';

describe('several, all of them usual', () => {
	const all = ['kept', 'kept-for-a-time', 'disputed'];
	const choice = { name: 'finding', all, usual: all };
	test.each([
		['', all, []],
		['?finding=', all, []],
		['?finding=disputed,kept', ['kept', 'disputed'], []],
		['?finding=kept,lost', ['kept'], ['lost']],
		['?finding=lost', all, ['lost']],
		['?finding=a,b,c,d,e', all, ['a', 'b', 'c']],
		['?part=kept', all, []],
		['?finding=none', [], []],
		['?finding=none,kept', ['kept'], ['none']],
	])('read from %j', (search, shown, unknown) => {
		expect(askedIn(search, choice)).toEqual({ shown, unknown });
	});

	test('a word that is too long is cut', () => {
		expect(askedIn(`?finding=${'x'.repeat(50)}`, choice).unknown).toEqual([`${'x'.repeat(39)}…`]);
	});

	test.each([
		['', ['kept'], '?finding=kept'],
		['?part=who', ['kept', 'disputed'], '?part=who&finding=kept,disputed'],
		['?finding=kept', all, ''],
		['?finding=kept&part=who', [], '?finding=none&part=who'],
	])('written to %j: %j', (search, shown, expected) => {
		expect(searchWith(search, choice, shown)).toBe(expected);
	});

	test('what is written is read again', () => {
		for (const shown of [[], ['kept'], ['kept-for-a-time', 'disputed']])
			expect(askedIn(searchWith('', choice, shown), choice).shown).toEqual(shown);
	});
});

describe('one that is not usual', () => {
	const choice = { name: 'only', all: ['doubtful'], usual: [] };
	test('is read and written', () => {
		expect(askedIn('', choice).shown).toEqual([]);
		expect(askedIn('?only=doubtful', choice).shown).toEqual(['doubtful']);
		expect(searchWith('', choice, ['doubtful'])).toBe('?only=doubtful');
		expect(searchWith('?only=doubtful', choice, [])).toBe('');
	});
});
