/**
 * The code to embed a figure: how high its frame is, beside what the figure needs on the page of a course and on a phone.
 * With OUT_DIR it judges another case: `OUT_DIR=dist-second-case`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { teachWords } from '../../src/components/words.ts';
import { oneTab, tab } from './browser.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const codes = parse(readFileSync(join(dist, 'teach/index.html'), 'utf8'))
	.querySelectorAll('#embed ~ details')
	.map((details) => {
		const frame = parse(details.querySelector('textarea')?.text ?? '').querySelector('iframe');
		const path = new URL(frame?.getAttribute('src') ?? '', 'https://site.invalid').pathname.slice(base.length);
		return { path, height: Number(frame?.getAttribute('height')), fits: details.text.includes(teachWords.fits) };
	});

/** The width of a column of a course page, and of a phone. */
const [course, phone] = [640, 360];

oneTab();

const measured = async (path: string, width: number, height: number) => {
	// The page is at least as high as its window: what it needs shows in a low one.
	await tab.resize(width, 200);
	await tab.open(path);
	const needs = await tab.evaluate(() => document.documentElement.scrollHeight);
	await tab.resize(width, height);
	return {
		needs,
		...(await tab.evaluate(() => ({
			wide: document.documentElement.scrollWidth,
			scrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden',
			begins: document.querySelector('main figure > :not(.figure-title)')?.getBoundingClientRect().top ?? Infinity,
		}))),
	};
};

test('there are figures to embed, of which some fit and some scroll', () => {
	expect(codes.length).toBeGreaterThan(1);
	expect(new Set(codes.map(({ fits }) => fits)).size).toBe(2);
});

test.each(codes)('$path in a frame of $height', async ({ path, height, fits }) => {
	const [wide, narrow] = [await measured(path, course, height), await measured(path, phone, height)];
	for (const [of, width] of [
		[wide, course],
		[narrow, phone],
	] as const) {
		expect(of.wide).toBeLessThanOrEqual(width);
		// Nothing is cut off, and the frame never opens on words alone.
		expect(of.scrolls || of.needs <= height).toBe(true);
		expect(of.begins).toBeLessThan(height / 2);
	}
	if (fits) {
		expect(wide.needs).toBeLessThanOrEqual(height);
		expect(height).toBeLessThanOrEqual(wide.needs + 160);
	} else expect(height).toBeLessThanOrEqual(900);
});
