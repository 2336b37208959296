/**
 * A few pages as coarse pictures: 48 by 32 shades of grey, kept as text so that a change shows in review. They hold the
 * arrangement (where there is text, a picture, an empty column), not the letters, and so survive an edited sentence and
 * another engine's smoothing. `UPDATE_PICTURES=1` writes them anew: look at the pages before it is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';

const folder = join(import.meta.dirname, 'pictures');
const [columns, rows] = [48, 32];
const shades = ' .:-=+*#%@';
/** How far a cell may be off, in shades of ten, on the average of the picture. */
const tolerance = 0.45;

oneTab();

const coarse = async (picture: Uint8Array): Promise<string[]> => {
	const grey = await sharp(picture).resize(columns, rows, { fit: 'fill' }).greyscale().raw().toBuffer();
	// Within one picture the paper is the commonest shade: what differs from it is ink.
	const sorted = [...grey].sort((a, b) => a - b);
	const paper = sorted[Math.floor(sorted.length / 2)] ?? 255;
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => {
			const ink = Math.abs((grey[row * columns + column] ?? paper) - paper) / 110;
			return shades[Math.min(shades.length - 1, Math.round(ink * (shades.length - 1)))] ?? ' ';
		}).join(''),
	);
};

const distance = (a: readonly string[], b: readonly string[]): number => {
	let sum = 0;
	for (let row = 0; row < rows; row += 1)
		for (let column = 0; column < columns; column += 1)
			sum += Math.abs(shades.indexOf(a[row]?.[column] ?? ' ') - shades.indexOf(b[row]?.[column] ?? ' '));
	return sum / (rows * columns);
};

const pictures = [
	{ name: 'essay-wide', path: '/', width: 1440, scheme: 'light' },
	{ name: 'essay-narrow-dark', path: '/', width: 360, scheme: 'dark' },
	{ name: 'timeline', path: '/timeline/', width: 1280, scheme: 'light' },
	{ name: 'not-found', path: '/404.html', width: 768, scheme: 'light' },
] as const;

describe('the pages as pictures', () => {
	test.for(pictures)('$name', async ({ name, path, width, scheme }, context) => {
		if (!driver.can.media && scheme === 'dark') context.skip(`${driver.name} cannot be told to be dark`);
		await tab.resize(width, 900);
		if (driver.can.media) await tab.media({ scheme });
		await tab.open(path);
		const now = await coarse(await tab.screenshot());
		const file = join(folder, `${name}.txt`);
		if (process.env['UPDATE_PICTURES'] === '1') {
			mkdirSync(folder, { recursive: true });
			writeFileSync(file, `${now.map((line) => `${line}|`).join('\n')}\n`);
		}
		expect(existsSync(file), `${file} is missing: run with UPDATE_PICTURES=1 and look at it`).toBe(true);
		const kept = readFileSync(file, 'utf8')
			.split('\n')
			.map((line) => line.replace(/\|$/, ''));
		expect(distance(now, kept)).toBeLessThan(tolerance);
	});

	test('an empty page would not pass for one of them', () => {
		const blank = Array.from({ length: rows }, () => ' '.repeat(columns));
		const kept = readFileSync(join(folder, 'timeline.txt'), 'utf8').split('\n');
		expect(distance(blank, kept)).toBeGreaterThan(tolerance);
	});

	test('a page upside down would not, either', () => {
		const kept = readFileSync(join(folder, 'essay-wide.txt'), 'utf8').trimEnd().split('\n');
		expect(distance([...kept].reverse(), kept)).toBeGreaterThan(tolerance);
	});
});
