/** A page in one file: for paper without scripts; to be explored, with what its words and scripts would ask the site for. */
import { inflateRawSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { singleFile, type SingleFileOptions } from '../../src/integration/single-file/index.ts';

const page = (title: string, body: string): string =>
	`<!doctype html><html data-base="/b"><head><meta charset="utf-8"><link rel="canonical" href="https://a.example/b/"><link rel="stylesheet" href="/b/a.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const essay = page(
	'Essay',
	`<header class="site-head">Menu</header>
	<p id="one"><a href="/b/events/#event-words" data-to-event="words">an event</a>, <a href="/b/actors/x/" data-entity="actor:x">X</a>, <a href="/b/about/">nowhere</a>, <a href="/b/about/" lang="fr">nulle part</a></p>
	<svg><a href="/b/events/#event-drawn" data-event="drawn" transform="t">mark</a></svg>
	<div id="figure-f" data-figure="f" data-folded><a href="/b/f/#figure-f" data-embed="/b/embed/f/" data-acts>See</a></div>
	<div class="after-essay"></div><script>alert(1)</script>`,
);
const event = (id: string): string =>
	`<li id="event-${id}" data-event="${id}"><h3>Event ${id}</h3><a class="heading-link" href="#event-${id}">#</a><a href="/b/sources/#source-s" data-note="1">Source</a> <a href="/b/#one">¶ 1</a></li>`;
const files: Readonly<Record<string, string>> = {
	'/b/events/index.html': page(
		'Events',
		`<section class="events"><ol class="dated">${event('words')}${event('drawn')}${event('other')}</ol></section>
		<section class="paper-notes"><ol><li value="1"><a class="address" href="https://source.example/">source.example</a></li></ol></section>`,
	),
	'/b/actors/x/index.html': page('X', '<header class="entry-head"><h1>Mr X</h1><p>Acts.</p></header>'),
	'/b/embed/f/index.html': page(
		'F',
		'<figure id="figure-f" data-figure="f"><div data-file="/b/f.json"></div><a href="/b/f/?v=1" data-acts>v</a></figure>',
	).replace('a.css', 'f.css'),
	'/b/f.json': '{"f":1}',
	'/b/a.css': 'p{color:red}',
	'/b/f.css': 'figure{color:red}',
};

const options: SingleFileOptions = {
	base: '/b',
	read: (address) => {
		const file = files[address];
		if (file === undefined) throw new Error(address);
		return Buffer.from(file);
	},
	absolute: () => undefined,
};
const explored = { path: '/', script: 'run("</script>")', data: new Map([['/d.json', '{"d":"</script>"}']]) };

describe('for paper', () => {
	const html = singleFile(essay, options);
	const root = parse(html);

	test('it has no script, and asks for none', () => {
		expect(root.querySelectorAll('script, .site-head, .enclosed')).toEqual([]);
		expect(html).not.toContain('script-src');
	});

	test('what leads nowhere is words', () => {
		expect(root.querySelector('p')?.innerHTML).toBe('an event, X, nowhere, <span lang="fr">nulle part</span>');
	});
});

describe('to be explored', () => {
	const html = singleFile(essay, { ...options, explored });
	const root = parse(html);
	const packed = inflateRawSync(Buffer.from(root.querySelector('#packed')?.rawText ?? '', 'base64')).toString();
	const unpacked = parse(packed);

	test('the words of the text lead to what is told on other pages, within it', () => {
		expect(root.querySelectorAll('p a').map((link) => link.getAttribute('href'))).toEqual([
			'#event-words',
			'#card-actor-x',
		]);
		expect(root.querySelector('#card-actor-x')?.text).toBe('Mr XActs.');
		expect(root.querySelector('.enclosed.events > h2')?.text).toBe('Events');
		const entry = root.querySelector('.enclosed.events > ol.dated > #event-words');
		expect(entry?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
			'https://source.example/',
			'#one',
		]);
	});

	test('an event that only a drawing names is packed, and its mark leads there once it is not', () => {
		expect(root.querySelector('#event-drawn')).toBe(null);
		expect(root.querySelector('svg a')?.getAttribute('href')).toBe(undefined);
		expect(unpacked.querySelector('.events #event-drawn h3')?.text).toBe('Event drawn');
		expect(packed).not.toContain('Event other');
	});

	test('figures and data are held under their addresses, the sheet of the figure too', () => {
		const held = unpacked.querySelectorAll('[data-held]').map((each) => each.getAttribute('data-held'));
		expect(held).toEqual(['/b/embed/f/', '/b/d.json', '/b/f.json']);
		expect(unpacked.querySelector('[data-held="/b/embed/f/"] figure a')?.getAttribute('href')).toBe('#figure-f');
		expect(unpacked.querySelector('style')?.text).toBe('figure{color:red}');
	});

	test('no text of a script or of data seems to end it, and means the same', () => {
		expect(unpacked.querySelector('script:not([data-held])')?.rawText).toBe('run("<\\/script>")');
		const data = unpacked.querySelector('[data-held="/b/d.json"]')?.rawText ?? '';
		expect(JSON.parse(data)).toEqual({ d: '</script>' });
	});

	test('a page that many links lead to is read once', () => {
		const asked: string[] = [];
		const read = (address: string): Buffer => {
			asked.push(address);
			return options.read(address);
		};
		singleFile(essay, { ...options, read, explored });
		expect(asked.filter((address) => address === '/b/events/index.html')).toHaveLength(1);
	});

	test('the same page gives the same bytes', () => {
		expect(singleFile(essay, { ...options, explored })).toBe(html);
	});
});
