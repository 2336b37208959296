/** The query of an address, and what is said of it. */
import { expect, test } from 'vitest';
import { inVain, withValues } from '../../src/dom/query.ts';

test.each([
	['', { part: 'will' }, '?part=will'],
	['?part=who', { part: undefined }, ''],
	['?part=who', { part: '' }, ''],
	['?finding=kept&part=who', { part: 'will' }, '?finding=kept&part=will'],
	['?finding=kept&part=who', { part: undefined }, '?finding=kept'],
	['?case=old', { case: undefined, means: 'copied', who: 'state' }, '?means=copied&who=state'],
	['', { finding: 'kept,disputed' }, '?finding=kept,disputed'],
])('%j with %j', (search, values, expected) => {
	expect(withValues(search, values)).toBe(expected);
});

test('what an address asks for in vain is said', () => {
	expect(inVain([])).toBe('');
	expect(inVain(['a', 'b'])).toBe('The address asks for ‘a’, ‘b’, which is not here. ');
	expect(inVain(['a'], 'which is not known here')).toBe('The address asks for ‘a’, which is not known here. ');
});

test('what is asked in vain is said in a bounded number of letters', () => {
	const many = Array.from({ length: 2000 }, (_, index) => `a${index}`);
	expect(inVain(many)).toBe('The address asks for ‘a0’, ‘a1’, ‘a2’ and 1997 more, which is not here. ');
	expect(inVain(['x'.repeat(5000)])).toBe(`The address asks for ‘${'x'.repeat(40)}…’, which is not here. `);
});
