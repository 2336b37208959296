/** The citations of a page's parts in every style, with blanks for what the reader's browser knows. */
import { blanks, type PartCitations, type StyledLines } from '../model/part-citations.ts';
import { anchorOf, paths } from '../model/address.ts';
import type { AnyEntity, Edition } from '../model/types.ts';
import type { Source } from '../schema/sources.ts';
import { editionSource, entrySource, eventSource } from './edition-source.ts';
import type { Citer } from './styles/cite.ts';
import type { CitationStyle } from './styles/index.ts';

/** A style with its engine. */
export interface StyledCiter {
	readonly style: CitationStyle;
	readonly cite: Citer;
}

/** What stands for the blanks while the engine works: an address as addresses are, and a number as numbers are. */
const standIn = { address: 'https://address.invalid/', number: 998877 };

const toBlanks = (html: string): string =>
	html.replaceAll(standIn.address, blanks.address).replaceAll(String(standIn.number), blanks.number);

/** A source as a document cites it, in each style. */
const linesOf = (citers: readonly StyledCiter[], source: Source, paragraph?: number): StyledLines =>
	Object.fromEntries(
		citers.map(({ style, cite }): [string, readonly string[]] => {
			const cited = cite(source, paragraph, style.pasted);
			return [style.id, style.pasted.flatMap((form) => cited[form] ?? []).map(toBlanks)];
		}),
	);

/** The essay: each of its paragraphs by its number, all else by its address. */
export const citationsOfEssay = ({ site }: Edition, citers: readonly StyledCiter[]): PartCitations => {
	const source = editionSource(site, standIn.address);
	return { whole: linesOf(citers, source), paragraph: linesOf(citers, source, standIn.number) };
};

/** The timeline: each event by its title. */
export const citationsOfTimeline = ({ site, events }: Edition, citers: readonly StyledCiter[]): PartCitations => ({
	whole: linesOf(citers, editionSource(site, standIn.address)),
	parts: Object.fromEntries(
		events.map((event) => [
			anchorOf(paths.event(event.id)),
			linesOf(citers, eventSource(site, event, standIn.address)),
		]),
	),
});

/** An entry of the reference: whatever part of it by its name, with the address of the part. */
export const citationsOfEntry = (
	{ site }: Edition,
	entity: AnyEntity,
	citers: readonly StyledCiter[],
): PartCitations => ({ whole: linesOf(citers, entrySource(site, entity, standIn.address)) });
