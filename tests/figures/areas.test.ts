/** The areas as they are drawn: places on the axis, nothing one over another, the two sides parted. */
import { describe, expect, test } from 'vitest';
import { axisOf, placeDeeds } from '../../src/figures/areas/layout.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { areasOf, type AreaRow } from '../../src/model/areas.ts';
import { firstDay } from '../../src/model/dates.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { Deed } from '../../src/schema/areas.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const deed = (date: string): Deed => ({ date, what: `Done on ${date}.`, sources: [] });
const row = (before: readonly string[], since: readonly string[]): AreaRow =>
	// Only what the layout reads.
	({ id: 'an-area', before: before.map(deed), since: since.map(deed) }) as unknown as AreaRow;

describe('the layout', () => {
	const area = row(
		['2010-11-20', '2014', '2014-12-05', '2015-12-07'],
		['2016-01-01', '2016-02-01', '2016-03-01', '2025'],
	);
	const axis = axisOf({ rows: [area], divide: 2016 });
	const places = placeDeeds(area, axis);

	test('deeds stand in order of time, parted by the divide', () => {
		const at = places.map((place) => place.at);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		const line = axis.place(firstDay('2016'));
		for (const { side, at: place } of places) expect(side === 'before' ? place <= line : place >= line).toBe(true);
	});

	test('what lies close together stands one above the other', () => {
		for (const a of places)
			for (const b of places)
				if (a !== b && a.level === b.level) expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(3.9);
		expect(Math.max(...places.map(({ level }) => level))).toBeGreaterThan(0);
	});

	test('of a year alone the mark says so', () => {
		expect(places.filter(({ isLoose }) => isLoose).map((place) => place.deed.date)).toEqual(['2014', '2025']);
	});

	test.each([
		['without deeds it has the divide within', [], [], 2015, '2016-12-31'],
		['from the first deed', ['2013-05-01', '2012'], [], 2012, '2016-12-31'],
		['of deeds before alone it has the year of the divide', ['2015'], [], 2015, '2016-12-31'],
		['of deeds since alone it has the year before', [], ['2016-07'], 2015, '2016-12-31'],
		['to the end of the year of the last', [], ['2018-02-03', '2017'], 2015, '2018-12-31'],
		['one after the end of the first area', ['2014'], ['2020-01-01'], 2014, '2020-12-31'],
	])('the axis: %s', (_, before, since, first, last) => {
		const axis = axisOf({ rows: [row([], []), row(before, since)], divide: 2016 });
		expect(axis.ticks[0]?.year).toBe(first);
		expect(axis.place(firstDay(String(first)))).toBe(0);
		expect(axis.place(firstDay(last) + 1)).toBe(100);
		expect(axis.place(firstDay(last))).toBeLessThan(100);
	});

	test('a day stands at its middle, a month and a year at theirs; four hundredths part two of a level', () => {
		const placed = placeDeeds(row(['2010-01-05', '2010-01', '2010'], ['2010-01-06', '2010-03-02']), {
			// A hundredth of the axis for each ten days.
			place: (day) => (day - firstDay('2010')) / 10,
			ticks: [],
			years: 1,
		});
		expect(placed.map(({ deed, at, level, isLoose, side }) => [deed.date, at, level, isLoose, side])).toEqual([
			['2010-01-05', 0.45, 0, false, 'before'],
			['2010-01', 1.55, 2, false, 'before'],
			['2010', 18.25, 0, true, 'before'],
			['2010-01-06', 0.55, 1, false, 'since'],
			['2010-03-02', 6.05, 0, false, 'since'],
		]);
	});
});

describe('the figure of the second case', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const figure = figuresOf(edition).find(({ name }) => name === 'areas');
	const html = figure ? htmlOf(figure.render({ place: 'home', href: (path) => `/base${path}` })) : '';

	test('holds every deed in its list and in its table, with ways to what is told elsewhere', () => {
		const { rows = [] } = areasOf(edition.content) ?? {};
		for (const { id, before, since } of rows) {
			expect(html).toContain(`id="area-${id}"`);
			for (const { what } of [...before, ...since]) expect(html.split(what).length - 1).toBeGreaterThanOrEqual(2);
		}
		expect(html).toContain('href="/base/timeline/#event-oslo-adoption"');
		expect(html).toContain('href="/base/agreements/ottawa-convention/#commitment-no-help"');
	});

	test('lists what the text of an area alone cites', () => {
		const changes = [
			{ file: 'areas/the-ban.md', from: 'eleven years later.', to: 'eleven years later [@anderson-2000].' },
		];
		const drawn = withCase('second-case', changes, (folder) => {
			const areas = figuresOf(buildEdition(readContent(folder))).find(({ name }) => name === 'areas');
			return areas ? htmlOf(areas.render({ place: 'home', href: (path) => path })) : '';
		});
		expect(html).not.toContain('#source-anderson-2000');
		expect(drawn).toContain('href="/sources/#source-anderson-2000"');
	});

	test('says where nothing was found', () => {
		expect(html).toContain('Nothing was found.');
	});
});
