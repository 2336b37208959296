import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticks } from '../../src/figures/timeline/axis.ts';
import { tracks, type TimelineEvent } from '../../src/figures/timeline/data.ts';
import { draw } from '../../src/figures/timeline/draw.ts';
import { layout, measures, widths, type Layout } from '../../src/figures/timeline/layout.ts';
import {
	dateOf,
	isOneMonth,
	monthAt,
	monthNumber,
	monthOf,
	panned,
	snap,
	zoomed,
} from '../../src/figures/timeline/window.ts';
import { sample } from './sample.ts';

const window = { from: dateOf('2013-01').first, to: dateOf('2015-12').last + 1 };

const events = fc
	.array(
		fc.record({
			start: fc.integer({ min: window.from, max: window.to - 1 }),
			length: fc.constantFrom(1, 1, 1, 3, 30, 365),
			track: fc.constantFrom(...tracks),
			label: fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuvwxyzWMÄ– '), minLength: 1, maxLength: 32 }),
		}),
		{ maxLength: 80 },
	)
	.map((list) =>
		list.map(({ start, length, track, label }, index): TimelineEvent => ({
			id: `event-${index}`,
			label,
			track,
			start,
			end: start + length,
			precision: length === 1 ? 'day' : length === 3 ? 'span' : 'loose',
			date: '2014',
			when: '',
			title: label,
			weight: 2,
			matters: '',
			paragraphs: [],
		})),
	);

/** The boxes of the labels: 1.2 times the size high, which is what the face needs. */
const boxes = (made: Layout) =>
	made.lanes.flatMap(({ placed }) =>
		placed.map(({ labelX, labelY, labelWidth }) => ({
			left: labelX,
			right: labelX + labelWidth,
			top: labelY - measures.font * 0.6,
			bottom: labelY + measures.font * 0.6,
		})),
	);

describe('the layout', () => {
	/** Any part of the period, from a month to all of it. */
	const parts = fc.tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 0, max: 35 })).map(([a, b]) => ({
		from: dateOf(monthAt(2013 * 12 + Math.min(a, b))).first,
		to: dateOf(monthAt(2013 * 12 + Math.max(a, b))).last + 1,
	}));

	for (const width of widths)
		test(`at ${width} no label overlaps another, and none leaves the drawing, whatever part of time is shown`, () => {
			fc.assert(
				fc.property(events, parts, (list, part) => {
					const made = layout(list, part, width);
					const all = boxes(made);
					return all.every(
						(a, index) =>
							a.left >= measures.edge &&
							a.right <= width - measures.edge &&
							a.top >= 0 &&
							a.bottom <= made.height &&
							all
								.slice(index + 1)
								.every((b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top),
					);
				}),
			);
		});

	test('a mark stands at its true date', () => {
		fc.assert(
			fc.property(events, (list) => {
				const made = layout(list, window, 1040);
				const days = list.filter(({ precision }) => precision === 'day');
				return days.every((event) => {
					const placed = made.lanes.flatMap((lane) => lane.placed).find(({ id }) => id === event.id);
					return placed !== undefined && Math.abs(placed.x - made.place(event.start + 0.5)) <= 1;
				});
			}),
		);
	});

	test('in the vertical drawing time never runs back, and a label is within the room of a crowd from its mark', () => {
		fc.assert(
			fc.property(events, (list) => {
				const made = layout(list, window, 320);
				for (let day = window.from; day < window.to; day += 1) if (made.place(day + 1) <= made.place(day)) return false;
				return made.place(window.from) === made.from && Math.abs(made.place(window.to) - made.to) < 1e-6;
			}),
		);
		const crowd = sample(96);
		const far = layout(crowd, window, 320).lanes.flatMap(({ placed }) =>
			placed.filter(({ length }) => length === 0).map(({ y, labelY }) => Math.abs(y - labelY)),
		);
		expect(Math.max(...far)).toBeLessThan(4 * measures.row);
	});

	test('every event is in the lane of its track, once', () => {
		fc.assert(
			fc.property(events, (list) => {
				const made = layout(list, window, 704);
				return made.lanes.every(
					({ track, placed }) => placed.length === list.filter((event) => event.track === track).length,
				);
			}),
		);
	});

	test.each([0, 1, 600])('%i events draw', (count) => {
		const svg = draw({ events: sample(count), window, marks: [], href: (id) => `#${id}` }, 1040, 2);
		expect(svg.match(/ data-event="/g) ?? []).toHaveLength(count);
	});

	test('the order of the input has no effect on a byte', () => {
		const list = sample(60);
		const drawn = (of: typeof list) =>
			widths.map((width, step) => draw({ events: of, window, marks: [], href: (id) => id }, width, step)).join('');
		expect(drawn([...list].reverse())).toBe(drawn(list));
	});

	test.each([
		['UTC', 'C'],
		['Pacific/Kiritimati', 'de_DE.UTF-8'],
		['America/St_Johns', 'tr_TR.UTF-8'],
		['Asia/Kathmandu', 'zh_CN.UTF-8'],
	])('time zone %s and locale %s give the same bytes', (zone, locale) => {
		const program = `
			import { draw } from './src/figures/timeline/draw.ts';
			import { sample } from './tests/figures/sample.ts';
			const window = { from: 15706, to: 16801 };
			process.stdout.write(draw({ events: sample(60), window, marks: [], href: (id) => id }, 704, 1));`;
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

describe('the axis', () => {
	const labels = (from: string, to: string, length: number) =>
		ticks({ from: dateOf(from).first, to: dateOf(to).last + 1 }, length, 46).map(({ label }) => label);
	test('years, quarters, months, days, as the window asks', () => {
		expect(labels('1998', '2025', 300)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
		expect(labels('2013', '2015', 900).slice(0, 5)).toEqual(['2013', 'Apr', 'Jul', 'Oct', '2014']);
		expect(labels('2015-06', '2015-12', 900)).toEqual(['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
		expect(labels('2015-09', '2015-09', 900)).toEqual(['Sep', '8', '15', '22']);
	});
	test('ticks are never closer than asked', () => {
		fc.assert(
			fc.property(fc.integer({ min: 28, max: 10000 }), fc.integer({ min: 280, max: 1600 }), (days, length) => {
				const made = ticks({ from: 15706, to: 15706 + days }, length, 46);
				return made.every(
					(tick, index) => index === 0 || ((tick.day - (made[index - 1]?.day ?? 0)) / days) * length >= 46 * 0.85,
				);
			}),
		);
	});
});

describe('the window', () => {
	test('snaps to whole months within the period', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: window.from - 50, max: window.to }),
				fc.integer({ min: 1, max: 900 }),
				(from, length) => {
					const snapped = snap({ from, to: from + length }, window);
					const first = dateOf(monthOf(snapped.from)).first;
					const last = dateOf(monthOf(snapped.to - 1)).last + 1;
					return (
						snapped.from < snapped.to &&
						snapped.from === first &&
						snapped.to === last &&
						snapped.from >= window.from &&
						snapped.to <= window.to
					);
				},
			),
		);
	});

	const day = fc.integer({ min: window.from, max: window.to - 1 });

	test('zoomed in again and again comes to one month, and out again to the whole', () => {
		fc.assert(
			fc.property(day, (about) => {
				let at: { from: number; to: number } = window;
				for (let step = 0; step < 6; step += 1) at = zoomed(at, 'nearer', about, window);
				const near = isOneMonth(at) && at.from <= about && about < at.to;
				for (let step = 0; step < 6; step += 1) at = zoomed(at, 'farther', about, window);
				return near && at.from === window.from && at.to === window.to;
			}),
		);
	});

	test('moved to the side comes to every month, one after another, and stays within the period', () => {
		for (const by of [1, -1] as const) {
			const first = by === 1 ? '2013-01' : '2015-12';
			let at = { from: dateOf(first).first, to: dateOf(first).last + 1 };
			const seen: string[] = [];
			for (let step = 0; step < 40; step += 1) {
				expect(isOneMonth(at)).toBe(true);
				if (seen.at(-1) !== monthOf(at.from)) seen.push(monthOf(at.from));
				at = panned(at, by, window);
			}
			expect(new Set(seen).size).toBe(36);
			expect(seen).toHaveLength(36);
		}
	});

	test('a month and its number give each other back', () => {
		fc.assert(fc.property(day, (of) => monthAt(monthNumber(of)) === monthOf(of)));
	});
});
