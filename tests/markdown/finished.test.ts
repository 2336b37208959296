/** A finished page in the parser's own tree: what is found in it, and where it was written. */
import { expect, test } from 'vitest';
import { attributeOf, isElement, isText, nodesIn, placeOf, readPage, readPart } from '../../src/markdown/finished.ts';

const told = (html: string, read = readPart): readonly string[] =>
	nodesIn(read(html)).map((node) => (isText(node) ? node.value : node.tagName));

test('texts and elements stand in the order of the page, without comments and what a template holds', () => {
	expect(told('<p>a<b>b &amp; c</b>d</p><!-- e --><template><i>f</i></template><p>g</p>')).toEqual([
		'p',
		'a',
		'b',
		'b & c',
		'd',
		'template',
		'p',
		'g',
	]);
});

test('what a page implies is there, and has no place', () => {
	const nodes = nodesIn(readPage('<p>a'));
	expect(nodes.map((node) => (isElement(node) ? node.tagName : node.value))).toEqual([
		'html',
		'head',
		'body',
		'p',
		'a',
	]);
	expect(nodes.map(placeOf)).toEqual([undefined, undefined, undefined, { start: 0, end: 4 }, { start: 3, end: 4 }]);
});

test('what stands for readers without scripts is read as elements', () => {
	expect(told('<noscript><p>a</p></noscript>')).toEqual(['noscript', 'p', 'a']);
	expect(told('<head><noscript><link></noscript>', readPage)).toEqual(['html', 'head', 'noscript', 'link', 'body']);
});

test.for([
	['<a HREF="/a/">', '/a/'],
	['<a href>', ''],
	['<a title="b">', undefined],
	['<svg><a xlink:href="/a/"></a></svg>', undefined],
	['<svg><a xlink:href="/a/" href="/b/"></a></svg>', '/b/'],
] as const)('the address of %s', ([html, expected]) => {
	const link = nodesIn(readPart(html))
		.filter(isElement)
		.find(({ tagName }) => tagName === 'a');
	expect(link && attributeOf(link, 'href')).toBe(expected);
});
