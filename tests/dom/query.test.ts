/** The query of an address, and what is said of it. */
import { expect, test } from 'vitest';
import { withValues } from '../../src/dom/query.ts';

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
