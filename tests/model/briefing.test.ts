/** What the briefing shows, and what it leaves out. */
import { describe, expect, test } from 'vitest';
import { datesLayout, measures } from '../../src/components/briefing/dates.ts';
import { qrCode } from '../../src/components/briefing/qr.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import { briefingOf, choose, inShort, roleOf, room, roomLine } from '../../src/model/briefing.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { EventNode } from '../../src/model/types.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const second = buildEdition(readContent(caseFolder('second-case')));

describe('what has room', () => {
	test('is the first of a list', () => {
		expect(choose(['a', 'b', 'c'], { items: 2 })).toEqual({ shown: ['a', 'b'], leftOut: ['c'] });
	});

	test('is measured in lines: what is too long is passed over for what fits', () => {
		const texts = ['x'.repeat(25), 'y'.repeat(40), 'z'.repeat(5)];
		expect(choose(texts, { items: 9, lines: { most: 4, characters: 10 } }, (text) => text)).toEqual({
			shown: [texts[0], texts[2]],
			leftOut: [texts[1]],
		});
	});

	test.each([
		[['one', 'two', 'three'], 6, ['one', 'two']],
		[['much too long'], 3, ['much too long']],
		[[], 3, []],
	])('of phrases %j within %i characters', (phrases, characters, expected) => {
		expect(inShort(phrases, characters)).toEqual(expected);
	});
});

describe('the briefing of the second case', () => {
	const briefing = briefingOf(second);

	test('is about the treaty of whose commitments the fate was asked', () => {
		expect(briefing?.agreement.id).toBe('ottawa-convention');
		expect(briefing?.clause?.commitment.id).toBe('no-help');
	});

	test('names its parties first, then persons, then the others', () => {
		expect(briefing?.who.shown.map(({ id }) => id)).toEqual(['canada', 'norway', 'lloyd-axworthy', 'icbl']);
	});

	test('has the voices of both sides, those who hold it kept first', () => {
		expect(briefing?.voices.shown.map(({ holds }) => holds)).toEqual(['kept', 'kept', 'not kept', 'not kept']);
	});

	test('leaves nothing out', () => {
		expect(briefing && roomLine(briefing, { shown: ['a'], leftOut: [] })).toBe('');
	});

	test('has its dates in order of time, of the greatest weight alone', () => {
		const dates = briefing?.dates.shown ?? [];
		expect(dates.length).toBeGreaterThan(0);
		expect(dates.every(({ entry }) => entry.data.weight === 3)).toBe(true);
		expect(dates.map(({ position }) => position)).toEqual(dates.map(({ position }) => position).sort((a, b) => a - b));
	});
});

test('a case without agreements has no briefing', () => {
	expect(briefingOf({ ...second, agreements: new Map() })).toBeUndefined();
});

test('a case with more key points than have room shows the first, and the build says so in a line', () => {
	const more = Array.from({ length: 9 }, (_, index) => `  - Point ${index + 1} of many.\n`).join('');
	withCase('second-case', [{ file: 'site.yaml', from: 'keyPoints:\n', to: `keyPoints:\n${more}` }], (folder) => {
		const briefing = briefingOf(buildEdition(readContent(folder)));
		expect(briefing?.keyPoints.shown).toEqual([0, 1, 2, 3, 4]);
		expect(briefing && roomLine(briefing, { shown: ['a'], leftOut: ['b', 'c'] })).toBe(
			'briefing: room for 5 of 11 key points, 1 of 3 sources',
		);
	});
});

describe('the drawing of dates', () => {
	const [sample] = second.events;
	if (!sample) throw new Error('the second case has no event');
	/** As many as have room, crowded into half a year, with labels as long as they may be. */
	const crowded: readonly EventNode[] = Array.from({ length: room.dates.items }, (_, index) => ({
		...sample,
		id: `event-${index}`,
		entry: {
			...sample.entry,
			data: {
				...sample.entry.data,
				date: `1997-${String(7 + (index % 6)).padStart(2, '0')}-15`,
				label: 'W'.repeat(20),
			},
		},
	}));

	test('keeps every label within it, and no two in one place', () => {
		const { dates } = datesLayout(crowded);
		const boxes = dates.map(({ x, row, before, label }) => {
			const width = textWidth(label, measures.font) + measures.mark / 2 + measures.gap;
			return before ? { row, from: x - width, to: x } : { row, from: x, to: x + width };
		});
		expect(boxes.filter(({ from, to }) => from < 0 || to > measures.width)).toEqual([]);
		const meeting = boxes.filter((a, i) =>
			boxes.some((b, j) => j > i && a.row === b.row && a.from < b.to && b.from < a.to),
		);
		expect(meeting).toEqual([]);
	});

	test('keeps the mark of the last day within it', () => {
		const [sample] = second.events;
		const late = sample && {
			...sample,
			entry: { ...sample.entry, data: { ...sample.entry.data, date: '1999-12-31' } },
		};
		const [placed] = datesLayout(late ? [late] : []).dates;
		expect(placed?.x).toBeLessThanOrEqual(measures.width - measures.mark / 2);
	});

	test('has a band for each year', () => {
		const { years } = datesLayout(second.events);
		expect(years[0]?.from).toBe(0);
		expect(years.at(-1)?.to).toBe(measures.width);
	});
});

test('the code says its address for the ear, and has the clear margin of the norm', () => {
	const svg = qrCode('https://host.example/essay/');
	expect(svg.properties['ariaLabel']).toContain('https://host.example/essay/');
	const d = JSON.stringify(svg.children);
	expect(d).toMatch(/"M4 4h1v1h-1z/);
	expect(d).not.toMatch(/M[0-3] /);
});

test('who somebody is here: an office where there is one, else the description', () => {
	const actor = second.actors.get('lloyd-axworthy');
	if (!actor) throw new Error('no such actor');
	const { data } = actor.entry;
	const withRole = (role: string | undefined) => ({ ...actor, entry: { ...actor.entry, data: { ...data, role } } });
	expect(roleOf(withRole('foreign minister'))).toBe('foreign minister');
	expect(roleOf(withRole(undefined))).toBe(data.short);
});
