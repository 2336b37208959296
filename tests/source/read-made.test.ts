/** What is read of a folder that is made for the test: names of files, entries that are refused, lists in part. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read.ts';

/** What is read of files by their names, a name with a slash at its end being a folder; the whole is called `case`. */
const reading = (files: Readonly<Record<string, string>>, options: { drafts?: boolean } = {}) => {
	const folder = mkdtempSync(join(tmpdir(), 'made-'));
	try {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(join(folder, name.endsWith('/') ? name : dirname(name)), { recursive: true });
			if (!name.endsWith('/')) writeFileSync(join(folder, name), text);
		}
		const content = readContent(folder, options);
		const named = (name: string): string => name.replaceAll(folder, 'case');
		return { content, named, lines: content.problems.map((problem) => named(formatProblem(problem))) };
	} finally {
		rmSync(folder, { recursive: true });
	}
};

const concept = '---\nterm: A\nshort: It is.\n---\nText.';
const section = '---\ntitle: A\nkind: article\n---\nText. {#a}';
const noSite =
	'case/site.yaml:1:1 missing-file file: no site.yaml; write it: title, edition, licence and the rest of what the edition says of itself';
const noEssay = 'case/essay:1:1 missing-file file: no essay; write its first section, 01-its-id.md';
const badName = (path: string, form: string, near = ''): string =>
	`case/${path}:1:1 bad-name file: '${path.replace(/^.*\//, '')}' names no entry; name it like ${form}: words in lower case joined by hyphens${near === '' ? '' : `; did you mean '${near}'?`}`;

test('of nothing, what must be there is told', () => {
	const { content, named, lines } = reading({});
	expect(lines).toEqual([noSite, noEssay]);
	expect(named(content.folder)).toBe('case');
	expect([content.files, content.refused, [...content.drafts]]).toEqual([{}, [], []]);
	expect(Object.values(content.ids).every(({ size }) => size === 0)).toBe(true);
	expect(Object.values(content.entries).every(({ length }) => length === 0)).toBe(true);
});

test('an entry is named in kebab-case, at most eighty letters long', () => {
	const eighty = 'a'.repeat(80);
	const meant = {
		'-a.md': 'a.md',
		'A.md': 'a.md',
		'Été.md': 'ete.md',
		a: 'a.md',
		'a-.md': 'a.md',
		'a_b.md': 'a-b.md',
		'b.MD': 'b.md',
		'c.txt': 'c.md',
		'挪威.md': '',
		'1.markdown': '',
		[`${eighty}b.md`]: '',
	};
	const names = Object.keys(meant);
	const { content, lines } = reading(
		Object.fromEntries(['1.md', 'a-1.md', `${eighty}.md`, ...names].map((name) => [`concepts/${name}`, concept])),
	);
	expect(lines).toEqual([
		noSite,
		...Object.entries(meant)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([name, near]) => badName(`concepts/${name}`, 'its-id.md', near)),
		noEssay,
	]);
	expect(content.entries.concepts.map(({ id }) => id)).toEqual(['1', 'a-1', eighty]);
	expect(content.entries.concepts.some((entry) => 'order' in entry)).toBe(false);
	// What refers to an entry under a wrong name refers to it all the same.
	expect([...content.ids.concepts].sort()).toEqual(['1', 'a', 'a-1', 'a-b', eighty, 'b', 'c', 'ete']);
});

test('a section begins with its number, by which it is ordered', () => {
	const meant = {
		'1-.md': '',
		'1-A.md': '',
		'1-e': '1-e.md',
		'2_F g.md': '2-f-g.md',
		'e.md': '11-e.md',
		'x-d.md': '11-x-d.md',
		'x1-d.md': '11-x1-d.md',
	};
	const names = Object.keys(meant);
	const { content, lines } = reading(
		Object.fromEntries(['9-c.md', '010-b.md', '1-a.md', ...names].map((name) => [`essay/${name}`, section])),
	);
	expect(lines).toEqual([
		noSite,
		...Object.entries(meant).map(([name, near]) => badName(`essay/${name}`, '01-its-id.md', near)),
	]);
	expect(content.entries.essay.map(({ id, order }) => `${order} ${id}`)).toEqual(['1 a', '9 c', '10 b']);
});

test('what is no part of a case is told, with the name that may have been meant', () => {
	const files =
		'name it one of ties.yaml, pledge.yaml, sources.json, site.yaml, anchors.json, or put it into the folder of its collection';
	const folders =
		'name the folder one of essay, agreements, actors, mechanisms, concepts, events, claims, measures, areas, activities, scenarios, questions';
	const { lines } = reading({
		'actor/x.md': 'Text',
		'zebra/': '',
		'actors/deep/er/': '',
		'editions/': '',
		'anchors.json': '{}',
		'anchor.json': '{}',
		'zebra.txt': '',
		'essay/1-a.md': section,
		'.hidden/': '',
	});
	expect(lines).toEqual([
		`case/actor:1:1 bad-name file: no collection 'actor'; ${folders}; did you mean 'actors'?`,
		`case/zebra:1:1 bad-name file: no collection 'zebra'; ${folders}`,
		`case/anchor.json:1:1 bad-name file: no file 'anchor.json' belongs here; ${files}; did you mean 'anchors.json'?`,
		`case/zebra.txt:1:1 bad-name file: no file 'zebra.txt' belongs here; ${files}`,
		'case/actors/deep:1:1 bad-name file: a folder within actors; put its files into actors itself',
		noSite,
	]);
});

test('a folder in the place of a file is told as that, and not as a stranger', () => {
	expect(reading({ 'site.yaml/': '', 'essay/1-a.md': section }).lines).toEqual([
		'case/site.yaml:1:1 unreadable-file file: this is a folder and no file; give the folder another name, and write the file',
	]);
});

test('an entry that cannot be read, or is refused, is still known by its id', () => {
	const { content, named, lines } = reading({
		'concepts/a.md': 'Text',
		'concepts/b.md': '---\n---\n',
		'concepts/c.md': "---\nterm: 'A\n---\n[@",
		'concepts/d.md': '---\nterm: A #x\nshort: 3\n---\n[@b',
		'concepts/e.md': '',
	});
	expect(lines).toEqual([
		noSite,
		'case/concepts/a.md:1:1 bad-yaml file: no front matter; begin with a line of ---, then the keys, then another line of ---',
		'case/concepts/b.md:1:1 missing-field term: the key is missing; add it: a text (the term, as it stands in running text)',
		'case/concepts/b.md:1:1 missing-field short: the key is missing; add it: a text of at most 30 words (what it means here, in at most 30 words)',
		'case/concepts/c.md:2:7 bad-yaml file: a quotation mark or bracket that is not closed; close it; within single quotation marks write an apostrophe twice',
		"case/concepts/d.md:2:7 cut-text term: the text ends before '#x', which is a comment in YAML; put the whole text in quotation marks, or the comment on a line of its own",
		"case/concepts/d.md:3:8 wrong-kind short: number 3 stands here; write a text of at most 30 words, '3' in quotation marks",
		"case/concepts/d.md:5:1 bad-citation body: '[@b' cannot be read as a citation; close it with ]",
		'case/concepts/e.md:1:1 unreadable-file file: the file is empty; write its text, with keys between two lines of ---, or take the file out',
		noEssay,
	]);
	expect([...content.ids.concepts]).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(content.entries.concepts).toEqual([]);
	expect(
		content.refused.map((each) => [each.collection, each.id, named(each.file), each.data, each.at(['term']).line]),
	).toEqual([
		['concepts', 'b', 'case/concepts/b.md', {}, 1],
		['concepts', 'd', 'case/concepts/d.md', { term: 'A' }, 2],
	]);
});

test('a draft is left out with all that is wrong in it, and there is an essay where one is a draft', () => {
	const draft = section.replace('kind', 'draft: true\nkindd');
	const { content, lines } = reading({ 'essay/1-a.md': draft, 'concepts/b.md': concept });
	expect(lines).toEqual([noSite]);
	expect([...content.drafts]).toEqual(['essay/a']);
	expect([...content.ids.essay]).toEqual([]);
	const shown = reading({ 'essay/1-a.md': draft }, { drafts: true });
	expect(shown.lines).toHaveLength(2);
	expect([[...shown.content.drafts], [...shown.content.ids.essay]]).toEqual([[], ['a']]);
});

test('of a list of sources what is sound stays, in its own places', () => {
	const { content, lines } = reading({
		'essay/1-a.md': section,
		'sources.json':
			'[{"id":"a","type":"book"},\n{"id":"b","type":"book","title":"B"},\nnull,\n{"id":4},\n{"id":"d","type":"book","title":"D","author":[{"family":"Dee"}]}]',
		'concepts/a.md': '---\nterm: A\nshort: It is.\n---\n@d and @b and @a.',
	});
	expect(lines.map((line) => line.split(': ')[0])).toEqual([
		'case/sources.json:1:3 missing-field title',
		'case/sources.json:3:1 missing-field file',
		'case/sources.json:4:7 wrong-kind id',
		'case/sources.json:4:2 missing-field type',
		'case/sources.json:4:2 missing-field title',
		'case/site.yaml:1:1 missing-file file',
	]);
	const { sources } = content.files;
	expect(sources?.data.map(({ id }) => id)).toEqual(['b', 'd']);
	const lineOf = (...path: (string | number)[]) => sources?.at(path).line;
	expect([lineOf(), lineOf(0, 'title'), lineOf(1, 'title'), lineOf(1)]).toEqual([1, 2, 5, 5]);
	expect([...content.ids.sources]).toEqual(['a', 'b', 'd']);
	expect(content.refused.map(({ data, at }) => [data, at([3, 'id']).line])).toEqual([
		[[{ id: 'a', type: 'book' }, undefined, undefined, {}], 4],
	]);
	// A source that is refused has its key for a name.
	expect(content.entries.concepts[0]?.body.text).toBe('Dee and ‘B’ and a.');
});

test('a data file of another form is refused whole', () => {
	const { content, lines } = reading({ 'essay/1-a.md': section, 'ties.yaml': 'a: b', 'site.yaml': 'colour: red #x' });
	expect(lines[0]).toBe(
		"case/ties.yaml:1:1 wrong-kind file: a record of keys stands here; write a list, [one, other] or each on a line of its own after '- ', each a record of keys",
	);
	expect(lines.slice(1).every((line) => line.startsWith('case/site.yaml:1:1 '))).toBe(true);
	expect(content.files).toEqual({});
	expect(content.refused.map(({ collection, data }) => [collection, data])).toEqual([
		['ties', undefined],
		['site', {}],
	]);
	expect(reading({ 'sources.json': '{}' }).lines[0]).toBe(
		"case/sources.json:1:1 bad-json file: this is no list of entries; write [ before the first and ] after the last, or take another program's file in with npm run sources -- FILE",
	);
	for (const sound of ['[]', '[{"id":"a","type":"book","title":"A"}]']) {
		const { files, refused } = reading({ 'sources.json': sound }).content;
		expect([files.sources?.data, refused]).toEqual([JSON.parse(sound), []]);
	}
});
