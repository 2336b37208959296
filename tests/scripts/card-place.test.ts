import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/scripts/card/place.ts';

const view = { width: 320, height: 640 };
const card = { width: 296, height: 200 };

test('below its mention where it fits', () => {
	expect(placeCard([{ left: 10, top: 100, bottom: 120 }], card, view)).toEqual({ left: 10, top: 126, height: 200 });
});

test('above where there is more room', () => {
	expect(placeCard([{ left: 10, top: 500, bottom: 520 }], card, view)).toEqual({ left: 10, top: 294, height: 200 });
});

test('where it fits on neither side it takes the larger, and scrolls inside', () => {
	const low = { width: 320, height: 256 };
	expect(placeCard([{ left: 10, top: 100, bottom: 120 }], card, low)).toEqual({ left: 10, top: 126, height: 122 });
});

test('a mention over two lines: below, it starts with the second; above, with the first', () => {
	const lines = (top: number) => [
		{ left: 20, top, bottom: top + 20 },
		{ left: 9, top: top + 30, bottom: top + 50 },
	];
	expect(placeCard(lines(100), { width: 200, height: 100 }, view)).toMatchObject({ left: 9, top: 156 });
	expect(placeCard(lines(560), { width: 200, height: 100 }, view)).toMatchObject({ left: 20, top: 454 });
});

test('it never covers its mention and never leaves the window', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1200 }),
			fc.integer({ min: 0, max: 700 }),
			fc.integer({ min: 10, max: 60 }),
			fc.integer({ min: 40, max: 900 }),
			fc.integer({ min: 320, max: 1280 }),
			fc.integer({ min: 256, max: 800 }),
			(left, top, lineHeight, height, width, windowHeight) => {
				fc.pre(left < width && top + lineHeight <= windowHeight);
				const lines = [{ left, top, bottom: top + lineHeight }];
				const size = { width: Math.min(336, width - 24), height };
				const place = placeCard(lines, size, { width, height: windowHeight });
				expect(place.left).toBeGreaterThanOrEqual(0);
				expect(place.left + size.width).toBeLessThanOrEqual(width);
				expect(place.top >= top + lineHeight || place.top + place.height <= top).toBe(true);
				expect(place.top).toBeGreaterThanOrEqual(0);
				expect(place.top + place.height).toBeLessThanOrEqual(windowHeight);
			},
		),
	);
});
