import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/figures/timeline/data.ts';
import { ticks } from '../../src/figures/shared/axis.ts';
import { draw, type Drawing } from '../../src/figures/timeline/draw.ts';
import { tracks, type Mark } from '../../src/figures/timeline/event.ts';
import { monthsBetween, type Extent } from '../../src/figures/timeline/extent.ts';
import { layout, measures, widths, type Layout } from '../../src/figures/timeline/layout.ts';
import { axisShapes, markShapes, type Shape } from '../../src/figures/timeline/shapes.ts';
import { timeScale } from '../../src/figures/shared/scale.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import { made, sample } from './sample.ts';

const of = (from: string, to: string): Extent => ({ from: firstDay(from), to: lastDay(to) + 1 });
const period = of('2013-01', '2015-12');
const lanes = tracks;
const html = (drawing: Partial<Drawing>, width: number, step: number): string =>
	toHtml(draw({ events: [], extent: period, marks: [], lanes, href: (id) => `#${id}`, ...drawing }, width, step));

/** Events anywhere in an extent, with labels of any length. */
const eventsOf = (extent: Extent, most = 80) =>
	fc
		.array(
			fc.record({
				start: fc.integer({ min: extent.from, max: extent.to - 1 }),
				length: fc.constantFrom(1, 1, 1, 3, 30, 365),
				track: fc.constantFrom(...tracks),
				label: fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuvwxyzWMÄ– '), minLength: 1, maxLength: 32 }),
			}),
			{ maxLength: most },
		)
		.map((list) =>
			list.map(({ start, length, track, label }, index): TimelineEvent =>
				made({
					id: `event-${index}`,
					label,
					track,
					start,
					end: start + length,
					precision: length === 1 ? 'day' : length === 3 ? 'span' : 'loose',
				}),
			),
		);
const events = eventsOf(period);

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
/** The boxes of the labels: 1.2 times the size high, which is what the face needs. */
const labels = ({ lanes: all }: Layout): Box[] =>
	all.flatMap(({ placed }) =>
		placed.map(({ labelX, labelY, labelWidth }) => ({
			left: labelX,
			right: labelX + labelWidth,
			top: labelY - measures.font * 0.6,
			bottom: labelY + measures.font * 0.6,
		})),
	);
const overlap = (a: Box, b: Box, by = 1): boolean =>
	a.left < b.right - by && b.left < a.right - by && a.top < b.bottom && b.top < a.bottom;
const overlaps = (boxes: readonly Box[]): boolean =>
	boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b)));

/** The box of words of the axis or of what is marked, as wide as their letters at most. */
const wordsBox = ({ attributes, words = '' }: Shape): Box => {
	const [x, y, width] = [Number(attributes['x']), Number(attributes['y']), words.length * 7];
	const left = attributes['text-anchor'] === 'end' ? x - width : x;
	return { left, right: left + width, top: y - 10, bottom: y + 2 };
};
/** The vertical lines of a path. */
const verticals = (shapes: readonly Shape[]): Box[] =>
	shapes.flatMap(({ attributes }) =>
		[...String(attributes['d'] ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)V(-?[\d.]+)/g)].map(([, x, from, to]) => ({
			left: Number(x),
			right: Number(x),
			top: Number(from),
			bottom: Number(to),
		})),
	);
const crosses = (line: Box, label: Box): boolean =>
	line.left >= label.left && line.left <= label.right && line.top < label.bottom && line.bottom > label.top;

describe('the layout', () => {
	/** Any part of the period, from a month to all of it. */
	const parts = fc
		.tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 0, max: 35 }))
		.map(([a, b]) => monthsBetween(2013 * 12 + Math.min(a, b), 2013 * 12 + Math.max(a, b)));

	for (const width of widths)
		test(`at ${width} no label overlaps another, and none leaves the drawing, whatever part of time is shown`, () => {
			fc.assert(
				fc.property(events, parts, (list, extent) => {
					const all = layout({ events: list, extent, marks: [], lanes }, width);
					const boxes = labels(all);
					return (
						!overlaps(boxes) &&
						boxes.every(
							({ left, right, top, bottom }) =>
								left >= measures.edge && right <= width - measures.edge && top >= 0 && bottom <= all.height,
						)
					);
				}),
			);
		});

	test('a mark stands at its true date', () => {
		fc.assert(
			fc.property(events, (list) => {
				const all = layout({ events: list, extent: period, marks: [], lanes }, 1040);
				const placed = new Map(all.lanes.flatMap((lane) => lane.placed.map((place) => [place.id, place.x])));
				return list
					.filter(({ precision }) => precision === 'day')
					.every(({ id, start }) => Math.abs((placed.get(id) ?? NaN) - all.place(start + 0.5)) <= 1);
			}),
		);
	});

	test('in the vertical drawing time never runs back, and a label is within the room of a crowd from its mark', () => {
		fc.assert(
			fc.property(events, (list) => {
				const all = layout({ events: list, extent: period, marks: [], lanes }, 320);
				for (let day = period.from; day < period.to; day += 1) if (all.place(day + 1) <= all.place(day)) return false;
				return all.place(period.from) === all.from && Math.abs(all.place(period.to) - all.to) < 1e-6;
			}),
		);
		const far = layout({ events: sample(96), extent: period, marks: [], lanes }, 320).lanes.flatMap(({ placed }) =>
			placed.filter(({ length }) => length === 0).map(({ y, labelY }) => Math.abs(y - labelY)),
		);
		expect(Math.max(...far)).toBeLessThan(4 * measures.row);
	});

	test('every event is in the lane of its track, once', () => {
		fc.assert(
			fc.property(events, (list) =>
				layout({ events: list, extent: period, marks: [], lanes }, 704).lanes.every(
					({ track, placed }) => placed.length === list.filter((event) => event.track === track).length,
				),
			),
		);
	});

	test.each([
		['longer than its mark by far', 200, true],
		['hardly longer than its mark', 4, false],
	])('of a span that is %s the bar is drawn: %s days, %s', (_, length, drawn) => {
		const list = [made({ id: 'span', start: 15800, end: 15800 + length, precision: 'span' })];
		const [placed] = layout({ events: list, extent: period, marks: [], lanes }, 1040).lanes[0]?.placed ?? [];
		expect((placed?.length ?? 0) > 0).toBe(drawn);
	});

	test('where there is no room beside a bar, the label stands over it and the bar below', () => {
		const list = [
			made({ id: 'long', label: 'From end to end', start: period.from, end: period.to, precision: 'loose' }),
		];
		const label = { width: 260 };
		const all = layout(
			{ events: list.map((event) => ({ ...event, ...label })), extent: period, marks: [], lanes },
			1040,
		);
		const [placed] = all.lanes[0]?.placed ?? [];
		expect(placed).toMatchObject({ over: true });
		expect((placed?.labelY ?? 0) + measures.font * 0.45).toBeLessThan((placed?.y ?? 0) + 7);
	});

	test('a crowd after the horizon has its labels to the right, on its own ground', () => {
		const horizon = firstDay('2015-09-30');
		const late = Array.from({ length: 12 }, (_, index) =>
			made({ id: `late-${index}`, label: 'A label of usual length', start: horizon + 3 + index * 7 }),
		);
		for (const width of [704, 1040]) {
			const all = layout({ events: late, extent: period, marks: [], lanes }, width);
			const ground = all.place(horizon);
			expect(all.lanes.flatMap(({ placed }) => placed).filter(({ labelX }) => labelX < ground)).toEqual([]);
		}
	});

	test.each([0, 1, 600])('%i events draw', (count) => {
		expect(html({ events: sample(count) }, 1040, 2).match(/ data-event="/g) ?? []).toHaveLength(count);
	});

	test('the order of the input has no effect on a byte', () => {
		const list = sample(60);
		const drawn = (all: typeof list) => widths.map((width, step) => html({ events: all }, width, step)).join('');
		expect(drawn([...list].reverse())).toBe(drawn(list));
	});

	test.each([
		['UTC', 'C'],
		['Pacific/Kiritimati', 'de_DE.UTF-8'],
		['America/St_Johns', 'tr_TR.UTF-8'],
		['Asia/Kathmandu', 'zh_CN.UTF-8'],
	])('time zone %s and locale %s give the same bytes', (zone, locale) => {
		const program = `
			import { toHtml } from 'hast-util-to-html';
			import { draw } from './src/figures/timeline/draw.ts';
			import { tracks } from './src/figures/timeline/event.ts';
			import { sample } from './tests/figures/sample.ts';
			const extent = { from: 15706, to: 16801 };
			process.stdout.write(toHtml(draw({ events: sample(60), extent, marks: [], lanes: tracks, href: (id) => id }, 704, 1)));`;
		const run = (env: Record<string, string>) =>
			execFileSync(process.execPath, ['--input-type=module', '-e', program], {
				env: { ...process.env, ...env },
				encoding: 'utf8',
			});
		expect(run({ TZ: zone, LANG: locale, LC_ALL: locale })).toBe(
			run({ TZ: 'Europe/Brussels', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }),
		);
	});
});

describe('from one day to two thousand years', () => {
	const spans: readonly (readonly [string, string])[] = [
		['2015-09-25', '2015-09-25'],
		['2015-09-01', '2015-09-30'],
		['2015-02', '2015-09'],
		['2013-01', '2015-12'],
		['2016-01', '2025-12'],
		['1968', '1987'],
		['1972', '2018'],
		['1850', '2019'],
		['0030-01', '0160-12'],
		['1472', '2024'],
		['0001', '2000'],
	];
	const turnOf = ({ from, to }: Extent): Mark[] =>
		[from, Math.floor((from + to) / 2), to - 1].map((day) => ({
			day,
			label: 'What it turns on',
			width: 104,
			kind: 'turn',
			when: '',
		}));
	const spread = (extent: Extent, count: number): TimelineEvent[] =>
		Array.from({ length: count }, (_, index) =>
			made({
				id: `event-${String(index).padStart(3, '0')}`,
				label: `A label of some length ${index}`,
				track: tracks[index % 4] ?? 'bilateral',
				start: extent.from + Math.floor(((extent.to - extent.from) * ((index * 37) % 100)) / 100),
			}),
		);

	describe.each(spans)('%s to %s', (from, to) => {
		const extent = of(from, to);
		test.each([320, 480, 704, 864, 1040, 1344])(
			'at %i: no word over another, no line through a word, nothing outside',
			(width) => {
				const list = spread(extent, 44);
				for (const mark of turnOf(extent)) {
					const all = layout({ events: list, extent, marks: [mark], lanes }, width);
					const [axis, marked] = [axisShapes(all, extent), markShapes(all, extent, [mark])];
					const words = [...axis, ...marked].filter(({ name }) => name === 'text');
					const boxes = words.map(wordsBox);
					expect(overlaps(boxes)).toBe(false);
					expect(overlaps([...labels(all), ...boxes])).toBe(false);
					expect(
						boxes.filter(({ left, right, bottom }) => left < 0 || right > width + 1 || bottom > all.height),
					).toEqual([]);
					expect(axis.some(({ name }) => name === 'text')).toBe(true);
					const lines = verticals([...axis, ...marked]);
					expect(lines.filter((line) => [...labels(all), ...boxes].some((box) => crosses(line, box)))).toEqual([]);
				}
			},
		);
	});

	test.each([
		[44, '1472', '2024', 2400],
		[10, '1850', '2019', 1000],
		[17, '1972', '2018', 1000],
		[3, '0001', '2000', 1000],
	])(
		'%i events from %s to %s: a phone has a drawing as long as its events, not its centuries',
		(count, from, to, most) => {
			const extent = of(from, to);
			const all = layout({ events: spread(extent, count), extent, marks: [], lanes }, 320);
			expect(all.height).toBeLessThan(most);
			expect(axisShapes(all, extent).length).toBeLessThan(120);
		},
	);
});

test('on a phone a long time without an event is said, a usual one is not', () => {
	const dates = ['2013-01-05', '2013-02-10', '2013-03-01', '2014-11-01', '2014-11-20', '2014-12-24', '2015-02-01'];
	const list = dates.map((date) => made({ id: date, start: firstDay(date), end: firstDay(date) + 1 }));
	const { said } = layout({ events: list, extent: period, marks: [], lanes }, 320);
	expect(said.map(({ words }) => words)).toEqual(['20 months without an event']);
});

describe('the axis', () => {
	const words = (from: string, to: string, length: number) => {
		const extent = of(from, to);
		return ticks(extent, timeScale([extent.from, extent.to], [0, length]), 46).map(({ label }) => label);
	};
	test.each([
		['1998', '2025', 300, ['2000', '2005', '2010', '2015', '2020', '2025']],
		[
			'2013',
			'2015',
			900,
			['2013', 'Apr', 'Jul', 'Oct', '2014', 'Apr', 'Jul', 'Oct', '2015', 'Apr', 'Jul', 'Oct', '2016'],
		],
		['2015-06', '2015-12', 900, ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', '2016']],
		['2015-09', '2015-09', 300, ['Sep', '8', '15', '22', 'Oct']],
		['2015-09-25', '2015-09-25', 900, ['25', '26']],
		['1200', '2043', 900, Array.from({ length: 17 }, (_, index) => String(1200 + index * 50))],
		['0030', '0160', 500, ['AD\u00a040', 'AD\u00a060', 'AD\u00a080', '100', '120', '140', '160']],
		['0001', '2000', 300, ['500', '1000', '1500', '2000']],
	])('%s to %s over %i', (from, to, length, expected) => {
		expect(words(from, to, length)).toEqual(expected);
	});

	test('ticks are never closer than asked', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 800_000 }), fc.integer({ min: 280, max: 1600 }), (days, length) => {
				const extent = { from: 15706, to: 15706 + days };
				const place = timeScale([extent.from, extent.to], [0, length]);
				const all = ticks(extent, place, 46);
				return all.every((tick, index) => index === 0 || place(tick.day) - place(all[index - 1]?.day ?? 0) >= 46);
			}),
		);
	});
});

describe('the scale', () => {
	const rising = fc
		.uniqueArray(fc.integer({ min: -700_000, max: 700_000 }), { minLength: 2, maxLength: 9 })
		.map((days) => days.sort((a, b) => a - b));
	test('a place leads back to its day, also where the scale bends', () => {
		fc.assert(
			fc.property(rising, fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
				const place = timeScale(
					days,
					days.map((_, index) => index * index * 10 + index),
				);
				const [first = 0, last = 0] = [days[0], days.at(-1)];
				const day = Math.floor(first + (last - first) * share);
				return Math.abs(place.invert(place(day)) - day) < 1e-3;
			}),
		);
	});
	test('a day beyond the ends has the place of the end, a place beyond them a day beyond', () => {
		const place = timeScale([0, 100], [10, 20]);
		expect([place(-50), place(50), place(900)]).toEqual([10, 15, 20]);
		expect(place.invert(25)).toBe(150);
	});
});
