/**
 * The controls that need a script: further filters, the extent, reset, the count. The build has put them in the page,
 * hidden until a script runs, so that nothing moves when they come to life.
 */
import { isAble, say, setAble, write } from '../../dom/element.ts';
import { keysIn } from '../../schema/record.ts';
import type { Account } from './account.ts';
import { tracks, type Track } from './event.ts';
import { isSame, type Extent } from './extent.ts';
import { createFilters, type FilterOptions } from './filters.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { attribute } from './hooks.ts';
import { wireSliders, type SliderOptions } from './sliders.ts';
import type { State, TrackChoice } from './state.ts';
import type { View } from './store.ts';

/** What the controls can do, and what they ask. */
export interface ControlOptions extends SliderOptions, FilterOptions {
	readonly does: Readonly<Record<keyof View['can'], () => void>>;
	/** Chooses a part of the period. */
	readonly part: (extent: Extent) => void;
}

/** The controls of a figure. */
export interface Controls {
	/** The tracks whose boxes are ticked; all of them choose nothing. */
	readonly tracks: () => readonly TrackChoice[];
	/** Shows what is chosen: at once, since the next press is read from it. */
	readonly show: (state: State, view: View) => void;
	/** Says what came of it. */
	readonly tell: (account: Account) => void;
	readonly focusReset: () => void;
}

/** Brings the controls of a figure to life. */
export const createControls = (figure: HTMLElement, options: ControlOptions): Controls => {
	const { signal } = options;
	const boxes = [...figure.querySelectorAll<HTMLInputElement>(`.${classes.tracks} input`)];
	const ticked = (): readonly TrackChoice[] => {
		const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
		if (chosen.size === boxes.length) return [];
		return chosen.size === 0 ? ['none'] : tracks.filter((track) => chosen.has(track));
	};
	for (const box of boxes)
		box.addEventListener('change', () => options.filter({ track: ticked() }, 'choice'), { signal });
	const showFilters = figure.querySelector(`.${classes.filters}`) && createFilters(figure, options);
	const showExtent = wireSliders(figure, options);
	const buttons = keysIn(options.does).map((name) => {
		const button = figure.querySelector<HTMLButtonElement>(`button[${attribute(data.does)}="${name}"]`);
		button?.addEventListener('click', () => isAble(button) && options.does[name](), { signal });
		return { name, button };
	});
	const parts = [...figure.querySelectorAll<HTMLButtonElement>(`.${classes.parts} button`)].map((button) => {
		const [from = 0, to = 0] = (button.dataset[data.part] ?? '').split('/').map(Number);
		return { button, extent: { from, to } };
	});
	for (const { button, extent } of parts)
		button.addEventListener(
			'click',
			// Pressed again it lets go.
			() => options.part(button.ariaPressed === 'true' ? options.period : extent),
			{ signal },
		);
	const [status, title] = [classes.status, classes.title].map((name) => figure.querySelector(`.${name}`));
	const about = figure.dataset[data.about];

	return {
		tracks: ticked,
		focusReset: () => buttons.find(({ name }) => name === 'reset')?.button?.focus(),
		show: (state, { extent, can }) => {
			for (const box of boxes) box.checked = state.track.length === 0 || state.track.includes(box.value as Track);
			showFilters?.(state);
			showExtent(extent);
			for (const { name, button } of buttons) setAble(button, can[name]);
			for (const part of parts) write(part.button, 'aria-pressed', String(isSame(part.extent, extent)));
		},
		tell: ({ counts, ...account }) => {
			for (const box of boxes) say(box.parentElement?.querySelector('.count'), String(counts[box.value as Track]));
			say(status, account.status);
			say(title, about === undefined ? account.title : `${about}: ${account.title}`);
		},
	};
};
