/**
 * A copy of the build in which every block of text bears a token, so that one can ask of a sheet of paper which of them
 * it lost: whatever hides a text, cuts it off or folds it away takes its token along.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** What is no text of the page but a way around in it, or works it. */
const tools = [
	'.screen-only',
	'.site-head',
	'.site-foot',
	'.skip',
	'.contents',
	'.pager',
	'.letters',
	'.crumbs',
	'.filter',
	'.heading-link',
	'button',
	'select',
	'label',
	'legend',
	'[role="status"]',
	'.tl-script',
	'.tl-tracks',
	'.pledge-form',
	'.promises-none',
	'.concepts-none',
	'.fabric-none',
	'.measures-filter',
	'.claims-layer',
	'script',
	'template',
];

/** What stands there for a width, or for want of a drawing, while paper shows the same in another form. */
const otherForms = [
	'.tl-svg.tl-0',
	'.tl-01 .tl-2',
	'.tl-012 .tl-1',
	'.tl-long',
	'.meetings-down',
	'.wording-head',
	'.dates-list',
	'.figure-table',
	// A script opens it at a case of the list below, where all cases stand.
	'.pledge-explorer',
	// On paper it is a role sheet of two pages, which tests/browser/drafting.test.ts reads: reasons stay on the screen.
	'.drafting-presets',
	'.drafting-position',
	'.drafting-alone',
	'.drafting-name',
	'.drafting-own',
	'.drafting-why',
	'.drafting-parts .drafting-texts',
	'.drafting-desk',
	'.drafting-all-texts th:nth-child(5)',
	'.drafting-all-texts td:nth-child(5)',
];

/** What leads somewhere by a press, and says nothing that the paper does not say beside it. */
const ways = ['.card-more', '.callout .more', '.figure-folded > p > a', '.claim-sign', 'summary'];

const blocks = new Set('h1 h2 h3 h4 p li dt dd th td figcaption blockquote text pre div'.split(' '));

const isLabel = (element: HTMLElement): boolean => element.rawTagName === 'text';

/** The blocks that have words of their own, not only those of blocks within them. */
const withWords = (main: HTMLElement): readonly HTMLElement[] => {
	const left = new Set(main.querySelectorAll([...tools, ...otherForms, ...ways].join(',')));
	const found: HTMLElement[] = [];
	/** True where an element is a block or holds one. */
	const walk = (element: HTMLElement): boolean => {
		const holds = element.children
			.filter((child) => !left.has(child))
			.map(walk)
			.includes(true);
		if (!blocks.has(element.rawTagName)) return holds;
		if (!holds && element.text.trim().length > (isLabel(element) ? token(0).length : 0)) found.push(element);
		return true;
	};
	walk(main);
	return found;
};

/** A token: letters that no word of a page has. */
const token = (number: number): string => `qx${number.toString(36).padStart(4, '0')}xq`;

/** The copies of some pages, with the tokens that each bears. */
export interface Marked {
	/** The folder to serve. */
	readonly folder: string;
	readonly tokens: ReadonlyMap<string, readonly { readonly token: string; readonly of: string }[]>;
	readonly remove: () => void;
}

/** Copies a build and marks the pages at some paths in it. */
export const markedCopy = (build: string, paths: readonly string[]): Marked => {
	const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
	cpSync(build, folder, { recursive: true });
	const tokens = new Map(
		paths.map((path) => {
			const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
			const root = parse(readFileSync(file, 'utf8'), { comment: true });
			const main = root.querySelector('main');
			const marked = (main ? withWords(main) : []).map((element, number) => {
				const of = element.text.trim().slice(0, 60);
				// A label of a drawing has no room for more letters: it becomes its token.
				if (isLabel(element)) element.textContent = token(number);
				// At its end: what cuts a text off takes the end first. A cell has the width of its words, and takes a line more.
				else
					element.insertAdjacentHTML(
						'beforeend',
						`${/^t[dh]$/.test(element.rawTagName) ? '<br>' : ' '}${token(number)}`,
					);
				return { token: token(number), of };
			});
			writeFileSync(file, root.toString());
			return [path, marked] as const;
		}),
	);
	return { folder, tokens, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
