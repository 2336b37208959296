/** The drawings of a figure, of which its room shows one, and what a view of the store shows in them. */
import * as classes from './classes.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import type { Mark, Told } from './event.ts';
import { isSame, type Extent } from './extent.ts';
import type { View } from './store.ts';

/** The drawings of a figure. */
export interface Scene {
	readonly drawings: readonly Drawing[];
	/** The drawing that is shown; asking the page would lay it out at every key. */
	readonly current: () => Drawing | undefined;
	readonly markOf: (id: string) => SVGAElement | undefined;
	readonly draw: (events: readonly Told[], extent: Extent) => void;
	/** Lays out a view where it is another than the one before it. */
	readonly follow: (view: View, before: View) => void;
	/** Marks the event that is chosen. */
	readonly choose: (event: string | undefined) => void;
	/** Names the events of a view in their order. */
	readonly name: (view: View) => void;
	/**
	 * Watches which drawing the room shows.
	 * @param changed told of another; `held`: the focus was in the one that went
	 * @param signal ends it
	 */
	readonly watch: (changed: (held: boolean) => void, signal: AbortSignal) => void;
}

/** Takes hold of the drawings of a figure. */
export const createScene = (figure: HTMLElement, marks: readonly Mark[]): Scene => {
	const drawings = [...figure.querySelectorAll<SVGSVGElement>(`.${classes.drawing}`)].map(createDrawing);
	const visible = (): Drawing | undefined => drawings.find((each) => each.visible());
	let drawing = visible();
	/** The event that is marked as chosen: at first the one that the address named before there was a figure to ask. */
	let last = figure.querySelector<SVGAElement>(`.${classes.event}.${classes.chosen}`)?.dataset['event'];

	const draw = (events: readonly Told[], extent: Extent): void => drawing?.show(events, extent, marks);
	return {
		drawings,
		current: () => drawing,
		markOf: (id) => drawing?.markOf(id),
		draw,
		follow: ({ shown, extent }, before) => {
			const same = isSame(before.extent, extent) && before.shown.length === shown.length;
			if (!same || before.shown.some((event, index) => event !== shown[index])) draw(shown, extent);
		},
		choose: (chosen) => {
			if (chosen === last) return;
			for (const each of drawings) {
				if (last !== undefined) each.markOf(last)?.classList.remove(classes.chosen);
				if (chosen !== undefined) each.markOf(chosen)?.classList.add(classes.chosen);
			}
			last = chosen;
		},
		name: ({ shown }) => drawing?.name(shown),
		watch: (changed, signal) => {
			/** True: the focus went because its drawing did. Whether that or the new size is told first is up to the browser. */
			let lost = false;
			figure.addEventListener(
				'focusout',
				({ relatedTarget }) => {
					lost = relatedTarget === null && drawing?.svg.checkVisibility({ visibilityProperty: true }) === false;
				},
				{ signal },
			);
			const sizes = new ResizeObserver(() => {
				const now = visible();
				const nowhere = lost && document.activeElement === document.body;
				if (now === drawing && !nowhere) return;
				const held = nowhere || drawing?.svg.contains(document.activeElement) === true;
				drawing = now;
				lost = false;
				changed(held);
			});
			sizes.observe(figure);
			signal.addEventListener('abort', () => sizes.disconnect());
		},
	};
};
