import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/figures/timeline/data.ts';
import { ticks } from '../../src/figures/shared/axis.ts';
import { draw, type Drawing } from '../../src/figures/timeline/draw.ts';
import { tracks, type Drawn, type Mark } from '../../src/figures/timeline/event.ts';
import { monthsBetween, type Extent } from '../../src/figures/timeline/extent.ts';
import { layout, measures, widths, type Layout } from '../../src/figures/timeline/layout.ts';
import { surroundings, type Shape } from '../../src/figures/timeline/shapes.ts';
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

	test.each<
		[string, string, Drawn['precision'], number, readonly [number, number], readonly [number, number], boolean]
	>([
		// The axis goes from 6 to 554 of 704. Days, precision and width of the label; its mark and bar; its label, over or not.
		['2013-01-01', '2013-01-01', 'day', 60, [6, 0], [19, 60], false],
		['2014-07-02', '2014-07-02', 'day', 60, [280, 0], [293, 60], false],
		// To the right as long as there is room, then to the left, then as far right as it goes.
		['2015-12-31', '2015-12-31', 'day', 133, [554, 0], [567, 133], false],
		['2015-12-31', '2015-12-31', 'day', 134, [554, 0], [407, 134], false],
		['2015-12-31', '2015-12-31', 'day', 536, [554, 0], [5, 536], false],
		['2015-12-31', '2015-12-31', 'day', 537, [554, 0], [163, 537], false],
		['2015-12-31', '2015-12-31', 'day', 900, [554, 0], [4, 696], false],
		// A span that would hardly leave its mark has no bar, a loose date always one.
		['2015-06-01', '2015-06-19', 'span', 60, [447, 0], [460, 60], false],
		['2015-06-01', '2015-06-20', 'span', 60, [447, 10], [465, 60], false],
		['2015-06-01', '2015-06-03', 'loose', 60, [447, 6], [461, 60], false],
		['2015-12', '2015-12', 'loose', 60, [538, 16], [562, 60], false],
		['2014-01-01', '2014-03-01', 'span', 60, [189, 30], [227, 60], false],
		// Over its own bar, where beside it there is no room and the bar is longer.
		['2013-07', '2015-12', 'span', 160, [97, 457], [110, 160], true],
		['2012', '2015', 'loose', 200, [6, 548], [19, 200], true],
		['2013-07', '2015-12', 'span', 460, [97, 457], [240, 460], false],
	])('%s to %s, a %s with a label of %i', (start, end, precision, width, bar, label, over) => {
		const event = { ...made({ id: 'one', start: firstDay(start), end: lastDay(end) + 1, precision }), width };
		const all = layout({ events: [event], extent: period, marks: [], lanes }, 704);
		expect(all.lanes[0]?.placed).toEqual([
			{
				id: 'one',
				x: bar[0],
				y: 86,
				length: bar[1],
				labelX: label[0],
				labelY: over ? 83 : 86,
				labelWidth: label[1],
				over,
			},
		]);
	});

	test('the labels have eighteen hundredths of the width to themselves, and 150 at least', () => {
		const ends = [704, 833, 834, 1040, 1344].map((width) => {
			const { from, to, labels: at } = layout({ events: [], extent: period, marks: [], lanes }, width);
			return [from, to, at];
		});
		expect(ends).toEqual([554, 683, 684, 853, 1102].map((to) => [6, to, to]));
	});

	test('a lane is as high as its rows, and has one where nothing is shown', () => {
		const list = [
			made({ id: 'a', start: 15800 }),
			made({ id: 'b', start: 15801 }),
			made({ id: 'c', start: 16500, track: 'incident' }),
		];
		const { lanes: drawn, height } = layout(
			{ events: list, extent: period, marks: [], lanes: ['bilateral', 'unilateral', 'incident'] },
			704,
		);
		expect(drawn.map(({ track, at, size, rows }) => [track, at, size, rows])).toEqual([
			['bilateral', 48, 82, 2],
			['unilateral', 130, 58, 0],
			['incident', 188, 58, 1],
		]);
		expect(height).toBe(246);
	});

	test.each([
		// A day, and a quarter of a year less a day, are even; so many events, how high, and where the middle stands.
		['2015-09-25', '2015-09-25', 0, 176, 108],
		['2015-09-01', '2015-09-30', 3, 176, 108],
		['2015-09-01', '2015-09-30', 8, 248, 144],
		// A quarter and more has months, each as long as its events need.
		['2015-07-01', '2015-09-29', 3, 176, 108],
		['2015-07-01', '2015-10-01', 3, 152, 84],
		['2013', '2015', 0, 456, 249],
		['2013', '2015', 40, 1016, 530],
		['1472', '2024', 5, 507, 278],
		['0001', '2000', 3, 499, 272],
	])('down a phone %s to %s with %i events is %i high', (from, to, count, height, middle) => {
		const extent = of(from, to);
		const list = Array.from({ length: count }, (_, index) =>
			made({ id: `e${index}`, start: extent.from + Math.floor(((extent.to - extent.from) * index) / count) }),
		);
		const all = layout({ events: list, extent, marks: [], lanes }, 320);
		expect([all.height, Math.round(all.place((extent.from + extent.to) / 2))]).toEqual([height, middle]);
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
					const { axis, marked } = surroundings(all, extent, [mark]);
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
			expect(surroundings(all, extent, []).axis.length).toBeLessThan(120);
		},
	);
});

test.each([
	// Of eight events in three years 137 days are usual, thrice as long is a silence: of which the last day counts.
	['2014-02-15', '2015-04-02', []],
	['2014-02-15', '2015-04-03', ['14 months without an event']],
	['2013-09-15', '2015-12-01', ['2 years without an event']],
])('of nothing between %s and %s is said %j', (last, next, expected) => {
	const dates = ['2013-01-05', '2013-04-10', '2013-07-01', last, next, '2015-12-20', '2015-12-24', '2015-12-28'];
	const list = dates.map((date) => made({ id: date, start: firstDay(date), end: firstDay(date) + 1 }));
	const { said } = layout({ events: list, extent: period, marks: [], lanes }, 320);
	expect(said.map(({ words }) => words)).toEqual(expected);
});

test('what lasts is no silence', () => {
	const list = ['2013-01-05', '2013-02-10', '2015-12-01'].map((date) =>
		made({ id: date, start: firstDay(date), end: firstDay(date) + 1 }),
	);
	const long = made({ id: 'long', start: firstDay('2013-03-01'), end: firstDay('2015-11-15'), precision: 'span' });
	const short = { ...long, end: long.start + 3 };
	const said = (event: TimelineEvent) =>
		layout({ events: [...list, event], extent: period, marks: [], lanes }, 320).said;
	expect(said(long)).toEqual([]);
	expect(said(short).map(({ words, kind }) => [words, kind])).toEqual([['3 years without an event', 'silence']]);
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
		['2015-01', '2015-01', 300, ['2015', '8', '15', '22', 'Feb']],
		['2015-02', '2015-02', 150, ['Feb', 'Mar']],
		['2015-12-28', '2016-01-03', 900, ['28', '29', '30', '31', '2016', '2', '3', '4']],
		['2015-03-30', '2015-04-02', 400, ['30', '31', 'Apr', '2', '3']],
		['2014-02', '2015-03', 300, ['Apr', 'Jul', 'Oct', '2015', 'Apr']],
		['2000', '2400', 30, ['2000']],
		['2015-09-25', '2015-09-25', 900, ['25', '26']],
		['1200', '2043', 900, Array.from({ length: 17 }, (_, index) => String(1200 + index * 50))],
		['0030', '0160', 500, ['AD\u00a040', 'AD\u00a060', 'AD\u00a080', '100', '120', '140', '160']],
		['0001', '2000', 300, ['500', '1000', '1500', '2000']],
	])('%s to %s over %i', (from, to, length, expected) => {
		expect(words(from, to, length)).toEqual(expected);
	});

	test('a year that begins is strong, and says the day', () => {
		const extent = of('2014-11', '2015-01');
		expect(ticks(extent, timeScale([extent.from, extent.to], [0, 200]), 46)).toEqual([
			{ day: firstDay('2014-11'), label: 'Nov', strong: false },
			{ day: firstDay('2014-12'), label: 'Dec', strong: false },
			{ day: firstDay('2015'), label: '2015', strong: true },
			{ day: firstDay('2015-02'), label: 'Feb', strong: false },
		]);
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
