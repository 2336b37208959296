/** What is said of a view beside its drawing: in words and in the list. Pure. */
import { mostNamed } from '../../dom/in-vain.ts';
import { cut } from '../../model/cut.ts';
import { formatDate } from '../../model/dates.ts';
import { recordOf } from '../../schema/record.ts';
import { tracks, type Track } from './event.ts';
import { isSame, monthOf, type Extent } from './extent.ts';
import { extentWords, finding } from './finding.ts';
import { writeState } from './state.ts';
import { isFiltered, listedBy, shownIn, type Model, type Store, type View } from './store.ts';

/** What is said of a view. */
export interface Account {
	/** The events in the list; absent: all. */
	readonly listed: ReadonlySet<string> | undefined;
	/** How many of each track there would be with all tracks. */
	readonly counts: Readonly<Record<Track, number>>;
	readonly title: string;
	readonly status: string;
}

/** What was asked for in vain, in a bounded number of words. */
const inVain = (ignored: readonly string[]): string => {
	if (ignored.length === 0) return '';
	const more = ignored.length > mostNamed ? ` and ${ignored.length - mostNamed} more` : '';
	return ` The address asked for something that is not here (${ignored.slice(0, mostNamed).map(cut).join(', ')}${more}); it is passed over.`;
};

const events = (count: number): string => `${count} ${count === 1 ? 'event' : 'events'}`;

const statusOf = (shown: number, all: number, beyond: number, extent: string, ignored: readonly string[]): string => {
	const span = extent === '' ? '' : `, ${extent}`;
	const rest = beyond > 0 ? ` Before and after, ${beyond} more in the list.` : '';
	const said =
		shown === 0
			? `No event matches${span}.${rest} Reset shows all.`
			: shown === all && extent === ''
				? `${events(all)}.`
				: `${shown} of ${events(all)}${span}.${rest}`;
	return said + inVain(ignored);
};

const monthsWords = ({ from, to }: Extent): string => {
	const [first, last] = [monthOf(from), monthOf(to - 1)].map((month) => formatDate(month));
	return first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`;
};

/** What is said of the view of a store. */
export const accountOf = (model: Model, { state, ignored }: Store, { extent, shown }: View): Account => {
	const { period, drawn } = model;
	const listed = listedBy(model, state);
	const open = shownIn(model, { ...state, track: [] }, extent);
	const whole = isSame(extent, period);
	const beyond = isFiltered(state) && whole ? listed.filter(({ id }) => !drawn.has(id)).length : 0;
	return {
		listed: writeState(state) === '' ? undefined : new Set(listed.map(({ id }) => id)),
		counts: recordOf(tracks, (track) => open.filter((event) => event.track === track).length),
		title: finding(shown, extent) || `No event, ${extentWords(extent)}`,
		status: statusOf(shown.length, drawn.size, beyond, whole ? '' : monthsWords(extent), ignored),
	};
};
