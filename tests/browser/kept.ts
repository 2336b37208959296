/**
 * What paper may not part, seen by marks: a page in the browser gets a small mark at the head and the end of each block,
 * and the sheets say where each came to stand.
 */
import type { Tab } from './driver/index.ts';
import type { Sheet } from './paper.ts';

/** What is kept whole: an entry of a list, a row, a card. */
const whole = [
	'.opening li',
	'.clause-note',
	'.card',
	// A row of many voices may go on overleaf.
	'.promises-rows > li:not(:has(.promises-says li:nth-child(5)))',
	'.claim-head',
	'.bibliography > li',
	'.index-list > li',
];

/** What names the text after it. */
const heads = [
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'.clause-words',
	'.figure-title',
	'.claim-head',
	'.promises-strength',
	'.promises-text',
	'.callout-title',
];

/** Lists that are short: neither their first entry stands alone, nor their last. */
const short = ['.opening ol', '.opening ul'];

/** Two marks that stand on one page, the second not above the first, with the words that tell which they are. */
export interface Kept {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

/** Marks the blocks of the page in the tab, which is to be shown as paper; the marks are so small that they move nothing. */
export const markKept = (tab: Tab): Promise<readonly Kept[]> =>
	tab.evaluate(
		(selectors) => {
			const seen = (node: Node): boolean =>
				(node.textContent ?? '').trim() !== '' &&
				(node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false) &&
				!node.parentElement?.closest('script, style, template, svg, legend, .screen-only');
			const textsOf = (root: Node): Node[] => {
				const texts: Node[] = [];
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				for (let text = walker.nextNode(); text; text = walker.nextNode()) if (seen(text)) texts.push(text);
				return texts;
			};
			const all = textsOf(document.querySelector('main') ?? document.body);
			const pairs: { from: Node; to: Node; ends: boolean; words: string }[] = [];
			const join = (from: Node | undefined, to: Node | undefined, words: string, ends = false): void => {
				if (from && to) pairs.push({ from, to, ends, words: words.trim().replace(/\s+/g, ' ').slice(0, 40) });
			};
			for (const block of document.querySelectorAll(`main :is(${selectors.whole})`)) {
				const texts = textsOf(block);
				join(texts[0], texts.at(-1), block.textContent, true);
			}
			for (const head of document.querySelectorAll(`main :is(${selectors.heads})`)) {
				const texts = textsOf(head);
				const last = texts.at(-1);
				// A drawing bears no mark.
				const drawn = head.nextElementSibling?.matches('svg, :has(svg)') === true;
				if (last && !drawn) join(texts[0], all[all.indexOf(last) + 1], head.textContent);
			}
			for (const list of document.querySelectorAll(`main :is(${selectors.short})`)) {
				const items = [...list.children].map((item) => textsOf(item)[0]);
				join(items[0], items[1], list.textContent);
				join(items.at(-2), items.at(-1), list.lastElementChild?.textContent ?? '');
			}
			let marks = 0;
			const mark = (text: Node, place: 'before' | 'after'): number => {
				const sign = document.createElement('span');
				// In another face a mark would come apart.
				sign.lang = 'en';
				sign.style.cssText = "font: 1px 'Edition Sans', sans-serif; letter-spacing: 0";
				sign.textContent = `qx${marks}x`;
				text.parentNode?.insertBefore(sign, place === 'before' ? text : text.nextSibling);
				return marks++;
			};
			return pairs.map(({ from, to, ends, words }) => ({
				from: mark(from, 'before'),
				to: mark(to, ends ? 'after' : 'before'),
				words,
			}));
		},
		{ whole: whole.join(), heads: heads.join(), short: short.join() },
	);

/** The sheets as they are without the marks. */
export const withoutMarks = (sheets: readonly Sheet[]): readonly Sheet[] =>
	sheets.map((sheet) => ({
		...sheet,
		runs: sheet.runs
			.map((run) => ({ ...run, text: run.text.replace(/qx\d+x/g, '') }))
			.filter(({ text }) => text.trim() !== ''),
	}));

/** Those that a page or a column parts; a mark that is not found is named too. */
export const partedOn = (sheets: readonly Sheet[], kept: readonly Kept[]): readonly string[] => {
	const places = new Map<number, { page: number; bottom: number }>();
	sheets.forEach(({ runs }, page) => {
		for (const { text, bottom } of runs)
			for (const [, number] of text.matchAll(/qx(\d+)x/g))
				// The head of a table stands on each of its pages.
				if (!places.has(Number(number))) places.set(Number(number), { page: page + 1, bottom });
	});
	return kept.flatMap(({ from, to, words }) => {
		const [begins, ends] = [places.get(from), places.get(to)];
		if (!begins || !ends) return [`‘${words}’ is not found`];
		if (begins.page !== ends.page) return [`‘${words}’ goes on from page ${begins.page} to ${ends.page}`];
		return ends.bottom > begins.bottom + 24 ? [`page ${begins.page}: ‘${words}’ goes on in the next column`] : [];
	});
};
