/**
 * Explores a timeline that the build has drawn. Fetched on first intent by start.ts; without it the drawing is whole and
 * every label leads to its event.
 */
import { lightUp } from '../../scripts/card/light.ts';
import * as data from './attributes.ts';
import { isInView } from './event-address.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import { snap } from './extent.ts';
import { fetchTimeline } from './fetch.ts';
import { followAddress, readAddress, settle } from './follow-address.ts';
import { listenToGestures } from './gestures.ts';
import { listenToPresses } from './presses.ts';

/** Gestures move the drawings that lie across. Returns what takes each down. */
const gesturesOf = ({ scene, model: { period }, view, act }: Explorer): readonly (() => void)[] =>
	scene.drawings
		.filter(({ form }) => form === 'horizontal')
		.map((each) =>
			listenToGestures(each.svg, {
				period,
				shown: () => {
					const made = each.made();
					return made && { extent: view().extent, place: made.place, width: each.width };
				},
				move: (extent) => act({ do: 'hold', extent }),
				end: (extent) => act({ do: 'extent', extent: snap(extent, period) }, 'gesture'),
			}),
		);

/** Shows what the boxes and the address ask for at the beginning. The page stays at the entry that it stands at. */
const arrive = (explorer: Explorer, fromAddress: boolean): void => {
	const { whole, controls, state, act, render } = explorer;
	// A box may have been ticked before this was here.
	const early = controls.tracks();
	const entry = fromAddress ? document.querySelector(':target') : null;
	const seen = isInView(entry);
	if (whole) readAddress(explorer);
	if (early.length > 0 && state().track.length === 0) act({ do: 'filter', by: { track: early } }, 'choice');
	render({ now: true, anew: true });
	// What was above the entry may be gone.
	if (seen && !isInView(entry)) entry?.scrollIntoView({ behavior: 'instant' });
	if (fromAddress) settle(explorer);
};

/**
 * Fetches what is known of the events, and explores a figure.
 * @param fromAddress true where the address asked for it: then the card of the event that it names is opened, unless
 * the page shows the event's entry
 * @returns what takes it all down again
 */
export const bring = async (figure: HTMLElement, fromAddress: boolean): Promise<() => void> => {
	const file = await fetchTimeline();
	lightUp();
	const down = new AbortController();
	const { signal } = down;
	const explorer = createExplorer(figure, file, signal);
	const { whole, scene, walk, view, render, focusOn, showWhole } = explorer;
	listenToPresses(figure, explorer, signal);
	if (whole) followAddress(explorer, signal);
	const stops = gesturesOf(explorer);
	scene.watch((held) => {
		render({ anew: true });
		// A mark that is hidden loses the focus; that of the same event in the other drawing takes it.
		if (held) focusOn(view().stop);
	}, signal);
	// Paper has the whole; what was chosen comes back after it.
	addEventListener('beforeprint', showWhole, { signal });
	addEventListener('afterprint', () => render({ now: true, anew: true }), { signal });
	arrive(explorer, fromAddress);
	figure.dataset[data.explored] = '';

	return () => {
		down.abort();
		for (const stop of stops) stop();
		walk.close();
		delete figure.dataset[data.explored];
	};
};
