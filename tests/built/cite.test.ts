/** How to cite: every style, every paragraph with its address, and files that say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/citation/styles/index.ts';
import { bare, builds, fileOf, pagesOf } from './site.ts';

interface Item {
	readonly title: string;
	readonly author?: readonly { readonly literal?: string }[];
	readonly version?: string;
	readonly issued?: unknown;
}

describe.each([...builds, [bare] as const])('how to cite %s', (folder) => {
	const pages = pagesOf(folder);
	const page = pages.find(({ path }) => path === '/cite/');
	const essay = pages.find(({ path }) => path === '/');
	const item = (what: string) =>
		(JSON.parse(readFileSync(join(folder, 'cite', `${what}.csl.json`), 'utf8')) as readonly Item[])[0];

	test('the edition and the article stand in each style', () => {
		for (const id of ['edition', 'article'])
			expect(page?.root.querySelectorAll(`section[aria-labelledby="${id}"] dt`).map(({ text }) => text)).toEqual(
				citationStyles.map(({ words }) => words),
			);
	});

	test('the edition begins with who signed it, or its title; the author of the article is not its author', () => {
		const { title = '', author, version, issued } = item('edition') ?? {};
		expect(issued).toBeDefined();
		expect(version).toMatch(/\d/);
		const [by] = author ?? [];
		const [first = ''] = (by?.literal ?? title).split(/[ :,]/);
		const forms = page?.root.querySelectorAll('section[aria-labelledby="edition"] dd') ?? [];
		expect(forms.length).toBeGreaterThan(8);
		const entries = forms.map((form) => form.querySelectorAll('span:not(.form)')[0]?.text ?? '');
		expect(entries.filter((entry) => !entry.replace(/^[(“‘]+/, '').startsWith(first))).toEqual([]);
		expect(item('article')?.author?.length).toBeGreaterThan(0);
		expect(JSON.stringify(item('article')?.author)).not.toBe(JSON.stringify(author));
	});

	test('each paragraph has its number and its address', () => {
		const listed = page?.root.querySelectorAll('section[aria-labelledby="paragraphs"] tr') ?? [];
		const ids = essay?.root.querySelectorAll('[data-paragraph]').map(({ id }) => id) ?? [];
		expect(ids.length).toBeGreaterThan(0);
		expect(listed.map((row) => row.querySelector('a')?.getAttribute('href')?.split('#')[1])).toEqual(ids);
		expect(listed.map((row) => row.querySelector('th')?.text.replace(/\D/g, ''))).toEqual(
			ids.map((_, index) => String(index + 1)),
		);
	});

	test('each event has its address; without events nothing is said of them', () => {
		const timeline = pages.find(({ path }) => path === '/timeline/');
		const ids = new Set(
			timeline?.root.querySelectorAll('li[data-event]').map((event) => event.getAttribute('data-event')),
		);
		const rows = page?.root.querySelectorAll('section[aria-labelledby="events"] tr') ?? [];
		expect(new Set(rows.map((row) => row.querySelector('a')?.getAttribute('href')?.split('#event-')[1]))).toEqual(ids);
		expect(page?.ids.has('events')).toBe(ids.size > 0);
	});

	test('the files that the page leads to are there', () => {
		const files = page?.root.querySelectorAll('main a[download]').map((link) => link.getAttribute('href') ?? '') ?? [];
		expect(files).toHaveLength(6);
		expect(files.filter((file) => !fileOf(folder, file))).toEqual([]);
	});
});
