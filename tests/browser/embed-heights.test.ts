/** The code to embed a figure: what its height leaves to be scrolled, at the width of a phone and of a course page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { freshTab, tab } from './browser.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const codes = parse(readFileSync(join(dist, 'teach/index.html'), 'utf8'))
	.querySelectorAll('#embed ~ details textarea')
	.map(({ text }) => {
		const frame = parse(text).querySelector('iframe');
		const path = new URL(frame?.getAttribute('src') ?? '', 'https://site.invalid').pathname.slice(base.length);
		return { path, height: Number(frame?.getAttribute('height')) };
	});

freshTab('/about/', 360, 400);

test('there are figures to embed', () => expect(codes.length).toBeGreaterThan(1));

test.each(codes.flatMap((code) => [360, 900].map((width) => ({ ...code, width }))))(
	'$path in a frame of $width by $height',
	async ({ path, height, width }) => {
		await tab.resize(width, height);
		await tab.open(path);
		const { needs, wide, scrolls } = await tab.evaluate(() => ({
			needs: document.documentElement.scrollHeight,
			wide: document.documentElement.scrollWidth,
			scrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden',
		}));
		expect(wide).toBeLessThanOrEqual(width);
		// What is alike in every case fits; what grows with its case scrolls, and is not cut off.
		if (path === '/embed/period/') expect(needs).toBeLessThanOrEqual(height);
		else expect(scrolls || needs <= height).toBe(true);
	},
);
