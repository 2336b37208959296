/** The bibliography of a page, on the second case. */
import { describe, expect, test } from 'vitest';
import { addressLine, bibliography, htmlOf, sourceLine } from '../../src/citation/bibliography.ts';
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

/** An edition of one source: what it has is what is given. */
const inPlace = (id: string, change: object) => {
	const { sources, ...rest } = withSource(id, {
		type: 'webpage',
		title: 'A title',
		author: [{ literal: 'A body' }],
		issued: { 'date-parts': [[2015]] },
		'container-title': undefined,
		publisher: undefined,
		volume: undefined,
		issue: undefined,
		page: undefined,
		language: undefined,
		custom: undefined,
		URL: undefined,
		...change,
	});
	return { ...rest, sources: new Map([...sources].filter(([each]) => each === id)) };
};
const anchor = (address: string, shown: string) => `<a class="address" href="${address}">${shown}</a>`;
const said = 'A body, ‘A title’, 2015.';
const own = anchor('https://a.org/x', 'a.org/x');
const copied = { readAt: 'https://copy.example/x' };
const copyLink = anchor('https://copy.example/x', 'copy.example/x');

describe('what follows the words of an entry', () => {
	test.each([
		['nothing', {}, ''],
		['its address', { URL: 'https://a.org/x' }, ` ${own}`],
		[
			'its DOI before its address',
			{ DOI: '10.1000/x<y', URL: 'https://a.org/x' },
			` ${anchor('https://doi.org/10.1000/x%3Cy', 'doi.org/10.1000/x&lt;y')} ${own}`,
		],
		['where a copy was read', { custom: copied }, ` Read in a copy at ${copyLink}.`],
		['a copy that is not linked', { custom: { readAt: 'https://www.scribd.com/1' } }, ' Read in a copy at scribd.com.'],
		['a word on the text', { custom: { note: 'In part & at once.' } }, ' In part &amp; at once.'],
		[
			'all of it',
			{ URL: 'https://a.org/x', custom: { ...copied, note: '网 in part.' } },
			` ${own}. Read in a copy at ${copyLink}. <span lang="zh-Hans">网</span> in part.`,
		],
		['what it is quoted in, of which nobody knows', { custom: { quotedIn: 'no-such-source' } }, ''],
	])('%s', (_what, change, expected) => {
		expect(bibliography(inPlace(first, change), [first])[0]?.html).toBe(said + expected);
	});

	test.each([
		['its address', { URL: 'https://b.org/' }, `: ${anchor('https://b.org/', 'b.org')}`],
		['the copy of it that was read', { custom: copied }, `, in a copy at ${copyLink}.`],
		['nothing', {}, '.'],
	])('what it is quoted in, and of that %s', (_what, other, expected) => {
		const quoted = inPlace(first, { URL: 'https://a.org/x', custom: { quotedIn: second } });
		const within = inPlace(second, { author: [{ family: 'B & C' }], issued: undefined, ...other });
		const sources = new Map([...quoted.sources, ...within.sources]);
		expect(bibliography({ ...quoted, sources }, [first])[0]?.html).toBe(
			`${said} ${own}. Quoted in B &amp; C, no date${expected}`,
		);
		expect(sourceLine({ ...quoted, sources }, first)).toBe(`A body, 2015. ${own}`);
		const alone = new Map(sources);
		const node = sources.get(first);
		if (node) alone.set(first, { ...node, data: { ...node.data, URL: undefined } });
		expect(sourceLine({ ...quoted, sources: alone }, first)).toBe(
			`A body, 2015. Quoted in B &amp; C, no date${expected}`,
		);
	});
});

describe('a source in a line', () => {
	test.each([
		['its address', { URL: 'https://a.org/x' }, `A body, 2015. ${own}`],
		['where a copy was read', { custom: copied }, `A body, 2015. Read in a copy at ${copyLink}.`],
		['the address alone, of both', { URL: 'https://a.org/x', custom: copied }, `A body, 2015. ${own}`],
		['its title where it has no address', { title: 'A <i>title</i> & more' }, 'A body, 2015. A title &amp; more'],
		['its description', { custom: { described: true } }, 'A body, 2015. [A title]'],
		[
			'words of its language',
			{ author: [{ literal: '外務省' }], language: 'ja', title: '第３回' },
			'<span lang="ja">外務省</span>, 2015. <span lang="ja">第３回</span>',
		],
	])('%s', (_what, change, expected) => {
		expect(sourceLine(inPlace(first, change), first)).toBe(expected);
	});

	test('there is none of a source that nobody knows', () => {
		expect(sourceLine(edition, 'no-such-source')).toBeUndefined();
	});
});

describe('words as safe HTML', () => {
	test.each([
		['a < b > c & "d" & <e>', 'a &lt; b &gt; c &amp; &quot;d&quot; &amp; &lt;e&gt;'],
		['网 and 网', '<span lang="zh-Hans">网</span> and <span lang="zh-Hans">网</span>'],
		['قانون', '<bdi lang="ar">قانون</bdi>'],
		['', ''],
	])('%s', (text, html) => {
		expect(htmlOf(text)).toBe(html);
	});

	test('runs of other scripts carry the language that is told', () => {
		expect(htmlOf('日本', 'ja')).toBe('<span lang="ja">日本</span>');
	});

	test('an address in a line', () => {
		expect(addressLine('http://www.a.org/?a=1&b=2')).toBe(
			anchor('http://www.a.org/?a=1&amp;b=2', 'a.org/?a=1&amp;b=2'),
		);
	});
});

describe('the language of a title', () => {
	const html = (title: string, language?: string) =>
		bibliography(inPlace(first, { title, language }), [first])[0]?.html.replace(/^A body, |, 2015\.$/g, '');
	test.each([
		['Eine Liste', 'de', '‘<span lang="de">Eine Liste</span>’'],
		['Eine Liste.', 'de', '‘<span lang="de">Eine Liste</span>’'],
		['Bd. 2 der Liste', 'de', '‘<span lang="de">Bd. 2 der Liste</span>’'],
		['Recht & Macht', 'de', '‘<span lang="de">Recht &amp; Macht</span>’'],
		['Zu $& und $1', 'de', '‘<span lang="de">Zu $&amp; und $1</span>’'],
		['A list', 'en', '‘A list’'],
		['A list', 'en-GB', '‘A list’'],
		['A list', undefined, '‘A list’'],
		['A list', 'zh-Hans', '‘A list’'],
		['A list', 'ko', '‘A list’'],
		['A list', 'ja', '‘A list’'],
		['Una lista', 'eng', '‘<span lang="eng">Una lista</span>’'],
		['A list', 'arn', '‘<span lang="arn">A list</span>’'],
		['A list', 'haw', '‘<span lang="haw">A list</span>’'],
	] as const)('‘%s’ in %s', (title, language, expected) => {
		expect(html(title, language)).toBe(expected);
	});

	test.each(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])(
		'%s is written from right to left',
		(language) => {
			expect(html('A list', language)).toBe(`‘<bdi lang="${language}">A list</bdi>’`);
		},
	);
});

test('in the order of the authors only what is wanted stands', () => {
	const all = bibliography(edition, keys, { sorted: true }).map(({ id }) => id);
	const wanted = [all[4], all[1], 'no-such-key', all[1]].map(String);
	expect(bibliography(edition, wanted, { sorted: true }).map(({ id }) => id)).toEqual([all[1], all[4]]);
	expect(bibliography(edition, wanted, { sorted: false }).map(({ id }) => id)).toEqual([all[4], all[1]]);
	expect(bibliography(edition, wanted).map(({ id }) => id)).toEqual([all[4], all[1]]);
});
