/**
 * The state of an explored figure and all that shows it: what the reader does becomes an action of the store, and its
 * view is shown in the drawing, the list, the controls, the card and the address.
 */
import { createAfterFrame } from '../../dom/element.ts';
import { accountOf } from './account.ts';
import { createAddress } from './address.ts';
import * as data from './attributes.ts';
import { createControls, type Controls } from './controls.ts';
import type { TimelineFile } from './event.ts';
import { createListing } from './listing.ts';
import { modelOf } from './model.ts';
import { createScene, type Scene } from './scene.ts';
import type { State } from './state.ts';
import { begin, reduce, stopAmong, view, wouldPass, type Action, type Model, type View } from './store.ts';
import { createWalk, type Walk } from './walk.ts';

/** How an action is kept in the address, where the figure has it: a step of the history, or the last one renewed. */
export type Kept = 'choice' | 'gesture' | undefined;

/** A figure that is explored. */
export interface Explorer {
	/** True: the figure is the page's own, and has the address and the full list. */
	readonly whole: boolean;
	readonly model: Model;
	readonly scene: Scene;
	readonly controls: Controls;
	readonly walk: Walk;
	/** What is chosen, and what is shown of it. */
	readonly state: () => State;
	readonly view: () => View;
	readonly act: (action: Action, kept?: Kept) => void;
	/** Takes an action, and shows nothing of it yet. */
	readonly take: (action: Action) => void;
	/**
	 * Shows the view: the drawing first, and what is said of it once its frame is shown, by the list when the hand rests. `anew`: the drawing too where it
	 * is as before; `now`: all without waiting for the frame.
	 */
	readonly render: (how?: { readonly now?: boolean; readonly anew?: boolean }) => void;
	/** Gives the focus to an event, or where there is none to what resets all; `scroll`: it is brought into view. */
	readonly focusOn: (id: string | undefined, scroll?: boolean) => void;
	/** Chooses an event, and opens its card. */
	readonly open: (id: string) => void;
	/** Shows the whole, in the drawing and in words, whatever is chosen. */
	readonly showWhole: () => void;
}

/**
 * Makes the explorer of a figure.
 * @param signal ends all listening of its controls
 */
export const createExplorer = (figure: HTMLElement, file: TimelineFile, signal: AbortSignal): Explorer => {
	const whole = figure.dataset[data.whole] !== undefined;
	const model = modelOf(figure, file);
	const scene = createScene(figure, model.marks);
	const list = whole ? createListing() : undefined;
	let store = begin;
	let shown: View = view(model, store);

	const address = createAddress();
	const take = (action: Action): void => {
		if (action.do === 'address') address.forget();
		store = reduce(model, store, action);
	};
	const afterFrame = createAfterFrame();
	/** Says what is shown, beside the drawing: in names and words, and in the list where that is not to wait. */
	const tell = (now = false): void => {
		const account = accountOf(model, store, shown);
		scene.name(shown);
		list?.[now ? 'show' : 'follow'](account.listed);
		controls.tell(account);
	};
	const render: Explorer['render'] = ({ now = false, anew = false } = {}) => {
		const before = shown;
		shown = view(model, store);
		if (anew) scene.draw(shown.shown, shown.extent);
		else scene.follow(shown, before);
		scene.current()?.stopAt(shown.stop);
		if (store.held) return;
		scene.choose(shown.chosen);
		walk.follow();
		controls.show(store.state, shown);
		afterFrame(now ? undefined : tell);
		if (now) tell(now);
	};
	const act = (action: Action, kept?: Kept): void => {
		take(action);
		// Where only the focus moves, nothing else is another: to count and say all anew took a quarter of a first press.
		if (action.do === 'focus') {
			shown = { ...shown, stop: stopAmong(shown.shown, store) };
			return scene.current()?.stopAt(shown.stop);
		}
		if (whole && kept) address.write(store.state, store.chosen, kept);
		render();
	};
	const focusOn: Explorer['focusOn'] = (id, scroll = true) => {
		// Where nothing is left to stand on, the way out is.
		if (id === undefined) return controls.focusReset();
		act({ do: 'focus', event: id });
		const target = scene.markOf(id);
		// What has the focus already only needs to stay in view; before the frame, that would lay the page out twice.
		if (target === document.activeElement) requestAnimationFrame(() => target?.scrollIntoView({ block: 'nearest' }));
		else target?.focus({ preventScroll: !scroll });
	};
	const choose = (event: string | undefined): void =>
		// To close a card is no new view: the step back leads to what was there before it.
		act({ do: 'choose', event }, event === undefined ? 'gesture' : 'choice');

	const walk = createWalk({ markOf: scene.markOf, shown: () => shown.shown, chosen: choose, back: focusOn });
	const controls = createControls(figure, {
		names: file.names,
		period: model.period,
		signal,
		count: (otherwise) => wouldPass(model, store, otherwise),
		filter: (by, how) => act({ do: 'filter', by }, how),
		hold: (extent) => act({ do: 'hold', extent }),
		set: (extent) => act({ do: 'extent', extent }, 'gesture'),
		part: (extent) => act({ do: 'extent', extent }, 'choice'),
		does: {
			earlier: () => act({ do: 'pan', by: -1 }, 'choice'),
			later: () => act({ do: 'pan', by: 1 }, 'choice'),
			nearer: () => act({ do: 'zoom', how: 'nearer' }, 'choice'),
			farther: () => act({ do: 'zoom', how: 'farther' }, 'choice'),
			reset: () => act({ do: 'reset' }, 'choice'),
		},
	});
	return {
		whole,
		model,
		scene,
		controls,
		walk,
		state: () => store.state,
		view: () => shown,
		act,
		take,
		render,
		focusOn,
		open: (id) => {
			walk.open(id);
			choose(id);
		},
		showWhole: () => {
			afterFrame(undefined);
			const all = view(model, begin);
			const account = accountOf(model, begin, all);
			scene.draw(all.shown, all.extent);
			list?.show(account.listed);
			controls.tell(account);
		},
	};
};
