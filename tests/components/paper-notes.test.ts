import { describe, expect, test } from 'vitest';
import { withPaperNotes } from '../../src/components/paper-notes.ts';

const address = (at: string): string => ` <a class="address" href="${at}">${at.slice(8)}</a>`;
const sources: Readonly<Record<string, string>> = {
	lin: `Lin, 2015.${address('https://law.org/lin')}`,
	korte: `Korte, 2015.${address('https://paper.org/korte')}`,
	quoted: `Ma, 2016. Quoted in Lin:${address('https://law.org/lin')}`,
};
const read = (html: string) =>
	withPaperNotes(html, {
		beforeSource: '/sources/#source-',
		line: (key) => sources[key],
		other: (at) => address(at).trim(),
	});
const toSource = (key: string): string => `<a href="/sources/#source-${key}">${key}</a>`;
const own = `<ol><li id="source-lin" data-source-entry="lin">${sources['lin']}</li></ol>`;

describe('links on paper', () => {
	test('each address has one note, and each link to it the number of that note', () => {
		const { html, notes } = read(`${toSource('lin')} ${toSource('korte')} ${toSource('lin')}`);
		expect([...html.matchAll(/data-note="(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
		expect(notes).toEqual([
			{ number: 1, source: 'lin', html: sources['lin'] },
			{ number: 2, source: 'korte', html: sources['korte'] },
		]);
	});

	test('the numbers go on from those of the list that the page has', () => {
		const { html, notes } = read(`${toSource('lin')}${toSource('korte')}${own}`);
		expect([...html.matchAll(/data-note="(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2']);
		expect(notes.map(({ number }) => number)).toEqual([2]);
	});

	test('a link to another host has the number of the source that lives there, else a note of its own', () => {
		const { html, notes } = read(`<a href="https://law.org/lin">it</a><a href="https://a.org/?b&amp;c">c</a>${own}`);
		expect(html).toContain('<a data-note="1" href="https://law.org/lin">');
		expect(notes).toEqual([{ number: 2, html: address('https://a.org/?b&c').trim() }]);
	});

	test('an address that was printed gives way to its number', () => {
		const { notes } = read(`${own}${toSource('quoted')}`);
		expect(notes[0]?.html).toBe(
			'Ma, 2016. Quoted in Lin: <a class="address" data-note="1" href="https://law.org/lin"><span class="screen-only">law.org/lin</span></a>',
		);
	});

	test('after a stop, the number of another note opens a sentence', () => {
		const again = `Ma, 2016.${address('https://law.org/lin')}. Read in part.`;
		const { html } = read(`${own}<ol><li data-source-entry="ma">${again}</li></ol>`);
		expect(html).toContain('Ma, 2016. <a class="address opening" data-note="1"');
	});

	test('links within the site, of the screen alone and to what is not known stay as they are', () => {
		const page = `<a href="/about/">a</a><a class="screen-only" href="https://a.org">b</a>${toSource('none')}`;
		expect(read(page)).toEqual({ html: page, notes: [] });
	});
});
