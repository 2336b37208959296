/** The bibliography of a page, on the second case. */
import { expect, test } from 'vitest';
import { bibliography, sourceLine } from '../../src/citation/bibliography.ts';
import { anchoredOf } from '../../src/model/anchored.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const keys = [...edition.sources.keys()];
/** The edition with one source changed. */
const withSource = (id: string, change: object) => {
	const node = edition.sources.get(id);
	if (!node) throw new Error(`no source '${id}'`);
	const data = { ...node.data, ...change };
	return { ...edition, sources: new Map([...edition.sources, [id, { ...node, data }]]) };
};
const [first = '', second = ''] = keys;

test('stands in the order asked for, each source once; an unknown key leaves nothing', () => {
	expect(bibliography(edition, [second, first, second, 'no-such-key']).map(({ id }) => id)).toEqual([second, first]);
});

test('sorted, it goes by author', () => {
	const entries = bibliography(edition, keys, { sorted: true });
	expect(entries).toHaveLength(keys.length);
	// Works of one author go by date, which is not looked at here.
	const authors = entries.map(({ html }) =>
		(html.replace(/^(?:[‘“]|<i>)+/, '').split(/, (?:[‘[]|<i>)/)[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''),
	);
	expect(authors).toEqual(authors.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('an address is a link, shown without its protocol', () => {
	const changed = withSource(first, { URL: 'https://www.example.org/a?b=1&c="2"', custom: undefined });
	expect(bibliography(changed, [first])[0]?.html).toMatch(
		/ <a class="address" href="https:\/\/www\.example\.org\/a\?b=1&amp;c=&quot;2&quot;">example\.org\/a\?b=1&amp;c=&quot;2&quot;<\/a>$/,
	);
});

test('where a copy was read, it is named after the address; a hoard of copies is not linked', () => {
	const read = (readAt: string) =>
		bibliography(withSource(first, { URL: 'https://example.org/a', custom: { readAt } }), [first])[0]?.html;
	expect(read('https://copy.example/x')).toMatch(
		/example\.org\/a<\/a>\. Read in a copy at <a class="address" href="https:\/\/copy\.example\/x">copy\.example\/x<\/a>\.$/,
	);
	expect(read('https://www.scribd.com/document/1')).toMatch(/example\.org\/a<\/a>\. Read in a copy at scribd\.com\.$/);
});

test('a word on the text stands at the end, after a stop', () => {
	const changed = withSource(first, { URL: 'https://example.org/a', custom: { note: 'Read in part.' } });
	expect(bibliography(changed, [first])[0]?.html).toMatch(/<\/a>\. Read in part\.$/);
});

test('what is known through another source says which', () => {
	const changed = withSource(first, { URL: undefined, custom: { quotedIn: second } });
	expect(bibliography(changed, [first])[0]?.html).toMatch(/ Quoted in [^<]+: <a class="address"/);
});

test('Chinese in a title carries its language', () => {
	const changed = withSource(first, { title: '习近平访美 (a list)' });
	expect(bibliography(changed, [first])[0]?.html).toContain('<span lang="zh-Hans">习近平访美</span> (a list)');
});

test.each([
	['外務省、第３回', 'ja', '<span lang="ja">外務省、第３回</span>'],
	['日本とEU', undefined, '<span lang="zh-Hans">日本</span><span lang="ja">とEU</span>'],
	['한국 (in Korean)', 'en', '<span lang="ko">한국</span> (in Korean)'],
	['Merkel reist nach China', 'de', '<span lang="de">Merkel reist nach China</span>'],
	['قانون الاتصالات', 'ar', '<bdi lang="ar">قانون الاتصالات</bdi>'],
	['A title in English', 'en', 'A title in English'],
])('the title ‘%s’ of a source in %s', (title, language, expected) => {
	const html = bibliography(withSource(first, { title, language }), [first])[0]?.html ?? '';
	if (language !== undefined) expect(html).toContain(expected);
	else expect(html).toMatch(/lang="(?:ja|zh-Hans)"/);
	if (expected === title) expect(html).not.toContain('<span lang');
});

test('nothing in it could do harm', () => {
	const changed = withSource(first, { title: '<img src=x onerror=alert(1)>', publisher: '"><script>1</script>' });
	expect(bibliography(changed, [first])[0]?.html).not.toMatch(/<img|<script/);
});

test('a title in a language that runs the other way is kept apart; one that is only described is English', () => {
	const html = (change: object) =>
		bibliography(withSource(first, { title: 'Eine Liste', ...change }), [first])[0]?.html;
	expect(html({ language: 'de', custom: { read: true } })).toContain('<span lang="de">Eine Liste</span>');
	expect(html({ language: 'de', custom: { described: true } })).not.toContain('lang="de"');
	expect(html({ language: 'fa', custom: { read: true } })).toContain('<bdi lang="fa">Eine Liste</bdi>');
});

test('a note on paper prints a title without its elements, and so does whatever else names it', () => {
	const changed = withSource(first, {
		title: 'The <i>Leviathan</i> of H<sub>2</sub>O',
		URL: undefined,
		DOI: undefined,
		custom: undefined,
	});
	expect(sourceLine(changed, first)).toContain('The Leviathan of H2O');
	expect(anchoredOf(changed).find(({ path }) => path.includes(first))?.name).toBe('The Leviathan of H2O');
});
