/**
 * The search, in a dialog. Without it the header's link leads to the list of all pages, whose indexes name every entry.
 * This part, its library and its index are fetched on first use.
 *
 * Results are plain links in a list for each kind: a screen reader reads them as such, and their number is spoken when
 * typing rests. The arrow keys go from the field through the links and back, Enter in the field goes to the first.
 */
import { askData } from '../dom/ask.ts';
import { element } from '../dom/element.ts';
import { withLanguages } from '../dom/languages.ts';
import { pageIds } from '../model/page-ids.ts';
import type { SearchDocument, SearchIndex } from './document.ts';
import { createFinder, longestQuery, type Found, type Group } from './find.ts';
import { keyOpens, setKeyOpens } from './key.ts';
import { dialogWords, groupWords } from './labels.ts';
import type { Piece } from './passage.ts';

/** As many results of a kind as are shown before the next kind, until all are asked for. */
const most = 6;

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
	pieces.flatMap(({ text, found }) => (found ? [element('mark', {}, ...withLanguages(text))] : withLanguages(text)));

const item = (found: Found, base: string): HTMLLIElement => {
	return element(
		'li',
		{},
		element('a', { href: base + found.document.path }, ...marked(found.title)),
		...(found.where.length > 0 ? [element('span', { className: 'search-where' }, ...marked(found.where))] : []),
		...(found.passage.length > 0 ? [element('p', {}, ...marked(found.passage))] : []),
	);
};

const section = ({ kind, found }: Group, base: string): HTMLElement => {
	const list = element('ul', { className: 'search-list' }, ...found.slice(0, most).map((one) => item(one, base)));
	const heading = element(
		'h2',
		{ textContent: `${groupWords[kind]} ` },
		element('span', { className: 'count', textContent: String(found.length) }),
	);
	const made = element('section', {}, heading, list);
	if (found.length > most) {
		const all = element('button', { type: 'button', textContent: dialogWords.all(found.length) });
		all.addEventListener('click', () => {
			const rest = found.slice(most).map((one) => item(one, base));
			list.append(...rest);
			rest[0]?.querySelector('a')?.focus();
			all.remove();
		});
		made.append(all);
	}
	return made;
};

const spoken = (groups: readonly Group[], query: string): string => {
	const count = groups.reduce((sum, { found }) => sum + found.length, 0);
	return count === 0 ? dialogWords.nothing(query) : dialogWords.results(count);
};

/** An index holds at least the essay; anything else under its address is an answer of somebody else. */
const isIndex = (answer: Partial<SearchIndex> | null): answer is SearchIndex =>
	Array.isArray(answer?.documents) &&
	Array.isArray(answer.alike) &&
	answer.documents.length > 0 &&
	answer.documents.every(
		(each: Partial<SearchDocument> | null) => typeof each?.title === 'string' && typeof each.text === 'string',
	);

const load = async (base: string): Promise<(query: string) => readonly Group[]> => {
	const answer = (await askData(`${base}/search.json`)) as Partial<SearchIndex> | null;
	if (!isIndex(answer)) throw new Error('search.json: not an index');
	return createFinder(answer.documents, answer.alike);
};

/** True of a key that an input method takes for itself. Safari ends the composition before the key that ended it: 229. */
const isOfInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

const build = (base: string): HTMLDialogElement => {
	const input = element('input', {
		type: 'search',
		id: pageIds.searchInput,
		autocomplete: 'off',
		spellcheck: false,
		maxLength: longestQuery,
	});
	const label = element('label', { htmlFor: input.id, textContent: dialogWords.label });
	const status = element('p', { className: 'search-status', role: 'status', textContent: dialogWords.invitation });
	const results = element('div', { className: 'search-results' });
	const shut = element('button', { type: 'button', textContent: dialogWords.close });
	const key = element('input', { type: 'checkbox', checked: keyOpens() });
	const dialog = element(
		'dialog',
		{ className: 'search', ariaLabel: dialogWords.name },
		element('div', { className: 'search-head' }, label, input, shut),
		status,
		results,
		element('label', { className: 'search-key' }, key, ` ${dialogWords.key}`),
	);
	document.body.append(dialog);

	let finder = load(base);
	let wait = 0;
	let speak = 0;
	const show = async (): Promise<void> => {
		const query = input.value.trim();
		clearTimeout(speak);
		if (query === '') {
			results.replaceChildren();
			status.textContent = dialogWords.invitation;
			return;
		}
		// Said only where the index takes longer than one would notice.
		const wondering = window.setTimeout(() => {
			status.textContent = dialogWords.onItsWay;
		}, 200);
		let groups: readonly Group[];
		try {
			groups = (await finder)(query);
		} catch {
			// The next letter tries again.
			finder = load(base);
			finder.catch(() => undefined);
			results.replaceChildren();
			status.textContent = dialogWords.failed;
			return;
		} finally {
			clearTimeout(wondering);
		}
		if (input.value.trim() !== query) return;
		results.replaceChildren(...groups.map((group) => section(group, base)));
		results.scrollTop = 0;
		speak = window.setTimeout(() => {
			status.textContent = spoken(groups, query);
		}, 400);
	};
	finder.catch(() => undefined);

	input.addEventListener('input', () => {
		clearTimeout(wait);
		wait = window.setTimeout(() => void show(), 60);
	});
	input.addEventListener('keydown', (event) => {
		if (isOfInputMethod(event)) return;
		if (event.key === 'Escape') {
			// By itself a search field takes the first Escape to empty itself.
			event.preventDefault();
			dialog.close();
		}
		if (event.key !== 'Enter') return;
		event.preventDefault();
		clearTimeout(wait);
		void show().then(() => results.querySelector('a')?.click());
	});
	key.addEventListener('change', () => setKeyOpens(key.checked));
	shut.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		// Within an input method the arrows choose among characters.
		if (isOfInputMethod(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
		const stops: HTMLElement[] = [input, ...results.querySelectorAll('a')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
	return dialog;
};

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search; closing it gives focus back to where it was.
 * @param base the base path of the site, without a slash at its end
 */
export const openSearch = (base: string): void => {
	dialog ??= build(base);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.select();
};
