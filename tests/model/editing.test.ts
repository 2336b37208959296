/** What editors meet: slips of the hand, of the keyboard, of other programs. Each is told at its place, with the way out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/schema/index.ts';
import { fieldsOf } from '../../src/schema/walk.ts';
import { caseFolder, linesOf, withCase, type Change } from '../fixtures/case.ts';

const says = (...changes: readonly Change[]): readonly string[] => withCase('second-case', changes, linesOf);
const oslo = 'events/oslo-adoption.md';

const event = (keys: string, body = 'The text was adopted [@icblcmc-text].'): Change => ({
	file: 'events/of-a-test.md',
	text: `---\n${keys}---\n\n${body}\n`,
});

describe('one fault hides no other of its file', () => {
	test('an event', () => {
		const keys =
			"title: 'A <b>text</b> is adopted'\nlabel: Adopted\ndate: '1997-09-18'\nend: '1997-09-01'\ntrack: multilateral\nactors: [norwy]\nweight: 9\nmatters: It ends the talks.\nsources: [unoda-apll]\n";
		const told = says(event(keys, 'It was adopted <b>at once</b> by [its hosts](actor:norvay).')).map(
			(line) => line.split(' ')[1],
		);
		expect([...told].sort()).toEqual([
			'end-before-start',
			'markup-in-field',
			'raw-html',
			'raw-html',
			'unknown-actor',
			'unknown-actor',
			'unknown-source',
			'wrong-kind',
		]);
	});
	test('the site', () => {
		const told = says(
			{ file: 'site.yaml', from: 'shortTitle:', to: 'shortTitel:' },
			{ file: 'site.yaml', from: 'keyPoints:', to: "keyPoints:\n  - 'A word of [nobody](actor:nobody).'" },
		);
		expect(told).toEqual([
			expect.stringMatching(/unknown-field shortTitel: .* did you mean 'shortTitle'\?$/),
			expect.stringMatching(/unknown-actor keyPoints\[0\]: no actor 'nobody'/),
		]);
	});
	test('a section of the essay keeps its anchors', () => {
		const told = says({ file: 'essay/02-whose-voice-it-was.md', from: 'kind: article', to: 'kind: artikle' });
		expect(told).toEqual([expect.stringMatching(/wrong-kind kind: .*did you mean 'article'\?$/)]);
	});
	test('a list of sources that is missing, or empty, is one fault', () => {
		for (const change of [{ remove: true }, { text: '[]\n' }]) {
			const told = says({ file: 'sources.json', ...change });
			expect(told).toEqual([
				expect.stringMatching(/^content\/sources\.json:1:1 missing-file file: .* references ask for a source; /),
			]);
		}
	});
});

describe('advice is in the words of editors', () => {
	test.for([
		[{ file: oslo, from: 'weight: 2', to: "weight: '2'" }, "weight: '2' is a text; write 2, without quotation marks"],
		[
			{ file: oslo, from: 'weight: 2', to: 'weight: two' },
			"weight: 'two' is none of its values; write one of 1 · 2 · 3",
		],
		[
			{ file: oslo, from: 'actors: [norway]', to: 'actors: [Norway]' },
			"actors[0]: no actor 'Norway'; use the name of a file in content/actors; did you mean 'norway'?",
		],
		[
			{ file: oslo, from: 'actors: [norway]', to: "actors: ['actor:norway']" },
			"actors[0]: no actor 'actor:norway'; use the name of a file in content/actors; did you mean 'norway'?",
		],
		[
			{ file: oslo, from: 'actors: [norway]', to: "actors: ['@norway']" },
			"actors[0]: no actor '@norway'; use the name of a file in content/actors; did you mean 'norway'?",
		],
		[
			{ file: oslo, from: 'actors: [norway]', to: 'actors: [toString]' },
			"actors[0]: no actor 'toString'; use the name of a file in content/actors",
		],
		[{ file: oslo, from: 'title: ', to: 'constructor: x\ntitle: ' }, "constructor: no key 'constructor' is known here"],
		[
			{ file: 'site.yaml', from: '  name: CC BY 4.0', to: '  name: 1.10' },
			"licence.name: number 1.1 stands here; write a text, '1.10' in quotation marks",
		],
	] as const)('%o', ([change, words]) => {
		const told = says(change);
		expect(told.join('\n')).toContain(words);
	});

	test('no key answers in the words of the library', () => {
		const issues = Object.entries(schemas).flatMap(([name, schema]) =>
			fieldsOf(schema).flatMap(({ path, inner }) =>
				inner.def.type === 'string' && !path.includes('*')
					? (inner.safeParse('\u00ac \u00ac ').error?.issues ?? []).map(({ message }) => `${name} ${path}: ${message}`)
					: [],
			),
		);
		expect(issues.length).toBeGreaterThan(50);
		expect(issues.filter((line) => /: (?:Invalid|Too)\b/.test(line))).toEqual([]);
	});
});

describe('a file that cannot be read says what is the matter', () => {
	const head = "title: 'x'\n";
	test.for([
		[
			'an indent that is off by one',
			{ file: 'actors/norway.md', text: `---\n${head} name: y\n---\n` },
			'norway.md:3:2 bad-yaml file: an indent that does not fit; ',
		],
		[
			'an indent of the first key',
			{ file: 'actors/norway.md', text: `---\n ${head}name: y\n---\n` },
			'norway.md:3:1 bad-yaml file: something that does not fit here; look at this line and the one before it',
		],
		[
			'keys that are not closed',
			{ file: 'actors/norway.md', text: `---\n${head}\nText.\n` },
			'norway.md:1:1 bad-yaml file: the keys are not closed; write another line of --- after the last key',
		],
		[
			'a copied example, indented',
			{ file: 'actors/norway.md', text: `   ---\n   ${head}   ---\n` },
			'norway.md:1:1 bad-yaml file: the lines are indented; ',
		],
		[
			'an empty line first',
			{ file: 'actors/norway.md', text: `\n---\n${head}---\n` },
			'norway.md:1:1 bad-yaml file: empty lines before the keys; ',
		],
		[
			'long dashes',
			{ file: 'actors/norway.md', text: `———\n${head}———\n` },
			"norway.md:1:1 bad-yaml file: '———' is no line of ---; begin with three hyphens",
		],
		[
			'an alias bomb',
			{
				file: 'ties.yaml',
				text: `a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c]\n`,
			},
			'ties.yaml:2:8 bad-yaml file: more repetitions by * than any text needs',
		],
		[
			'lists five thousand deep',
			{ file: 'ties.yaml', text: `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n` },
			'bad-yaml file: lists or records nested too deeply',
		],
		[
			'a control character in a value',
			{ file: 'actors/norway.md', from: 'Norway', to: 'Nor\u0000way' },
			'norway.md:2:7 bad-character name: ',
		],
		[
			'a text that begins with &',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: &c. Oslo' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '&'; put it in quotation marks",
		],
		[
			'a text that begins with !',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: !Kung at Oslo' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '!'; put it in quotation marks",
		],
		[
			'a text that begins with %',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: %d states' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '%'; put it in quotation marks",
		],
		[
			'a text that begins with *',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: *Oslo* adopts' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '*'; put it in quotation marks",
		],
		[
			'a text that begins with >',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: > Oslo adopts' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '>'; put it in quotation marks",
		],
		[
			'a text that begins with -',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: - Oslo adopts' },
			"oslo-adoption.md:2:8 bad-yaml file: a text that begins with '-'; put it in quotation marks",
		],
		[
			'a text that begins with [',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: [Oslo] adopts' },
			'oslo-adoption.md:2:8 bad-yaml file: more behind a closing bracket; put a text that begins with a bracket in quotation marks, or close the list where it ends',
		],
		[
			'a text that begins with a quotation',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: "title: 'Oslo' adopts" },
			'oslo-adoption.md:2:15 bad-yaml file: a text goes on after its closing quotation mark',
		],
		[
			'a text that is all comment',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: #Oslo' },
			"oslo-adoption.md:2:1 cut-text title: the key has no value, for '#Oslo' is a comment in YAML; put the text in quotation marks",
		],
		[
			'a comment within a text of several lines',
			{
				file: oslo,
				from: 'title: A conference in Oslo adopts the mine-ban treaty',
				to: 'title: Oslo\n  adopts #13 of\n  the series',
			},
			'oslo-adoption.md:4:3 bad-yaml file: a text of several lines with a # in it; put it in quotation marks',
		],
		[
			'a backslash in double quotation marks',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: "Oslo \\d"' },
			'oslo-adoption.md:2:14 bad-yaml file: a backslash that means nothing here; write \\\\ for a backslash, or put the text in single quotation marks',
		],
		[
			'two documents',
			{ file: oslo, from: 'title: A conference in Oslo adopts the mine-ban treaty', to: 'title: Oslo\n...\nplace: x' },
			"oslo-adoption.md:4:1 bad-yaml file: the keys end here, at '...' or '---'; take that line out",
		],
		[
			'a merge that was not finished',
			{
				file: oslo,
				from: 'title: A conference in Oslo adopts the mine-ban treaty',
				to: '<<<<<<< HEAD\ntitle: Oslo\n=======\ntitle: Adoption\n>>>>>>> theirs',
			},
			"oslo-adoption.md:2:1 unreadable-file file: a merge of two versions is not finished in line 2, '<<<<<<< HEAD'; keep one of the two texts, and take the lines of <<<<<<<, ======= and >>>>>>> out",
		],
		[
			'a text cut at a number sign',
			{ file: oslo, from: 'title: ', to: 'place: x\ntitle: Executive Order #13694 is signed\nold: ' },
			"title: the text ends before '#13694 is signed'",
		],
		[
			'a sign of citations before an id in a list',
			{ file: oslo, from: 'sources: [unoda-apl, icblcmc-text]', to: 'sources: [icblcmc-text, @unoda-apl]' },
			"oslo-adoption.md:11:25 bad-yaml file: '@' before a word of a list; write the word alone",
		],
		[
			'a sign of anchors before an id in a list',
			{ file: oslo, from: 'bearsOn: [outside-the-room]', to: 'bearsOn: [#outside-the-room]' },
			"oslo-adoption.md:10:11 bad-yaml file: '#' before a word of a list; write the word alone",
		],
		[
			'a text of several lines that keeps its last empty one',
			{
				file: oslo,
				from: 'title: A conference in Oslo adopts the mine-ban treaty',
				to: 'title: >\n  A conference in Oslo adopts the treaty',
			},
			"oslo-adoption.md:2:8 wrong-kind title: the text ends in an empty line, which '>' keeps; write >- in the place of >",
		],
		[
			'a year of three figures',
			{ file: oslo, from: "date: '1997-09-18'", to: 'date: 0830' },
			"oslo-adoption.md:4:7 bad-date date: number 830 is not a date of the calendar; write 2015, 2015-09 or 2015-09-25, a day that exists; did you mean '0830'?",
		],
		[
			'a text of one word cut at a number sign',
			{ file: oslo, from: 'title: ', to: 'doubt: unsure # ask again\ntitle: ' },
			"oslo-adoption.md:2:8 cut-text doubt: the text ends before '# ask again'",
		],
		[
			'words behind the sign of a text of several lines',
			{
				file: oslo,
				from: 'title: A conference in Oslo adopts the mine-ban treaty',
				to: 'title: >- # At last,\n  a conference in Oslo adopts the treaty',
			},
			"oslo-adoption.md:2:8 cut-text title: '# At last,', behind > or |, is a comment in YAML and no part of the text; begin the text on the next line, or put the comment on a line of its own before the key",
		],
		[
			'the same, letter by letter',
			{
				file: oslo,
				from: 'title: A conference in Oslo adopts the mine-ban treaty',
				to: 'title: |2- #3 of the series\n  A conference in Oslo adopts the treaty',
			},
			"cut-text title: '#3 of the series', behind > or |,",
		],
	] as const)('%s', ([, change, words]) => {
		expect(says(change).join('\n')).toContain(words);
	});
});

describe('what changes nothing says nothing', () => {
	test.for([
		'desktop.ini',
		'.DS_Store',
		'Thumbs.db',
		'actors/desktop.ini',
		'actors/Thumbs.db',
		'actors/norway.md~',
		'__MACOSX/a.md',
	])('%s', (file) => {
		expect(says({ file, text: 'x' })).toEqual([]);
	});
	test('a remark behind a value that is no text', () => {
		expect(says({ file: oslo, from: 'weight: 2', to: 'weight: 2 # a link in the chain' })).toEqual([]);
	});
	test('a number sign within a text of several lines', () => {
		const from = 'title: A conference in Oslo adopts the mine-ban treaty';
		expect(says({ file: oslo, from, to: 'title: >-\n  The mine-ban treaty\n  # 1 of two' })).toEqual([]);
	});
	test('a text that is written once and meant twice', () => {
		const from = 'title: A conference in Oslo adopts the mine-ban treaty';
		const matters = 'matters: It fixed a ban without exceptions, less than a year after the invitation.';
		expect(
			says({ file: oslo, from, to: "title: &it 'It is adopted'" }, { file: oslo, from: matters, to: 'matters: *it' }),
		).toEqual([]);
	});
	test('letters with their accents apart', () => {
		const told = (form: 'NFC' | 'NFD') =>
			says(event(`title: ${'Ållé'.normalize(form)}\n`)).map((line) => line.normalize('NFC'));
		expect(told('NFD')).toEqual(told('NFC'));
	});
});

describe('what stands under a wrong name is told once, and nothing that leads to it', () => {
	const text = (file: string): string => readFileSync(join(caseFolder('second-case'), file), 'utf8');
	const moved = (from: string, to: string): readonly Change[] => [
		{ file: from, remove: true },
		{ file: to, text: text(from) },
	];
	const essay = ['01-how-the-ban-was-made.md', '02-whose-voice-it-was.md'];
	test.for<readonly [to: string, near: string | undefined, changes: readonly Change[]]>([
		['actors/Norway.md', 'norway.md', moved('actors/norway.md', 'actors/Norway.md')],
		['actors/norway.markdown', 'norway.md', moved('actors/norway.md', 'actors/norway.markdown')],
		['actors/norway.txt', 'norway.md', moved('actors/norway.md', 'actors/norway.txt')],
		['actors/states', undefined, moved('actors/norway.md', 'actors/states/norway.md')],
		[
			'essay/02_Whose voice it was.md',
			'02-whose-voice-it-was.md',
			moved(`essay/${essay[1]}`, 'essay/02_Whose voice it was.md'),
		],
		[
			'essay/whose-voice-it-was.md',
			'02-whose-voice-it-was.md',
			moved(`essay/${essay[1]}`, 'essay/whose-voice-it-was.md'),
		],
		['essays', 'essay', essay.flatMap((name) => moved(`essay/${name}`, `essays/${name}`))],
		['event', 'events', moved('events/ottawa-conference.md', 'event/ottawa-conference.md')],
		['site.yml', 'site.yaml', moved('site.yaml', 'site.yml')],
		['source.json', 'sources.json', moved('sources.json', 'source.json')],
	])('%s', ([to, near, changes]) => {
		const [line = '', ...others] = says(...changes);
		expect(line.startsWith(`content/${to}:1:1 bad-name file: `)).toBe(true);
		expect(/did you mean '(.*)'\?$/.exec(line)?.[1]).toBe(near);
		expect(others).toEqual([]);
	});
});
