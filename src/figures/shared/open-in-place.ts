/**
 * Opens a figure that the essay folds to a line: the whole figure, taken from its page for frames, and its style sheet
 * with it, in the place of nothing: below the line, which closes it again. Without a script the line's link leads to the
 * figure's home.
 */
import { askPage } from '../../dom/ask.ts';
import { isPlain } from '../../dom/press.ts';
import { writeAddress } from '../../dom/step.ts';
import { openedIn } from './opened.ts';

/** What was fetched of a page for frames. */
interface Fetched {
	readonly figure: HTMLElement;
	readonly styles: readonly HTMLLinkElement[];
}

const fetchFigure = async (address: string, id: string): Promise<Fetched> => {
	const page = await askPage(address);
	const figure = page.getElementById(id);
	if (!figure) throw new Error(`${address}: no figure '${id}'`);
	// The line bears the anchor already.
	figure.removeAttribute('id');
	return { figure, styles: [...page.querySelectorAll<HTMLLinkElement>('link[data-figure-style]')] };
};

/** Adds the sheets that the page lacks, and waits for them: a figure never shows bare. */
const addStyles = async (styles: readonly HTMLLinkElement[]): Promise<void> => {
	const there = new Set(
		[...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href')),
	);
	await Promise.all(
		styles
			.filter((link) => !there.has(link.getAttribute('href')))
			.map(async (link) => {
				const added = document.importNode(link);
				await new Promise((settled) => {
					added.addEventListener('load', settled);
					added.addEventListener('error', settled);
					document.head.append(added);
				});
			}),
	);
};

/**
 * Lets a folded figure open in place.
 * @param start starts the scripts of the figures below an element
 */
export const figureOpener = (line: HTMLElement, start: (within: ParentNode) => void): void => {
	const link = line.querySelector<HTMLAnchorElement>('a[data-embed]');
	if (!link) return;
	const words = link.textContent;
	let coming: Promise<Fetched> | undefined;
	let opened: HTMLElement | undefined;
	const get = (): Promise<Fetched> => (coming ??= fetchFigure(link.dataset['embed'] ?? '', line.id));
	const { opened: before, y } = openedIn(history.state);
	/** What is open stands in the history, so that a reader who comes back is where they were. */
	const keep = (isOpen: boolean): void => {
		const others = openedIn(history.state).opened.filter((id) => id !== line.id);
		const state: unknown = { ...history.state, opened: isOpen ? [...others, line.id] : others, y: scrollY };
		writeAddress(location.href, 'renewal', state);
	};
	const show = (isOpen: boolean): void => {
		link.setAttribute('aria-expanded', String(isOpen));
		link.textContent = isOpen ? 'Close the figure' : words;
		if (opened) opened.hidden = !isOpen;
		keep(isOpen);
	};
	const open = async (): Promise<void> => {
		if (!opened) {
			const { figure, styles } = await get();
			await addStyles(styles);
			opened = document.createElement('div');
			opened.className = 'figure-opened';
			opened.append(document.importNode(figure, true));
			line.append(opened);
			start(opened);
		}
		show(true);
	};
	link.setAttribute('aria-expanded', 'false');
	// What fails here fails again at the click, which then follows the link.
	const prefetch = (): void => void get().catch(() => (coming = undefined));
	for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
		link.addEventListener(name, prefetch, { passive: true, once: true });
	link.addEventListener('click', (event) => {
		if (!isPlain(event)) return;
		event.preventDefault();
		if (opened && !opened.hidden) return show(false);
		void open().catch(() => location.assign(link.href));
	});
	// A press may lead away.
	addEventListener('click', () => opened && keep(!opened.hidden), { capture: true });
	if (before.includes(line.id)) void open().then(() => scrollTo(0, y), reportError);
};
