/** What the briefing shows, and what it leaves out. */
import { describe, expect, test } from 'vitest';
import { datesLayout, measures } from '../../src/components/briefing/dates.ts';
import { qrCode } from '../../src/components/briefing/qr.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import {
	briefingOf,
	freeRows,
	choose,
	inShort,
	roleOf,
	room,
	roomLine,
	type Briefing,
} from '../../src/model/briefing.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { Edition, Entity, EssayParagraph, EventNode, Mention } from '../../src/model/types.ts';
import type { Commitment } from '../../src/schema/commitments.ts';
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

	test('a text takes at least a line, and one that just fills its lines no more', () => {
		const room = { items: 9, lines: { most: 3, characters: 10 } };
		const texts = ['', 'x'.repeat(10), 'y'.repeat(11), 'z'];
		expect(choose(texts, room, (text) => text)).toEqual({ shown: [texts[0], texts[1], 'z'], leftOut: [texts[2]] });
		expect(choose(['a', 'b'], { items: 9, lines: { most: 1, characters: 10 } })).toEqual({
			shown: ['a'],
			leftOut: ['b'],
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

/** The treaty of the second case with other data, and the briefing on it alone. */
const treaty = (data: Partial<Entity<'agreement'>['entry']['data']>, id = 'ottawa-convention'): Entity<'agreement'> => {
	const found = second.agreements.get(id);
	if (!found) throw new Error('no such agreement');
	return { ...found, entry: { ...found.entry, data: { ...found.entry.data, ...data } } };
};
const briefOn = (data: Partial<Entity<'agreement'>['entry']['data']>, rest: Partial<Edition> = {}): Briefing => {
	const briefing = briefingOf({ ...second, agreements: new Map([['ottawa-convention', treaty(data)]]), ...rest });
	if (!briefing) throw new Error('no briefing');
	return briefing;
};

describe('the agreement that it is about', () => {
	const { commitments = [] } = treaty({}).entry.data;
	const asked = commitments.filter(({ outcome }) => outcome);
	const [mention] = second.actors.get('icbl')?.inEssay ?? [];
	const mentions = (length: number): readonly Mention[] => Array.from({ length }, () => mention ?? []).flat();
	const agreement = (
		id: string,
		of: { readonly commitments?: typeof commitments; readonly inEssay?: number; readonly elsewhere?: number },
	): Entity<'agreement'> => ({
		...treaty({ commitments: of.commitments ?? [] }),
		id,
		inEssay: mentions(of.inEssay ?? 0),
		elsewhere: mentions(of.elsewhere ?? 0),
	});

	test.each([
		[
			'is that of whose commitments the fate was asked most, however often another is named',
			[
				agreement('named', { inEssay: 9, commitments: asked.slice(0, 1) }),
				agreement('asked', { commitments: asked.slice(0, 2) }),
			],
			'asked',
		],
		[
			'else the one that is named most, wherever that is',
			[
				agreement('once', { inEssay: 2, commitments }),
				agreement('thrice', { inEssay: 1, elsewhere: 2, commitments: asked }),
			],
			'thrice',
		],
		[
			'else the one with the most commitments',
			[agreement('fewer', { commitments: asked }), agreement('more', { commitments })],
			'more',
		],
		['else the first', [agreement('first', {}), agreement('second', {})], 'first'],
	])('%s', (_, agreements, id) => {
		const among = { ...second, agreements: new Map(agreements.map((each) => [each.id, each])) };
		expect(briefingOf(among)?.agreement.id).toBe(id);
	});
});

describe('the clause', () => {
	const commitment = (id: string, more: Partial<Commitment> = {}): Commitment => ({
		id,
		topic: 'The ban',
		text: `What ${id} asks.`,
		strength: 'promise',
		...more,
	});
	const quote = { text: 'To assist', lang: 'en', source: 'icblcmc-text' };
	const parts = [{ id: 'help', words: 'assist', settles: 'That it is help.' }];

	test.each([
		['is one whose words are quoted', [commitment('plain'), commitment('quoted', { quote })], 'quoted'],
		[
			'is the one that is taken apart, where there is one',
			[commitment('quoted', { quote }), commitment('apart', { quote, parts }), commitment('again', { quote, parts })],
			'apart',
		],
		['is none where no words are quoted', [commitment('plain'), commitment('apart', { parts })], undefined],
	])('%s', (_, commitments, id) => {
		const { clause } = briefOn({ commitments });
		expect([clause?.commitment.id, clause?.quote]).toEqual([id, id && quote]);
	});

	const says = (who: string, ...holds: readonly ('kept' | 'not kept')[]): Pick<Commitment, 'outcome'> => ({
		outcome: {
			finding: 'disputed',
			asOf: '2026',
			says: holds.map((each) => ({ who, holds: each, what: `${who} says ${each}.`, sources: [] })),
		},
	});
	test('has the voices on its fate, those who hold it kept first', () => {
		const commitments = [
			commitment('other', says('canada', 'kept')),
			commitment('quoted', { quote, ...says('icbl', 'not kept', 'kept') }),
		];
		expect(briefOn({ commitments }).voices.shown.map(({ who, holds }) => `${who} ${holds}`)).toEqual([
			'icbl kept',
			'icbl not kept',
		]);
	});
	test('else those on the fate of any commitment', () => {
		const commitments = [
			commitment('a', says('canada', 'kept')),
			commitment('b', { quote }),
			commitment('c', says('icbl', 'kept')),
		];
		expect(briefOn({ commitments }).voices.shown.map(({ who }) => who)).toEqual(['canada', 'icbl']);
	});
	test('of more voices than have room none of one side is left out for the other', () => {
		const commitments = [
			commitment('a', says('icbl', ...Array.from({ length: 7 }, () => 'not kept' as const), 'kept')),
		];
		const { voices } = briefOn({ commitments });
		expect(voices.shown.map(({ holds }) => holds)).toEqual(['kept', 'not kept', 'not kept', 'not kept', 'not kept']);
		expect(voices.leftOut).toHaveLength(3);
	});

	test('commitments stand by their strength, those of one strength as in the text', () => {
		const commitments = [
			commitment('a', { strength: 'courtesy' }),
			commitment('b'),
			commitment('c', { strength: 'courtesy' }),
			commitment('d'),
		];
		expect(briefOn({ commitments }).commitments.shown.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
	});

	test('what follows it is told where it is taken apart', () => {
		expect(briefOn({}).wording?.texts.shown.map(({ placed }) => placed.key)).toEqual([
			'ottawa-convention/no-help',
			'cluster-munitions-convention/no-help',
		]);
		expect(briefOn({}).wording?.parts).toHaveLength(4);
		expect(briefOn({ commitments: [commitment('plain')] })).not.toHaveProperty('wording');
		expect(briefOn({ commitments: [commitment('plain')] })).not.toHaveProperty('clause');
	});
});

test('a person who is quoted has room before those who are named more often', () => {
	const person = second.actors.get('lloyd-axworthy');
	const commitments = treaty({}).entry.data.commitments ?? [];
	const [commitment] = commitments;
	if (!person || !commitment) throw new Error('no such person, or no commitment');
	const [mention] = [...person.inEssay, ...person.elsewhere];
	const named = (id: string, times: number): Entity<'actor'> => ({
		...person,
		id,
		inEssay: Array.from({ length: times }, () => mention ?? []).flat(),
		elsewhere: [],
	});
	const ids = Array.from({ length: room.who.items }, (_, index) => `person-${index}`);
	const actors = new Map([...ids, 'witness'].map((id, index) => [id, named(id, 20 - index)]));
	const outcome = { ...commitment.outcome, finding: 'disputed' as const, asOf: '2020' };
	const says = [{ who: 'witness', holds: 'kept' as const, what: 'It is.', sources: [] }];
	const shown = (said: typeof says) =>
		briefOn(
			{ parties: undefined, commitments: [{ ...commitment, outcome: { ...outcome, says: said } }] },
			{ actors },
		).who.shown.map(({ id }) => id);
	expect(shown([])).toEqual(ids);
	expect(shown(says)).toEqual([...ids.slice(0, -1), 'witness']);
});

test('those who issued it stand first as its parties would', () => {
	const who = (data: Parameters<typeof treaty>[0]) => briefOn(data).who.shown.map(({ id }) => id);
	expect(who({ parties: undefined, issuedBy: ['norway'] })).toEqual(['norway', 'lloyd-axworthy', 'canada', 'icbl']);
	expect(who({ parties: undefined, issuedBy: undefined })).toEqual(['lloyd-axworthy', 'canada', 'icbl', 'norway']);
	expect(who({ parties: ['icbl'], issuedBy: ['norway'] })).toEqual(['icbl', 'lloyd-axworthy', 'canada', 'norway']);
});

describe('of more dates than have room', () => {
	const [sample] = second.events;
	if (!sample) throw new Error('the second case has no event');
	const paragraphs = [...second.paragraphs.values()];
	/** The treaty is of 18 September 1997; an event is of a year after, if nothing else is said. */
	const event = (
		id: string,
		data: Partial<EventNode['entry']['data']> = {},
		bears: readonly EssayParagraph[] = [],
	): EventNode => ({
		id,
		position: 1,
		paragraphs: bears,
		entry: {
			...sample.entry,
			data: {
				title: id,
				label: id,
				date: '1998-09-18',
				track: 'multilateral',
				weight: 3,
				matters: '',
				sources: [],
				...data,
			},
		},
	});
	const many = (number: number, data: Partial<EventNode['entry']['data']>): readonly EventNode[] =>
		Array.from({ length: number }, (_, index) => event(`filler-${index}`, data));
	const agreements = ['ottawa-convention', 'cluster-munitions-convention'];
	const leftOut = (...events: readonly EventNode[]): readonly string[] =>
		briefOn({}, { events }).dates.leftOut.map(({ id }) => id);

	test('those are left out that touch least of the agreement and what follows it, then of its parties, then the farthest', () => {
		const found = leftOut(
			event('another’s', { actors: ['icbl'], agreements: ['ccw-amended-protocol-2'] }),
			event('far', { actors: ['canada'], date: '1999-09-18' }, paragraphs.slice(0, 1)),
			event('near', { actors: ['canada'] }, paragraphs.slice(0, 1)),
			event('in the essay', { actors: ['norway', 'icbl'], date: '2000' }, paragraphs.slice(0, 2)),
			event('of a text that follows', { agreements: agreements.slice(1), date: '2000' }),
			event('of the treaty', { agreements: agreements.slice(0, 1), actors: ['canada'] }),
			event('of its meetings', {
				mechanisms: ['meetings-of-the-states-parties', 'another'],
				actors: ['canada', 'norway'],
			}),
			event('light', { agreements, weight: 2 }),
			...many(14, { agreements }),
		);
		expect(found).toEqual([
			'of its meetings',
			'of the treaty',
			'of a text that follows',
			'in the essay',
			'near',
			'far',
			'another’s',
		]);
	});

	test('none from before it is left out for what came after', () => {
		const before = ['1990', '1991', '1992'].map((date) => event(date, { date }));
		expect(leftOut(...many(13, { agreements }), ...before)).toEqual(['filler-10', 'filler-11']);
	});

	test('the latest that touches the agreement is not, however little it does', () => {
		const late = event('late', { agreements: agreements.slice(0, 1), date: '2020' });
		const later = event('later, of something else', { date: '2021' });
		expect(leftOut(...many(14, { agreements }), late, later)).toEqual(['filler-13', 'later, of something else']);
	});

	test('what is of its own day counts as what came after', () => {
		const later = ['1999', '2000'].map((date) => event(date, { date }));
		expect(leftOut(...many(14, { agreements, date: '1997-09-18' }), ...later)).toEqual(['1999', '2000']);
	});

	test('those that have room stand in order of time, whatever their rank', () => {
		const events = [event('low'), event('high', { agreements })].map((each, index) => ({
			...each,
			position: index + 1,
		}));
		expect(briefOn({}, { events }).dates.shown.map(({ id }) => id)).toEqual(['low', 'high']);
	});
});

test('the line of what has no room names every list, and those alone', () => {
	const full = briefOn({});
	const chosen = (shown: number, leftOut: number) => ({
		shown: Array.from({ length: shown }),
		leftOut: Array.from({ length: leftOut }),
	});
	const lists = {
		...full,
		keyPoints: chosen(5, 1),
		commitments: chosen(4, 2),
		who: chosen(9, 3),
		dates: chosen(14, 4),
		voices: chosen(5, 5),
		wording: { texts: chosen(10, 6) },
		// Only what the line counts.
	} as unknown as Briefing;
	expect(roomLine(lists, { shown: ['a'], leftOut: ['b'] })).toBe(
		'briefing: room for 5 of 6 key points, 4 of 6 commitments, 9 of 12 actors, 14 of 18 dates, 5 of 10 voices, 10 of 16 texts, 1 of 2 sources',
	);
	const { wording, ...without } = full;
	expect(wording).toBeDefined();
	expect(roomLine(without, { shown: [], leftOut: [] })).toBe('');
});

test('what became of it takes the room of rows where it is long', () => {
	const words = (lines: number): string => 'x'.repeat(lines * 105);
	expect([0, 3, 4, 6].map((lines) => freeRows(10, words(lines)))).toEqual([4, 4, 3, 1]);
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
