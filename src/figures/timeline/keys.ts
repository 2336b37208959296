/** Where a key leads from an event: in time, between lanes, by quarters, to the ends. Pure. */
import { tracks, type Track } from './event.ts';

/** What the keys need of an event that is shown. */
export interface Stop {
	readonly id: string;
	readonly track: Track;
	/** Its first day. */
	readonly start: number;
}

/** The keys that move. Those of time run along the axis, those of lanes across it. */
export type Move =
	| 'earlier'
	| 'later'
	| 'laneBefore'
	| 'laneAfter'
	| 'quarterBack'
	| 'quarterOn'
	| 'yearBack'
	| 'yearOn'
	| 'first'
	| 'last';

/** Where a key moves the window: with Shift, the arrows along the axis, -1 earlier and 1 later. */
export const panOf = (key: string, shift: boolean, form: 'horizontal' | 'vertical'): 1 | -1 | undefined => {
	if (!shift) return undefined;
	const [back, on] = form === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
	return key === back ? -1 : key === on ? 1 : undefined;
};

/** The key map of a form: the vertical drawing turns the arrows. Shift with Page Up and Page Down moves a year. */
export const moveOf = (key: string, shift: boolean, form: 'horizontal' | 'vertical'): Move | undefined => {
	const across = form === 'horizontal';
	switch (key) {
		case 'ArrowLeft':
			return across ? 'earlier' : 'laneBefore';
		case 'ArrowRight':
			return across ? 'later' : 'laneAfter';
		case 'ArrowUp':
			return across ? 'laneBefore' : 'earlier';
		case 'ArrowDown':
			return across ? 'laneAfter' : 'later';
		case 'PageUp':
			return shift ? 'yearBack' : 'quarterBack';
		case 'PageDown':
			return shift ? 'yearOn' : 'quarterOn';
		case 'Home':
			return 'first';
		case 'End':
			return 'last';
		default:
			return undefined;
	}
};

const nearest = (stops: readonly Stop[], day: number): Stop | undefined =>
	stops.reduce<Stop | undefined>(
		(best, stop) => (best === undefined || Math.abs(stop.start - day) < Math.abs(best.start - day) ? stop : best),
		undefined,
	);

const jump = (stops: readonly Stop[], from: Stop, days: number): Stop | undefined => {
	const goal = from.start + days;
	const beyond = stops.filter((stop) => (days > 0 ? stop.start > from.start : stop.start < from.start));
	return nearest(beyond, goal) ?? (days > 0 ? stops.at(-1) : stops[0]);
};

/**
 * The event that a move leads to.
 * @param stops the events that are shown, in order of time; never empty
 * @param from the one that has the focus; absent: the first, or for `last` the last
 */
export const moveTo = (stops: readonly Stop[], from: string | undefined, move: Move): string | undefined => {
	const at = stops.findIndex(({ id }) => id === from);
	const here = stops[at];
	if (!here) return (move === 'last' ? stops.at(-1) : stops[0])?.id;
	switch (move) {
		case 'earlier':
			return (stops[at - 1] ?? here).id;
		case 'later':
			return (stops[at + 1] ?? here).id;
		case 'first':
			return stops[0]?.id;
		case 'last':
			return stops.at(-1)?.id;
		case 'quarterBack':
			return jump(stops, here, -91)?.id;
		case 'quarterOn':
			return jump(stops, here, 91)?.id;
		case 'yearBack':
			return jump(stops, here, -365)?.id;
		case 'yearOn':
			return jump(stops, here, 365)?.id;
		case 'laneBefore':
		case 'laneAfter': {
			const step = move === 'laneAfter' ? 1 : -1;
			for (let lane = tracks.indexOf(here.track) + step; lane >= 0 && lane < tracks.length; lane += step) {
				const found = nearest(
					stops.filter(({ track }) => track === tracks[lane]),
					here.start,
				);
				if (found) return found.id;
			}
			return here.id;
		}
	}
};
