/**
 * Where things are used: what the pages say of it, held against a walk of the pages that knows nothing of the model.
 * Every link to an entry or event, and every mark of a citation, has its place in the list of what it leads to; and
 * every place of a list leads to words that stand there.
 */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { base, builds, pagesOf, type BuiltPage } from './site.ts';

const marks = 'sup.cite, .note-ref, .note-letter, .pilcrow, .heading-link, .claim-sign';
const leaves = 'p, li, td, dd, h1, h2, h3, h4, figcaption, blockquote';
const spaces = (text: string): string => text.replace(/[\s\u00a0\u200a]+/g, ' ').trim();

/** The block that an element stands in. */
const blockOf = (element: HTMLElement): HTMLElement => element.closest(leaves) ?? element;

/** What a block says, its marks left out. */
const said = (block: HTMLElement): string => {
	const copy = block.clone() as HTMLElement;
	for (const mark of copy.querySelectorAll(marks)) mark.remove();
	return spaces(copy.text);
};

/** Pages that only show again, on a sheet for paper, what stands elsewhere. */
const again: readonly string[] = ['/briefing/', '/teach/'];

interface Listed {
	/** The page and the id that the item leads to. */
	readonly page: string;
	readonly id: string;
	/** The text directive of its address, taken apart; nothing where it has none. */
	readonly terms: readonly string[];
	readonly sentence: string;
	readonly from: string;
}

const listed = (items: readonly HTMLElement[], from: string): readonly Listed[] =>
	items.map((item) => {
		const address = item.querySelector('a')?.getAttribute('href') ?? '';
		const [path = '', fragment = ''] = address.split('#');
		const [id = '', directive = ''] = fragment.split(':~:text=');
		return {
			page: path.slice(base.length),
			id,
			terms: directive === '' ? [] : directive.split(',').map(decodeURIComponent),
			sentence: spaces(item.querySelector('span')?.text ?? ''),
			from,
		};
	});

/** The lists of a build, by the address of what they are of. */
const listsOf = (pages: readonly BuiltPage[]): ReadonlyMap<string, readonly Listed[]> =>
	new Map(
		pages.flatMap((page): (readonly [string, readonly Listed[]])[] =>
			/\/used\//.test(page.path)
				? page.root
						.querySelectorAll('section')
						.map((section) => [
							section.querySelector('h2 a')?.getAttribute('href') ?? '',
							listed(section.querySelectorAll('.mentions > li'), page.path),
						])
				: [[`${base}${page.path}`, listed(page.root.querySelectorAll('.mentions > li'), page.path)]],
		),
	);

describe.each(builds)('where things are used in %s', (folder) => {
	const pages = pagesOf(folder).filter(({ path }) => !path.startsWith('/embed/'));
	const texts = pages.filter(({ path }) => !/\/used\//.test(path));
	const lists = listsOf(pages);
	const all = [...lists.values()].flat();

	/** What of the texts of the pages the lists do not tell. Figures are drawn from fields, and are asked below. */
	const untold = (selector: string, targetOf: (link: HTMLElement, page: BuiltPage) => string | undefined) =>
		texts.flatMap((page) =>
			page.root.querySelectorAll(`main ${selector}`).flatMap((link) => {
				const target = link.closest('[data-figure]') ? undefined : targetOf(link, page);
				if (target === undefined) return [];
				const words = said(blockOf(link));
				const has = (lists.get(target) ?? []).some(
					(use) =>
						(use.page === page.path || again.includes(page.path)) &&
						use.sentence !== '' &&
						words.includes(use.sentence),
				);
				return has ? [] : [`${page.path} names ${target} in ‘${words.slice(0, 90)}’`];
			}),
		);

	test('there are lists, with places in them', () => {
		expect(all.length).toBeGreaterThan(20);
		expect([...lists.keys()].filter((target) => target.includes('#event-')).length).toBeGreaterThan(0);
		expect([...lists.keys()].filter((target) => target.includes('#source-')).length).toBeGreaterThan(3);
	});

	test('every link of a text to an entry stands in the list of the entry, with its sentence', () => {
		const told = untold('a[data-entity]', (link, page) => {
			const [path = ''] = (link.getAttribute('href') ?? '').split('#');
			return path === `${base}${page.path}` ? undefined : path;
		});
		expect(told).toEqual([]);
	});

	test('every link of a text to an event stands in the list of the event', () => {
		expect(
			untold('a[data-to-event]', (link) => {
				const id = link.getAttribute('data-to-event') ?? '';
				return link.closest('[data-event]')?.getAttribute('data-event') === id
					? undefined
					: `${base}/timeline/#event-${id}`;
			}),
		).toEqual([]);
	});

	test('every mark of a citation stands in the list of each of its sources', () => {
		const targets = (link: HTMLElement): readonly string[] =>
			(link.getAttribute('data-source') ?? '').split(' ').map((id) => `${base}/sources/#source-${id}`);
		const most = Math.max(
			...texts.flatMap(({ root }) =>
				root.querySelectorAll('sup.cite a[data-source]').map((link) => targets(link).length),
			),
		);
		const told = Array.from({ length: most }, (_, index) =>
			untold('sup.cite a[data-source]', (link) => targets(link)[index]),
		);
		expect(told.flat()).toEqual([]);
	});

	// A table of wordings sets texts beside each other, and is no use of any of them.
	test('what a figure names leads back to a page with the figure', () => {
		const shown = new Map<string, Set<string>>();
		for (const page of texts)
			for (const link of page.root.querySelectorAll('main [data-figure]:not([data-figure="wording"]) a[data-entity]')) {
				const [target = ''] = (link.getAttribute('href') ?? '').split('#');
				// An index, and the entry itself, draw what stands below them.
				if (!target.startsWith(`${base}${page.path}`) || page.path === '/')
					shown.set(target, (shown.get(target) ?? new Set()).add(page.path));
			}
		const lost = [...shown].filter(([target, from]) => {
			const home = texts.find(({ path }) => `${base}${path}` === target);
			const back = home?.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '') ?? [];
			return !back.some((href) => from.has(href.split('#')[0]?.slice(base.length) ?? ''));
		});
		expect(lost.map(([target]) => target)).toEqual([]);
	});

	test('every place leads to words that are there, and the first such words of the page are those', () => {
		const whole = new Map(
			texts.map((page) => {
				const lines = page.root
					.querySelectorAll(
						leaves
							.split(', ')
							.map((leaf) => `main ${leaf}`)
							.join(', '),
					)
					.filter((block) => !block.querySelector(leaves) && !block.closest('.mentions'));
				return [
					page.path,
					{
						page,
						blocks: lines.map((block) => ({ block, text: spaces(block.text).toLowerCase(), said: said(block) })),
					},
				];
			}),
		);
		const wrong = all.flatMap(({ page, id, terms, sentence, from }) => {
			const there = whole.get(page);
			if (!there) return [`${from}: there is no ${page}`];
			if (id !== '' && !there.page.ids.has(id)) return [`${from}: ${page} has no #${id}`];
			if (sentence === '') return [];
			const [first = '', last = first] = terms;
			if (first === '') {
				const target = id === '' ? undefined : there.page.root.querySelector(`[id="${id}"]`);
				return target && said(target).includes(sentence) ? [] : [`${from}: nothing leads to ‘${sentence}’ of ${page}`];
			}
			const found = there.blocks.find(({ text }) => {
				const at = text.indexOf(first.toLowerCase());
				return at >= 0 && text.includes(last.toLowerCase(), at);
			});
			if (!found) return [`${from}: ‘${first}’ … ‘${last}’ is not in ${page}`];
			return found.said.includes(sentence)
				? []
				: [`${from}: ‘${first}’ leads elsewhere in ${page}: ‘${found.said.slice(0, 90)}’`];
		});
		expect(wrong).toEqual([]);
	});
});
