/** The second case as one connected whole. */
import { describe, expect, test } from 'vitest';
import { anchoredOf } from '../../src/model/anchored.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { checkContent } from '../../src/model/integrity.ts';
import { paths } from '../../src/model/address.ts';
import { isTaught } from '../../src/model/taught.ts';
import type { Mention } from '../../src/model/types.ts';
import { usesOf } from '../../src/model/where-used.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase, type Change } from '../fixtures/case.ts';
import { grown } from '../fixtures/grown.ts';

const content = readContent(caseFolder('second-case'));
const edition = buildEdition(content);
const changed = (changes: readonly Change[]) =>
	withCase('second-case', changes, (folder) => buildEdition(readContent(folder)));

const told = ({ from, words, sentence }: Mention): string =>
	`${from.kind === 'essay' ? `¶ ${from.paragraph.number}` : `${from.kind} ${from.id}`} | ${words} | ${sentence}`;

test('the case is sound, without a warning', () => {
	expect(checkContent(content)).toEqual([]);
});

describe('paragraphs', () => {
	test('are numbered through the whole essay', () => {
		expect([...edition.paragraphs.values()].map(({ id, number, section }) => [number, id, section])).toEqual([
			[1, 'outside-the-room', 'how-the-ban-was-made'],
			[2, 'not-from-below', 'whose-voice-it-was'],
		]);
	});
	test('callouts, lists, quotations and notes have no number', () => {
		const file = 'essay/02-whose-voice-it-was.md';
		const { paragraphs } = changed([
			{
				file,
				from: '::timeline',
				to: '- A list. {#a-list}\n\n> A quotation. {#a-quotation}\n\n:::note\nA callout. {#a-callout}\n:::\n\nOne more. {#one-more}\n\n::timeline',
			},
		]);
		expect([...paragraphs.keys()]).toEqual(['outside-the-room', 'not-from-below', 'one-more']);
	});
	test('what stands in a callout, a list or a quotation bears no anchor of the text', () => {
		const file = 'essay/02-whose-voice-it-was.md';
		const of = changed([
			{ file, from: '::timeline', to: ':::note\nA callout. {#a-callout}\n:::\n\n> Quoted. {#quoted}\n\n::timeline' },
		]);
		expect(anchoredOf(of).filter(({ path }) => ['/#a-callout', '/#quoted'].includes(path))).toEqual([]);
	});
	test('headings within a section are known', () => {
		const file = 'essay/02-whose-voice-it-was.md';
		const { sections } = changed([
			{ file, from: 'Many scholars', to: '## What *many* saw {#what-many-saw}\n\nMany scholars' },
		]);
		expect(sections[1]?.headings).toEqual([{ id: 'what-many-saw', title: 'What many saw', depth: 2 }]);
	});
});

describe('backlinks', () => {
	test('the essay, paragraph by paragraph with the sentence', () => {
		expect(edition.actors.get('icbl')?.inEssay.map(told)).toEqual([
			'¶ 2 | campaign | Many scholars saw the campaign as civil society at the table and the treaty as law made from below.',
		]);
	});
	test('other entries', () => {
		expect(edition.actors.get('lloyd-axworthy')?.elsewhere.map(told)).toEqual([
			'event ottawa-conference | Lloyd Axworthy | In the last session Lloyd Axworthy invites all states to return by December 1997 and sign a treaty.',
		]);
	});
	test('fields that refer to it', () => {
		const referred = edition.actors.get('canada')?.referredBy.map(({ relation, entity }) => `${relation} ${entity.id}`);
		expect(referred).toEqual([
			'parties ccw-amended-protocol-2',
			'parties cluster-munitions-convention',
			'parties ottawa-convention',
			'partOf lloyd-axworthy',
			'participants meetings-of-the-states-parties',
		]);
		expect(
			edition.mechanisms.get('meetings-of-the-states-parties')?.referredBy.map(({ relation }) => relation),
		).toEqual(['mechanism']);
	});
	test('a link to a commitment is one to its agreement', () => {
		const file = 'events/entry-into-force.md';
		const { agreements } = changed([
			{ file, from: 'the treaty binds', to: 'the treaty [binds](commitment:ottawa-convention/no-use)' },
		]);
		expect(agreements.get('ottawa-convention')?.elsewhere.map(({ words }) => words)).toContain('binds');
	});
	test('a link in a note belongs to the paragraph that refers to it; one in a callout to the paragraph before it', () => {
		const file = 'essay/01-how-the-ban-was-made.md';
		const { mechanisms, concepts } = changed([
			{ file, from: 'no single state', to: 'no [single state](concept:transnational-elite)' },
			{
				file,
				from: '{of=ottawa-convention}\n',
				to: '{of=ottawa-convention}\n[They](mechanism:meetings-of-the-states-parties) meet.\n',
			},
		]);
		expect(concepts.get('transnational-elite')?.inEssay.map(told)[0]).toMatch(/^¶ 1 \| single state \| Outside/);
		expect(mechanisms.get('meetings-of-the-states-parties')?.inEssay.map(told)).toEqual(['¶ 1 | They | They meet.']);
	});
});

describe('in a larger case', () => {
	const [large, problems] = withCase('second-case', grown, (folder) => {
		const read = readContent(folder);
		return [buildEdition(read), checkContent(read)] as const;
	});

	test('which is sound, an event that ends on its first day too', () => {
		expect(problems).toEqual([]);
	});

	test('paragraphs are numbered through three sections', () => {
		expect([...large.paragraphs.values()].map(({ number, id, section }) => `${number} ${id} ${section}`)).toEqual([
			'1 outside-the-room how-the-ban-was-made',
			'2 who-wrote-it how-the-ban-was-made',
			'3 no-exceptions how-the-ban-was-made',
			'4 not-from-below whose-voice-it-was',
			'5 not-asked whose-voice-it-was',
			'6 to-itself whose-voice-it-was',
			'7 asked-for-less what-came-of-it',
			'8 asked-for-more what-came-of-it',
			'9 each-year what-came-of-it',
		]);
	});

	test('a callout belongs to the paragraph before it, and not to the first of its section', () => {
		expect(large.actors.get('icbl')?.inEssay.map(told)).toEqual([
			'¶ 2 | The campaign | The campaign was in the room.',
			'¶ 4 | campaign | Many scholars saw the campaign as civil society at the table and the treaty as law made from below.',
		]);
	});

	test('each of two notes belongs to the paragraph that refers to it', () => {
		expect(large.agreements.get('ccw-amended-protocol-2')?.inEssay.map(told)).toEqual([
			'¶ 1 | rules for mines | When talks in Geneva ended with rules for mines and no ban, Canada called the willing to a conference in Ottawa.',
			'¶ 1 | consensus | The forum in Geneva worked by consensus.',
		]);
	});

	test('what an entry says of itself is no mention of it', () => {
		expect(large.agreements.get('ottawa-declaration')?.elsewhere).toEqual([]);
		expect(large.agreements.get('ottawa-convention')?.elsewhere.map(told)).toEqual([
			'agreement ottawa-declaration | the treaty | The declaration was written in a night, and it led to the treaty.',
		]);
	});

	test('the cards of a kind stand in the order of first mention, and not of their index', () => {
		expect(large.inThisEssay.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
			'agreement:ccw-amended-protocol-2',
			'agreement:ottawa-convention',
			'agreement:ottawa-declaration',
			'agreement:zagreb-group',
			'actor:canada',
			'actor:lloyd-axworthy',
			'actor:norway',
			'actor:icbl',
			'mechanism:meetings-of-the-states-parties',
			'concept:international-civil-society',
			'concept:transnational-elite',
		]);
	});

	test('a citation in the text of an event is a use of the source', () => {
		const uses = large.sources.get('apmbc-1msp')?.usedBy.map(({ kind, name }) => `${kind} ${name}`);
		expect(uses).toContain('event In force');
	});
});

describe('events', () => {
	test('stand in order of time, a month before nothing but what is later', () => {
		expect(edition.events.map(({ id, position }) => `${position} ${id}`)).toEqual([
			'1 ottawa-conference',
			'2 oslo-adoption',
			'3 ottawa-signing',
			'4 entry-into-force',
		]);
	});
	test('of one day stand in the order of their ids', () => {
		const { events } = changed([
			{ file: 'events/ottawa-signing.md', from: "date: '1997-12-03'\nend: '1997-12-04'", to: "date: '1997-09-18'" },
		]);
		expect(events.map(({ id }) => id).slice(1, 3)).toEqual(['oslo-adoption', 'ottawa-signing']);
	});
	test('bear on the paragraphs that they name or that link to them', () => {
		const { events } = changed([
			{ file: 'events/ottawa-conference.md', from: 'bearsOn: [outside-the-room]\n', to: 'bearsOn: [not-from-below]\n' },
		]);
		expect(events[0]?.paragraphs.map(({ id }) => id)).toEqual(['outside-the-room', 'not-from-below']);
	});
	test('belong to the entries that they name, and not to what those are part of', () => {
		const { actors } = changed([
			{ file: 'events/ottawa-conference.md', from: '[canada, icbl, lloyd-axworthy]', to: '[lloyd-axworthy]' },
		]);
		expect(actors.get('lloyd-axworthy')?.events.map(({ id }) => id)).toEqual(['ottawa-conference']);
		expect(actors.get('canada')?.events.map(({ id }) => id)).toEqual(['ottawa-signing']);
	});
});

test('events of one day stand by their last day, then by their ids', () => {
	const [, sample] = content.entries.events;
	if (!sample) throw new Error('no event');
	const event = (id: string, date: string, end?: string): typeof sample => ({
		...sample,
		id,
		data: { ...sample.data, date, end, bearsOn: [] },
	});
	const events = [
		event('c', '2000-05-01', '2000-05-04'),
		event('b', '2000-05-01', '2000-05-03'),
		event('e', '2000-05-02'),
		event('a', '2000-05-01', '2000-05-03'),
		event('d', '2000-05-01'),
		event('f', '2000-05'),
	];
	const { events: sorted } = buildEdition({ ...content, entries: { ...content.entries, events } });
	expect(sorted.map(({ id, position }) => `${position} ${id}`)).toEqual(['1 d', '2 a', '3 b', '4 c', '5 f', '6 e']);
});

test('a content without data of the site is no edition', () => {
	const { site, ...files } = content.files;
	expect(site).toBeDefined();
	expect(() => buildEdition({ ...content, files })).toThrow('the content has no site.yaml');
});

test('an event that names an entry twice is one event of it', () => {
	const file = 'events/ottawa-conference.md';
	const { actors } = changed([{ file, from: '[canada, icbl, lloyd-axworthy]', to: '[canada, canada]' }]);
	expect(actors.get('canada')?.events.map(({ id }) => id)).toEqual(['ottawa-conference', 'ottawa-signing']);
});

test('the cards go along the page: links and callouts as they come, what only the key points name last', () => {
	const { inThisEssay } = changed([
		{
			file: 'essay/01-how-the-ban-was-made.md',
			from: ':::agreement{of=ottawa-convention}\n:::',
			to: ':::actor{of=norway}\n:::\n\n[They](actor:icbl) and [the treaty](agreement:cluster-munitions-convention) came. {#they-came}\n\n:::note\nA word.\n:::',
		},
		{
			file: 'site.yaml',
			from: '  - Anderson grants',
			to: '  - The [meetings](mechanism:meetings-of-the-states-parties) follow, and [Norway](actor:norway) leads.\n  - Anderson grants',
		},
	]);
	expect(inThisEssay.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
		'agreement:ccw-amended-protocol-2',
		'agreement:ottawa-convention',
		'agreement:cluster-munitions-convention',
		'actor:canada',
		'actor:lloyd-axworthy',
		'actor:norway',
		'actor:icbl',
		'mechanism:meetings-of-the-states-parties',
		'concept:international-civil-society',
		'concept:transnational-elite',
	]);
});

test('what only a text about the edition names is no card of the essay', () => {
	const { inThisEssay } = changed([
		{ file: 'site.yaml', from: 'Taken up are', to: 'Taken up, as by [Norway](actor:norway), are' },
	]);
	expect(inThisEssay.map(({ id }) => id)).not.toContain('norway');
});

test('an edition is taught where it has a question', () => {
	expect(isTaught(edition)).toBe(true);
	expect(isTaught(changed([{ file: 'questions', remove: true }]))).toBe(false);
});

test('without a pledge its cases have no page', () => {
	const { sources } = changed([{ file: 'pledge.yaml', remove: true }]);
	expect(sources.get('icbl-special-issues')?.usedBy.filter(({ kind }) => kind === 'scenario')).toEqual([
		{ kind: 'scenario', id: 'beside-an-ally', name: 'Beside an ally' },
	]);
});

test('without a pledge nothing leads to its cases, and without ties nothing to them', () => {
	const of = changed([
		{ file: 'pledge.yaml', remove: true },
		{ file: 'ties.yaml', remove: true },
	]);
	expect(anchoredOf(of).filter(({ kind }) => kind === 'case' || kind === 'tie')).toEqual([]);
	const kinds = ['icbl-special-issues', 'apmbc-1msp'].map((id) =>
		usesOf(of)(paths.source(id)).map(({ place }) => place.kind),
	);
	expect(kinds).toEqual([['agreement'], ['mechanism', 'mechanism', 'event', 'area']]);
});

describe('names', () => {
	test('people are sorted by their sort name', () => {
		expect([...edition.actors.keys()]).toEqual(['lloyd-axworthy', 'canada', 'icbl', 'norway']);
	});
	test('capitals and marks make no difference to the order, and those of one name stand by their ids', () => {
		const [sample] = content.entries.actors;
		if (!sample) throw new Error('no actor');
		const names = { d: 'Zed', c: 'écho', b: 'ECHO', a: 'Écho', e: 'Fox', f: 'echidna' };
		const actors = Object.entries(names).map(([id, name]) => ({ ...sample, id, data: { ...sample.data, name } }));
		const { actors: sorted } = buildEdition({ ...content, entries: { ...content.entries, actors } });
		expect([...sorted.keys()].join('')).toBe('fabced');
	});
	test('a concept begins with a capital; an agreement has a label', () => {
		expect(edition.concepts.get('transnational-elite')?.name).toBe('Transnational elite');
		expect(edition.agreements.get('ottawa-convention')?.label).toBe('Mine-ban treaty');
	});
});

test('the cards of the essay: each entity that it names, once, by kind in the order of first mention', () => {
	expect(edition.inThisEssay.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
		'agreement:ccw-amended-protocol-2',
		'agreement:ottawa-convention',
		'actor:canada',
		'actor:lloyd-axworthy',
		'actor:icbl',
		'concept:international-civil-society',
		'concept:transnational-elite',
	]);
});

test('each use of a source has its place', () => {
	expect(edition.sources.get('unoda-apl')?.usedBy.map(({ kind, name, path }) => `${kind} ${name} ${path}`)).toEqual([
		'essay ¶\u00a01 /#outside-the-room',
		'essay How the ban was made /#how-the-ban-was-made',
		'agreement Mine-ban treaty /agreements/ottawa-convention/',
		'actor International Campaign to Ban Landmines /actors/icbl/',
		'event In force /timeline/#event-entry-into-force',
		'event Text adopted in Oslo /timeline/#event-oslo-adoption',
		'event Signing in Ottawa /timeline/#event-ottawa-signing',
		'claim a claim of ¶\u00a02 /evidence/#claim-nobody-elects-them',
		'claim a claim of ¶\u00a01 /evidence/#claim-signed-within-the-time',
		'area The ban itself /explore/areas/#area-the-ban',
		'tie The mine-ban treaty /explore/fabric/#tie-the-treaty',
	]);
	expect(edition.sources.get('anderson-2000')?.usedBy.filter(({ kind }) => kind === 'site')).toEqual([
		{ kind: 'site', name: 'About this edition', path: '/about/' },
		{ kind: 'site', name: 'Key points', path: '/' },
	]);
});
