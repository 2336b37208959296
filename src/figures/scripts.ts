/**
 * What scripts add to the figures: a module a figure, fetched at the reader's first touch of it. Without a script every
 * figure is complete; what needs one is hidden where there is none.
 */
import { isPlain } from '../dom/press.ts';
import type { FigureName } from '../schema/figures.ts';
import { atFirstTouch } from './shared/first-touch.ts';
import { openedIn } from './shared/opened.ts';

/** What a module of a figure exports: it brings the figure to life, at once or with what it fetches for that. */
export interface FigureScript {
	readonly bring: (figure: HTMLElement) => void | Promise<void>;
}

/** The figures that have a script. The timeline starts by itself (timeline/start.ts). */
const scripts: Partial<Readonly<Record<FigureName, () => Promise<FigureScript>>>> = {
	clause: () => import('./clause/browser.ts'),
	promises: () => import('./promises/browser.ts'),
	wording: () => import('./wording/browser.ts'),
	concepts: () => import('./concepts/browser.ts'),
	fabric: () => import('./fabric/browser.ts'),
	pledge: () => import('./pledge/browser.ts'),
	drafting: () => import('./drafting/browser.ts'),
};

/** Starts the figures below an element that have a script, each at its first touch. */
const startFigures = (within: ParentNode): void => {
	for (const figure of within.querySelectorAll<HTMLElement>('[data-figure]:not([data-folded])')) {
		const load = Object.entries(scripts).find(([name]) => name === figure.dataset['figure'])?.[1];
		if (load) atFirstTouch(figure, async () => (await load()).bring(figure));
	}
};

/** Fetches what opens a folded figure at its first touch; a press that comes before it is answered once it is there. */
const watchFolded = (line: HTMLElement): void => {
	const link = line.querySelector<HTMLAnchorElement>('a[data-embed]');
	if (!link) return;
	let coming: Promise<void> | undefined;
	const fetchOpener = (): Promise<void> =>
		(coming ??= import('./shared/open-in-place.ts').then(({ figureOpener }) => {
			link.removeEventListener('click', press);
			figureOpener(line, startFigures);
		}));
	const press = (event: MouseEvent): void => {
		if (!isPlain(event)) return;
		event.preventDefault();
		fetchOpener().then(
			() => link.click(),
			() => location.assign(link.href),
		);
	};
	link.addEventListener('click', press);
	if (openedIn(history.state).opened.includes(line.id)) void fetchOpener().catch(reportError);
	for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
		line.addEventListener(name, () => void fetchOpener().catch(() => (coming = undefined)), {
			passive: true,
			once: true,
		});
};

/** Starts the figures of the page, and opens in place those that the essay folds to a line. */
export const watchFigures = (): void => {
	startFigures(document);
	for (const line of document.querySelectorAll<HTMLElement>('[data-figure][data-folded]')) watchFolded(line);
};
