/** The figures as the model knows them: where each stands, which an edition has, and what one lacks that would be empty. */
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/model/edition.ts';
import { addressOf, figuresAtHome, lackOf } from '../../src/model/figures/index.ts';
import { channelsShown } from '../../src/model/figures/meetings.ts';
import type { FigureAttributes, FigureName } from '../../src/schema/figures.ts';
import { readContent } from '../../src/source/read.ts';
import type { Content } from '../../src/source/types.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';

const content = readContent(caseFolder('second-case'));
const homes = (of: Content): readonly string[] =>
	figuresAtHome(buildEdition(of)).map(({ name, home, id, embed, attributes }) => {
		const asked = Object.entries(attributes).map(([key, value]) => ` ${key}=${String(value)}`);
		return `${name}${asked.join('')}: ${home}#${id}, ${embed}`;
	});
/** The content without a data file. */
const withoutFile = (name: keyof Content['files']): Content => ({
	...content,
	files: Object.fromEntries(Object.entries(content.files).filter(([each]) => each !== name)),
});
const changed = <T>(changes: readonly Change[], use: (content: Content) => T): T =>
	withCase('second-case', changes, (folder) => use(readContent(folder)));

test('an edition has each where there is something to draw', () => {
	expect(homes(content)).toEqual([
		'period: /#figure-period, /embed/period/',
		'timeline: /timeline/#figure-timeline, /embed/timeline/',
		'clause of=ottawa-convention/no-help: /agreements/ottawa-convention/#figure-clause-no-help, /embed/clause/ottawa-convention/no-help/',
		'promises of=ottawa-convention: /agreements/ottawa-convention/#figure-promises, /embed/promises/ottawa-convention/',
		'wording of=ottawa-convention/no-help: /agreements/ottawa-convention/#figure-wording-no-help, /embed/wording/ottawa-convention/no-help/',
		'meetings: /mechanisms/#figure-meetings, /embed/meetings/',
		'measures: /explore/measures/#figure-measures, /embed/measures/',
		'claims: /evidence/#figure-claims, /embed/claims/',
		'concepts: /explore/concepts/#figure-concepts, /embed/concepts/',
		'areas: /explore/areas/#figure-areas, /embed/areas/',
		'fabric: /explore/fabric/#figure-fabric, /embed/fabric/',
		'pledge: /explore/pledge/#figure-pledge, /embed/pledge/',
		'drafting: /explore/drafting/#figure-drafting, /embed/drafting/',
	]);
});

test('one that is named has its name in its anchor, and is framed like the others', () => {
	expect(addressOf('timeline', { name: 'after' })).toEqual({
		id: 'figure-timeline-after',
		home: '/timeline/',
		embed: '/embed/timeline/',
	});
});

describe('an edition has none', () => {
	const names = (of: Content) => figuresAtHome(buildEdition(of)).map(({ name }) => name);
	const without = (...collections: readonly (keyof Content['entries'])[]): Content => ({
		...content,
		entries: { ...content.entries, ...Object.fromEntries(collections.map((name) => [name, []])) },
	});
	const all = names(content);
	test.for<readonly [what: string, content: Content, lost: readonly FigureName[]]>([
		['events', without('events'), ['period', 'timeline']],
		['agreements', without('agreements'), ['clause', 'promises', 'wording', 'drafting']],
		['mechanisms', without('mechanisms'), ['meetings']],
		['measures', without('measures'), ['measures']],
		['claims', without('claims'), ['claims']],
		['activities', without('activities'), ['concepts']],
		['areas', without('areas'), ['areas']],
		['ties', withoutFile('ties'), ['fabric']],
		['cases', without('scenarios'), ['pledge', 'drafting']],
		['model', withoutFile('pledge'), ['pledge', 'drafting']],
	])('without %s', ([, of, lost]) => {
		const left = names(of);
		expect(all.filter((name) => !left.includes(name))).toEqual(lost);
	});

	test.for<readonly [what: string, period: string, has: boolean]>([
		['an event on its first day', "{ from: '1997-09', to: '1997-10' }", true],
		['an event on its last day', "{ from: '1999-01', to: '1999-03' }", true],
		['none', "{ from: '1999-04', to: '1999-12' }", false],
		['one before', "{ from: '1996-11', to: '1997-08' }", false],
	])('of a period with %s: %s', ([, period, has]) => {
		const told = changed(
			[{ file: 'site.yaml', from: "period:\n  from: '1996-01'\n  to: '1999-12'\n", to: `period: ${period}\n` }],
			names,
		);
		expect(told.includes('period')).toBe(has);
	});
});

describe('what a figure lacks', () => {
	const lack = <Name extends FigureName>(
		of: Content,
		name: Name,
		attributes: FigureAttributes<Name>,
	): string | undefined => {
		const found = lackOf(name, attributes, of);
		return found && `${found.wrong}; ${found.advice}`.replaceAll(of.folder, 'content');
	};
	const clause = 'agreements/ottawa-convention.md';

	test('nothing where it draws something, or where what it names is not there', () => {
		expect(figuresAtHome(buildEdition(content)).map(({ name, attributes }) => lack(content, name, attributes))).toEqual(
			Array.from({ length: 13 }, () => undefined),
		);
		expect(lack(content, 'clause', { of: 'nowhere/no-help' })).toBeUndefined();
		expect(lack(content, 'clause', { of: 'ottawa-convention/nothing' })).toBeUndefined();
		expect(lack(content, 'promises', { of: 'nowhere' })).toBeUndefined();
		expect(lack(content, 'wording', { of: 'nowhere/no-help' })).toBeUndefined();
		expect(lack(content, 'meetings', { of: ['nowhere'] })).toBeUndefined();
	});

	test('words and parts, of a clause', () => {
		const wanting = (of: string) =>
			`the commitment 'ottawa-convention/${of}' is not taken apart; give it parts in content/${clause}`;
		expect(lack(content, 'clause', { of: 'ottawa-convention/no-use' })).toBe(wanting('no-use'));
		const quoted: Change = {
			file: clause,
			from: '    strength: promise\n    mechanism:',
			to: '    strength: promise\n    quote: { text: a word, lang: en, source: unoda-apl }\n    mechanism:',
		};
		expect(changed([quoted], (of) => lack(of, 'clause', { of: 'ottawa-convention/annual-report' }))).toBe(
			wanting('annual-report'),
		);
		const parted: Change = {
			file: clause,
			from: '    strength: promise\n    mechanism:',
			to: '    strength: promise\n    parts: [{ id: a, words: a }]\n    mechanism:',
		};
		expect(
			changed([parted], (of) => [
				lack(of, 'clause', { of: 'ottawa-convention/annual-report' }),
				homes(of).filter((home) => home.startsWith('clause')).length,
			]),
		).toEqual([wanting('annual-report'), 1]);
	});

	test('an outcome', () => {
		expect(lack(content, 'promises', { of: 'cluster-munitions-convention' })).toBe(
			"no commitment of 'cluster-munitions-convention' has an outcome; write one in content/agreements/cluster-munitions-convention.md",
		);
	});

	test('a text that follows, or the first of its line', () => {
		expect(lack(content, 'wording', { of: 'ottawa-convention/no-use' })).toBe(
			`no text follows the commitment 'ottawa-convention/no-use' by its parts; give it parts in content/${clause}, and name it under 'follows' where it is taken up`,
		);
		expect(lack(content, 'wording', { of: 'cluster-munitions-convention/no-help' })).toBe(
			"'cluster-munitions-convention/no-help' follows another text; write the first of the line: of=ottawa-convention/no-help",
		);
	});

	test('events, of a weight and a part of time', () => {
		const none = (weight: number, from: string, to: string) =>
			`no event of weight ${weight} or more begins between ${from} and ${to}; write a longer part of time, or a lesser weight=`;
		const of = (attributes: FigureAttributes<'timeline'>) => lack(content, 'timeline', attributes);
		const weights = Object.fromEntries(
			content.entries.events.map(({ id, data }) => [id, `${data.date} ${data.weight}`]),
		);
		expect(weights).toMatchObject({ 'oslo-adoption': '1997-09-18 2', 'ottawa-signing': '1997-12-03 3' });
		expect(of({ from: '1997-09-18', to: '1997-09-18' })).toBeUndefined();
		expect(of({ from: '1997-09-18', to: '1997-09-18', weight: 1 })).toBeUndefined();
		expect(of({ from: '1997-09-18', to: '1997-09-18', weight: 2 })).toBeUndefined();
		expect(of({ from: '1997-09-18', to: '1997-09-18', weight: 3 })).toBe(none(3, '1997-09-18', '1997-09-18'));
		expect(of({ from: '1997-09-19', to: '1997-10' })).toBe(none(2, '1997-09-19', '1997-10'));
		expect(of({ from: '1997', to: '1997-09-17' })).toBe(none(2, '1997', '1997-09-17'));
		expect(of({ from: '1999-04' })).toBe(none(2, '1999-04', '1999-12'));
		expect(of({ to: '1996-02' })).toBe(none(2, '1996-01', '1996-02'));
		expect(lack(withoutFile('site'), 'timeline', { from: '2001' })).toBeUndefined();
		expect(lack(withoutFile('site'), 'timeline', { from: '2001', to: '2002' })).toBe(none(2, '2001', '2002'));
	});

	test('meetings', () => {
		const id = 'meetings-of-the-states-parties';
		const plan: Change = {
			file: 'mechanisms/a-plan.md',
			text: `---\nname: A plan\nshort: A plan.\nparticipants: [norway]\nfate: unknown\nsources: [apmbc]\n---\n`,
		};
		changed([plan], (of) => {
			const advice = 'give one of them meetings, or name others';
			expect(lack(of, 'meetings', { of: ['a-plan'] })).toBe(`no meeting of 'a-plan' is on record; ${advice}`);
			expect(lack(of, 'meetings', { of: ['a-plan', 'a-plan'] })).toBe(
				`no meeting of 'a-plan', 'a-plan' is on record; ${advice}`,
			);
			expect(lack(of, 'meetings', { of: ['a-plan'], beside: [id] })).toBe(
				`no meeting of 'a-plan' is on record; ${advice}`,
			);
			expect(lack(of, 'meetings', { of: ['a-plan', id] })).toBeUndefined();
			expect(lack(of, 'meetings', { of: ['a-plan', 'nowhere'] })).toBeUndefined();
			const none = {
				...of,
				entries: { ...of.entries, mechanisms: of.entries.mechanisms.filter((each) => each.id !== id) },
			};
			expect(lack(none, 'meetings', {})).toBe(`no meeting of any mechanism is on record; ${advice}`);
		});
	});

	test('a measure, a claim, an activity, an area, a tie', () => {
		const entries = { ...content.entries, measures: [], claims: [], activities: [], areas: [] };
		const of = { ...withoutFile('ties'), entries };
		expect(lack(of, 'measures', {})).toBe('there is no measure; write one: npm run new -- measures its-id');
		expect(lack(of, 'claims', {})).toBe('no claim is weighed; write one: npm run new -- claims its-id');
		expect(lack(of, 'concepts', {})).toBe('there is no activity; write one: npm run new -- activities its-id');
		expect(lack(of, 'areas', {})).toBe('there is no area; write one: npm run new -- areas its-id');
		expect(lack(of, 'fabric', {})).toBe('there is no tie; write the list in content/ties.yaml');
		expect(lack(of, 'period', {})).toBeUndefined();
	});

	test('a model, a case, a clause that is redrafted', () => {
		const without = withoutFile('pledge');
		const noCase = { ...content, entries: { ...content.entries, scenarios: [] } };
		const draft =
			"no clause is redrafted, or there is no case to try it on; write 'drafting' in content/pledge.yaml, and a case in content/scenarios";
		expect(lack(without, 'pledge', {})).toBe('there is no model of a pledge; write content/pledge.yaml');
		expect(lack(noCase, 'pledge', {})).toBe('the model of the pledge has no case; write one in content/scenarios');
		expect([lack(without, 'drafting', {}), lack(noCase, 'drafting', {})]).toEqual([draft, draft]);
	});
});

describe('the channels that a figure shows', () => {
	const later = (id: string, keys: string): Change => ({
		file: `mechanisms/${id}.md`,
		text: `---\nname: ${id}\nshort: A channel.\nparticipants: [norway]\nfate: unknown\n${keys}\nsources: [apmbc]\n---\n`,
	});
	const changes = [
		later('a-later-one', "meetings: [{ id: a, date: '2003' }]"),
		later('an-earlier-one', "meetings: [{ id: a, date: '1998' }]"),
		later('a-plan', "begun: '1990'"),
	];
	const own = 'meetings-of-the-states-parties';
	const shown = (of: Content, attributes: FigureAttributes<'meetings'>) => {
		const { own: first, beside } = channelsShown(of, attributes);
		return [first, beside].map((list) => list.map(({ entry }) => entry.id));
	};
	test('those that are named in their order, else all that met in the order of their beginning', () => {
		changed(changes, (of) => {
			expect(shown(of, {})).toEqual([['an-earlier-one', own, 'a-later-one'], []]);
			expect(shown(of, { of: ['a-plan', own], beside: ['an-earlier-one'] })).toEqual([
				['a-plan', own],
				['an-earlier-one'],
			]);
		});
	});
	test('at their home as the first directive of the essay has them', () => {
		const directive = (text: string): Change => ({
			file: 'essay/02-whose-voice-it-was.md',
			from: '::claims',
			to: `${text}\n\n::claims`,
		});
		const homesOf = (text: string) =>
			changed([...changes, directive(text)], (of) => homes(of).filter((each) => each.startsWith('meetings')));
		const home = ': /mechanisms/#figure-meetings, /embed/meetings/';
		expect(homesOf('::meetings{of=an-earlier-one beside=a-plan}')).toEqual([
			`meetings of=an-earlier-one beside=a-plan${home}`,
		]);
		expect(homesOf('::meetings{from=1999}\n\n::meetings{of=a-later-one}\n\n::meetings')).toEqual([
			`meetings of=a-later-one${home}`,
		]);
		expect(homesOf('::meetings{of=a-plan}')).toEqual([]);
		expect(homesOf('A. {#a}')).toEqual([`meetings${home}`]);
	});
});
