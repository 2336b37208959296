/** The marks of claims, across links, emphasis, citations and line breaks. */
import { describe, expect, test } from 'vitest';
import type { MarkedClaim } from '../../src/markdown/claims.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { renderOptions } from './both-sides.ts';

const claim = (phrase: string, id = 'p'): MarkedClaim => ({
	id,
	phrase,
	finding: 'open',
	name: 'Claim: open',
	href: `/e/#${id}`,
});
const html = (markdown: string, ...claims: MarkedClaim[]) => {
	const body = parseMarkdown(`${markdown} {#a}`, 'x.md');
	const options = renderOptions({ claims: { textOf: () => body.blocks[0]?.text, claimsOf: () => claims } });
	return renderBody(body.tree, options).replace(/^<p id="a">|<\/p>$/g, '');
};
const span = (words: string, id = 'p') => `<span data-claim="${id}" data-finding="open">${words}</span>`;
const sign = (id = 'p') =>
	`<a class="claim-sign" href="/e/#${id}" data-weighs="${id}" data-finding="open" aria-label="Claim: open"></a>`;

describe('a phrase', () => {
	test('in plain text is one span, with its sign right after it', () => {
		expect(html('He took it for a pledge.', claim('took it'))).toBe(`He ${span('took it')}${sign()} for a pledge.`);
	});

	test('that runs into a link is split, and its sign stands behind the link', () => {
		expect(html('He took [a pledge of weight](actor:x) for it.', claim('took a pledge'))).toBe(
			`He ${span('took ')}<a href="/base/actors/x/" data-entity="actor:x">${span('a pledge')} of weight</a>${sign()} for it.`,
		);
	});

	test('passes over emphasis, a citation and a broken line', () => {
		const rendered = html('It *was* said\nthere [@a], and so it stood.', claim('was said there, and so'));
		expect(rendered.replace(/<[^>]+>/g, '')).toBe('It was said\nthere,1 and so it stood.');
		expect(rendered).toContain(`<em>${span('was')}</em>`);
		expect(rendered).toContain(`${span(' and so')}${sign()} it stood.`);
	});

	test('at the beginning of a paragraph leaves the space before it alone', () => {
		const body = parseMarkdown('One and two. {#a}', 'x.md');
		const options = renderOptions({
			essay: { numberOf: () => 1 },
			claims: { textOf: () => body.blocks[0]?.text, claimsOf: () => [claim('One and')] },
		});
		expect(renderBody(body.tree, options)).toContain(`</a> ${span('One and')}${sign()} two.`);
	});

	test('leaves the other claims of its paragraph alone', () => {
		expect(html('One and two.', claim('One', 'x'), claim('two', 'y'))).toBe(
			`${span('One', 'x')}${sign('x')} and ${span('two', 'y')}${sign('y')}.`,
		);
	});

	test('that does not stand there marks nothing', () => {
		expect(html('One and two.', claim('three'))).toBe('One and two.');
	});
});

describe('a body in its claims', () => {
	/** Phrases between angles with the letter of their claim, signs as arrows. */
	const seen = (markdown: string, ...phrases: string[]): string =>
		html(markdown, ...phrases.map((phrase, index) => claim(phrase, 'pqr'.charAt(index))))
			.replace(/<span data-claim="(\w)" data-finding="open">(.*?)<\/span>/gs, '‹$1 $2›')
			.replace(/<a class="claim-sign" [^>]*data-weighs="(\w)"[^>]*><\/a>/g, '↗$1')
			.replace(/<[^>]+>/g, '');

	test.for([
		['One two three', ['two'], 'One ‹p two›↗p three'],
		['One two three', ['One two three'], '‹p One two three›↗p'],
		['One two two', ['two'], 'One ‹p two›↗p two'],
		['One two', ['two', 'One'], '‹q One›↗q ‹p two›↗p'],
		['One two three', ['One two', 'three'], '‹p One two›↗p ‹q three›↗q'],
		['One two three', ['One two', 'two three'], '‹p One two›↗p‹q  three›↗q'],
		['One   two', ['One two'], '‹p One   two›↗p'],
		['One  \ntwo three', ['One two'], '‹p One›\n‹p two›↗p three'],
		['One\\\ntwo three', ['two'], 'One\n‹p two›↗p three'],
		['One `two` three', ['One two'], '‹p One ›↗ptwo three'],
		['One `two` three four', ['three'], 'One two ‹p three›↗p four'],
		['*One* **two** [three](actor:x) four', ['One two three'], '‹p One›‹p  ›‹p two›‹p  ›‹p three›↗p four'],
		['One [two](actor:x) three [four](actor:x)', ['two', 'four'], 'One ‹p two›↗p three ‹q four›↗q'],
		['[One two](actor:x) three', ['One', 'two'], '‹p One› ‹q two›↗p↗q three'],
		['One [@b] two [@a] three', ['One two three'], '‹p One›1‹p  two›2‹p  three›↗p'],
	] as const)('%j with %j', ([markdown, phrases, shown]) => {
		expect(seen(markdown, ...phrases)).toBe(shown);
	});
});
