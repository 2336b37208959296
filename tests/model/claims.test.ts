import { describe, expect, test } from 'vitest';
import { claimsFinding, claimsToday, findingMeanings } from '../../src/model/claims-words.ts';
import { countFindings, countVerdicts, verdictOf } from '../../src/model/claims.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { ClaimNode } from '../../src/model/types.ts';
import { findings, findingsOf, type Finding } from '../../src/schema/claims.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const { claims } = buildEdition(readContent(caseFolder('second-case')));

/** The claims of the second case under other findings. */
const found = (...pairs: (readonly [then: Exclude<Finding, 'overtaken'>, now: Finding])[]): readonly ClaimNode[] =>
	pairs.flatMap(([whenWritten, finding]) =>
		claims.slice(0, 1).map((claim) => ({
			...claim,
			entry: { ...claim.entry, data: { ...claim.entry.data, whenWritten, finding } },
		})),
	);

describe('the claims of an edition', () => {
	test('stand in the order in which the essay retells them, each at its phrase', () => {
		expect(claims.map(({ id }) => id)).toEqual(['signed-within-the-time', 'nobody-elects-them']);
		for (const { entry, paragraph, offset } of claims)
			expect(paragraph.text.slice(offset).startsWith(entry.data.phrase)).toBe(true);
	});
});

describe('counts', () => {
	const some = found(
		['imprecise', 'imprecise'],
		['documented', 'overtaken'],
		['open', 'disputed'],
		['documented', 'documented'],
	);

	test('name what there is, the best first', () => {
		expect(countFindings(some, 'finding')).toEqual([
			{ name: 'documented', number: 1 },
			{ name: 'imprecise', number: 1 },
			{ name: 'disputed', number: 1 },
			{ name: 'overtaken', number: 1 },
		]);
		expect(countVerdicts(some, 'whenWritten')).toEqual([
			{ name: 'held', number: 2 },
			{ name: 'in part', number: 1 },
			{ name: 'not decided', number: 1 },
		]);
	});

	test('what was overtaken is no error: the sentence counts it among what was right when written', () => {
		expect(claimsFinding(found(['documented', 'overtaken']))).toBe(
			'Of one claim one was right when it was written, in full or in the main.',
		);
		expect(claimsFinding(some)).toBe('Of four claims three were right when they were written, in full or in the main.');
		expect(claimsToday(some)).toBe(
			'Today one holds as it stands, one is right in the main, one is disputed or undecided and one has been overtaken by what came after.',
		);
		expect(verdictOf('overtaken')).not.toBe('mistaken');
	});
});

test('every finding is one of a fact or of a judgement, and says what it means', () => {
	const known = new Set([...findingsOf('fact'), ...findingsOf('judgement')]);
	expect([...known].sort()).toEqual([...findings].sort());
	expect(Object.keys(findingMeanings).sort()).toEqual([...findings].sort());
});
