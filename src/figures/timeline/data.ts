/** What the timeline is drawn from: the events and the days that the edition marks. For the build alone. Pure. */
import { folderOf } from '../../model/address.ts';
import { compareTexts } from '../../schema/compare.ts';
import { dataDate, firstDay, formatDate, lastDay } from '../../model/dates.ts';
import type { Edition, EventNode } from '../../model/types.ts';
import { parseDate } from '../../schema/date.ts';
import { wordsOf } from '../../search/words.ts';
import { once } from '../../source/once.ts';
import { isMeasured, textWidth } from '../shared/text-width.ts';
import { byTime, fieldOf, type FilterKey, type Mark, type Precision, type TimelineFile, type Told } from './event.ts';
import type { Extent } from './extent.ts';
import { measures } from './layout.ts';

/** An event as the build draws and lists it. */
export interface TimelineEvent extends Told {
	/** As `data-date` has it. */
	readonly date: string;
	/** The width of its label is known to the letter. */
	readonly measured: boolean;
	readonly weight: 1 | 2 | 3;
	/** The ids of the paragraphs of the essay that it bears on. */
	readonly paragraphs: readonly string[];
}

/** In whole units, so that no label grows past the edge by rounding. */
const labelWidth = (label: string): number => Math.ceil(textWidth(label, measures.font));

/** An end on the day of the beginning is none. */
const precisionOf = (date: string, end: string | undefined): Precision =>
	end !== undefined && end !== date ? 'span' : parseDate(date)?.day === undefined ? 'loose' : 'day';

/** The words of some texts, folded, each once, with a space before each. */
const foldedWords = (...texts: readonly (string | undefined)[]): string =>
	[...new Set(wordsOf(texts.filter((text) => text !== undefined).join('\n')).map(({ word }) => word))]
		.sort()
		.map((word) => ` ${word}`)
		.join('');

/** What is told of an event of the edition. */
const told = ({ id, entry: { data, body } }: EventNode): Told => ({
	id,
	label: data.label,
	width: labelWidth(data.label),
	track: data.track,
	start: firstDay(data.date),
	end: lastDay(data.end ?? data.date) + 1,
	precision: precisionOf(data.date, data.end),
	when: formatDate(data.date, data.end),
	title: data.title,
	actors: data.actors ?? [],
	agreements: data.agreements ?? [],
	mechanisms: data.mechanisms ?? [],
	words: foldedWords(data.title, data.label, body.text, data.matters, data.doubt),
});

/** An event of the edition as the build draws and lists it: many pages do. */
export const timelineEvent = once((node: EventNode): TimelineEvent => {
	const { label, date, end, weight } = node.entry.data;
	return {
		...told(node),
		date: dataDate(date, end),
		measured: isMeasured(label),
		weight,
		paragraphs: node.paragraphs.map(({ id }) => id),
	};
});

/** A period in days: from its first, to the day after its last. `from` and `to` are dates of any precision. */
export const periodOf = (from: string, to: string): Extent => ({ from: firstDay(from), to: lastDay(to) + 1 });

/** The events that begin within a period, of some weight at least. */
export const eventsWithin = (events: readonly TimelineEvent[], period: Extent, weight = 1): TimelineEvent[] =>
	events.filter((event) => event.start >= period.from && event.start < period.to && event.weight >= weight);

/** The days that the edition marks. */
export const timelineMarks = ({ site }: Edition): Mark[] =>
	(site.marks ?? []).map(({ date, label, kind }) => ({
		day: firstDay(date),
		label,
		width: labelWidth(label),
		kind,
		when: formatDate(date),
	}));

/** A name as people look for it in a list: without accents, capitals and a leading article. */
const sortable = (name: string): string =>
	wordsOf(name)
		.map(({ word }) => word)
		.join(' ')
		.replace(/^the /, '');

/** The file that the browser reads, of the whole edition. */
export const timelineFile = (edition: Edition): TimelineFile => {
	const events = edition.events.map(told).sort(byTime);
	const named = (key: FilterKey): [string, string][] =>
		[...new Set(events.flatMap((event) => event[fieldOf[key]]))]
			.map((id) => {
				const entity = edition[folderOf[key]].get(id);
				const name = entity?.label ?? id;
				// Agreements are ordered by date elsewhere; here one looks for a name.
				return { id, name, order: sortable(key === 'agreement' ? name : (entity?.sortKey ?? name)) };
			})
			.sort((a, b) => compareTexts(a.order, b.order) || compareTexts(a.id, b.id))
			.map(({ id, name }) => [id, name]);
	return {
		events,
		marks: timelineMarks(edition),
		names: { actor: named('actor'), agreement: named('agreement'), mechanism: named('mechanism') },
	};
};
