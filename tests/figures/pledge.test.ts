/** The explorer's pure parts: its state in the address, its finding, and what it draws of a case. */
import { describe, expect, test } from 'vitest';
import { pledgeData } from '../../src/figures/pledge/data.ts';
import { finding } from '../../src/figures/pledge/finding.ts';
import { panel } from '../../src/figures/pledge/panel.ts';
import { askedIn, searchWith, withFact } from '../../src/figures/pledge/state.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('dossier')));
const data = pledgeData(edition);
const href = (path: string): string => `/base${path}`;
const [first, second] = data.cases;
if (!first || !second) throw new Error('the dossier has two cases');

describe('the address', () => {
	test('of nothing is the first case, of a case that case', () => {
		expect(askedIn('', data)).toEqual({ case: first.id, facts: first.facts, unknown: [] });
		expect(askedIn(`?case=${second.id}`, data)).toEqual({ case: second.id, facts: second.facts, unknown: [] });
	});

	test('of facts is these facts, and what goes with them', () => {
		const { facts, case: told } = askedIn('?who=not-known', data);
		expect(told).toBeUndefined();
		expect(facts).toMatchObject({ who: 'not-known', 'government-role': 'not-shown', means: first.facts['means'] });
	});

	test('says what it asks for in vain', () => {
		expect(askedIn('?case=nobody&means=magic', data)).toMatchObject({ case: first.id, unknown: ['nobody', 'magic'] });
		expect(askedIn(`?case=${'x'.repeat(99)}`, data).unknown[0]).toHaveLength(40);
	});

	test('what is written is read again, and what else stands there stays', () => {
		const facts = { ...first.facts, purpose: 'mixed' };
		const search = searchWith('?part=who&case=old', { facts }, data);
		expect(search).toContain('part=who');
		expect(search).not.toContain('case=');
		expect(askedIn(search, data)).toEqual({ facts, unknown: [] });
		expect(searchWith(search, { facts: second.facts, case: second.id }, data)).toBe(`?part=who&case=${second.id}`);
	});
});

test('a fact that is set takes with it what cannot stay, and says which', () => {
	const { state, followed } = withFact(data, first.facts, 'means', 'deceived');
	expect(followed).toEqual(['object', 'purpose']);
	expect(state.facts).toMatchObject({ means: 'deceived', object: 'other' });
	expect(withFact(data, first.facts, 'purpose', 'mixed').followed).toEqual([]);
});

describe('the answer', () => {
	const of = (facts: Readonly<Record<string, string>>): string =>
		htmlOf(panel(data, { ...first.facts, ...facts }, undefined, href));

	test('names the verdict, says what it does not mean, and leads to the commitments', () => {
		const html = of({});
		expect(html).toContain('data-verdict="covered"');
		expect(html).toContain('It does not mean that anything is proved.');
		expect(html).toContain('href="/base/agreements/us-china-2015/#commitment-no-commercial-theft"');
		expect([...html.matchAll(/data-result="met"/g)]).toHaveLength(6);
	});

	test('says each result in a word, with a sign for the eye alone', () => {
		expect(of({ date: 'before' })).toMatch(/<svg class="result-sign"[^>]*aria-hidden="true">.*?<\/svg> <b>failed<\/b>/);
	});

	test('of what can be argued gives both readings, with who holds them, or that they can be read', () => {
		const attempt = of({ means: 'entered' });
		expect(attempt).toContain('Is an attempt already theft?');
		expect(attempt).toContain('Held by CrowdStrike, October 2015');
		expect(attempt).toMatch(/<b>Outside\.<\/b> Can be read: /);
		expect(of({})).not.toContain('Can be read');
	});

	test('says the doubt of a norm that carries a verdict', () => {
		expect(of({ means: 'entered', object: 'infrastructure', purpose: 'disruption' })).toContain('<b>In doubt. </b>');
	});

	test('offers the smallest changes, and what it would take to be covered', () => {
		const files = of({ object: 'state-secrets', purpose: 'security' });
		expect(files).toContain('data-set="request=made"');
		expect(files).toContain(
			'data-set="object=business-secrets&amp;purpose=company-advantage"'.replaceAll('&amp;', '&#x26;'),
		);
		expect(files).toContain('needs two changes');
	});
});

test('the finding counts the cases, and those that one fact turns', () => {
	expect(finding(data)).toBe(
		'Of two cases one is found ‘Covered by the no-theft pledge’; in each a single changed fact turns the verdict.',
	);
	expect(finding({ ...data, cases: [] })).toMatch(/^Of no cases none are found/);
});

describe('the figure', () => {
	const figure = figuresOf(edition).find(({ name }) => name === 'pledge');
	const html = htmlOf(figure?.render({ place: 'home', href }));

	test('tells every case by its verdict, without a script', () => {
		for (const { id, title, modelledOn } of data.cases) {
			expect(html).toContain(`id="case-${id}"`);
			expect(html).toContain(title);
			expect(html).toContain(modelledOn);
		}
	});

	test('has the tests and rules as tables, each with its reason', () => {
		for (const { reason } of data.model.rules) expect(html).toContain(reason);
		for (const { says } of data.model.tests.flatMap(({ outcomes }) => outcomes)) expect(html).toContain(says);
	});

	test('a case without a model, or without a case to try it on, has none', () => {
		const { content } = edition;
		const without = { ...edition, content: { ...content, entries: { ...content.entries, scenarios: [] } } };
		expect(figuresOf(without).map(({ name }) => name)).not.toContain('pledge');
		const second = buildEdition(readContent(caseFolder('second-case')));
		const bare = { ...second, content: { ...second.content, files: { ...second.content.files } } };
		delete (bare.content.files as { pledge?: unknown }).pledge;
		expect(figuresOf(bare).map(({ name }) => name)).not.toContain('pledge');
	});
});
