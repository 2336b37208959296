/** The explorer's pure parts: its state in the address, its finding, and what it draws of a case. */
import { describe, expect, test } from 'vitest';
import { pledgeData, pledgeOf } from '../../src/figures/pledge/data.ts';
import { finding } from '../../src/figures/pledge/finding.ts';
import { panel } from '../../src/figures/pledge/panel.ts';
import { askedIn, labelOf, searchWith, withFact } from '../../src/figures/pledge/state.ts';
import { requests } from '../../src/figures/pledge/tables.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { Edition } from '../../src/model/types.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { wordsOf } from './lines.ts';
import { without } from './without.ts';

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

	test('of a case that is not here with facts is these facts', () => {
		expect(askedIn('?case=nobody&purpose=mixed', data)).toEqual({
			facts: { ...first.facts, purpose: 'mixed' },
			unknown: ['nobody'],
		});
		expect(askedIn('?purpose=mixed', { ...data, cases: [] }).facts).toMatchObject({ purpose: 'mixed' });
		expect(askedIn('', { ...data, cases: [] }).case).toBeUndefined();
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

test('a value has its label, and else stands for itself', () => {
	expect([
		labelOf(data, 'means', 'copied'),
		labelOf(data, 'means', 'magic'),
		labelOf(data, 'nothing', 'copied'),
	]).toEqual(['Broke in and copied', 'magic', 'copied']);
});

test('the data for the browser hold what the model cites, and nothing else', () => {
	expect(data.clauses['us-china-2015/no-commercial-theft']).toEqual({
		name: 'Washington commitments: no commercial theft',
		path: '/agreements/us-china-2015/#commitment-no-commercial-theft',
	});
	const model = JSON.stringify(data.model);
	for (const id of [...Object.keys(data.clauses), ...Object.keys(data.sources)]) expect(model).toContain(`"${id}"`);
	expect(Object.keys(data.sources).length).toBeLessThan(edition.sources.size);
	expect(Object.keys(data.sources)).toContain('lin-quick-reaction-2015');
	expect(
		Object.values(data.sources)
			.filter(({ lang }) => lang !== undefined)
			.every(({ name }) => /\p{Script=Han}/u.test(name)),
	).toBe(true);
	expect(first).toMatchObject({ title: 'Bid data for a state-owned rival', verdict: 'covered' });
	expect(first.text).toMatch(/^In 2016 officers .* at home\.$/);
	expect(first.modelledOn).toBe('Conduct of the kind charged in May 2014, moved to a date after the pledge.');
	const bare = { ...edition, content: { ...edition.content, files: { ...edition.content.files } } };
	delete (bare.content.files as { pledge?: unknown }).pledge;
	expect(() => pledgeOf(bare)).toThrow('the edition has no pledge');
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
		expect(of({ purpose: 'mixed' })).toContain('<p class="pledge-note">PIIE presumed');
	});

	test('says the doubt of a norm that carries a verdict', () => {
		expect(of({ means: 'entered', object: 'infrastructure', purpose: 'disruption' })).toContain('<b>In doubt. </b>');
	});

	test('in words, of cases of several kinds', async () => {
		const answers = (
			[
				['A case as it is told', {}, first.id],
				[
					'Facts of the reader’s own, which rest on a norm in doubt',
					{ means: 'entered', object: 'infrastructure', purpose: 'disruption' },
				],
				[
					'With something else engaged',
					{ request: 'made', means: 'damaged', object: 'emergency-team', purpose: 'disruption' },
				],
				['With a note to its readings', { purpose: 'mixed', victim: 'third-country' }],
			] as const
		).flatMap(([title, facts, told]) => [
			`# ${title}`,
			...wordsOf(panel(data, { ...first.facts, ...facts }, told, href)),
			'',
		]);
		await expect(answers.join('\n')).toMatchFileSnapshot('golden/pledge-answers.txt');
	});

	test('of what cannot be says no more than that', () => {
		expect(
			wordsOf(panel(data, { ...first.facts, 'government-role': 'helped', who: 'nobody' }, undefined, href)),
		).toEqual(['These facts do not go together.']);
	});

	test('a name in characters of its own says its language', () => {
		const lin = edition.sources.get('lin-quick-reaction-2015');
		if (!lin) throw new Error('no source');
		const named = (literal: string): string => {
			const source = { ...lin, data: { ...lin.data, author: [{ literal }], language: 'zh-CN' } };
			const made = pledgeData({ ...edition, sources: new Map([[lin.id, source]]) });
			return htmlOf(panel(made, first.facts, undefined, href));
		};
		expect(named('外交部')).toContain('#source-lin-quick-reaction-2015" lang="zh-CN">外交部</a>');
		expect(named('Ministry')).toContain('#source-lin-quick-reaction-2015">Ministry</a>');
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
	expect(finding({ ...data, cases: [first, first, second] })).toMatch(
		/^Of three cases two are found ‘[^’]*’; in each a/,
	);
	// Where nothing else may be answered, nothing turns it.
	const dimensions = data.model.dimensions.map((dimension) => ({
		...dimension,
		values: dimension.values.filter(({ id }) => id === first.facts[dimension.id]),
	}));
	const stuck = { ...data.model, dimensions };
	expect(finding({ ...data, model: stuck, cases: [first] })).toMatch(
		/; in none a single changed fact turns the verdict\.$/,
	);
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

	test('has conditions in words, with what is in doubt', () => {
		const lines = wordsOf(figure?.render({ place: 'home', href }));
		const row = (beginning: string): string | undefined => lines.find((line) => line.startsWith(beginning));
		expect(row('Who carried it out? The people')).toContain(' | A government body: Armed forces, ');
		expect(row('Time | ')).toBe(
			'Time | When did it happen? On that day or later |  met | The promise was already made. (Washington commitments: no commercial theft; Lin) |',
		);
		expect(row('The worst of the tests: arguable; ')).toContain(
			'What is open: wording | Open to argument | No test fails',
		);
		expect(row('The worst of the tests: failed; UN experts, norm 13(f): vital services: doubtful')).toContain(
			" | UN experts' norms, not the pledge, in doubt | ",
		);
		expect(row('The commitment to answer and cooperate Requests about')).toBe(
			'The commitment to answer and cooperate Requests about malicious cyber activity should be answered in time; help is given as far as national law and international obligations allow. | ' +
				'Has the other side asked for help? Yes; How was it done? Broke in and copied or Broke in, copied nothing or Damaged, blocked or leaked or Online fraud | clear |',
		);
		expect(lines.filter((line) => line.startsWith('UN experts, norm 13(k)'))[1]).toMatch(
			/; Actor: arguable \| doubtful\. The norm speaks to states; it does not apply/,
		);
		expect(lines.find((line) => line.includes(' — or '))).toMatch(
			/Online fraud — or When did it happen\? On that day or later; /,
		);
	});

	test('tells the cases of requests, each with help and answer', () => {
		const lines = wordsOf(figure?.render({ place: 'home', href }));
		const at = lines.indexOf('Has a request been met as the text asks?');
		expect(lines.slice(at + 1, at + 6)).toEqual([
			"A website that one side protects One side asks the other to trace the author of a political website. Its own law treats the site as a cyber offence; the other's law protects it.",
			'Help: not due. Cooperation was promised within national law and international obligations, and they stand in the way.',
			'Answer: due. An answer is due in good time; how long that is was left to guidelines, of which no published text was found.',
			'An answer in time is still due. Help is not, since it was promised within national law, and the text does not say what cybercrime is. (Lin; Global Compliance News)',
			'An offence in both countries, such as fraud through the same site, to which the protection does not extend. No single case.',
		]);
		expect(html).toContain('id="case-no-answer-for-months"');
		const pledge = edition.content.files.pledge;
		if (!pledge) throw new Error('no pledge');
		const having = (data: typeof pledge.data): Edition => ({
			...edition,
			content: { ...edition.content, files: { ...edition.content.files, pledge: { ...pledge, data } } },
		});
		const [told] = pledge.data.requestCases ?? [];
		if (!told) throw new Error('no case of a request');
		const other = having({
			...pledge.data,
			requestCases: [{ ...told, help: 'not-of-these', answer: 'not-yet-given' }],
		});
		expect(wordsOf(requests(other, href)[0]).slice(2, 4)).toEqual(['Help: not of these.', 'Answer: not yet given.']);
		expect(requests(having(without(pledge.data, 'requestCases')), href)).toEqual([]);
		expect(requests(having(without(pledge.data, 'requests')), href)).toEqual([]);
	});

	test('away from its home has no tables, and no way to a drafting table that is not there', () => {
		const essay = htmlOf(figure?.render({ place: 'essay', href }));
		expect(essay).not.toContain('pledge-by-hand');
		expect(essay).not.toContain('pledge-requests');
		expect(essay).toContain('id="figure-pledge-essay-case"');
		expect(html).not.toContain('pledge-drafting');
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
