/** The colours: told apart from their grounds, and the tracks from the kinds, in light and in dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entityKinds } from '../../src/model/address.ts';
import { tracks } from '../../src/schema/tracks.ts';

const sheet = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
const tokensOf = (text: string) =>
	new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

/** Red, green and blue, 0 to 1. */
const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
	const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (more + 0.05) / (less + 0.05);
};

/** The hue in degrees, of a colour that has one. */
const hue = (hex: string): number | undefined => {
	const [red = 0, green = 0, blue = 0] = channels(hex);
	const [most, span] = [Math.max(red, green, blue), Math.max(red, green, blue) - Math.min(red, green, blue)];
	if (span < 0.1) return undefined;
	const sixth =
		most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
	return (sixth * 60 + 360) % 360;
};
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

describe.each([
	['light', tokensOf(light)],
	['dark', tokensOf(dark)],
])('in %s', (_, tokens) => {
	const colour = (name: string): string => tokens.get(name) ?? '';

	test.each([...tracks, ...entityKinds])('%s keeps 7 to 1 on its grounds', (name) => {
		for (const ground of ['ground', 'ground-2'])
			expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(7);
	});

	test('running text keeps 7 to 1 where it is lit', () => {
		expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(7);
		for (const text of ['ink', 'ink-soft'])
			expect(contrast(colour(text), colour('target')), text).toBeGreaterThanOrEqual(7);
	});

	test('no track has the hue of a kind, nor of another track', () => {
		const hues = [...tracks, ...entityKinds].map((name) => ({ name, hue: hue(colour(name)) }));
		for (const [index, one] of hues.entries())
			for (const other of hues.slice(index + 1))
				if (one.hue !== undefined && other.hue !== undefined)
					expect(apart(one.hue, other.hue), `${one.name} and ${other.name}`).toBeGreaterThanOrEqual(20);
	});
});

test('the gap of the ring around what has the focus is one in all boxes that scroll', () => {
	const source = join(import.meta.dirname, '../../src');
	const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
	expect(sheets.length).toBeGreaterThan(20);
	const own = sheets.flatMap((name) =>
		[...readFileSync(join(source, name), 'utf8').matchAll(/--ring-gap: (?!var\(--ring-within\)).*/g)].map(
			([rule]) => `${name}: ${rule}`,
		),
	);
	expect(own).toEqual([]);
});
