/** The claims at one look: a sign for each in both rows, the sums of the table, and the way to the claims of a finding. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));

describe('the claims of a case, drawn', () => {
	const figure = figuresOf(edition).find(({ name }) => name === 'claims');
	const root = parse(figure ? htmlOf(figure.render({ place: 'embed', href: (path) => `/base${path}` })) : '');
	const { claims } = edition;

	test('each row has a sign for each claim', () => {
		const rows = root.querySelectorAll('.claims-strips p').map((row) => row.querySelectorAll('.finding').length);
		expect(rows).toEqual([claims.length, claims.length]);
	});

	test('the counts of the table come to all claims, then and today', () => {
		const sums = root
			.querySelectorAll('tbody tr')
			.map((row) =>
				row
					.querySelectorAll('td')
					.slice(1)
					.map(({ text }) => Number(text) || 0),
			)
			.reduce<readonly number[]>((all, counts) => counts.map((count, index) => count + (all[index] ?? 0)), []);
		expect(sums).toEqual([claims.length, claims.length]);
	});

	test('a count of today leads to the claims that have the finding', () => {
		const [link] = root.querySelectorAll('tbody a');
		const finding = link?.closest('tr')?.querySelector('.finding')?.getAttribute('data-finding') ?? '';
		expect(link?.getAttribute('href')).toBe(`/base/evidence/?finding=${finding}#claims`);
	});

	test('what reads otherwise today is listed, each with its claim; where nothing does, nothing is', () => {
		const [first] = claims;
		if (!first) throw new Error('the case weighs no claim');
		const { entry } = first;
		const turned = {
			...first,
			entry: { ...entry, data: { ...entry.data, whenWritten: 'open', finding: 'overtaken' } },
		};
		const later = { ...edition, claims: [turned, ...claims.slice(1)] } as typeof edition;
		const drawn = figuresOf(later).find(({ name }) => name === 'claims');
		const html = drawn ? htmlOf(drawn.render({ place: 'embed', href: (path) => `/base${path}` })) : '';
		const [item, ...others] = parse(html).querySelectorAll('.claims-changed li');
		expect(item?.querySelector('a')?.getAttribute('href')).toBe(`/base/evidence/#claim-${first.id}`);
		expect(item?.text).toMatch(/Open when written; today overtaken\.$/);
		expect(others).toEqual([]);
		expect(root.querySelectorAll('.claims-changed')).toEqual([]);
	});

	test('a case that weighs no claim has no such figure', () => {
		expect(figuresOf({ ...edition, claims: [] }).map(({ name }) => name)).not.toContain('claims');
	});
});
