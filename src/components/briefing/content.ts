/** What the briefing is set from: its lists, its key points rendered, and its sources in the order in which they are cited. */
import type { Edition } from '../../model/types.ts';
import { briefingOf, choose, room, roomLine, type Briefing } from '../../model/briefing.ts';
import type { Source } from '../../schema/sources.ts';
import { createPageRenderer } from '../render.ts';
import { shortAddress } from './short-address.ts';

/** A source that the briefing lists. */
export interface ListedSource {
	readonly id: string;
	readonly number: number;
	readonly source: Source;
	/** The source that it is known through, where it was not read itself. */
	readonly through: Source | undefined;
	/** Absent where it stands nowhere that can be named. */
	readonly address: string | undefined;
}

export interface BriefingContent {
	readonly briefing: Briefing;
	/** Safe HTML, a line each. */
	readonly points: readonly string[];
	readonly sources: readonly ListedSource[];
	/** The numbers of those that the agreement as a whole rests on. */
	readonly restsOn: readonly number[];
	readonly numberOf: (source: string) => number;
	/** Of which lists not all had room, for whoever builds; empty where all had. */
	readonly leftOut: string;
}

/** Undefined where an edition has no agreement. */
export const briefingContent = (edition: Edition): BriefingContent | undefined => {
	const briefing = briefingOf(edition);
	if (!briefing) return undefined;
	const { lines, numberOf, cited } = createPageRenderer(edition);
	const points = lines(edition.content.files.site, 'keyPoints');
	// In the order of the page: after the key points the clause, then what is said of it, then what the agreement rests on.
	if (briefing.clause) numberOf(briefing.clause.quote.source);
	for (const { sources } of briefing.voices.shown) sources.slice(0, 1).forEach(numberOf);
	briefing.agreement.entry.data.sources.forEach(numberOf);
	const chosen = choose(cited(), room.sources);
	return {
		briefing,
		points: briefing.keyPoints.shown.flatMap((index) => points[index] ?? []),
		sources: chosen.shown.flatMap((id, index) => {
			const source = edition.sources.get(id)?.data;
			const through = edition.sources.get(source?.custom?.quotedIn ?? '')?.data;
			return source ? [{ id, source, through, number: index + 1, address: shortAddress(source) }] : [];
		}),
		restsOn: chosen.shown.flatMap((id, index) =>
			briefing.agreement.entry.data.sources.includes(id) ? [index + 1] : [],
		),
		numberOf,
		leftOut: roomLine(briefing, chosen),
	};
};
