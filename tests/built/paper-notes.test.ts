/** Where links lead, for who reads on paper: each distinct address of a page once, as a note with the number of its links. */
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

const plain = (address: string): string => address.replace(/&(?:amp|#38);/g, '&');

describe.each(builds)('addresses on paper in %s', (folder) => {
	const pages = pagesOf(folder).map((page) => ({ ...page, main: page.root.querySelector('main') ?? page.root }));

	test('every link to a source or another host has a number, or is printed whole', () => {
		const bare = pages.flatMap(({ path, main }) =>
			main
				.querySelectorAll('a[href^="http"], a[href*="/sources/#source-"]')
				.filter((link) => link.getAttribute('data-note') === undefined && !/address|screen-only/.test(link.classNames))
				.map((link) => `${path}: ${link.text}`),
		);
		expect(bare).toEqual([]);
	});

	test('every number is that of a note or of an entry of the list, one after another', () => {
		let numbered = 0;
		for (const { path, main } of pages) {
			const entries = main.querySelectorAll('[data-source-entry]').length;
			const notes = main.querySelectorAll('.paper-notes li').map((note) => Number(note.getAttribute('value')));
			expect(notes, path).toEqual(notes.map((_, index) => entries + index + 1));
			const last = entries + notes.length;
			for (const link of main.querySelectorAll('[data-note]')) {
				numbered += 1;
				expect(Number(link.getAttribute('data-note')), `${path}: ${link.text}`).toBeLessThanOrEqual(last);
			}
		}
		expect(numbered).toBeGreaterThan(0);
	});

	test('no address is printed twice where the list is numbered', () => {
		const twice = pages
			.filter(({ path }) => path !== '/sources/')
			.flatMap(({ path, main }) => {
				const printed = main
					.querySelectorAll('a.address')
					.filter((link) => link.getAttribute('data-note') === undefined)
					// Two addresses of one source stand in one note.
					.map((link) => `${plain(link.getAttribute('href') ?? '')} in ${link.closest('li')?.id ?? ''}`);
				const addresses = [...new Set(printed)].map((each) => each.split(' in ')[0] ?? '');
				return addresses
					.filter((address, index) => addresses.indexOf(address) !== index)
					.map((each) => `${path}: ${each}`);
			});
		expect(twice).toEqual([]);
	});
});
