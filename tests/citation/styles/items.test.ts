/** How each style is given a work: where its version stands, and what of it becomes another thing. */
import { describe, expect, test } from 'vitest';
import { createCiter } from '../../../src/citation/styles/cite.ts';
import { citationStyles } from '../../../src/citation/styles/index.ts';
import { node, type CslNode } from '../../../src/citation/styles/tree.ts';
import type { StyleId } from '../../../src/model/style-names.ts';
import { source } from '../../../src/schema/sources.ts';

const styleOf = (id: StyleId) => {
	const style = citationStyles.find((each) => each.id === id);
	if (!style) throw new Error(`no style ${id}`);
	return style;
};

describe('the version of a whole, and of a part', () => {
	test.each([
		['chicago', { medium: 'v1' }, { 'container-title': 'Site<span class="nocase">, v1</span>' }],
		['apa', { version: 'v1' }, { 'container-title': 'Site', version: 'v1' }],
		['mla', { edition: 'v1' }, { 'container-title': 'Site', edition: 'v1' }],
		['bluebook', { version: 'v1' }, { 'container-title': 'Site', version: 'v1' }],
		['oscola', { edition: 'v1' }, { 'container-title': 'Site<i><span class="nocase">, v1</span></i>' }],
		['gb-t-7714', { number: 'v1' }, { 'container-title': 'Site', number: 'Site, v1' }],
	] as const)('in %s', (id, whole, part) => {
		const { versioned } = styleOf(id);
		expect(versioned({ title: 'T' }, 'v1')).toEqual({ title: 'T', ...whole });
		expect(versioned({ title: 'T', 'container-title': 'Site' }, 'v1')).toEqual({ title: 'T', ...part });
	});
});

describe('a work becomes another', () => {
	const post = { type: 'post-weblog', publisher: 'House' };
	test.each([
		['chicago', post, { type: 'post-weblog' }],
		['chicago', { type: 'report', publisher: 'House' }, { type: 'book', publisher: 'House' }],
		['chicago', { type: 'webpage', publisher: 'House' }, { type: 'webpage', publisher: 'House' }],
		['apa', { title: 'One: two: three' }, { title: 'One: Two: three' }],
		['apa', { title: 'One: Two' }, { title: 'One: Two' }],
		['apa', { title: 'One: éa' }, { title: 'One: Éa' }],
		['apa', { title: 7 }, { title: 7 }],
		['bluebook', { type: 'webpage' }, { type: 'post-weblog' }],
		['bluebook', { type: 'article-newspaper', URL: 'https://a.org/' }, { type: 'post-weblog', URL: 'https://a.org/' }],
		['bluebook', { type: 'article-newspaper' }, { type: 'article-newspaper' }],
		['bluebook', { type: 'book', URL: 'https://a.org/' }, { type: 'book', URL: 'https://a.org/' }],
		['bluebook', { type: 'report' }, { type: 'book' }],
		['bluebook', post, post],
		['gb-t-7714', post, { type: 'post-weblog' }],
		['gb-t-7714', { type: 'book', publisher: 'House' }, { type: 'book', publisher: 'House' }],
		[
			'gb-t-7714',
			{ author: [{ literal: 'OECD' }, { family: 'A' }, 'B', null], issued: { literal: 'soon' } },
			{
				author: [{ literal: '<span class="nocase">OECD</span>' }, { family: 'A' }, 'B', null],
				issued: { literal: 'soon' },
			},
		],
	] as const)('in %s: %j', (id, item, expected) => {
		expect(styleOf(id).adapt?.(item)).toEqual(expected);
	});
});

test('a paragraph is named by its number, in the Bluebook by its sign', () => {
	const named = citationStyles.map(({ id, paragraph }) => [id, paragraph('3')]);
	expect(named).toEqual([
		...(['chicago', 'apa', 'mla'] as const).map((id) => [id, { locator: '3', label: 'paragraph' }]),
		['bluebook', { locator: '¶\u00a03', label: 'page' }],
		...(['oscola', 'gb-t-7714'] as const).map((id) => [id, { locator: '3', label: 'paragraph' }]),
	]);
});

describe('a citer', () => {
	const text = (variable: string, attrs = {}) => node('text', { variable, ...attrs });
	/** A style of a title and what stands about it, in its note and in its entry. */
	const small = (...children: readonly CslNode[]): CslNode =>
		node('style', { class: 'note', version: '1.0' }, [
			node('info', {}, [node('title', {}, ['Small'])]),
			node('citation', {}, [node('layout', {}, children)]),
			node('bibliography', {}, [node('layout', { prefix: '[1] ' }, children)]),
		]);
	const locale = node('locale', { 'xml:lang': 'en-US' }, [
		node('terms', {}, [node('term', { name: 'paragraph', form: 'short' }, ['par.'])]),
	]);
	const citer = (layout: readonly CslNode[], change: object = {}) =>
		createCiter(
			{ ...styleOf('apa'), mend: (style) => style, ...change },
			{ style: () => small(...layout), locale: () => locale },
		);
	const work = source.parse({
		id: 'a',
		type: 'book',
		title: 'A <i>title</i>',
		version: '1.0',
		accessed: { 'date-parts': [[2026, 1, 2]] },
		author: [{ literal: 'A body' }],
	});

	test('gives the forms that the style has', () => {
		expect(citer([text('title')])(work)).toEqual({ note: 'A title', entry: 'A title' });
		expect(citer([text('title')], { entry: undefined })(work)).toEqual({ note: 'A title' });
		expect(citer([text('title')], { note: undefined })(work)).toEqual({ entry: 'A title' });
	});

	test('one after the other, each work by itself', () => {
		const cite = citer([text('title')]);
		expect([cite(work), cite({ ...work, title: 'B' }), cite(work)].map(({ entry }) => entry)).toEqual([
			'A title',
			'B',
			'A title',
		]);
	});

	test('says the version in the style’s own place, and leaves the day of access to the reader', () => {
		const read = node('choose', {}, [node('if', { variable: 'accessed' }, [node('text', { value: 'read' })])]);
		const layout = [node('group', { delimiter: '; ' }, [text('version'), text('edition', { prefix: 'ed: ' }), read])];
		expect(citer(layout)(work).note).toBe('edition 1.0');
		expect(citer(layout, { versioned: styleOf('mla').versioned })(work).note).toBe('ed: edition 1.0');
		expect(citer([text('title'), text('version')])({ ...work, version: undefined }).note).toBe('A title');
	});

	test('adapts a work and mends a style where there is something to', () => {
		const adapt = () => ({ type: 'book', title: 'Another' });
		expect(citer([text('title')], { adapt })(work).note).toBe('Another');
		expect(citer([text('title')], { adapt: undefined })({ ...work, title: 'on: a' }).note).toBe('on: a');
		const mend = () => small(node('text', { value: 'mended' }));
		expect(citer([text('title')], { mend })(work)).toEqual({ note: 'mended', entry: 'mended' });
	});

	test('names a paragraph in the note alone', () => {
		const layout = [
			text('title'),
			node('label', { variable: 'locator', form: 'short', prefix: ', ', suffix: ' ' }),
			text('locator'),
		];
		expect(citer(layout)(work, 3)).toEqual({ note: 'A title, par. 3', entry: 'A title' });
	});

	test.each([
		['small capitals', { 'font-variant': 'small-caps' }, '<span class="small-caps">A title</span>'],
		['italics', { 'font-style': 'italic' }, '<i>A title</i>'],
		['a decoration', { 'text-decoration': 'underline' }, 'A title'],
	])('writes %s without a style attribute', (_what, attrs, expected) => {
		expect(citer([text('title', attrs)])({ ...work, title: 'A title' }).note).toBe(expected);
	});
});
