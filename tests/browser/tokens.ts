/**
 * A copy of the build in which every block of text bears a token, so that one can ask of a sheet of paper which of them
 * it lost: whatever hides a text, cuts it off or folds it away takes its token along.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** What is no text of the page but a way around in it, or works it; paper has neither. */
const tools = [
	'.screen-only',
	// The site around the page.
	'.site-head',
	'.site-foot',
	'.skip',
	'.contents',
	'.pager',
	'.letters',
	'.crumbs',
	'.heading-link',
	// Controls, and what names them.
	'button',
	'select',
	'label',
	'legend',
	'.filter',
	'.measures-filter',
	'.tl-script',
	'.tl-tracks',
	'.pledge-form',
	'.claims-layer',
	// What a script says of what it did, or of a filter that left nothing.
	'[role="status"]',
	'.promises-none',
	'.figure-none',
	'.fabric-whole',
	'script',
	'template',
];

/** What stands there for a width, or for want of a drawing, while paper shows the same in another form. */
const otherForms = [
	// Drawings for screens: paper has one of its own.
	'.tl-drawing',
	'.tl-long',
	// Years between those of an axis: its lines stand there, their numbers only where there is width.
	'.wide',
	'.meetings-down',
	'.wording-head',
	// Lists and tables for the ear, of what is drawn beside them.
	'.dates-list',
	'.figure-table',
	// A script opens it at a case of the list below, where all cases stand.
	'.pledge-explorer',
];

/**
 * The drafting table is a sheet for a class on paper (tests/browser/drafting.test.ts reads it): the sentence as it stands,
 * what it covers, what could be objected. The ways to redraft it stay on the screen.
 */
const ofDrafting = [
	// The positions that were not taken: each is a row of the table of wordings.
	'.drafting-presets',
	'.drafting-position',
	'.drafting-desk',
	// Why a case falls as it does: the page of the pledge prints it, and the tables lead there.
	'.drafting-why',
	// The names of texts, where paper has their numbers in the table of texts.
	'.drafting-name',
	'.drafting-parts .drafting-texts',
	'.drafting-alone',
	'.drafting-own',
	// What a text covers more or less than the clause: the difference of two columns beside it.
	'.drafting-all-texts th:nth-child(5)',
	'.drafting-all-texts td:nth-child(5)',
];

/** What leads somewhere by a press, and says nothing that the paper does not say beside it. */
const ways = [
	'.card-more',
	'.callout .more',
	'.figure-folded > p > a',
	'.claim-sign',
	// The line to open something by, where what it opens says its words again.
	'.tl-list > summary',
	'.promises-says summary',
	'.meetings-told > summary',
	'.figure-fold > summary',
	'.clause-more > summary',
	'.callout summary',
];

/** Letters with a hem, so that lines stop at them: such an engine draws them as shapes in any face. */
const hemmed = ['.row-strip text', '.measures-strip text', '.ending'];

const blocks = new Set('h1 h2 h3 h4 p li dt dd th td figcaption blockquote text pre div summary'.split(' '));

const isLabel = (element: HTMLElement): boolean => element.rawTagName === 'text';

/** The blocks that have words of their own, not only those of blocks within them. */
const withWords = (main: HTMLElement, leftOut: string): readonly HTMLElement[] => {
	const left = new Set(main.querySelectorAll(leftOut));
	const found: HTMLElement[] = [];
	/** True where an element is a block or holds one. */
	const walk = (element: HTMLElement): boolean => {
		const holds = element.children
			.filter((child) => !left.has(child))
			.map(walk)
			.includes(true);
		if (!blocks.has(element.rawTagName)) return holds;
		if (!holds && element.text.trim().length > (isLabel(element) ? labelToken(0).length - 1 : 0)) found.push(element);
		return true;
	};
	walk(main);
	return found;
};

/** A number in letters alone: the figures of some faces cannot be read again from a PDF (print-words.test.ts). */
const inLetters = (number: number, length: number): string =>
	number
		.toString(26)
		.padStart(length, '0')
		.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 26)));

/** A token: letters that no word of a page has. */
const token = (number: number): string => `qx${inLetters(number, 4)}xq`;

/** The like for a label of a drawing, in whose place it stands: as long as a year, since a number has no room for one. */
const labelToken = (number: number): string => `xz${inLetters(number, 2)}`;

/** The copies of some pages, with the tokens that each bears. */
export interface Marked {
	/** The folder to serve. */
	readonly folder: string;
	readonly tokens: ReadonlyMap<string, readonly { readonly token: string; readonly of: string }[]>;
	readonly remove: () => void;
}

/**
 * Copies a build and marks the pages at some paths in it.
 * @param faces false: in the faces of the system, for an engine that draws letters of faces with axes as shapes, of which
 * nobody can read the words again
 */
export const markedCopy = (build: string, paths: readonly string[], faces = true): Marked => {
	const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
	cpSync(build, folder, { recursive: true });
	if (!faces) writeFileSync(join(folder, 'edition.css'), '');
	const left = [...tools, ...otherForms, ...ofDrafting, ...ways, ...(faces ? [] : hemmed)].join(',');
	const tokens = new Map(
		paths.map((path) => {
			const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
			const root = parse(readFileSync(file, 'utf8'), { comment: true });
			const main = root.querySelector('main');
			const marked = (main ? withWords(main, left) : []).map((element, number) => {
				const of = element.text.trim().slice(0, 60);
				const said = isLabel(element) ? labelToken(number) : token(number);
				// A label of a drawing has no room for more letters: it becomes its token.
				if (isLabel(element)) element.textContent = said;
				// At its end: what cuts a text off takes the end first. A cell has the width of its words, and takes a line more.
				else element.insertAdjacentHTML('beforeend', `${/^t[dh]$/.test(element.rawTagName) ? '<br>' : ' '}${said}`);
				return { token: said, of };
			});
			writeFileSync(file, root.toString());
			return [path, marked] as const;
		}),
	);
	return { folder, tokens, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
