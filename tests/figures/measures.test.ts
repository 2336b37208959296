import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { filter, makersOf, slugOf } from '../../src/figures/measures/filter.ts';
import { drawMeasure, keySign } from '../../src/figures/measures/draw.ts';
import { axisOf, extentOf } from '../../src/figures/measures/layout.ts';
import { covered, inFigures, numbersOf, valueOf } from '../../src/figures/measures/words.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { yearAxis } from '../../src/figures/shared/years.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { firstDay } from '../../src/model/dates.ts';
import { measuresOf } from '../../src/model/measures.ts';
import { actorTypes } from '../../src/schema/actors.ts';
import { measureFindings, type Measure } from '../../src/schema/measures.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { wordsOf } from './lines.ts';

const content = readContent(caseFolder('second-case'));
const some = content.entries.measures[0]?.data;
if (!some) throw new Error('the second case has no measures');
const measure = (changes: Partial<Measure>): Measure => ({ ...some, numbers: undefined, ...changes });

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

	test.each<[readonly string[], readonly string[]]>([
		// Years of the axis of ten; a year is ten hundredths, its middle five.
		[['2001-06'], ['after']],
		[['2001'], ['after']],
		[['2002'], ['after']],
		[['2007'], ['after']],
		[['2008'], ['before']],
		[
			['2002', '2003', '2004'],
			['before', 'after', 'after'],
		],
		[
			['2001', '2003'],
			['after', 'after'],
		],
		[
			['2006', '2008'],
			['before', 'before'],
		],
	])('values of %j stand %j', (dates, sides) => {
		const { series } = extentOf(measure({ numbers: dates.map((date) => ({ date, value: 1, unit: 'cases' })) }), axis);
		expect(series[0]?.points.map(({ side }) => side)).toEqual(sides);
	});

	test('what is known to a year alone stands in its middle, a day at its noon', () => {
		const at = (published: string): number => extentOf(measure({ published }), axis).published;
		expect([at('2000'), at('2000-01-01'), at('2009-12-31')]).toEqual([5.01, 0.01, 99.99]);
	});

	test('a span of days at the end is drawn before it', () => {
		const { from, to } = extentOf(measure({ from: '2009-12-31', to: '2009-12-31' }), axis);
		expect([from, to]).toEqual([99.5, 100]);
		expect(extentOf(measure({ from: '2005-03-01', to: '2005-03-02' }), axis).from).toBe(51.63);
	});

	test.each([
		// From and to of the measures, when they were published, and the years of the axis.
		['2001', '2003', ['2002'], 2001, 2003],
		['2001', '2003', ['1999-05', '2005-06-07'], 1999, 2005],
		['2001', '2003-05', ['2003'], 2001, 2003],
	])('the axis of %s to %s, published %j, is of whole years', (from, to, published, first, last) => {
		const [entry] = content.entries.measures;
		if (!entry) throw new Error('no measure');
		const { ticks, place } = axisOf({
			from,
			to,
			number: published.length,
			groups: [
				{
					finding: 'fell',
					measures: published.map((date) => ({ ...entry, data: { ...entry.data, published: date } })),
				},
			],
		});
		expect([ticks[0]?.year, ticks.at(-1)?.year]).toEqual([first, last]);
		expect(place(firstDay(String(last + 1)))).toBe(100);
		expect(place(firstDay(`${last}-12-31`))).toBeLessThan(100);
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
		[1000, '1,000'],
		[4325, '4,325'],
		[43250, '43,250'],
		[0.5, '0.5'],
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

describe('the drawing', () => {
	const axis = yearAxis('2000', '2009');
	const draw = (changes: Partial<Measure>): string => {
		const data = measure({ from: '2001', to: '2003', published: '2005', ...changes });
		const html = htmlOf(drawMeasure(data, extentOf(data, axis), axis, [{ at: 25, label: 'Turn', when: '' }]));
		// The years and the turn are those of other drawings.
		return html.replace(/<g class="(?:years|turns)">.*?<\/g>/g, '').replaceAll(/><\/(?:line|circle|path)>/g, ' />');
	};

	test('of a measure without numbers is its bar and its flag', () => {
		expect(draw({ dates: 'disclosure' })).toBe(
			'<svg class="row-strip" aria-hidden="true" focusable="false">' +
				'<line class="span disclosure" x1="10.02%" x2="39.99%" y1="100%" y2="100%" transform="translate(0 -13)" />' +
				'<svg x="55.01%" y="100%" overflow="visible"><path class="published" d="M0 7V-9l8 3.5L0-2" transform="translate(0 -13)" /></svg></svg>',
		);
	});

	test('of numbers has each to its height, the lines between, and the unit once', () => {
		const html = draw({
			dates: 'conduct',
			numbers: [
				{ date: '2002', value: 10, unit: 'cases' },
				{ date: '2006', value: 40, unit: 'cases', bound: 'about' },
				{ date: '2008', value: 3, unit: 'states' },
			],
		});
		expect(html).toMatch(
			/^<svg class="row-strip with-numbers" aria-hidden="true" focusable="false"><line class="span conduct" /,
		);
		expect(html.slice(html.indexOf('<line class="course"'))).toBe(
			'<line class="course" x1="25.01%" y1="62.5%" x2="65%" y2="34%" />' +
				'<line class="stem" x1="25.01%" x2="25.01%" y1="72%" y2="62.5%" /><circle class="value" cx="25.01%" cy="62.5%" r="3.5" />' +
				'<text x="25.01%" y="62.5%" dx="-8" dy="0.34em" text-anchor="end">10</text>' +
				'<line class="stem" x1="65%" x2="65%" y1="72%" y2="34%" /><circle class="value" cx="65%" cy="34%" r="3.5" />' +
				'<text x="65%" y="34%" dx="8" dy="0.34em" text-anchor="start">about 40</text>' +
				'<text class="unit" x="25.01%" y="1.15em" dx="-4" text-anchor="start">Cases</text>' +
				'<line class="stem" x1="85%" x2="85%" y1="72%" y2="34%" /><circle class="value" cx="85%" cy="34%" r="3.5" />' +
				'<text x="85%" y="34%" dx="-8" dy="0.34em" text-anchor="end">3</text>' +
				'<text class="unit" x="85%" y="1.15em" dx="4" text-anchor="end">States</text></svg>',
		);
	});

	test('the key has a bar and a flag', () => {
		expect([keySign('conduct'), keySign('published')].map(htmlOf)).toEqual([
			'<svg class="measures-key-sign" aria-hidden="true" focusable="false"><line class="span conduct" x1="1" x2="31" y1="8.5" y2="8.5" /></svg>',
			'<svg class="measures-key-sign" aria-hidden="true" focusable="false"><path class="published" d="M0 7V-9l8 3.5L0-2" transform="translate(12 9)" /></svg>',
		]);
	});
});

describe('the choice among the measures', () => {
	const edition = buildEdition(content);
	const all = content.entries.measures;
	const choices = (
		...found: readonly (readonly [Measure['finds'], readonly (readonly string[])[]])[]
	): readonly string[] => {
		const [entry] = all;
		if (!entry) throw new Error('no measure');
		const groups = found.map(([finding, makers]) => ({
			finding,
			measures: makers.map((by) => ({ ...entry, data: { ...entry.data, by: [...by] } })),
		}));
		const number = groups.flatMap(({ measures }) => measures).length;
		return filter(edition, { groups, number, from: '2000', to: '2001' }, 'figure-measures').flatMap((drawn) =>
			wordsOf(drawn),
		);
	};

	test('is none where there is one finding by one kind of maker', () => {
		expect(choices(['fell', [['icbl']]])).toEqual([]);
		expect(choices(['fell', [['icbl'], ['icbl']]])).toEqual([]);
	});

	test('is of findings and makers, each with how many', () => {
		expect(choices(['fell', [['icbl'], ['icbl', 'canada']]])).toEqual([
			'Show',
			'All 2',
			'What finds',
			'fell 2',
			'What is by',
			'state 1',
			'associations 2',
		]);
		expect(choices(['fell', [['icbl']]], ['no change', [['icbl']]])).toEqual([
			'Show',
			'All 2',
			'What finds',
			'fell 1',
			'no change 1',
			'What is by',
			'associations 2',
		]);
	});

	test('the kinds of makers are each once, unknown ones none', () => {
		const [entry] = all;
		if (!entry) throw new Error('no measure');
		const by = ['icbl', 'nobody', 'canada', 'norway'];
		expect(makersOf(edition, { ...entry, data: { ...entry.data, by } })).toEqual(['association', 'state']);
		expect(slugOf('no  change at all')).toBe('no-change-at-all');
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
