/** What no schema of a single key can refuse: keys that contradict each other. Each with the words that are told. */
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { activities } from '../../src/schema/activities.ts';
import { agreements } from '../../src/schema/agreements.ts';
import { claims, findingsOf, type ClaimKind } from '../../src/schema/claims.ts';
import { cell, commitment } from '../../src/schema/commitments.ts';
import { events } from '../../src/schema/events.ts';
import { figureSchemas } from '../../src/schema/figures.ts';
import { source } from '../../src/schema/sources.ts';

/** What is refused: where, in which words, by which rule. */
const told = (schema: z.ZodType, data: unknown): readonly string[] =>
	schema.safeParse(data).error?.issues.map((issue) => {
		const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
		return `${issue.path.join('.')}: ${issue.message}${typeof rule === 'string' ? ` (${rule})` : ''}`;
	}) ?? [];

describe('an activity that straddles', () => {
	const activity = { title: 'A', date: '2015', reason: 'So.', sources: ['s'], verdict: ['a', 'b'] };
	const same = 'straddles.into: the same as the verdict; write where else it may be sorted, or leave `straddles` out';
	test.each([
		['not at all', undefined, []],
		['into the same', ['a', 'b'], [same]],
		['into the same in another order', ['b', 'a', 'b'], [same]],
		['into one of the two', ['a'], []],
		['into one more', ['a', 'b', 'c'], []],
		['into another', ['c'], []],
	])('%s', (_what, into, expected) => {
		const straddles = into === undefined ? undefined : { into, because: 'So.' };
		expect(told(activities, { ...activity, straddles })).toEqual(expected);
	});
});

describe('an agreement', () => {
	const agreement = {
		title: 'A',
		label: 'A',
		short: 'A.',
		date: '2015',
		parties: ['a'],
		document: 'treaty',
		force: 'binding',
		setting: 'bilateral',
		status: 'in force',
		sources: ['s'],
	};
	const nobody =
		'parties: neither parties nor an issuer is named; write parties, or issuedBy for the body that issued it (missing-field)';
	const unbound = "status: no status of a text that does not bind in law; write standing, or 'force: binding'";
	test.each([
		['of its parties', {}, []],
		['of a body', { parties: undefined, issuedBy: ['a'] }, []],
		['of both', { issuedBy: ['b'] }, []],
		['of nobody', { parties: undefined }, [nobody]],
		['in force that binds nobody', { force: 'voluntary norms' }, [unbound]],
		['that binds nobody and stands', { force: 'voluntary norms', status: 'standing' }, []],
		['that binds and lapsed', { status: 'lapsed' }, []],
	])('%s', (_what, change, expected) => {
		expect(told(agreements, { ...agreement, ...change })).toEqual(expected);
	});
});

describe('a claim', () => {
	const claim = (kind: ClaimKind, whenWritten: string, finding: string) => ({
		sourceClaim: 'c01',
		paragraph: 'p',
		phrase: 'words',
		kind,
		whenWritten,
		finding,
		headline: 'So.',
		sources: ['s'],
	});
	const another = 'a finding of another kind of claim; a';
	const ofFact = 'documented, incomplete, imprecise, mistaken, contested';
	test.each([
		['fact', 'documented', 'overtaken', []],
		['definition', 'contested', 'unsettled', []],
		['judgement', 'open', 'overtaken', []],
		['prescription', 'disputed', 'borne out', []],
		['judgement', 'documented', 'open', [`whenWritten: ${another} judgement is borne out, disputed, open`]],
		['prescription', 'open', 'mistaken', [`finding: ${another} prescription is borne out, disputed, open, overtaken`]],
		[
			'fact',
			'open',
			'borne out',
			[
				`whenWritten: ${another} fact is ${ofFact}, unsettled`,
				`finding: ${another} fact is ${ofFact}, overtaken, unsettled`,
			],
		],
	] as const)('a %s: %s, then %s', (kind, whenWritten, finding, expected) => {
		expect(told(claims, claim(kind, whenWritten, finding))).toEqual(expected);
	});
	test('nothing can be overtaken on the day it is written', () => {
		expect(told(claims, claim('fact', 'overtaken', 'overtaken'))).toHaveLength(1);
	});
	test('is of the source by its number', () => {
		const told2 = (sourceClaim: string) => told(claims, { ...claim('fact', 'documented', 'documented'), sourceClaim });
		expect(told2('c12')).toEqual([]);
		for (const wrong of ['c', '1', 'xc1', 'c1x'])
			expect(told2(wrong)).toEqual(['sourceClaim: a claim of the source, such as c01']);
	});
	test('of one kind may be found what the kind allows', () => {
		expect(findingsOf('definition')).toEqual(findingsOf('fact'));
		expect(findingsOf('prescription')).toEqual(['borne out', 'disputed', 'open', 'overtaken']);
	});
});

describe('a commitment', () => {
	const one = { id: 'a', topic: 'A', text: 'A.', strength: 'promise' };
	const held = (heldBy: object) => ({
		...one,
		parts: [{ id: 'p', words: 'w', readings: [{ what: 'So.', heldBy: [heldBy] }] }],
	});
	const nobody =
		"parts.0.readings.0.heldBy.0.who: it is not said who reads the words so; write 'actor', or 'who' in words (missing-field)";
	test.each([
		['an actor', { actor: 'a' }, []],
		['words', { who: 'Some lawyers' }, []],
		['both', { actor: 'a', who: 'Some lawyers' }, []],
		['a source alone', { source: 's' }, [nobody]],
	])('is read so by %s', (_what, holder, expected) => {
		expect(told(commitment, held(holder))).toEqual(expected);
	});

	const unsaid =
		"gloss: it is not said what these words mean; add it: a text in the edition's language (missing-field)";
	test.each([
		['gone', 'gone', []],
		['words', { words: 'w' }, []],
		['words with a gloss', { words: 'w', gloss: 'g' }, []],
		['foreign words with a gloss', { words: 'w', lang: 'fr', gloss: 'g' }, []],
		['foreign words', { words: 'w', lang: 'fr' }, [unsaid]],
	])('has in the place of a part %s', (_what, data, expected) => {
		expect(told(cell, data)).toEqual(expected);
	});
});

test('the label of an event has at most 32 characters, as a reader counts them', () => {
	const event = (label: string) => ({
		title: 'A',
		label,
		date: '2015',
		track: 'incident',
		weight: 1,
		matters: 'So.',
		sources: ['s'],
	});
	expect(told(events, event('𠀀'.repeat(32)))).toEqual([]);
	expect(told(events, event('a'.repeat(33)))).toEqual(['label: longer than 32 characters (long-label)']);
});

describe('a timeline', () => {
	test.each([
		['2013', '2015', []],
		['2013', '2013', []],
		['2015', undefined, []],
		[undefined, '2015', []],
		['2015-09', '2015', []],
		['2015', '2015-09', []],
		['2015-09', '2015-08-31', ["to: before '2015-09'; write the later day as the end (end-before-start)"]],
		['2015', '2013', ["to: before '2015'; write the later day as the end (end-before-start)"]],
	])('from %s to %s', (from, to, expected) => {
		expect(told(figureSchemas.timeline, { from, to })).toEqual(expected);
	});
	test.each([
		['1', 1],
		['3', 3],
		['4', undefined],
		['12', undefined],
		['', undefined],
		[2, 2],
	])('of the weight %j', (weight, expected) => {
		expect(figureSchemas.timeline.safeParse({ weight }).data?.weight).toBe(expected);
	});
});

test('ids in a directive are parted by spaces', () => {
	const of = (value: unknown) => figureSchemas.meetings.safeParse({ of: value }).data?.of;
	expect(of(' a  b\tc ')).toEqual(['a', 'b', 'c']);
	expect(of('a')).toEqual(['a']);
	expect(of(['a', 'b'])).toEqual(['a', 'b']);
	expect(of('')).toBeUndefined();
	expect(told(figureSchemas.meetings, { of: [] })).toEqual(['of: at least one']);
});

describe('the date of a source', () => {
	const early = 'before the common era; leave the date out, and say it in custom.note';
	const noYear = 'no year; write one from 1 to 9999';
	const season = 'a season, which this edition has not; write the year alone';
	const noMonth = 'no month; a month is 1 to 12: write one, or the year alone';
	const noDay = (last: number) => `no day of that month; write 1 to ${last}, or leave the day out`;
	const turned = '1.0: before its start; write the later date as the second (end-before-start)';
	test.each([
		[[[1]], []],
		[[[9999, 12, 31]], []],
		[[[2016, 2, 29]], []],
		[[[2015, 1, 1]], []],
		[[[-380]], [`0.0: ${early}`]],
		[[[0]], [`0.0: ${noYear}`]],
		[[[10000]], [`0.0: ${noYear}`]],
		[[[2015, 21]], [`0.1: ${season}`]],
		[[[2015, 24]], [`0.1: ${season}`]],
		[[[2015, 0]], [`0.1: ${noMonth}`]],
		[[[2015, 13]], [`0.1: ${noMonth}`]],
		[[[2015, 20]], [`0.1: ${noMonth}`]],
		[[[2015, 25]], [`0.1: ${noMonth}`]],
		[[[2015, 2, 29]], [`0.2: ${noDay(28)}`]],
		[[[2015, 9, 0]], [`0.2: ${noDay(30)}`]],
		[[[2015, 9, 31]], [`0.2: ${noDay(30)}`]],
		[[[2015], [2015, 0]], [`1.1: ${noMonth}`]],
		[
			[
				[2015, 9],
				[2015, 10],
			],
			[],
		],
		[[[2015, 9, 25], [2015]], []],
		[[[2015], [2015, 1]], []],
		[
			[
				[2015, 9],
				[2015, 9, 1],
			],
			[],
		],
		[
			[
				[2015, 12, 31],
				[2015, 12],
			],
			[],
		],
		[
			[
				[2015, 9, 2],
				[2015, 9, 2],
			],
			[],
		],
		[
			[
				[2015, 9, 2],
				[2015, 9, 1],
			],
			[turned],
		],
		[
			[
				[2015, 9],
				[2015, 8, 31],
			],
			[turned],
		],
		[
			[
				[2015, 2],
				[2015, 1],
			],
			[turned],
		],
		[[[2015], [2014]], [turned]],
		[[[2015], [2014, 12, 31]], [turned]],
	])('%j', (parts, expected) => {
		const data = { id: 'a', type: 'book', title: 'A', issued: { 'date-parts': parts } };
		const words = expected.map((each) => {
			const rule = each.endsWith(')') ? each : `${each} (bad-date)`;
			return `issued.date-parts.${rule}`;
		});
		expect(told(source, data)).toEqual(words);
	});
});
