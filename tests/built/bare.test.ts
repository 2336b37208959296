/** What a case lacks leaves no page, heading, list, link or nought: the smallest case that builds. */
import { describe, expect, test } from 'vitest';
import { bare, filesOf, pagesOf } from './site.ts';

describe('a case of one paragraph and one source', () => {
	test('has the pages of what it has, and no data of what it lacks', () => {
		const files = filesOf(bare).filter(
			(name) => /\.(?:html|json|css)$/.test(name) && !/^(?:_astro|data\/schema)\//.test(name),
		);
		expect(files).toEqual([
			'404.html',
			'about/index.html',
			'anchors.json',
			'cite/article.csl.json',
			'cite/edition.csl.json',
			'cite/index.html',
			'cite/parts/essay.json',
			'data/datapackage.json',
			'data/index.html',
			'data/sources.csl.json',
			'edition.css',
			'essay.html',
			'fonts-han.css',
			'index.html',
			'search.json',
			'sources/index.html',
			'sources/used/a/index.html',
		]);
	});

	test('leads to those pages alone', () => {
		const links = new Set(
			pagesOf(bare).flatMap(({ root }) =>
				root.querySelectorAll('.site-nav a').map((link) => link.childNodes[0]?.text.trim()),
			),
		);
		expect([...links]).toEqual(['Essay', 'Sources', 'Data', 'About']);
	});

	test('counts nothing that is not there, and one thing as one', () => {
		const said = pagesOf(bare).flatMap(({ file, root }) =>
			[...root.text.matchAll(/\b(?:0 \p{L}+|1 \p{L}+s\b(?<!ss)|(\d{4})–\1)/gu)].map(([words]) => `${file}: ${words}`),
		);
		expect(said).toEqual([]);
	});

	test('has no heading over nothing, no empty list, no empty paragraph', () => {
		const empty = pagesOf(bare).flatMap(({ file, root }) =>
			root
				.querySelectorAll('main section, main nav, main ul, main ol, main dl, main p, main figure, main h2, main h3')
				.filter((element) => {
					const heading = element.querySelector(':scope > h2, :scope > h3')?.text ?? '';
					return element.text.replace(heading, '').trim() === '';
				})
				.map((element) => `${file}: <${element.rawTagName} ${element.rawAttrs}>`),
		);
		expect(empty).toEqual([]);
	});
});
