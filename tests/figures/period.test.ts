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
		['2001-06-01', '2001-07-31', 'week', 10],
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

	test('a case with no event in its period has none', () => {
		const site = { ...edition.site, period: { from: '1700', to: '1701' } };
		expect(figuresOf({ ...edition, site }).map(({ name }) => name)).not.toContain('period');
	});
});
