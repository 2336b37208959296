/** What a text may hold looks as what it is, wherever a text stands; signs and links stand apart from what is beside them. */
import { expect, test } from 'vitest';
import { oneTab, tab } from './browser.ts';

oneTab();

/** Writes into the first text of a page what an editor may write, and asks how it looks. */
const looksIn = (text: string) =>
	tab.evaluate((selector) => {
		const place = document.querySelector(selector);
		place?.insertAdjacentHTML(
			'beforeend',
			'<h2>A heading</h2><p>One.</p><ul><li>a</li></ul><ol><li>b</li></ol><blockquote><p>c</p></blockquote><p id="after">d</p>',
		);
		const look = (part: string) => {
			const element = place?.querySelector(`:scope > ${part}:last-of-type`);
			return element && getComputedStyle(element);
		};
		return {
			signs: [look('ul')?.listStyleType, look('ol')?.listStyleType],
			rule: parseFloat(look('blockquote')?.borderInlineStartWidth ?? ''),
			indent: parseFloat(look('blockquote')?.paddingInlineStart ?? ''),
			above: ['h2', 'ul', 'ol', 'blockquote', '#after'].map((part) => parseFloat(look(part)?.marginBlockStart ?? '')),
			heading: parseFloat(look('h2')?.fontSize ?? ''),
			ofPage: Math.min(
				...[...document.querySelectorAll('.page section > h2')].map((each) =>
					parseFloat(getComputedStyle(each).fontSize),
				),
			),
		};
	}, text);

test('in an event: lists have signs and numbers, a quotation its rule', async () => {
	await tab.resize(360);
	await tab.open('/timeline/');
	const { signs, rule, indent } = await looksIn('.events .what');
	expect(signs).toEqual(['disc', 'decimal']);
	expect(rule).toBeGreaterThan(0);
	expect(indent).toBeGreaterThan(0);
});

test('in an entry: likewise, with room above each, and a heading below those of the page in size', async () => {
	await tab.resize(1440);
	await tab.open('/agreements/us-china-2015/');
	const { signs, rule, indent, above, heading, ofPage } = await looksIn('.entry-body .prose');
	expect(signs).toEqual(['disc', 'decimal']);
	expect([rule, indent, ...above].filter((length) => !(length > 0))).toEqual([]);
	expect(heading).toBeLessThan(ofPage);
});

test('a citation in words stands in its line', async () => {
	await tab.open('/timeline/');
	const display = await tab.evaluate(() => {
		const text = document.querySelector('.events .what > p');
		text?.insertAdjacentHTML('beforeend', '<span class="cited"> (see <a href="#">Smith</a>, p. 3)</span>');
		const cited = text?.querySelector('.cited');
		return cited && getComputedStyle(cited).display;
	});
	expect(display).toBe('inline');
});

test('the name of the site is whole beside the tools of a phone', async () => {
	await tab.resize(360);
	await tab.open('/');
	const cut = await tab.evaluate(() => {
		const name = document.querySelector<HTMLElement>('.site-name');
		return name && { wide: name.scrollWidth - name.clientWidth, high: name.scrollHeight - name.clientHeight };
	});
	expect(cut?.wide).toBeLessThanOrEqual(0);
	// Letters may reach out of their line, but no line is cut.
	expect(cut?.high).toBeLessThan(8);
});

test('the key of the claims says that it is one', async () => {
	await tab.resize(1440);
	await tab.open('/');
	const key = await tab.evaluate(() => {
		const hint = document.querySelector<HTMLElement>('.claims-layer kbd');
		return { words: hint?.textContent, border: hint && parseFloat(getComputedStyle(hint).borderTopWidth) };
	});
	expect(key.words).toBe('key c');
	expect(key.border).toBeGreaterThan(0);
});

test('the signs of all claims stand in one line each, where a window is wide', async () => {
	await tab.resize(1440);
	await tab.open('/evidence/');
	const lines = await tab.evaluate(() =>
		[...document.querySelectorAll('.claims-strips p')].map(
			(strip) =>
				new Set([...strip.querySelectorAll('.claims-run i')].map((sign) => sign.getBoundingClientRect().top)).size,
		),
	);
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.filter((count) => count !== 1)).toEqual([]);
});

test('an address does not run into the link after it', async () => {
	await tab.open('/sources/');
	const apart = await tab.evaluate(() => {
		const link = document.querySelector('.bibliography .archive');
		return link && parseFloat(getComputedStyle(link).marginInlineStart);
	});
	expect(apart).toBeGreaterThan(0);
});
