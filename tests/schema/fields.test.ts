/** The building blocks of the schemas, each with what it takes and the words with which it refuses the rest. */
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	brief,
	countWords,
	date,
	id,
	isDate,
	isLang,
	isMarkdown,
	isWebAddress,
	lang,
	markdown,
	month,
	quotation,
	ref,
	referenceRegistry,
	requiredSources,
	sources,
	text,
	typedRef,
	webAddress,
} from '../../src/schema/fields.ts';
import { kindOf } from '../../src/schema/walk.ts';

/** Why a value is refused; nothing where it is taken. */
const refusals = (schema: z.ZodType, value: unknown): readonly string[] =>
	schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const anId = 'an id: words in small letters (a–z, 0–9) joined by hyphens';
const aTag = 'a language tag such as en or zh-Hans';
const aText = 'a text that is neither empty nor padded with spaces';
const anAddress = 'an address with its host, https://example.org/page';
const aMonth = 'not a month of the calendar; write 2015-09, its year and number';

describe('an id', () => {
	test.for(['a', '2015', 'no-commercial-theft', 'g20-2015', 'a'.repeat(80)])('%s is one', (value) => {
		expect(refusals(id(), value)).toEqual([]);
	});
	test.for(['', 'A', 'a b', 'a--b', '-a', 'a-', 'a_b', 'é', 'a\nb', 'a.b'])("'%s' is none", (value) => {
		expect(refusals(id(), value)).toEqual([anId]);
	});
	test('has at most 80 characters', () => {
		expect(id().safeParse('a'.repeat(81)).success).toBe(false);
	});
});

describe('a text', () => {
	test.for(['a', 'a b', 'a\n\nb', '网'])('%j is one', (value) => {
		expect(refusals(text(), value)).toEqual([]);
	});
	test.for(['', ' ', ' a', 'a ', 'a\n', '\na', ' a b', 'a b '])('%j is none', (value) => {
		expect(refusals(text(), value)).toEqual([aText]);
	});
});

describe('a language tag', () => {
	test.for(['en', 'ckb', 'zh-Hans', 'pt-BR', 'de-1996', 'zh-Hant-TW'])('%s is one', (value) => {
		expect(refusals(lang(), value)).toEqual([]);
	});
	test.for(['', 'e', 'engl', 'EN', 'en_GB', 'en-', 'en-a', 'en-123456789', 'en GB', '1en', 'en-GB!'])(
		"'%s' is none",
		(value) => {
			expect(refusals(lang(), value)).toEqual([aTag]);
		},
	);
});

describe('a month', () => {
	test.for(['2015-09', '2015-12', '0033-01'])('%s is one', (value) => {
		expect(refusals(month(), value)).toEqual([]);
	});
	test.for(['2015', '2015-13', '2015-00', '2015-09-25', '2015-9', 'x2015-09'])('%s is none', (value) => {
		expect(refusals(month(), value)).toEqual([aMonth]);
	});
});

describe('an address', () => {
	test.for([
		'https://example.org',
		'http://example.org/a?b=c#d',
		'HTTPS://example.org/',
		'https://example.org?a',
		'https://example.org#a',
		'https://example.org:8080/',
		'https://user:word@example.org/',
		'https://a/',
		'https://例え.jp/',
	])('%s is one', (value) => {
		expect(refusals(webAddress(), value)).toEqual([]);
		expect(isWebAddress(value)).toBe(true);
	});
	test.for([
		'',
		'example.org',
		'ftp://example.org',
		'https:///path',
		'https:/example.org',
		'https://',
		'https://.org/',
		'https://-a.org/',
		'https://:80/',
		'https://example.org/a b',
		'https://exam ple.org/',
		' https://example.org',
		'https://example.org ',
		'xhttps://example.org',
	])("'%s' is none", (value) => {
		expect(refusals(webAddress(), value)).toEqual([anAddress]);
		expect(isWebAddress(value)).toBe(false);
	});
	test.for(['https://example.org:99999/', 'https://a[b/'])('%s leads nowhere', (value) => {
		expect(refusals(webAddress(), value)).toEqual([`no address that leads anywhere; write ${anAddress}`]);
		expect(isWebAddress(value)).toBe(false);
	});
});

test('a short text has at most so many words', () => {
	expect(refusals(brief(3), 'one two three')).toEqual([]);
	expect(refusals(brief(3), 'one two three four')).toEqual(['longer than 3 words']);
	expect(refusals(brief(3), '')).toEqual([aText]);
	expect(refusals(quotation().shape.text, 'a '.repeat(30).trim())).toEqual([]);
	expect(refusals(quotation().shape.text, 'a '.repeat(31).trim())).toEqual(['longer than 30 words']);
	expect(refusals(quotation(45).shape.text, 'a '.repeat(46).trim())).toEqual(['longer than 45 words']);
});

test.each([
	['', 0],
	['– … !', 0],
	['one', 1],
	['Don’t re-read it.', 3],
	["state's and 3.5", 3],
	['1 2', 2],
	['-a', 1],
	['a/b', 2],
])('‘%s’ has %i words', (value, count) => {
	expect(countWords(value)).toBe(count);
});

test('a date may be a bare year, which YAML reads as a number; nothing else is a text', () => {
	expect(date().parse(2015)).toBe('2015');
	expect(refusals(date(), 'soon')).toEqual(['not a date of the calendar']);
	expect(date().safeParse(true).success).toBe(false);
});

test('sources may be none at all, or must be one at least', () => {
	expect(refusals(sources(), undefined)).toEqual([]);
	expect(refusals(sources(), [])).toEqual([]);
	expect(refusals(requiredSources(), [])).toEqual(['at least one source']);
	expect(refusals(requiredSources(), ['a'])).toEqual([]);
});

test('what a walk of the schemas asks: whether a text is a date, a language tag, Markdown', () => {
	const parts = { date: date(), lang: lang(), markdown: markdown(), text: text() };
	const said = (asked: (schema: z.ZodType) => boolean) =>
		Object.entries(parts).flatMap(([name, schema]) => (asked(schema) ? [name] : []));
	// A walk comes to the text within a date, behind what reads a number as one.
	expect([said((schema) => isDate(schema)), isDate(parts.date.def.out)]).toEqual([[], true]);
	expect(said(isLang)).toEqual(['lang']);
	expect(said(isMarkdown)).toEqual(['markdown']);
});

test.each([
	['agreements', 'the id of an agreement'],
	['actors', 'the id of an actor'],
	['mechanisms', 'the id of a mechanism'],
	['concepts', 'the id of a concept'],
	['events', 'the id of an event'],
	['sources', 'the id of a source'],
	['paragraphs', 'the anchor of a paragraph of the essay'],
	['sections', 'the id of a section of the essay'],
	['commitments', "a commitment, written 'agreement/id'"],
] as const)('a reference to %s is %s', (target, kind) => {
	expect(kindOf(ref(target))).toBe(kind);
	expect(referenceRegistry.get(ref(target))).toEqual({ target });
	expect(refusals(ref(target), '')).toEqual([aText]);
});

test.each([
	[() => ref('commitments'), 'commitments', "a commitment, written 'agreement/id'"],
	[typedRef, 'typed', "a typed reference such as 'agreement:its-id'"],
] as const)('a reference to one thing among many: %s', (made, target, kind) => {
	expect(kindOf(made())).toBe(kind);
	expect(referenceRegistry.get(made())).toEqual({ target });
});

test.each([
	['id', id, anId],
	['text', text, 'a text'],
	['markdown', markdown, 'a text in Markdown'],
	['lang', lang, aTag],
	['month', month, "a month: '2015-09'"],
	['date', date, "a date: '2015', '2015-09' or '2015-09-25'"],
	['address', webAddress, anAddress],
	['brief', () => brief(6), 'a text of at most 6 words'],
] as const)('the kind of %s in an editor’s words', (_name, made, kind) => {
	expect(kindOf(made())).toBe(kind);
});
