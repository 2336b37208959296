/** What a link was promised: every anchor is in its page, what was published still leads somewhere, uses are told. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, builds, fileOf, pagesOf } from './site.ts';

interface Row {
	readonly url: string;
	readonly kind: string;
	readonly usedBy?: readonly { readonly name: string; readonly url: string }[];
}
const rowsOf = (folder: string) =>
	(JSON.parse(readFileSync(join(folder, 'anchors.json'), 'utf8')) as { readonly anchors: readonly Row[] }).anchors;

const second = builds[1]?.[0] ?? '';
const page = (folder: string, path: string) => pagesOf(folder).find((each) => each.path === path);

describe.each(builds)('the anchors of %s', (folder) => {
	const pages = () => new Map(pagesOf(folder).map((each) => [`${base}${each.path}`, each]));

	test('each of the file is an id of its page, once in the file; so is what uses it', () => {
		const rows = rowsOf(folder);
		const all = pages();
		const isThere = (url: string): boolean => {
			const [path = '', id = ''] = (url.split(':~:')[0] ?? '').split('#');
			const there = all.get(path);
			return there !== undefined && (id === '' || there.ids.has(id));
		};
		expect(rows.length).toBeGreaterThan(20);
		expect(new Set(rows.map(({ url }) => url)).size).toBe(rows.length);
		expect(
			rows.flatMap(({ url, usedBy = [] }) => [url, ...usedBy.map((use) => use.url)]).filter((url) => !isThere(url)),
		).toEqual([]);
	});

	test('each paragraph of the essay is in the file, and on the page for courses', () => {
		const essay = page(folder, '/');
		const ids = essay?.root.querySelectorAll('p[data-paragraph]').map(({ id }) => `${base}/#${id}`) ?? [];
		const urls = new Set(rowsOf(folder).map(({ url }) => url));
		const taught = new Set(
			page(folder, '/teach/')
				?.root.querySelectorAll('.link-list a')
				.map((link) => link.getAttribute('href')),
		);
		expect(ids.length).toBeGreaterThan(1);
		expect(ids.filter((url) => !urls.has(url))).toEqual([]);
		expect(ids.filter((url) => !taught.has(url))).toEqual([]);
	});

	test('every link from a paragraph of the essay to an event or a commitment is told as a use of it', () => {
		const used = new Map(
			rowsOf(folder).map(({ url, usedBy = [] }) => [url, usedBy.map((use) => use.url.split(':~:')[0])]),
		);
		const essay = page(folder, '/');
		const missing = (essay?.root.querySelectorAll('p[data-paragraph]') ?? []).flatMap((paragraph) =>
			paragraph
				.querySelectorAll('a[href]')
				.map((link) => link.getAttribute('href') ?? '')
				.filter((to) => /#(?:event|commitment)-/.test(to) && !used.get(to)?.includes(`${base}/#${paragraph.id}`))
				.map((to) => `${paragraph.id} leads to ${to}`),
		);
		expect(missing).toEqual([]);
	});

	test('the copies on the page for courses hold every link of the list', () => {
		const teach = page(folder, '/teach/');
		const links = teach?.root.querySelectorAll('.link-list a').map((link) => link.getAttribute('href') ?? '') ?? [];
		const copies = teach?.root.querySelectorAll('#links ~ details textarea').map(({ text }) => text) ?? [];
		expect(copies).toHaveLength(3);
		for (const copy of copies) expect(links.filter((href) => !copy.includes(href.slice(base.length)))).toEqual([]);
	});

	test('code to embed frames pages that are there', () => {
		const teach = page(folder, '/teach/');
		const code = teach?.root.querySelectorAll('#embed ~ details textarea').map(({ text }) => text) ?? [];
		expect(code.length).toBeGreaterThan(0);
		for (const text of code) {
			const [, path = ''] = /src=(?:"|&quot;)(?:https?:\/\/[^/"]+)?(\/[^"&]*)/.exec(text) ?? [];
			expect(fileOf(folder, path), text).toBeDefined();
			expect(text).toMatch(/height=(?:"|&quot;)\d{3}/);
		}
	});
});

describe('what was published', () => {
	test('a renamed paragraph: its old id stands in its heir', () => {
		const old = page(second, '/')?.root.querySelector('#outside-the-walls');
		expect(old?.closest('p')?.id).toBe('outside-the-room');
	});

	test('what is gone without an heir has a note where its link leads', () => {
		expect(page(second, '/')?.root.querySelector('#geneva')?.text).toContain('talks in Geneva');
		const sweden = readFileSync(join(second, 'actors/sweden/index.html'), 'utf8');
		expect(sweden).toContain('says nothing of Sweden');
		expect(sweden).toContain(`href="${base}/changes/#changed-1-actors-sweden"`);
		expect(existsSync(join(second, 'actors/norway/index.html'))).toBe(true);
	});

	test('a reworded paragraph leads to what it said before, word by word', () => {
		const changed = page(second, '/')?.root.querySelector('#outside-the-room .pilcrow')?.getAttribute('data-changed');
		expect(changed).toBe(`${base}/changes/#changed-1-outside-the-room`);
		const told = page(second, '/changes/')?.root.querySelector('#changed-1-outside-the-room');
		expect(told?.querySelector('del')?.text).toMatch(/those|who|were/);
		expect(told?.querySelector('ins')?.text).toBeTruthy();
		expect(page(second, '/changes/')?.root.querySelector('#changed-1-outside-the-walls del')?.text).toContain('Geneva');
	});
});
