/** The registry: what of it stands in a case, and where. */
import { describe, expect, test } from 'vitest';
import { figureOf, figuresAt, figuresOf, stylesOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { folded, inFold } from '../../src/figures/shared/folded.ts';
import { buildEdition } from '../../src/model/edition.ts';
import type { Edition } from '../../src/model/types.ts';
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

	test('what each is called, where it leads from, and how it stands', () => {
		const lines = figures.map((figure) =>
			[
				figure.words,
				figure.gloss ?? '–',
				figure.home,
				...(['inNavigation', 'openInEssay', 'atHead'] as const).filter((each) => figure[each]),
				...(figure.data ? ['with data'] : []),
				...(figure.frameHeight === undefined ? [] : ['of a height']),
			].join(' | '),
		);
		expect(lines).toEqual([
			'The period | – | / | of a height',
			'Timeline | – | /timeline/ | inNavigation | openInEssay',
			'The clause | – | /agreements/ottawa-convention/ | openInEssay | atHead | with data',
			'The promises, Mine-ban treaty | – | /agreements/ottawa-convention/ | openInEssay | with data | of a height',
			'The wording | – | /agreements/ottawa-convention/ | with data',
			'The meetings | – | /mechanisms/ | with data',
			'The effect, measured | what was counted, and by whom | /explore/measures/ | inNavigation',
			'Was it so? | – | /evidence/',
			'Concepts by example | which activity belongs to which | /explore/concepts/ | inNavigation',
			'Aims and deeds | what was asked, and done | /explore/areas/ | inNavigation | of a height',
			'The fabric of ties | who is tied to whom, year by year | /explore/fabric/ | inNavigation',
			'Test a case | whether the pledge covers it | /explore/pledge/ | inNavigation | with data',
			'Redraft the clause | what other words would cover | /explore/drafting/ | inNavigation | with data',
		]);
	});

	test('its title is that of its home, where nothing else is said', () => {
		const figure = figures.find(({ name }) => name === 'timeline');
		expect([figure?.title(), figure?.title('essay')]).toEqual([
			figure?.title('home'),
			'Main events: 3 events, 1996 to 1999',
		]);
	});

	test('the way to embed it leads to the code where there is a page for courses, else to its page for frames', () => {
		const way = (of: Edition, hasCodes?: boolean): string | undefined => {
			const figure = figuresOf(of).find(({ name }) => name === 'fabric');
			const html = htmlOf(figure?.render({ place: 'home', href, ...(hasCodes === undefined ? {} : { hasCodes }) }));
			return /<a class="screen-only" href="([^"]*)">To embed/.exec(html)?.[1];
		};
		const { content } = edition;
		const untaught = { ...edition, content: { ...content, entries: { ...content.entries, questions: [] } } };
		expect([way(edition), way(untaught), way(edition, false)]).toEqual([
			'/base/teach/#code-fabric',
			'/base/embed/fabric/',
			'/base/embed/fabric/',
		]);
	});

	test('the figures of a page are those that are at home there', () => {
		expect(figuresAt(edition, '/timeline/').map(({ id }) => id)).toEqual(['figure-timeline']);
		expect(figuresAt(edition, '/nowhere/')).toEqual([]);
	});

	test('attributes that the schema refuses are refused', () => {
		expect(() => figureOf(edition, 'timeline', { sideways: '1' })).toThrow();
	});

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
	expect(html).toMatch(
		/^<details class="figure-fold"><summary><span class="figure-words">Timeline<\/span> <span class="figure-finding">[^<]+<\/span><\/summary><figure .*<\/figure><\/details>$/,
	);
	expect(html).toContain(figure.title('essay'));
	expect(html).toContain('id="figure-timeline-after"');
});

test('a folded figure is its finding and a link to its home, which says what a script would open', () => {
	const figure = figureOf(edition, 'timeline', {});
	const html = htmlOf(folded(figure, href));
	expect(html).toMatch(
		/^<div class="figure-folded" id="figure-timeline" data-figure="timeline" data-folded=""><p><span class="figure-words">Timeline<\/span> <span class="figure-finding">2 of 4 events fall in 1997<\/span>\. <a href="[^"]*" data-embed="[^"]*" data-acts="">See the figure<\/a><\/p><\/div>$/,
	);
	for (const end of ['?', '!'])
		expect(htmlOf(folded({ ...figure, title: () => `So${end}` }, href))).toContain(`So${end}</span> <a`);
	// A sentence of its own: a finding may end without a stop.
	expect(htmlOf(folded({ ...figure, title: () => 'Four of ten' }, href))).toContain('Four of ten</span>. <a');
	expect(htmlOf(folded({ ...figure, title: () => 'Four of ten.' }, href))).toContain('Four of ten.</span> <a');
	expect(html).toContain(figure.title());
	expect(html).toContain('href="/base/timeline/#figure-timeline"');
	expect(html).toContain('data-embed="/base/embed/timeline/"');
});
