/** What the built pages say of themselves to machines: the sets of docs/decisions/015-metadata.md. */
import { describe, expect, test } from 'vitest';
import { builds, pagesOf, type BuiltPage } from './site.ts';

interface Linked {
	readonly '@type': string;
	readonly [key: string]: unknown;
}

const jsonOf = (page: BuiltPage | undefined): readonly Linked[] =>
	page?.root
		.querySelectorAll('script[type="application/ld+json"]')
		.map((script) => JSON.parse(script.innerHTML) as Linked) ?? [];

describe.each(builds)('metadata of %s', (folder) => {
	const pages = pagesOf(folder);
	const essay = pages.find(({ path }) => path === '/');
	const tag = (name: string): string | undefined =>
		essay?.root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
	const [article] = jsonOf(essay);
	const original = article?.['isBasedOn'] as Linked | undefined;

	test('a reference manager takes the essay as one web page, whole', () => {
		const head = essay?.root.querySelector('head');
		const names = head
			?.querySelectorAll('meta[name]')
			.map((meta) => meta.getAttribute('name') ?? '')
			.filter((name) => /^(?:citation_|DC|z:)/.test(name));
		const signed = tag('citation_author') !== undefined;
		expect(names?.filter((name) => name !== 'citation_public_url')).toEqual([
			'z:itemType',
			'citation_title',
			...(signed ? ['citation_author'] : []),
			'citation_publication_date',
			'citation_language',
			'DC.title',
			...(signed ? ['DC.creator'] : []),
			'DC.date',
			'DC.language',
			'DCTERMS.abstract',
			'DC.description',
			'DC.rights',
			'DCTERMS.isVersionOf',
			'DCTERMS.license',
		]);
		expect(tag('z:itemType')).toBe('webpage');
		expect(tag('citation_title')).toBe(essay?.root.querySelector('h1')?.text.replace(/\s+/g, ' ').trim());
		expect(tag('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
		expect(tag('DC.description')).toContain(original?.['headline']);
		for (const prefix of ['DC', 'DCTERMS']) expect(head?.querySelector(`link[rel="schema.${prefix}"]`)).not.toBeNull();
	});

	test('nothing on the page is taken for an author or a second item', () => {
		expect(essay?.root.querySelectorAll('.byline, .vcard, .Z3988, [itemprop], meta[property="og:site_name"]')).toEqual(
			[],
		);
		const author = (original?.['author'] as Linked | undefined)?.['name'];
		expect(author).toBeTruthy();
		for (const name of ['citation_author', 'DC.creator']) expect(tag(name) ?? '').not.toContain(author);
		expect((article?.['author'] as Linked | undefined)?.['name']).not.toBe(author);
	});

	test('the essay is an article that is based on another', () => {
		expect(article?.['@type']).toBe('Article');
		expect(original).toMatchObject({ '@type': 'Article', url: expect.stringMatching(/^https?:/) as string });
	});

	test('concepts are terms, the timeline has events, and breadcrumbs say the way', () => {
		const of = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));
		const concepts = of(/^\/concepts\/[^/]+\/$/);
		expect(concepts.length).toBeGreaterThan(0);
		const lacking = concepts.filter((page) => !jsonOf(page).some((json) => json['@type'] === 'DefinedTerm'));
		expect(lacking.map(({ path }) => path)).toEqual([]);
		const [timeline] = of(/^\/timeline\/$/);
		const list = jsonOf(timeline).find((json) => json['@type'] === 'ItemList');
		const items = (list?.['itemListElement'] ?? []) as readonly { readonly item: Linked }[];
		expect(items.length).toBeGreaterThan(0);
		const lost = items.filter(({ item }) => !timeline?.ids.has(String(item['url']).split('#')[1] ?? ''));
		expect(lost).toEqual([]);
		const wayless = pages.filter(
			(page) => page.root.querySelector('.crumbs') && !jsonOf(page).some((json) => json['@type'] === 'BreadcrumbList'),
		);
		expect(wayless.map(({ path }) => path)).toEqual([]);
	});

	test('every page names the licence; what needs an absolute address is left out without one', () => {
		expect(
			pages.filter(({ path, root }) => !path.startsWith('/embed/') && !root.querySelector('link[rel="license"]')),
		).toEqual([]);
		expect(essay?.root.querySelector('link[rel="describedby"]')?.getAttribute('href')).toContain(
			'/cite/edition.csl.json',
		);
		const known = essay?.root.querySelector('link[rel="canonical"]') !== null;
		expect(essay?.root.querySelector('link[rel="cite-as"]') !== null).toBe(known);
		expect(tag('citation_public_url') !== undefined).toBe(known);
	});
});
