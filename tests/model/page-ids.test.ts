/** Ids that the page of the essay keeps for its own parts. */
import { expect, test } from 'vitest';
import { isKept } from '../../src/model/page-ids.ts';

test.for([
	['main', true],
	['key-points', true],
	['search-input', true],
	['note-consensus', true],
	['code-wording', true],
	['event-', true],
	['events', false],
	['mainly', false],
	['the-main', false],
	['my-note-consensus', false],
] as const)('%s is kept: %s', ([id, is]) => {
	expect(isKept(id)).toBe(is);
});
