/** How to cite: every style, every paragraph with its address, and files that say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/citation/styles/index.ts';
import { blanks, citationsFile, type PartCitations } from '../../src/model/part-citations.ts';
import { styleIds } from '../../src/model/style-names.ts';
import { bare, base, builds, fileOf, pagesOf } from './site.ts';

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
		expect(entries.filter((entry) => !entry.replace(/^[—\s(“‘]+/, '').startsWith(first))).toEqual([]);
		expect(item('article')?.author?.length).toBeGreaterThan(0);
		expect(JSON.stringify(item('article')?.author)).not.toBe(JSON.stringify(author));
	});

	test('each heading and paragraph has its address, and a paragraph its number', () => {
		const listed = page?.root.querySelectorAll('section[aria-labelledby="paragraphs"] tr') ?? [];
		const parts =
			essay?.root.querySelectorAll('.essay-section :is([data-paragraph], h3[id])').map(({ id }) => id) ?? [];
		expect(parts.length).toBeGreaterThan(0);
		expect(listed.map((row) => row.querySelector('a')?.getAttribute('href')?.split('#')[1])).toEqual(parts);
		expect(listed.map((row) => row.id)).toEqual(parts.map((id) => `cite-${id}`));
		const numbers = listed.flatMap((row) => /¶\s(\d+)/.exec(row.querySelector('th')?.text ?? '')?.[1] ?? []);
		const paragraphs = essay?.root.querySelectorAll('[data-paragraph]') ?? [];
		expect(numbers).toEqual(paragraphs.map((each) => each.getAttribute('data-number')));
	});

	test('each entry has its address, and an example stands in every style', () => {
		const rows = page?.root.querySelectorAll('section[aria-labelledby="entries"] tr a') ?? [];
		const entries = pages.filter((each) => each.root.querySelector('.entry-head'));
		expect(new Set(rows.map((link) => link.getAttribute('href')))).toEqual(
			new Set(entries.map(({ path }) => `${base}${path}`)),
		);
		expect(page?.ids.has('entries')).toBe(entries.length > 0);
	});

	test('each page with tools has the citations of its parts, in every style, with blanks for address and number', () => {
		const withTools = pages.filter(
			({ path, root }) => !path.startsWith('/embed/') && root.querySelector('main :is(.pilcrow, .heading-link)'),
		);
		expect(withTools.length).toBeGreaterThan(0);
		for (const { path, root } of withTools) {
			const text = readFileSync(join(folder, citationsFile(path)), 'utf8');
			expect(text).not.toMatch(/address\.invalid|998877/);
			const { whole, paragraph, parts } = JSON.parse(text) as PartCitations;
			for (const lines of [whole, paragraph, ...Object.values(parts ?? {})].flatMap((each) => each ?? [])) {
				expect(Object.keys(lines)).toEqual(styleIds);
				for (const style of Object.values(lines)) expect(style.join('\n')).toContain(blanks.address);
			}
			expect(paragraph !== undefined).toBe(root.querySelector('.pilcrow') !== null);
			if (paragraph) expect(JSON.stringify(paragraph.chicago)).toContain(blanks.number);
			const events = root.querySelectorAll('li[data-event]').filter(({ id }) => id.startsWith('event-'));
			if (path === '/timeline/') expect(Object.keys(parts ?? {}).sort()).toEqual(events.map(({ id }) => id).sort());
		}
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

	test('a draft is called one where it is cited and at the foot of a page, and an edition is not', () => {
		const draft = folder !== 'dist-second-case';
		expect(page?.root.querySelector('.site-foot')?.text.includes('Draft edition')).toBe(draft);
		expect(page?.root.querySelector('.index-head')?.text.includes('It is a draft')).toBe(draft);
	});

	test('the files that the page leads to are there', () => {
		const files = page?.root.querySelectorAll('main a[download]').map((link) => link.getAttribute('href') ?? '') ?? [];
		expect(files).toHaveLength(6);
		expect(files.filter((file) => !fileOf(folder, file))).toEqual([]);
	});
});
