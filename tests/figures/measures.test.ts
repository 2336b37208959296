import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/figures/measures/filter.ts';
import { axisOf, extentOf } from '../../src/figures/measures/layout.ts';
import { covered, inFigures, numbersOf, valueOf } from '../../src/figures/measures/words.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { yearAxis } from '../../src/figures/shared/years.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { measuresOf } from '../../src/model/measures.ts';
import { actorTypes } from '../../src/schema/actors.ts';
import { measureFindings, type Measure } from '../../src/schema/measures.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const content = readContent(caseFolder('second-case'));
const some = content.entries.measures[0]?.data;
if (!some) throw new Error('the second case has no measures');
const measure = (changes: Partial<Measure>): Measure => ({ ...some, numbers: undefined, ...changes }) as Measure;

describe('the layout', () => {
	const axis = yearAxis('2000', '2009');

	test('a span stands where its years are, and one of days can be seen', () => {
		const { from, to } = extentOf(measure({ from: '2000', to: '2004' }), axis);
		expect(from).toBe(0);
		expect(to).toBeCloseTo(50, 0);
		const short = extentOf(measure({ from: '2005-03-01', to: '2005-03-02' }), axis);
		expect(short.to - short.from).toBeCloseTo(0.5);
		const last = extentOf(measure({ from: '2009-12-31', to: '2009-12-31' }), axis);
		expect(last.to - last.from).toBeGreaterThan(0.4);
		expect(last.to).toBeLessThanOrEqual(100);
	});

	test('each unit has a scale of its own, which begins at nought', () => {
		const { series } = extentOf(
			measure({
				numbers: [
					{ date: '2001', value: 40, unit: 'cases' },
					{ date: '2002', value: 10, unit: 'cases' },
					{ date: '2001', value: 3, unit: 'states' },
				],
			}),
			axis,
		);
		expect(series.map(({ unit, points }) => [unit, ...points.map(({ height }) => height)])).toEqual([
			['cases', 100, 25],
			['states', 100],
		]);
	});

	test('nothing but noughts is drawn at nought', () => {
		const { series } = extentOf(measure({ numbers: [{ date: '2001', value: 0, unit: 'cases' }] }), axis);
		expect(series[0]?.points[0]?.height).toBe(0);
	});

	test('values stand on the side that has room', () => {
		const sides = (...dates: readonly string[]) =>
			extentOf(
				measure({ numbers: dates.map((date) => ({ date, value: 1, unit: 'cases' })) }),
				axis,
			).series[0]?.points.map(({ side }) => side);
		expect(sides('2004', '2006')).toEqual(['before', 'after']);
		expect(sides('2000', '2001')).toEqual(['after', 'after']);
		expect(sides('2008', '2009')).toEqual(['before', 'before']);
		expect(sides('2005')).toEqual(['after']);
	});

	test('the axis holds every span and every day of publication', () => {
		const measures = measuresOf(content);
		if (!measures) throw new Error('no measures');
		const all = axisOf(measures);
		for (const { data } of content.entries.measures) {
			const { from, to, published } = extentOf(data, all);
			for (const place of [from, to, published]) {
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(100);
			}
			expect(from).toBeLessThan(to);
		}
	});
});

describe('the words', () => {
	test.each([
		[0, '0'],
		[999, '999'],
		[4325, '4,325'],
		[1234567.25, '1,234,567.25'],
	])('%d is written %s', (value, expected) => {
		expect(inFigures(value)).toBe(expected);
	});

	test('a number says how exactly it is known, its unit once', () => {
		const numbers = [
			{ date: '2013-02', value: 60, bound: 'about', unit: 'cases' },
			{ date: '2016-05', value: 10, bound: 'fewer than', unit: 'cases' },
		] as const;
		expect(numbers.map(valueOf)).toEqual(['about 60', 'fewer than 10']);
		expect(numbersOf('cases', numbers)).toBe('about 60 cases (February 2013), fewer than 10 (May 2016)');
	});

	test('what is covered, and by what it is dated', () => {
		expect(covered(measure({ from: '2013', to: '2017', dates: 'disclosure' }))).toBe(
			'Covers 2013 to 2017, dated by its disclosure',
		);
		expect(covered(measure({ from: '2013', to: '2013', dates: 'conduct' }))).toBe('Covers 2013, dated by the conduct');
	});
});

describe('the figure of the second case', () => {
	const [figure] = figuresOf(buildEdition(content)).filter(({ name }) => name === 'measures');
	const html = htmlOf(figure?.render({ place: 'home', href: (path) => path }));

	test('a text is markup, never the letters of markup', () => {
		expect(html).toContain('<p>');
		expect(html).not.toMatch(/&(?:#x3C|lt);/);
	});

	test('it has a page of its own, to which the header leads', () => {
		expect(figure).toMatchObject({ home: '/explore/measures/', inNavigation: true });
		expect(figure?.title()).toBe('Of three measures two find a fall and one a rise');
	});

	test('each measure stands once, under its finding, with its anchor', () => {
		const ids = [...html.matchAll(/id="measure-([^"]+)"/g)].map(([, id]) => id);
		expect([...ids].sort()).toEqual(content.entries.measures.map(({ id }) => id).sort());
		const page = parse(html);
		const groups = page.querySelectorAll('section[data-finding]');
		expect(groups.map((group) => [group.getAttribute('data-finding'), group.querySelectorAll('li').length])).toEqual([
			['fell', 2],
			['rose', 1],
		]);
	});

	test('one may choose by finding and by maker, and all are shown at first', () => {
		const page = parse(html);
		const options = page.querySelectorAll('.measures-filter input[type="radio"]');
		expect(options.map((option) => option.getAttribute('value'))).toEqual([
			'all',
			'finding-fell',
			'finding-rose',
			...actorTypes.map((type) => `by-${slugOf(type)}`).filter((value) => html.includes(`data-by="${value.slice(3)}`)),
		]);
		expect(options.filter((option) => option.hasAttribute('checked'))).toHaveLength(1);
		for (const option of options) {
			const [, by, what = ''] = /^(finding|by)-(.+)$/.exec(option.getAttribute('value') ?? '') ?? [];
			const count = Number(option.parentNode?.querySelector('.measures-count')?.text);
			const all = page.querySelectorAll('li[data-by]').length;
			const found = by === 'finding' ? `[data-finding="${what}"] li` : `li[data-by~="${what}"]`;
			expect(count, what).toBe(by === undefined ? all : page.querySelectorAll(found).length);
		}
	});

	test('the style sheet knows every finding and every kind of maker', () => {
		const sheet = readFileSync('src/figures/measures/figure.css', 'utf8');
		for (const finding of measureFindings) expect(sheet).toContain(`[data-finding='${slugOf(finding)}']`);
		for (const type of actorTypes) expect(sheet).toContain(`li:not([data-by~='${slugOf(type)}'])`);
	});

	test('opened, it says what one unit is, what it cannot see, its doubt and its sources', () => {
		expect(html).toContain('<b>One unit:</b> A government that used anti-personnel mines within the year.');
		expect(html).toContain('<b>It cannot see:</b> Governments that laid mines unseen');
		expect(html).toContain('<b>Doubt.</b> The two years are those before the report');
		expect(html).toContain('href="/sources/#source-icbl-monitor-2009"');
		expect(html).toContain('<b>Numbers:</b> 4,325 people killed or hurt (2012), 3,308 (2013).');
	});

	test('where there are no measures there is no figure', () => {
		const without = buildEdition({ ...content, entries: { ...content.entries, measures: [] } });
		expect(figuresOf(without).map(({ name }) => name)).not.toContain('measures');
	});
});
