import { describe, expect, test } from 'vitest';
import { claimsFinding, claimsToday, findingMeanings } from '../../src/model/claims-words.ts';
import { buildClaims, countFindings, countVerdicts, slugOfFinding, verdictOf } from '../../src/model/claims.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { ClaimNode } from '../../src/model/types.ts';
import { findings, findingsOf, type Finding } from '../../src/schema/claims.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const content = readContent(caseFolder('second-case'));
const { claims } = buildEdition(content);

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

	test('stand by their paragraphs, then by their phrases; one of a paragraph that is not there is left out', () => {
		const [claim] = content.entries.claims;
		if (!claim) throw new Error('no claim');
		const made = ['third two', 'second', 'first', 'none'].map((name) => {
			const [paragraph = '', phrase = name] =
				{ 'third two': ['p2', 'two'], second: ['p2', 'one'], first: ['p1', 'two'] }[name] ?? [];
			return { ...claim, id: name, data: { ...claim.data, paragraph, phrase } };
		});
		const paragraphs = ['p1', 'p2'].map((id, index) => ({ id, number: index + 1, section: 's', text: 'one two' }));
		const built = buildClaims(
			{ ...content, entries: { ...content.entries, claims: made } },
			new Map(paragraphs.map((each) => [each.id, each])),
		);
		expect(built.map(({ id, paragraph, offset }) => [id, paragraph.id, offset])).toEqual([
			['first', 'p1', 4],
			['second', 'p2', 0],
			['third two', 'p2', 4],
		]);
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

	test.for<readonly [Finding, string, string]>([
		['documented', 'one holds as it stands', 'two hold as they stand'],
		['imprecise', 'one is right in the main', 'two are right in the main'],
		['open', 'one is disputed or undecided', 'two are disputed or undecided'],
		['mistaken', 'one is mistaken as worded', 'two are mistaken as worded'],
		['overtaken', 'one has been overtaken by what came after', 'two have been overtaken by what came after'],
	])('of %s: %s; %s', ([finding, one, two]) => {
		expect(claimsToday(found(['open', finding]))).toBe(`Today ${one}.`);
		expect(claimsToday(found(['open', finding], ['documented', finding]))).toBe(`Today ${two}.`);
	});

	test('what was wrong or undecided when written is not counted as right', () => {
		expect(claimsFinding(found(['mistaken', 'documented'], ['open', 'documented'], ['incomplete', 'open']))).toBe(
			'Of three claims one was right when it was written, in full or in the main.',
		);
		expect(claimsFinding(found(['mistaken', 'documented']))).toBe(
			'Of one claim none was right when it was written, in full or in the main.',
		);
	});

	test('what each finding comes to, and its name in addresses', () => {
		expect(findings.map((finding) => `${slugOfFinding(finding)}: ${verdictOf(finding)}`)).toEqual([
			'documented: held',
			'borne-out: held',
			'incomplete: in part',
			'imprecise: in part',
			'contested: not decided',
			'disputed: not decided',
			'open: not decided',
			'unsettled: not decided',
			'mistaken: mistaken',
			'overtaken: overtaken',
		]);
	});
});

test('every finding is one of a fact or of a judgement, and says what it means', () => {
	const known = new Set([...findingsOf('fact'), ...findingsOf('judgement')]);
	expect([...known].sort()).toEqual([...findings].sort());
	expect(Object.keys(findingMeanings).sort()).toEqual([...findings].sort());
});
