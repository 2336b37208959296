/**
 * What a page may weigh, in bytes, packed as it travels: a part that is fixed, which is the engine's, and a part for
 * each thing that the page shows, which is the content's. So an addition of an editor never fails a budget, and a
 * careless byte per thing does. The numbers and what they were measured by stand in decision 008.
 */
import type { BuiltPage } from './site.ts';

/** How many things of each sort a page shows. */
export interface Things {
	/** Words of the essay's sections, notes and callouts included. */
	readonly words: number;
	/** Events, each once, however often it is drawn and listed. */
	readonly events: number;
	/** Sources listed. */
	readonly sources: number;
	/** Notes for paper: where links lead. */
	readonly notes: number;
	/** Places where a source or an event is used. */
	readonly uses: number;
	/** Cards of entries. */
	readonly cards: number;
	/** Claims, weighed. */
	readonly claims: number;
	/** Figures by their names, each once: its style sheet and its frame. */
	readonly figures: number;
	/** All else that is listed: entries, mentions, meetings, commitments, claims, paragraphs, questions, changes. */
	readonly others: number;
}

/** Budgets in bytes, gzipped. */
export interface Budget {
	/** HTML and the style sheets that the page links; the sheet of another script's faces goes by the rule of fonts. */
	readonly page: number;
	/** Script that loads with the page, before any touch. */
	readonly early: number;
	/** Script in all, the search apart. */
	readonly script: number;
}

const kilo = 1000;

/** What an event may add to the page of all events, and a source to the page of all sources, whoever uses them. */
export const perEvent = 370;
export const perSource = 150;
/** What a note for paper may add to any page: most of it is an address, which hardly packs. */
export const perNote = 72;

/** The ids that stand for one thing each, by the contract of the anchors. */
const listed = ['commitment', 'meeting', 'claim', 'measure', 'activity', 'area', 'tie', 'changed', 'question', 'used']
	.map((kind) => `[id^="${kind}-"]`)
	.join(',');

/** Counts what a page shows, by the hooks and anchors that are its contract. */
export const thingsOf = ({ root }: BuiltPage): Things => {
	const count = (selector: string): number => root.querySelectorAll(selector).length;
	const distinct = (selector: string, key: string): number =>
		new Set(root.querySelectorAll(selector).map((element) => element.getAttribute(key))).size;
	const words = root
		.querySelectorAll('.essay-section')
		.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length, 0);
	return {
		words,
		events: distinct('[data-event]', 'data-event'),
		sources: count('[id^="source-"]:not(.paper-notes *)'),
		notes: count('.paper-notes li'),
		uses: root
			.querySelectorAll('[id^="source-"]:not(.paper-notes *) a, li[data-event] a, .claim a')
			.filter((link) => !/^https?:/.test(link.getAttribute('href') ?? '')).length,
		cards: count('[id^="card-"]'),
		claims: count('[id^="claim-"]'),
		figures: distinct('[data-figure]', 'data-figure'),
		others: count(
			`${listed}, .index-list li, .link-list li, .mentions li, .related li, [data-figure] li:not([data-event]), [data-paragraph], .prose > p, main tr`,
		),
	};
};

/** What loads with every page. */
const early = 6 * kilo;

/** Figures with more of a script than most, and what it may weigh: the timeline's drawing, the pledge's answer, the draft's. */
const larger: Readonly<Record<string, number>> = { timeline: 25 * kilo, pledge: 13 * kilo, drafting: 3 * kilo };

/** Anchors that have tools: numbers of paragraphs, signs beside headings. */
export const anchorsWithTools = 'main :is(.pilcrow, .heading-link)';

/** What a page may come to load: the start, cards and reading; tools where anchors stand; then its figures, by name. */
const scriptOf = ({ root }: BuiltPage, figures: number): number => {
	const there = Object.entries(larger).filter(([name]) => root.querySelector(`[data-figure="${name}"]`) !== null);
	const own = there.reduce((sum, [, weight]) => sum + weight, 0);
	const tools = root.querySelector(anchorsWithTools) === null ? 0 : 4 * kilo;
	return 14 * kilo + tools + own + 1.5 * kilo * (figures - there.length);
};

/** The rule of a kind of page over what it shows. */
const ruleOf = (path: string, things: Things): number => {
	const { words, events, sources, uses, cards, claims, figures, others } = things;
	if (path === '/') return 30 * kilo + 9 * words + 120 * (cards + sources + events);
	if (path === '/timeline/' || path === '/embed/timeline/') return 18 * kilo + perEvent * events + 60 * uses;
	if (path === '/sources/') return 12 * kilo + perSource * sources + 60 * uses;
	if (path === '/evidence/') return 14 * kilo + 600 * claims + 40 * uses;
	const all = cards + sources + events + others;
	if (path.startsWith('/explore/') || path.startsWith('/embed/')) return 30 * kilo + 150 * all;
	return 14 * kilo + 1.8 * kilo * figures + 150 * all;
};

/** The budget of a page: the rule of its kind, and its notes for paper. */
export const budgetOf = (page: BuiltPage): Budget => {
	const things = thingsOf(page);
	return { page: ruleOf(page.path, things) + perNote * things.notes, early, script: scriptOf(page, things.figures) };
};

/** What the faces of Latin script may weigh on a page, italics included. */
export const latinFonts = 120 * kilo;

/** What the faces of another script may weigh, by the characters of it that the case uses. */
export const scriptFonts = (characters: number): number => 12 * kilo + 300 * characters;

/** What the index of the search may weigh, by the entries and passages in it. */
export const searchIndex = (documents: number): number => 12 * kilo + 350 * documents;
