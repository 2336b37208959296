import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import type { Precision } from '../../src/figures/timeline/event.ts';
import { renderTimeline } from '../../src/figures/timeline/figure.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import { inLines } from './lines.ts';
import { made, sample } from './sample.ts';

const figure = (from: number, to: number, events = sample(5)): string =>
	toHtml(
		renderTimeline({
			id: 'figure-timeline',
			events,
			extent: { from, to },
			marks: [
				{ day: 16703, label: 'The turn', width: 50, kind: 'turn', when: '25 September 2015' },
				{ day: 16708, label: 'The essay', width: 60, kind: 'horizon', when: '30 September 2015' },
			],
			href: (id) => `#${id}`,
			source: ['Source: none'],
		}),
	);

describe('what is marked is said in words too', () => {
	test.each([
		['both within the extent', 15706, 16801, true, true],
		['the extent begins after both', 16710, 16801, false, false],
		['the extent begins between them', 16705, 16801, false, true],
		['the extent ends before both', 15706, 16700, false, false],
	])('%s', (_, from, to, turn, horizon) => {
		const html = figure(from, to);
		expect(html.includes('<b>The turn</b>, 25 September 2015: ')).toBe(turn);
		expect(html.includes('<b>The essay</b>, 30 September 2015: ')).toBe(horizon);
	});
});

test('a track in which nothing happened has no lane, no column and no word', () => {
	const html = figure(15706, 16801, [made({ id: 'one', start: 15800, track: 'unilateral' })]);
	expect([...new Set([...html.matchAll(/data-lane="([a-z]+)"/g)].map(([, track]) => track))]).toEqual(['unilateral']);
	expect(html).not.toContain('ultilateral');
});

test('what happened after the horizon looks so, the day itself does not', () => {
	const html = figure(15706, 16801, [
		made({ id: 'on-the-day', start: 16708 }),
		made({ id: 'the-day-after', start: 16709 }),
		made({ id: 'before', start: 16000 }),
	]);
	const late = [...html.matchAll(/<a [^>]*>/g)].filter(([mark]) => mark.includes('class="ev late"'));
	expect(new Set(late.map(([mark]) => /data-event="([^"]+)"/.exec(mark)?.[1]))).toEqual(new Set(['the-day-after']));
});

test.each<[Precision, readonly string[]]>([
	['day', []],
	['span', ['A filled bar is a span of days.']],
	['loose', ['An open bar is a month or year of which the day is not known.']],
])('the legend of a %s explains %j, and what is not there it leaves out', (precision, expected) => {
	const html = figure(15706, 16071, [made({ id: 'one', start: 15800, end: 15830, precision })]);
	expect(html.match(/An? (?:filled|open) bar [^<]*/g) ?? []).toEqual(expected);
	expect(html).toContain('<p class="tl-status" role="status">1 event.</p>');
	expect(html).toContain('<summary>The same as a list, 1 event</summary>');
	expect(html).toContain('<p class="tl-title" id="figure-timeline-title">1 event, 2013</p>');
});

test('one that is the page’s own has a window over its months, and years to choose where it has several', () => {
	const whole = (from: number, to: number): string =>
		toHtml(
			renderTimeline({
				id: 'own',
				events: sample(5),
				extent: { from, to },
				marks: [],
				href: (id) => id,
				source: [],
				whole: true,
			}),
		);
	expect(whole(15706, 16071)).not.toContain('tl-parts');
	expect(whole(15706, 16436)).toContain('data-part="15706/16071" aria-pressed="false">2013</button>');
	expect(whole(15706, 16071).match(/<input id="own-[^>]*>/g)).toEqual([
		'<input id="own-from" type="range" data-end="from" min="0" max="11" value="0" aria-valuetext="January 2013" disabled>',
		'<input id="own-to" type="range" data-end="to" min="0" max="11" value="11" aria-valuetext="December 2013" disabled>',
	]);
});

test('words are escaped wherever they stand', () => {
	const html = figure(15706, 16801, [made({ id: 'odd', start: 15800, label: '<b> & "x"', title: '<i>' })]);
	expect(html).not.toMatch(/<b> &|<i>/);
	expect(html).toContain('&#x3C;b> &#x26; "x"');
});

test('a label is pinned to its width only where its letters are known', () => {
	const html = figure(15706, 16801, [
		made({ id: 'a', start: 15800, measured: false }),
		made({ id: 'b', start: 15900 }),
	]);
	const pinned = [...html.matchAll(/data-event="(.)"[^>]*>.*?<text ([^>]*)>/g)].map(
		([, id, attributes]) => [id, attributes?.includes('textLength')] as const,
	);
	expect(new Set(pinned.map(([id, is]) => `${id ?? ''} ${String(is)}`))).toEqual(new Set(['a false', 'b true']));
});

describe('a drawing of some events only says which, and how many of how many', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const drawn = (attributes: Readonly<Record<string, string>>) => {
		const figure = figureOf(edition, 'timeline', attributes);
		return {
			title: figure?.title('essay'),
			html: toHtml(figure?.render({ place: 'essay', href: (path) => path }) ?? []),
		};
	};

	test('in its title and in the line below', () => {
		const { title, html } = drawn({ from: '1996', to: '1999' });
		expect(title).toMatch(/^Main events: /);
		expect(html).toContain(title);
		expect(html).toContain('those that the essay names, or that lead up to those or follow from them, 3 of the 4');
	});

	test('the title of the whole counts all', () => {
		expect(figureOf(edition, 'timeline', {}).title()).toBe('2 of 4 events fall in 1997');
	});

	test('but not of all', () => {
		const { title, html } = drawn({ from: '1996', to: '1999', weight: '1' });
		expect(title).not.toContain('Main');
		expect(html).toContain('All events of this edition, 1996 to 1999');
	});
});

test('one with all that a timeline may show, whole', async () => {
	const on = (date: string, end = date) => ({ start: firstDay(date), end: lastDay(end) + 1 });
	const mark = (date: string, label: string, kind: 'turn' | 'horizon') => ({
		day: firstDay(date),
		label,
		width: label.length * 7,
		kind,
		when: date,
	});
	const events = [
		made({ id: 'year', ...on('2013'), precision: 'loose', label: 'All of a year, its day not known', measured: false }),
		made({ id: 'visit', ...on('2013-02-04', '2013-02-06'), precision: 'span' }),
		made({ id: 'second-visit', ...on('2013-02-05', '2013-05-06'), precision: 'span', track: 'multilateral' }),
		made({ id: 'report', ...on('2013-03-01'), track: 'unilateral' }),
		made({ id: 'leak', ...on('2013-03-02'), track: 'incident' }),
		made({ id: 'wide', ...on('2015-03'), precision: 'loose', label: 'A label wider than a phone has room for beside' }),
		made({ id: 'pact', ...on('2015-09-25') }),
		made({ id: 'late', ...on('2015-11-02', '2015-12-30'), precision: 'span', label: 'To the very end of it' }),
	];
	const drawn = renderTimeline({
		id: 'figure-timeline-made',
		events,
		extent: { from: firstDay('2013'), to: lastDay('2015') + 1 },
		marks: [
			mark('2012-12-31', 'Too early', 'turn'),
			mark('2015-09-25', 'The turn', 'turn'),
			mark('2015-09-30', 'The essay', 'horizon'),
			mark('2016-01-01', 'Too late', 'horizon'),
		],
		href: (id) => `/timeline/#event-${id}`,
		widths: [320, 704],
		about: 'With Sweden',
		heading: 3,
		source: ['Source: none'],
	});
	await expect(inLines(htmlOf(drawn))).toMatchFileSnapshot('golden/timeline-made.html');
});
