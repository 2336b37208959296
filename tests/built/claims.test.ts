/** The claims as they were built: the ledger, and their marks in the essay. */
import { describe, expect, test } from 'vitest';
import { base, builds, pagesOf } from './site.ts';

describe.each(builds)('the claims of %s', (folder) => {
	const page = (path: string) => {
		const found = pagesOf(folder).find((each) => each.path === path);
		if (!found) throw new Error(`${folder} has no ${path}`);
		return found.root;
	};
	const ledger = page('/evidence/');
	const essay = page('/');
	const claims = ledger.querySelectorAll('li.claim');
	const idOf = (element: (typeof claims)[number]) => element.getAttribute('data-claim') ?? '';

	test('each stands once in the ledger, at its anchor, with its finding in a word', () => {
		expect(claims.length).toBeGreaterThan(1);
		for (const claim of claims) {
			expect(claim.id).toBe(`claim-${idOf(claim)}`);
			const words = claim.querySelectorAll('.claim-findings .finding').map(({ text }) => text.trim());
			expect(words.at(-1)?.replaceAll(' ', '-')).toBe(claim.getAttribute('data-finding'));
		}
	});

	test('the counts of the table are those of the ledger', () => {
		const told = ledger
			.querySelectorAll('.claims-counts tbody tr')
			.map((row) => [
				row.querySelector('.finding')?.getAttribute('data-finding') ?? '',
				Number(row.lastElementChild?.text) || 0,
			]);
		const counted = Map.groupBy(claims, (claim) => claim.getAttribute('data-finding') ?? '');
		expect(told.filter(([, number]) => number !== 0)).toEqual(
			told.flatMap(([name = '']) => {
				const number = counted.get(String(name))?.length ?? 0;
				return number === 0 ? [] : [[name, number]];
			}),
		);
		expect(told.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(claims.length);
	});

	test('each is marked in the paragraph that the ledger leads to, word by word, with one sign', () => {
		for (const claim of claims) {
			const id = idOf(claim);
			const way = claim.querySelector('.claim-head a')?.getAttribute('href') ?? '';
			const marks = essay.querySelectorAll(`[data-claim="${id}"]`);
			expect(marks.length, id).toBeGreaterThan(0);
			for (const mark of marks) expect(`${base}/#${mark.closest('[data-paragraph]')?.id ?? ''}`).toBe(way);
			const words = claim.querySelector('.claim-words')?.text.replace(/…/g, '').replace(/\s+/g, ' ').trim() ?? '';
			expect(
				marks
					.map(({ text }) => text)
					.join('')
					.replace(/\s+/g, ' '),
			).toBe(words);
			expect(essay.querySelectorAll(`a[data-weighs="${id}"]`), id).toHaveLength(1);
		}
	});

	test('what can be chosen is what there is', () => {
		const values = ledger.querySelectorAll('input[name="finding"]').map((input) => input.getAttribute('value'));
		expect([...values].sort()).toEqual([...new Set(claims.map((claim) => claim.getAttribute('data-finding')))].sort());
	});
});
