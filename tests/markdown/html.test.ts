/** A body and its HTML, whole: the rows stand in html.yaml, for anyone to extend. */
import { expect, test } from 'vitest';
import { renderBody, type RenderOptions } from '../../src/markdown/render.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { tableOf } from '../fixtures/case.ts';
import { renderOptions } from './both-sides.ts';

interface Row {
	readonly text: string;
	readonly in?: 'essay';
	readonly citations?: false;
	readonly html: string;
}

const essay: RenderOptions['essay'] = {
	numberOf: (id) => ({ one: 1, two: 2 })[id],
	changed: (id) => (id === 'two' ? { href: '/about/#changes', since: '1.2' } : undefined),
};

test.for(tableOf<Row>(new URL('html.yaml', import.meta.url)))('$text', ({ text, in: where, citations, html }) => {
	const options = renderOptions({
		...(where === 'essay' ? { essay } : {}),
		...(citations === false ? { citations } : {}),
	});
	const rendered = renderBody(parseMarkdown(text, 'x.md').tree, options);
	expect(rendered.replace(/>\n|\n</g, (part) => part.trim())).toBe(html);
});
