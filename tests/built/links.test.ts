import { describe, expect, test } from 'vitest';
import { bare, base, builds, fileOf, pagesOf, type BuiltPage } from './site.ts';

/** An address that the page's own host answers, resolved against the page; other hosts and schemes are left out. */
const internal = (page: BuiltPage, address: string): URL | undefined => {
	const here = new URL(`${base}${page.path}`, 'https://site.invalid');
	const url = new URL(address, here);
	return url.origin === here.origin ? url : undefined;
};

/** An address that is written against the site's host, in full, is an internal link too: it must be root-relative. */
const attributes = ['href', 'src', 'action', 'data-href'];

describe.each([...builds, [bare] as const])('links of %s', (folder) => {
	test('every internal link leads to a file, under the base path', () => {
		const broken: string[] = [];
		for (const page of pagesOf(folder)) {
			for (const name of attributes) {
				for (const element of page.root.querySelectorAll(`[${name}]`)) {
					const address = element.getAttribute(name) ?? '';
					const url = internal(page, address);
					if (url && !fileOf(folder, decodeURIComponent(url.pathname))) {
						broken.push(`${page.file}: ${name}="${address}" leads nowhere`);
					}
				}
			}
		}
		expect(broken).toEqual([]);
	});

	test('every fragment is an id of the page that it leads to', () => {
		const pages = new Map(pagesOf(folder).map((page) => [`${base}${page.path}`, page]));
		const broken: string[] = [];
		for (const page of pages.values()) {
			for (const element of page.root.querySelectorAll('[href*="#"]')) {
				const address = element.getAttribute('href') ?? '';
				const url = internal(page, address);
				const target = url && pages.get(decodeURIComponent(url.pathname));
				// What leads to words within it comes after the id.
				const id = url && decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
				if (target && id && !target.ids.has(id)) broken.push(`${page.file}: href="${address}" has no target`);
			}
		}
		expect(broken).toEqual([]);
	});

	test('labels, descriptions and controlled elements are there', () => {
		const broken: string[] = [];
		for (const page of pagesOf(folder)) {
			for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list']) {
				for (const element of page.root.querySelectorAll(`[${name}]`)) {
					for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) {
						if (!page.ids.has(id)) broken.push(`${page.file}: ${name}="${id}" names nothing`);
					}
				}
			}
		}
		expect(broken).toEqual([]);
	});
});
