/** The registry: what of it stands in a case, and where. */
import { describe, expect, test } from 'vitest';
import { figureOf, figuresAt, figuresOf, stylesOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { folded, inFold } from '../../src/figures/shared/folded.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const href = (path: string): string => `/base${path}`;

describe('the figures of a case', () => {
	const figures = figuresOf(edition);

	test('each has an embed page of its own, and an anchor that no other of its home has', () => {
		expect(figures.map(({ name }) => name)).toContain('timeline');
		const embeds = figures.map(({ embed }) => embed);
		expect(new Set(embeds).size).toBe(embeds.length);
		const anchors = figures.map(({ home, id }) => `${home}#${id}`);
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test.each(figuresOf(edition).map((figure) => [figure.embed, figure] as const))(
		'%s: drawn in each place, with its anchor, its name and a title',
		(_, figure) => {
			expect(figure.title()).not.toBe('');
			for (const place of ['essay', 'home', 'embed'] as const) {
				const html = htmlOf(figure.render({ place, href }));
				expect(html).toContain(`id="${figure.id}"`);
				expect(html).toContain(`data-figure="${figure.name}"`);
				// Markup that shows as text.
				expect(html).not.toMatch(/&(?:#x3C|lt);\/?[a-z]/);
			}
			const page = figure.home.split('#')[0] ?? '';
			expect(figuresAt(edition, page).map(({ id }) => id)).toContain(figure.id);
		},
	);

	test('a case without events has no timeline', () => {
		expect(figuresOf({ ...edition, events: [] }).map(({ name }) => name)).not.toContain('timeline');
	});
});

test('a second one of a kind has its name in its anchor, and the sheet of the first', () => {
	const [first, second] = [
		figureOf(edition, 'timeline', {}),
		figureOf(edition, 'timeline', { name: 'after', from: '1997', to: '1998' }),
	];
	expect([first.id, second.id]).toEqual(['figure-timeline', 'figure-timeline-after']);
	expect(stylesOf([first, second])).toHaveLength(1);
});

test('a second one of a kind is folded where it stands, and opens by itself', () => {
	const figure = figureOf(edition, 'timeline', { name: 'after', from: '1997', to: '1998' });
	const html = htmlOf(inFold(figure, figure.render({ place: 'essay', href })));
	expect(html).toMatch(/^<details class="figure-fold"><summary>/);
	expect(html).toContain(figure.title('essay'));
	expect(html).toContain('id="figure-timeline-after"');
});

test('a folded figure is its finding and a link to its home, which says what a script would open', () => {
	const figure = figureOf(edition, 'timeline', {});
	const html = htmlOf(folded(figure, href));
	// A sentence of its own: a finding may end without a stop.
	expect(htmlOf(folded({ ...figure, title: () => 'Four of ten' }, href))).toContain('Four of ten</span>. <a');
	expect(htmlOf(folded({ ...figure, title: () => 'Four of ten.' }, href))).toContain('Four of ten.</span> <a');
	expect(html).toContain(figure.title());
	expect(html).toContain('href="/base/timeline/#figure-timeline"');
	expect(html).toContain('data-embed="/base/embed/timeline/"');
});
