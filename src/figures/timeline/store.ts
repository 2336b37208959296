/** What the reader has done with a timeline, and what follows from it. Pure: no page, no clock. */
import type { Mark, Told } from './event.ts';
import {
	isOneMonth,
	isSame,
	isWithin,
	monthOf,
	monthNumber,
	monthsBetween,
	panned,
	zoomed,
	type Extent,
} from './extent.ts';
import { initial, passing, readState, type Known, type State } from './state.ts';

/** What a figure has: it does not change. */
export interface Model {
	/** All events that the page tells of, in order of time. */
	readonly events: readonly Told[];
	/** Those that are in the drawing. */
	readonly drawn: ReadonlySet<string>;
	readonly marks: readonly Mark[];
	/** What the drawing shows at its farthest. */
	readonly period: Extent;
	/** What an address may ask for. */
	readonly known?: Known;
}

/** What the reader has chosen. */
export interface Store {
	readonly state: State;
	/** What the address asked for in vain. */
	readonly ignored: readonly string[];
	/** While a gesture lasts: the extent that it has come to. */
	readonly held?: Extent | undefined;
	/** The event that the keys start from. */
	readonly focus?: string | undefined;
	/** The event that the address names, or whose card is open; it may be in the list alone. */
	readonly chosen?: string | undefined;
}

/** What the reader can do. */
export type Action =
	| { readonly do: 'filter'; readonly by: Partial<State> }
	| { readonly do: 'extent'; readonly extent: Extent }
	| { readonly do: 'hold'; readonly extent: Extent }
	| { readonly do: 'zoom'; readonly how: 'nearer' | 'farther' }
	| { readonly do: 'pan'; readonly by: 1 | -1 }
	| { readonly do: 'reset' }
	| { readonly do: 'address'; readonly query: string; readonly event: string | undefined }
	| { readonly do: 'choose'; readonly event: string | undefined }
	| { readonly do: 'focus'; readonly event: string };

/** What the drawing shows, and what the controls lead to. */
export interface View {
	readonly extent: Extent;
	/** The events in the drawing, in order of time. */
	readonly shown: readonly Told[];
	/** The event that Tab leads to. */
	readonly stop: string | undefined;
	/** The chosen event, where it is shown. */
	readonly chosen: string | undefined;
	/** Which other views there are. */
	readonly can: Readonly<Record<'earlier' | 'later' | 'nearer' | 'farther' | 'reset', boolean>>;
}

/** Nothing chosen. */
export const begin: Store = { state: initial, ignored: [] };

/** The extent that a state has: whole months, the period where it has none. */
const extentOfState = ({ from, to }: State, period: Extent): Extent => {
	const month = (text: string): number => {
		const [year = 0, of = 1] = text.split('-').map(Number);
		return year * 12 + of - 1;
	};
	return {
		from: from === undefined ? period.from : monthsBetween(month(from), month(from)).from,
		to: to === undefined ? period.to : monthsBetween(month(to), month(to)).to,
	};
};

const extentOf = ({ period }: Model, { state, held }: Store): Extent => held ?? extentOfState(state, period);

/** The events that pass, in the drawing and within an extent. */
export const shownIn = (model: Model, state: State, extent: Extent): readonly Told[] => {
	const passes = passing(state);
	return model.events.filter((event) => model.drawn.has(event.id) && isWithin(event, extent) && passes(event));
};

/** The events that are left in the list: those before and after the period too, while no extent is chosen. */
export const listedBy = (model: Model, state: State): readonly Told[] => {
	const passes = passing(state);
	const chosen = state.from !== undefined || state.to !== undefined;
	const extent = extentOfState(state, model.period);
	return model.events.filter((event) => passes(event) && (!chosen || isWithin(event, extent)));
};

const withExtent = ({ track, actor, agreement, mechanism, q }: State, extent: Extent, period: Extent): State => ({
	track,
	actor,
	agreement,
	mechanism,
	q,
	...(isSame(extent, period) ? {} : { from: monthOf(extent.from), to: monthOf(extent.to - 1) }),
});

/**
 * Zooms about the event that is chosen or has the focus, else the day that the story turns on, else the middle; where
 * nothing would be left there, about the nearest event.
 */
const zoom = (model: Model, store: Store, how: 'nearer' | 'farther'): Extent => {
	const extent = extentOf(model, store);
	const shown = shownIn(model, store.state, extent);
	const find = (id: string | undefined): number | undefined => shown.find((event) => event.id === id)?.start;
	const turn = model.marks.find(({ kind, day }) => kind === 'turn' && day >= extent.from && day < extent.to)?.day;
	const about = Math.max(
		extent.from,
		find(store.chosen) ?? find(store.focus) ?? turn ?? Math.floor((extent.from + extent.to) / 2),
	);
	const next = zoomed(extent, how, about, model.period);
	if (shown.length === 0 || shown.some((event) => isWithin(event, next))) return next;
	const away = ({ start, end }: Told): number => Math.max(start - about, about - end);
	const nearest = shown.reduce((best, event) => (away(event) < away(best) ? event : best));
	return zoomed(extent, how, Math.max(extent.from, nearest.start), model.period);
};

const isAmong = (events: readonly Told[], id: string | undefined): boolean =>
	id !== undefined && events.some((event) => event.id === id);

/** Takes over a state: a choice that it hides is none any more. */
const take = (model: Model, store: Store, state: State): Store => ({
	...store,
	state,
	ignored: [],
	held: undefined,
	chosen: store.chosen !== undefined && isAmong(listedBy(model, state), store.chosen) ? store.chosen : undefined,
});

/** What is chosen after an action. */
export const reduce = (model: Model, store: Store, action: Action): Store => {
	const { state } = store;
	const move = (extent: Extent): Store => take(model, store, withExtent(state, extent, model.period));
	switch (action.do) {
		case 'filter':
			return take(model, store, { ...state, ...action.by });
		case 'extent':
			return move(action.extent);
		case 'hold':
			return { ...store, held: action.extent };
		case 'zoom':
			return move(zoom(model, store, action.how));
		case 'pan':
			return move(panned(extentOf(model, store), action.by, model.period));
		case 'reset':
			return take(model, store, initial);
		case 'choose':
			return { ...store, chosen: action.event, focus: action.event ?? store.focus };
		case 'focus':
			return { ...store, focus: action.event };
		case 'address': {
			const read = readState(action.query, model.known);
			const { event } = action;
			const hidden = event !== undefined && !isAmong(listedBy(model, read.state), event);
			return {
				...store,
				state: read.state,
				held: undefined,
				chosen: event,
				ignored: hidden ? [...read.ignored, `#event-${event}`] : read.ignored,
			};
		}
	}
};

/** Whether anything but an extent is chosen. */
export const isFiltered = ({ track, actor, agreement, mechanism, q }: State): boolean =>
	[track, actor, agreement, mechanism, q].some(({ length }) => length > 0);

/** The event that Tab leads to: the one that the keys start from, where it is shown, else the first. */
export const stopAmong = (shown: readonly Told[], { focus }: Store): string | undefined =>
	isAmong(shown, focus) ? focus : shown[0]?.id;

/** What the drawing shows. */
export const view = (model: Model, store: Store): View => {
	const { period } = model;
	const extent = extentOf(model, store);
	const shown = shownIn(model, store.state, extent);
	const whole = isSame(extent, period);
	return {
		extent,
		shown,
		stop: stopAmong(shown, store),
		chosen: isAmong(shown, store.chosen) ? store.chosen : undefined,
		can: {
			earlier: extent.from > period.from,
			later: extent.to < period.to,
			nearer: !isOneMonth(extent),
			farther: !whole,
			reset: !whole || isFiltered(store.state),
		},
	};
};

/** The events that would pass if some of the state were otherwise, in the drawing and in the list. */
export const wouldPass = ({ events: all }: Model, { state }: Store, otherwise: Partial<State>): readonly Told[] =>
	all.filter(passing({ ...state, ...otherwise }));

/** The event a step on (1) or back (-1) in time within what is shown. */
export const neighbour = (shown: readonly Told[], id: string, by: 1 | -1): string | undefined => {
	const at = shown.findIndex((event) => event.id === id);
	return at < 0 ? undefined : shown[at + by]?.id;
};

/** What may be chosen in a figure. */
export const knownIn = (period: Extent, ids: Known['ids']): Known => ({
	from: monthOf(period.from),
	to: monthOf(period.to - 1),
	ids,
});

/** The months of an extent, from the beginning of the period: what the two sliders show. */
export const monthsIn = (extent: Extent, period: Extent): { readonly from: number; readonly to: number } => ({
	from: monthNumber(extent.from) - monthNumber(period.from),
	to: monthNumber(extent.to - 1) - monthNumber(period.from),
});
