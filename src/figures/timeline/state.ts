/** The state of the timeline as its address has it, and back. Pure: what makes no sense is passed over, and named. */
import { parseDate } from '../../schema/date.ts';
import { wordsAsked } from '../../search/words.ts';
import { fieldOf, filterKeys, tracks, type FilterKey, type Told, type Track } from './event.ts';

/** A track to show; or, alone, that none is. */
export type TrackChoice = Track | 'none';

/** What the reader has chosen. An empty list or text chooses nothing: all is shown. */
export interface State {
	readonly track: readonly TrackChoice[];
	readonly actor: readonly string[];
	readonly agreement: readonly string[];
	readonly mechanism: readonly string[];
	readonly q: string;
	/** The window in whole months; absent: the whole period. */
	readonly from?: string;
	readonly to?: string;
}

/** The most characters of a text to look for. */
export const longestText = 100;

/** Nothing chosen. */
export const initial: State = { track: [], actor: [], agreement: [], mechanism: [], q: '' };

/** What a value may be: the ids that the figure knows, and the months that it draws. */
export interface Known {
	/** The first and the last month: `2013-01`. */
	readonly from: string;
	readonly to: string;
	readonly ids: Readonly<Record<FilterKey, ReadonlySet<string>>>;
}

/** The most values that one parameter may have, and the most characters of an address that are read. */
const mostValues = 50;
const longestQuery = 4000;

const isTrack = (value: string): value is TrackChoice =>
	value === 'none' || (tracks as readonly string[]).includes(value);
const isMonth = (value: string): boolean => /^\d{4}-\d{2}$/.test(value) && parseDate(value) !== undefined;
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)].sort();

/** The tracks among some choices, in their order; no track at all where that is what is chosen. */
const tracksOf = (chosen: readonly TrackChoice[]): readonly TrackChoice[] => {
	const some = tracks.filter((track) => chosen.includes(track));
	return some.length === 0 && chosen.includes('none') ? ['none'] : some;
};

/**
 * Reads an address.
 * @param query what follows the question mark, with or without it
 * @param known what may be chosen; without it every well-formed id and every month is taken
 * @returns the state, and the parameters that made no sense
 */
export const readState = (
	query: string,
	known?: Known,
): { readonly state: State; readonly ignored: readonly string[] } => {
	const parameters = new URLSearchParams(query.slice(0, longestQuery));
	const ignored: string[] = [];
	const take = <Value extends string>(name: string, valid: (value: string) => value is Value): Value[] =>
		unique(
			(parameters.get(name) ?? '')
				.split(',')
				.filter((value) => value !== '')
				.slice(0, mostValues)
				.filter((value): value is Value => {
					const fits = valid(value);
					if (!fits) ignored.push(`${name}=${value}`);
					return fits;
				}),
		);
	const idOf =
		(name: FilterKey) =>
		(value: string): value is string =>
			/^[a-z0-9-]{1,80}$/.test(value) && (known === undefined || known.ids[name].has(value));
	const month = (name: 'from' | 'to'): string | undefined => {
		const value = parameters.get(name);
		// An end that is the period's own chooses nothing.
		if (value === null || value === '' || value === known?.[name]) return undefined;
		if (isMonth(value) && (known === undefined || (value >= known.from && value <= known.to))) return value;
		ignored.push(`${name}=${value}`);
		return undefined;
	};
	let [from, to] = [month('from'), month('to')];
	if (from !== undefined && to !== undefined && from > to) {
		ignored.push(`from=${from}&to=${to}`);
		[from, to] = [undefined, undefined];
	}
	return {
		state: {
			track: tracksOf(take('track', isTrack)),
			actor: take('actor', idOf('actor')),
			agreement: take('agreement', idOf('agreement')),
			mechanism: take('mechanism', idOf('mechanism')),
			q: (parameters.get('q') ?? '').trim().slice(0, longestText),
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
		},
		ignored: unique(ignored),
	};
};

/** Writes the address of a state: parameters in a fixed order, what is not chosen left out. Begins with `?`, or is empty. */
export const writeState = (state: State): string => {
	const parts: string[] = [];
	for (const name of ['track', ...filterKeys] as const)
		if (state[name].length > 0) parts.push(`${name}=${state[name].map(encodeURIComponent).join(',')}`);
	if (state.q !== '') parts.push(`q=${encodeURIComponent(state.q)}`);
	for (const name of ['from', 'to'] as const) if (state[name] !== undefined) parts.push(`${name}=${state[name]}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

const meets = (chosen: readonly string[], has: readonly string[]): boolean =>
	chosen.length === 0 || chosen.some((id) => has.includes(id));

/**
 * What tells whether an event passes the filters. Of one filter any value is enough; of several filters all must pass.
 * A word is found by its beginning, folded as the search folds it.
 */
export const passing = (state: State): ((event: Told) => boolean) => {
	const asked = wordsAsked(state.q);
	// What has no letter in it asks for something that no event says.
	const nothing = state.q !== '' && asked.length === 0;
	return (event) =>
		!nothing &&
		(state.track.length === 0 || state.track.includes(event.track)) &&
		filterKeys.every((key) => meets(state[key], event[fieldOf[key]])) &&
		asked.every((word) => event.words.includes(` ${word}`));
};
