/** The opening drawing: any period, its stacks, its words. */
import { describe, expect, test } from 'vitest';
import { layout, width, wordsAt } from '../../src/figures/period/layout.ts';
import { mostColumns, stacksOf } from '../../src/figures/period/stacks.ts';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import type { Extent } from '../../src/figures/shared/scale.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const periodOf = (from: string, to: string): Extent => ({ from: firstDay(from), to: lastDay(to) + 1 });
const at = (...dates: string[]) => dates.map((date) => ({ date, start: firstDay(date) }));

describe('the stacks of a period', () => {
	test.each([
		['1914-07-28', '1914-07-28', 'day', 1],
		['2001-06-01', '2001-06-30', 'day', 30],
		['2001-07-01', '2001-07-31', 'day', 31],
		['2001-06-30', '2001-07-31', 'week', 6],
		['2001-06-01', '2001-07-31', 'week', 10],
		['2001-01-01', '2001-07-29', 'week', 30],
		['2001-01-01', '2001-08-12', 'month', 8],
		['2001-01', '2003-07', 'month', 31],
		['2001-01', '2003-08', 'quarter', 11],
		['2001-01', '2008-09', 'quarter', 31],
		['2001-01', '2008-10', 'year', 8],
		['2001', '2031', 'year', 31],
		['2001', '2032', 'two years', 17],
		['2000', '2061', 'two years', 31],
		['2000', '2062', 'five years', 13],
		['2000', '2154', 'five years', 31],
		['2000', '2155', 'decade', 16],
		['2000', '2310', 'quarter of a century', 13],
		['2000', '2775', 'half a century', 16],
		['2013', '2013', 'month', 12],
		['2013-01', '2015-12', 'quarter', 12],
		['2000', '2020', 'year', 21],
		['1900', '1999', 'five years', 20],
		['1815-06', '2014', 'decade', 21],
		['1200', '1999', 'half a century', 16],
		['0001', '1999', 'century', 20],
		['0001', '9999', 'five centuries', 20],
	])('%s to %s: by %s, in %i columns', (from, to, by, columns) => {
		const made = stacksOf([], periodOf(from, to));
		expect(made.by).toBe(by);
		expect(made.stacks).toHaveLength(columns);
		expect(columns).toBeLessThanOrEqual(mostColumns);
	});

	test('they follow one another, from the first day of the period to its last', () => {
		const period = periodOf('1815-06-09', '1914-07-28');
		const { stacks } = stacksOf([], period);
		expect([stacks[0]?.from, stacks.at(-1)?.to]).toEqual([period.from, period.to]);
		expect(stacks.slice(1).map(({ from }) => from)).toEqual(stacks.slice(0, -1).map(({ to }) => to));
	});

	test('an event stands in the column of its day; of what lies outside there is none', () => {
		const { stacks } = stacksOf(
			at('2012-12-31', '2013-03-31', '2013-04-01', '2014', '2015-12', '2016-01-01'),
			periodOf('2013-01', '2015-12'),
		);
		expect(stacks.map(({ items }) => items.map(({ date }) => date).join(' ')).join('|')).toBe(
			'2013-03-31|2013-04-01|||2014|||||||2015-12',
		);
	});
});

describe('the layout', () => {
	const drawn = (from: string, to: string, dates: readonly string[]) => {
		const period = periodOf(from, to);
		return layout(stacksOf(at(...dates), period).stacks, period, () => 'one');
	};

	test.each([
		['2001-06-01', '2001-06-30', ['2001-06-01', '2001-06-30']],
		['1200', '1999', ['1200', '1999-12-31']],
		['2013', '2015', Array<string>(400).fill('2014-05-01')],
	])('%s to %s: every mark stands within, none upon another', (from, to, dates) => {
		const { marks, scale, base, height, each } = drawn(from, to, dates);
		expect(marks).toHaveLength(Math.ceil(dates.length / each));
		expect(height).toBeLessThan(300);
		const half = 5.5 * scale;
		for (const { x, y } of marks) {
			expect(x - half).toBeGreaterThanOrEqual(0);
			expect(x + half).toBeLessThanOrEqual(width);
			expect(y + half).toBeLessThanOrEqual(base);
			expect(y - half).toBeGreaterThan(25);
		}
		expect(height).toBeGreaterThan(base);
		const places = marks.map(({ x, y }) => `${x} ${y}`);
		expect(new Set(places).size).toBe(places.length);
		const [first, second] = marks;
		if (first && second && first.x === second.x) expect(first.y - second.y).toBeGreaterThanOrEqual(10.9 * scale);
	});

	test('a mark is whole while there is room, and never less than two fifths of itself', () => {
		const of = (columns: number, ...heights: readonly number[]) => {
			const stacks = Array.from({ length: columns }, (_, index) => ({
				from: index,
				to: index + 1,
				items: Array.from({ length: heights[index] ?? 0 }, (_item, at) => ({ start: index, at })),
			}));
			return layout(stacks, { from: 0, to: columns }, () => 'one');
		};
		const told = ({ each, scale, base, height, marks }: ReturnType<typeof of>) => [
			each,
			Number(scale.toFixed(4)),
			base,
			height,
			marks.length,
		];
		expect(told(of(4))).toEqual([1, 1, 51, 77, 0]);
		expect(told(of(4, 1))).toEqual([1, 1, 51, 77, 1]);
		expect(told(of(24, 2))).toEqual([1, 1, 62, 88, 2]);
		expect(told(of(30, 2))).toEqual([1, 0.8, 58, 84, 2]);
		expect(told(of(4, 18))).toEqual([1, 1, 238, 264, 18]);
		expect(told(of(4, 20))).toEqual([1, 0.9091, 240, 266, 20]);
		expect(told(of(4, 45))).toEqual([1, 0.404, 240, 266, 45]);
		expect(told(of(4, 46))).toEqual([2, 0.7905, 240, 266, 23]);
		expect(told(of(4, 1, 91))).toEqual([3, 0.5865, 240, 266, 32]);
		expect(of(4, 2, 1).marks.map(({ x, y }) => [x, y])).toEqual([
			[36, 55.5],
			[36, 44.5],
			[108, 55.5],
		]);
	});

	test('words of the axis that would leave the drawing are left out, their tick is not', () => {
		expect(drawn('2001', '2012-01', []).ticks.at(-1)).toEqual({ x: 264, label: '' });
	});

	test.each([
		[0, '2015', { x: -4, anchor: 'start' }],
		[28, '2015', { x: 24, anchor: 'start' }],
		[29, '2015', { x: 33, anchor: 'end' }],
		[144, '25 September 2015', { x: 148, anchor: 'end' }],
	])('at %i, %s', (x, words, placed) => {
		expect(wordsAt(x, words)).toEqual(placed);
	});

	test('of a crowded day every kind keeps a mark, and as few as leave it whole are passed over', () => {
		const period = periodOf('2015', '2015');
		const events = [...at(...Array<string>(200).fill('2015-05-01')), ...at('2015-05-01')];
		const rare = events.at(-1);
		const { stacks } = stacksOf(events, period);
		const { marks, each } = layout(stacks, period, (event) => event === rare);
		expect(each).toBeGreaterThan(1);
		expect(marks.filter(({ item }) => item === rare)).toHaveLength(1);
		expect(marks).toHaveLength(1 + Math.ceil(200 / each));
	});

	test('a day that is marked stands in the column of its events, since the scale bends with the columns', () => {
		const { place, marks } = drawn('2013-01', '2015-12', ['2015-09-25']);
		expect(Math.floor(place(firstDay('2015-09-25')) / 24)).toBe(Math.floor((marks[0]?.x ?? 0) / 24));
	});

	test.each([
		['2001-06-01', '2001-06-30'],
		['2013-01', '2015-12'],
		['1200', '1999'],
	])('%s to %s: the words of the axis keep their distance, and within', (from, to) => {
		const words = drawn(from, to, []).ticks.filter(({ label }) => label !== '');
		expect(words.length).toBeGreaterThan(1);
		for (const [index, { x, label }] of words.entries()) {
			const end = x + 5 + label.length * 7.2;
			expect(end).toBeLessThanOrEqual(words[index + 1]?.x ?? width);
		}
	});

	test('the words of a marked day keep within the drawing, wherever the day stands', () => {
		for (const x of [0, 60, 120, 200, width]) {
			const words = '25 September 2015';
			const { x: from, anchor } = wordsAt(x, words);
			const [left, right] = anchor === 'end' ? [from - words.length * 7.2, from] : [from, from + words.length * 7.2];
			expect(left).toBeGreaterThanOrEqual(-4);
			expect(right).toBeLessThanOrEqual(width + 4);
		}
	});
});

describe('the figure', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const href = (path: string): string => `/base${path}`;
	const html = htmlOf(figureOf(edition, 'period', {}).render({ place: 'home', href }));

	test('says in words what is drawn: how many, when, by what, and the sign of each track', () => {
		const title = figureOf(edition, 'period', {}).title();
		expect(title).toMatch(/^\d+ events, .+ to .+$/);
		expect(html).toContain(`aria-label="${title}"`);
		for (const track of new Set(edition.events.map(({ entry }) => entry.data.track)))
			expect(html).toContain(`class="track-sign ${track}"`);
		expect(html).not.toContain('style=');
	});

	describe('of another period and other events', () => {
		const [first] = edition.events;
		if (!first) throw new Error('the case has no event');
		const drawn = (
			dates: readonly string[],
			period: { from: string; to: string },
			marks: readonly object[] = [],
		): string => {
			const events = dates.map((date) => ({
				...first,
				entry: { ...first.entry, data: { ...first.entry.data, date } },
			}));
			// What is marked has its label where it is drawn at large.
			const site = { ...edition.site, period, marks } as typeof edition.site;
			return htmlOf(figureOf({ ...edition, site, events }, 'period', {}).render({ place: 'home', href }));
		};
		const year = { from: '2015-01', to: '2015-12' };
		const text = (html: string): string => html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, '');

		test('one event is one, and a mark for several says of how many', () => {
			expect(text(drawn(['2015-05'], year))).toBe(
				'1 event, January 2015 to December 2015, a mark each, by month:  multilateral. See\u00a0them\u00a0all',
			);
			expect(text(drawn(Array<string>(46).fill('2015-05'), year))).toContain(
				'a mark for up to two of a kind, by month',
			);
		});
		test('small marks are drawn at their size, to a tenth', () => {
			expect(drawn(Array<string>(46).fill('2015-05'), year)).toMatch(
				/ d="M136\.6 296\.8m.* transform="scale\(0\.791\)"/,
			);
		});
		test.each([
			['2014-12-31', false],
			['2015-01-01', true],
			['2015-12-31', true],
			['2016-01-01', false],
		])('the day that it turns on, %s, stands there where it is within: %s', (date, isDrawn) => {
			const html = drawn(['2015-05'], year, [{ date, kind: 'turn' }]);
			expect(html.includes('class="turn"')).toBe(isDrawn);
			expect(drawn(['2015-05'], year)).not.toContain('class="turn"');
		});
		test('after the horizon a mark is late, and on the day itself it is not', () => {
			const late = (date: string) => drawn(['2015-05-03'], year, [{ date, kind: 'horizon' }]).includes(' late"');
			expect([late('2015-05-02'), late('2015-05-03'), late('2015-05-04')]).toEqual([true, false, false]);
			expect(drawn(['2015-05-03'], year)).not.toContain(' late"');
		});
	});

	test('a case with no event in its period has none', () => {
		const site = { ...edition.site, period: { from: '1700', to: '1701' } };
		expect(figuresOf({ ...edition, site }).map(({ name }) => name)).not.toContain('period');
	});
});
