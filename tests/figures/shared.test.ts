/** The small parts that figures share. */
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import type { FigureContext } from '../../src/figures/figure.ts';
import { boxes, filterNotes } from '../../src/figures/shared/filter.ts';
import { frame } from '../../src/figures/shared/frame.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { parted } from '../../src/figures/shared/line.ts';
import { piecesOf } from '../../src/figures/shared/marked.ts';
import {
	interpolateNumber,
	interpolateRound,
	interpolateZoom,
	piecewise,
} from '../../src/figures/shared/numbers-only.ts';
import { openedIn } from '../../src/figures/shared/opened.ts';
import { askedIn, partAt } from '../../src/figures/shared/part.ts';
import { utcFormat } from '../../src/figures/shared/no-format.ts';
import { interrupt } from '../../src/figures/shared/no-transition.ts';
import { sourceLinks } from '../../src/figures/shared/source-links.ts';
import { steps } from '../../src/figures/shared/steps.ts';
import { tableForm } from '../../src/figures/shared/table-form.ts';
import { turnLines, turnsOf, yearHead, yearLines } from '../../src/figures/shared/year-lines.ts';
import { yearAxis } from '../../src/figures/shared/years.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { firstDay } from '../../src/model/dates.ts';
import type { Edition } from '../../src/model/types.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { wordsOf } from './lines.ts';
import { without } from './without.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const href = (path: string): string => `/base${path}`;

describe('the frame of a figure', () => {
	const parts = {
		name: 'clause',
		id: 'figure-clause',
		title: 'A finding',
		source: ['From here.'],
		home: '/agreements/',
		embed: '/embed/clause/',
	};
	const framed = (more: Partial<Parameters<typeof frame>[0]>, context: Partial<FigureContext>): string =>
		htmlOf(frame({ ...parts, ...more }, { place: 'home', href, ...context }, [h('b', 'Drawn')]));
	const ways = (html: string): readonly string[] =>
		[...html.matchAll(/<a class="screen-only" href="([^"]*)">([^<]*)<\/a>/g)].map(([, to, words]) => `${words}: ${to}`);

	test.each<[FigureContext['place'], boolean, string | undefined, readonly string[]]>([
		[
			'essay',
			true,
			'/data/x.json',
			[
				'The figure at its home: /base/agreements/#figure-clause',
				'Its data (JSON): /base/data/x.json',
				'To embed: /base/teach/#code-clause',
			],
		],
		['home', false, '/data/x.json', ['Its data (JSON): /base/data/x.json', 'To embed: /base/embed/clause/']],
		['home', true, undefined, ['To embed: /base/teach/#code-clause']],
		['embed', true, undefined, ['The figure at its home: /base/agreements/#figure-clause']],
	])('in the %s it has its ways', (place, hasCodes, data, expected) => {
		expect(ways(framed(data === undefined ? {} : { data }, { place, hasCodes }))).toEqual(expected);
	});

	test('it has its classes, its title, what it draws, and a caption', () => {
		expect(framed({}, { place: 'essay' })).toMatch(
			/^<figure id="figure-clause" data-figure="clause" class="clause framed" aria-labelledby="figure-clause-title"><p class="figure-title" id="figure-clause-title">A finding<\/p><b>Drawn<\/b><figcaption><span>From here\.<\/span> <span class="figure-ways"><a .*<\/a> <a .*<\/a><\/span><\/figcaption><\/figure>$/,
		);
		expect(framed({ className: 'wording', ofText: true }, {})).toContain('class="wording framed of-text"');
		expect(framed({}, {})).toContain('<h2 class="figure-title"');
	});
});

test('pieces of a line are parted by a sign between each and the next', () => {
	expect(parted('; ', [])).toEqual([]);
	expect(parted('; ', ['a'])).toEqual(['a']);
	expect(parted('; ', ['a', ['b', 'c'], 'd'])).toEqual(['a', '; ', 'b', 'c', '; ', 'd']);
});

test('boxes are ticked unless it is said otherwise', () => {
	const html = htmlOf(
		boxes('Show', [
			{ name: 'kind', value: 'a', words: ['One'], nth: 0 },
			{ name: 'only', value: 'b', words: [h('b', 'Two')], isTicked: false },
		]),
	);
	expect(html).toBe(
		'<fieldset class="figure-filter"><legend>Show</legend>' +
			'<label><input type="checkbox" name="kind" value="a" checked data-nth="0"> One</label>' +
			'<label><input type="checkbox" name="only" value="b"> <b>Two</b></label></fieldset>',
	);
	expect(filterNotes().map(htmlOf)).toEqual([
		'<p class="figure-none">Nothing is chosen: tick a box above.</p>',
		'<p class="figure-status" role="status"></p>',
	]);
});

test('a table names each row by its first cell', () => {
	const table = tableForm(
		'Ties',
		['Who', 'What'],
		[{ cells: ['a', [h('b', 'x'), 'y']], data: { dataKind: 'k' } }, { cells: ['b', 'z'] }],
	);
	expect(htmlOf(table)).toBe(
		'<details class="figure-table"><summary>The same as a table</summary>' +
			'<section class="figure-table-frame" tabindex="0" aria-label="Ties"><table><caption>Ties</caption>' +
			'<thead><tr><th scope="col">Who</th><th scope="col">What</th></tr></thead>' +
			'<tbody><tr data-kind="k"><th scope="row">a</th><td><b>x</b>y</td></tr>' +
			'<tr><th scope="row">b</th><td>z</td></tr></tbody></table></section></details>',
	);
});

describe('a wording cut at the words that are marked in it', () => {
	const cut = (text: string, words: readonly (string | undefined)[]): string =>
		piecesOf(text, words)
			.map(({ text: piece, part }) => (part === undefined ? piece : `[${part}:${piece}]`))
			.join('');
	test.each<[string, readonly (string | undefined)[], string]>([
		['neither will', [], 'neither will'],
		['', ['will'], ''],
		['neither will', ['neither', 'will'], '[0:neither] [1:will]'],
		['neither will', ['will', 'neither'], '[1:neither] [0:will]'],
		['neither will steal', ['will'], 'neither [0:will] steal'],
		['will or will', ['will'], '[0:will] or will'],
		['neither will', ['should', undefined, '', 'will'], 'neither [3:will]'],
		// Of words that begin at one place the longer; those that begin within others mark nothing.
		['knowingly support', ['knowingly', 'knowingly support', 'support'], '[1:knowingly support]'],
		['one two three', ['one two', 'two three'], '[0:one two] three'],
		['onetwo', ['one', 'two'], '[0:one][1:two]'],
	])('%j at %j', (text, words, expected) => {
		expect(cut(text, words)).toBe(expected);
	});
});

describe('the part of a clause', () => {
	const parts = ['who', 'verb', 'gain'];
	test.each([
		['', {}],
		['?part=', {}],
		['?part=verb', { part: 'verb' }],
		['?other=verb', {}],
		['?part=whose', { unknown: 'whose' }],
		[`?part=${'x'.repeat(50)}`, { unknown: `${'x'.repeat(39)}…` }],
	])('that %j asks for', (search, expected) => {
		expect(askedIn(search, parts)).toEqual(expected);
	});
	test.each([
		// The key, and where it leads from each part.
		['ArrowRight', ['verb', 'gain', undefined]],
		['ArrowDown', ['verb', 'gain', undefined]],
		['ArrowLeft', [undefined, 'who', 'verb']],
		['ArrowUp', [undefined, 'who', 'verb']],
		['Home', ['who', 'who', 'who']],
		['End', ['gain', 'gain', 'gain']],
		['Enter', [undefined, undefined, undefined]],
	])('to which %s leads', (key, expected) => {
		expect(parts.map((part) => partAt(key, part, parts))).toEqual(expected);
	});
});

test.each([
	[undefined, [], 0],
	[null, [], 0],
	['figure', [], 0],
	[{}, [], 0],
	[{ opened: 'figure', y: '3' }, [], 0],
	[{ opened: ['figure', 3, 'other'], y: 120 }, ['figure', 'other'], 120],
])('what the history %j keeps of opened figures', (state, opened, y) => {
	expect(openedIn(state)).toEqual({ opened, y });
});

describe('the lines of the years', () => {
	const axis = yearAxis('2000', '2001');
	const long = yearAxis('2000', '2019');
	const marked = (...marks: readonly (readonly [string, string, 'turn' | 'horizon'])[]): Edition => ({
		...edition,
		site: { ...edition.site, marks: marks.map(([date, label, kind]) => ({ date, label, kind })) },
	});

	test('stand at the beginning of each, across or down', () => {
		expect(htmlOf(yearLines(axis))).toBe(
			'<g class="years"><line x1="0%" x2="0%" y1="0" y2="100%" class="always"></line><line x1="50.07%" x2="50.07%" y1="0" y2="100%" class="always"></line></g>',
		);
		expect(htmlOf(yearLines(axis, 'y'))).toContain(
			'<line x1="0" x2="100%" y1="50.07%" y2="50.07%" class="always"></line>',
		);
	});

	test('are left out where their number has no room', () => {
		expect(htmlOf(yearLines(long)).match(/<line/g)).toHaveLength(
			long.ticks.filter(({ label }) => label !== 'never').length,
		);
		expect(long.ticks.some(({ label }) => label === 'never')).toBe(true);
		expect(wordsOf(yearHead(long)).join('')).not.toContain('2001');
	});

	test('the days on which the story turns are those within, no horizon among them', () => {
		const turns = turnsOf(
			marked(
				['1999-05-01', 'Before', 'turn'],
				['2000-07-02', 'Within', 'turn'],
				['2000-09', 'Horizon', 'horizon'],
				['2003', 'After', 'turn'],
			),
			axis,
		);
		expect(turns).toEqual([{ at: axis.place(firstDay('2000-07-02')), label: 'Within', when: '2\u00a0July 2000' }]);
		expect(turnsOf({ ...edition, site: without(edition.site, 'marks') }, axis)).toEqual([]);
	});

	test('a turn is two lines, and its name stands on the side that has room', () => {
		const turn = (at: number, label = 'Turn') => ({ at, label, when: '' });
		expect(htmlOf(turnLines([turn(25)]))).toBe(
			'<g class="turns"><line x1="25%" x2="25%" y1="0" y2="100%" transform="translate(-1.5 0)"></line><line x1="25%" x2="25%" y1="0" y2="100%" transform="translate(1.5 0)"></line></g>',
		);
		expect(htmlOf(turnLines([turn(25)], 'y'))).toContain(
			'<line x1="0" x2="100%" y1="25%" y2="25%" transform="translate(0 -1.5)"></line>',
		);
		const head = (at: number, label?: string): string => htmlOf(yearHead(axis, [turn(at, label)]));
		expect(head(70)).toContain('<text class="turn" x="70%" y="0.9em" dx="6" text-anchor="start">Turn</text>');
		expect(head(71)).toContain('<text class="turn" x="71%" y="0.9em" dx="-6" text-anchor="end">Turn</text>');
		expect(head(71, '')).not.toContain('<text class="turn"');
		expect(head(70)).toContain('<text class="always" x="50.07%" y="100%" dx="4" dy="-5">2001</text>');
	});
});

describe('sources as links', () => {
	const links = (ids: readonly string[]): string => htmlOf(h('p', ...sourceLinks(edition, ids, href)));
	test('stand in brackets, and nothing stands for none', () => {
		expect(links([])).toBe('<p></p>');
		expect(links(['nowhere'])).toBe('<p></p>');
		expect(links(['hrw-monitor-1999', 'nowhere', 'anderson-2000'])).toBe(
			'<p> (<a href="/base/sources/#source-hrw-monitor-1999">International Campaign to Ban Landmines</a>; ' +
				'<a href="/base/sources/#source-anderson-2000">Anderson</a>)</p>',
		);
	});
	test('a name in characters of its own says its language', () => {
		const source = edition.sources.get('anderson-2000');
		if (!source) throw new Error('no source');
		const named = (literal: string): string =>
			htmlOf(
				h(
					'p',
					...sourceLinks(
						{
							...edition,
							sources: new Map([
								['one', { ...source, data: { ...source.data, author: [{ literal }], language: 'zh-CN' } }],
							]),
						},
						['one'],
						href,
					),
				),
			);
		expect(named('外交部')).toContain('lang="zh-CN">外交部');
		expect(named('Ministry')).not.toContain('lang=');
	});
});

test('steps rise, and as many are filled as the verb is strong', () => {
	const html = htmlOf(steps('effort'));
	expect(html).toMatch(/^<svg class="steps" viewBox="0 0 72 12" aria-hidden="true" focusable="false">/);
	const rects = [
		...html.matchAll(
			/<rect x="([\d.]+)" y="([\d.]+)" width="9" height="([\d.]+)" fill="(\w+)" stroke="currentColor" stroke-width="0.75" \/>/g,
		),
	];
	expect(rects.map(([, ...each]) => each.join(' '))).toEqual([
		'0.75 9 1.5 currentColor',
		'12.75 7.5 3 currentColor',
		'24.75 6 4.5 none',
		'36.75 4.5 6 none',
		'48.75 3 7.5 none',
		'60.75 1.5 9 none',
	]);
});

test('what stands for libraries in the browser does what figures ask of them', () => {
	expect([0, 0.25, 1].map(interpolateNumber(10, 20))).toEqual([10, 12.5, 20]);
	expect([0, 0.25, 1].map(interpolateRound(10, 20))).toEqual([10, 13, 20]);
	expect(interpolateZoom('here', 'there')()).toBe('there');
	expect(piecewise).toThrow('numbers only');
	expect(utcFormat()).toThrow('their own axis');
	expect(interrupt()).toBeUndefined();
});
