/**
 * What the briefing shows. It has two pages however much an edition holds, so that of each list the weightiest stand
 * there, as many as have room; the rest is named, so that the build can say what was left out. Pure.
 */
import { outcomeVerdicts, strengths, type Commitment, type Outcome } from '../schema/commitments.ts';
import { compareDates, firstDay } from './dates.ts';
import { lineOf } from './lines.ts';
import type { Edition, Entity, EventNode, Mention } from './types.ts';
import { wordingOf, type Wording, type WordingRow } from './wording.ts';

/** Of a list, what has room, and what has not. */
export interface Chosen<Item> {
	readonly shown: readonly Item[];
	readonly leftOut: readonly Item[];
}

/** How much of a list has room: so many items, and of texts so many lines. */
export interface Room {
	readonly items: number;
	/** Lines in all, of so many characters each; absent where each item has a line. */
	readonly lines?: { readonly most: number; readonly characters: number };
}

/** The room of each list on two pages of A4 or Letter, whichever is the less: measured on paper, with half a line to spare. */
export const room = {
	keyPoints: { items: 5, lines: { most: 20, characters: 72 } },
	who: { items: 9, lines: { most: 20, characters: 50 } },
	dates: { items: 14 },
	commitments: { items: 12, lines: { most: 32, characters: 62 } },
	texts: { items: 10 },
	voices: { items: 5, lines: { most: 20, characters: 46 } },
	sources: { items: 12 },
} as const satisfies Readonly<Record<string, Room>>;

/** What became of the agreement has so many lines of so many characters; each line more takes the room of a row of dates. */
const became = { lines: 3, characters: 105 } as const;

/** How many lines a text takes. */
const linesIn = (text: string, characters: number): number => Math.max(1, Math.ceil(text.length / characters));

/**
 * The first of a list that have room. What would go over it is passed over, and what follows may still fit.
 * @param textOf the longest text of an item, where lines are counted
 */
export const choose = <Item>(
	items: readonly Item[],
	{ items: most, lines }: Room,
	textOf: (item: Item) => string = () => '',
): Chosen<Item> => {
	const shown: Item[] = [];
	const leftOut: Item[] = [];
	let left = lines?.most ?? Infinity;
	for (const item of items) {
		const needs = lines ? linesIn(textOf(item), lines.characters) : 0;
		const fits = shown.length < most && needs <= left;
		(fits ? shown : leftOut).push(item);
		if (fits) left -= needs;
	}
	return { shown, leftOut };
};

/** How many rows the dates leave free, by the rows that they take and the words on what became of the agreement. */
export const freeRows = (rows: number, words: string): number =>
	room.dates.items - rows - Math.max(0, linesIn(words, became.characters) - became.lines);

/** As many of some phrases, in order, as stand within so many characters; the first in any case. */
export const inShort = (phrases: readonly string[], characters: number): readonly string[] => {
	const short: string[] = [];
	let left = characters;
	for (const phrase of phrases) {
		if (short.length > 0 && phrase.length > left) break;
		short.push(phrase);
		left -= phrase.length;
	}
	return short;
};

/** Who says what of the fate of the clause. */
export type Voice = NonNullable<Outcome['says']>[number];

/** The clause in its own words. */
export interface BriefingClause {
	readonly commitment: Commitment;
	readonly quote: NonNullable<Commitment['quote']>;
}

export interface Briefing {
	/** The agreement that it is about. */
	readonly agreement: Entity<'agreement'>;
	/** The places of the edition's key points that have room, in their order. */
	readonly keyPoints: Chosen<number>;
	/** Absent where no commitment's words are quoted. */
	readonly clause?: BriefingClause;
	/** The strongest first, those of one strength in the order of the text. */
	readonly commitments: Chosen<Commitment>;
	/** The parties first, then persons, then the others: each by how often it is named. Whoever is quoted here has room first. */
	readonly who: Chosen<Entity<'actor'>>;
	/** In order of time. */
	readonly dates: Chosen<EventNode>;
	/** What is said of the fate of the clause, or of all commitments where nothing is said of it: side by side. */
	readonly voices: Chosen<Voice>;
	/** How the clause travelled. Absent where nothing follows it. */
	readonly wording?: { readonly parts: Wording['parts']; readonly texts: Chosen<WordingRow> };
}

const mentionsOf = ({ inEssay, elsewhere }: { inEssay: readonly Mention[]; elsewhere: readonly Mention[] }): number =>
	inEssay.length + elsewhere.length;

/** The first that is greatest by the numbers given, the first number first. */
const compareBy =
	<Item>(...numbers: readonly ((item: Item) => number)[]) =>
	(a: Item, b: Item): number => {
		for (const number of numbers) {
			const difference = number(b) - number(a);
			if (difference !== 0) return difference;
		}
		return 0;
	};

/** One of each side in turn, so that none is left out for the sake of another; within a side the order given. */
const inTurns = <Item, Side>(items: readonly Item[], sideOf: (item: Item) => Side): readonly Item[] => {
	const sides = [...Map.groupBy(items, sideOf).values()];
	const longest = Math.max(0, ...sides.map((side) => side.length));
	return Array.from({ length: longest }, (_, turn) => sides.flatMap((side) => side[turn] ?? [])).flat();
};

const commitmentsOf = ({ entry }: Entity<'agreement'>): readonly Commitment[] => entry.data.commitments ?? [];

/** The agreement that an edition turns on: of whose commitments the fate was asked most; then the one that is named most. */
const centralAgreement = ({ agreements }: Edition): Entity<'agreement'> | undefined =>
	[...agreements.values()].sort(
		compareBy<Entity<'agreement'>>(
			(agreement) => commitmentsOf(agreement).filter(({ outcome }) => outcome).length,
			mentionsOf,
			(agreement) => commitmentsOf(agreement).length,
		),
	)[0];

/** The commitment whose words are argued about: one that is taken apart, else the first that is quoted. */
const clauseOf = (commitments: readonly Commitment[]): BriefingClause | undefined => {
	const commitment =
		commitments.find(({ quote, parts }) => quote && parts) ?? commitments.find(({ quote }) => quote !== undefined);
	return commitment?.quote && { commitment, quote: commitment.quote };
};

/** What somebody is called here: an office says more than a description. */
export const roleOf = ({ entry: { data } }: Entity<'actor'>): string => data.role ?? data.short;

const whoOf = (
	{ actors }: Edition,
	{ entry: { data } }: Entity<'agreement'>,
	speakers: readonly string[],
): Chosen<Entity<'actor'>> => {
	const makers = data.parties ?? data.issuedBy ?? [];
	const isPerson = ({ entry }: Entity<'actor'>): number => Number(entry.data.type === 'person');
	const ranked = [...actors.values()].sort(
		compareBy<Entity<'actor'>>(({ id }) => Number(makers.includes(id)), isPerson, mentionsOf),
	);
	const speaks = (actor: Entity<'actor'>): number => isPerson(actor) * Number(speakers.includes(actor.id));
	const { shown, leftOut } = choose(
		[...ranked].sort(compareBy<Entity<'actor'>>(({ id }) => Number(makers.includes(id)), speaks)),
		room.who,
		(actor) => `${actor.name}: ${roleOf(actor)}`,
	);
	return { shown: ranked.filter((actor) => shown.includes(actor)), leftOut };
};

/**
 * The events of the greatest weight: first the latest that touches the agreement or what follows from it, so that the
 * dates end where the matter stands; then those that touch most of the agreement, its mechanisms and the texts that follow
 * it, then those of its parties, then the nearest to it; one from before it and one from after it in turn.
 */
const datesOf = (edition: Edition, agreement: Entity<'agreement'>, clause?: BriefingClause): readonly EventNode[] => {
	const { data } = agreement.entry;
	const line = clause ? lineOf(edition.content, `${agreement.id}/${clause.commitment.id}`) : [];
	const agreements = new Set([agreement.id, ...line.map(({ entry }) => entry.id)]);
	const mechanisms = new Set(commitmentsOf(agreement).flatMap(({ mechanism }) => mechanism ?? []));
	const touched = ({ entry }: EventNode): number =>
		(entry.data.agreements ?? []).filter((id) => agreements.has(id)).length +
		(entry.data.mechanisms ?? []).filter((id) => mechanisms.has(id)).length;
	const parties = ({ entry }: EventNode): number =>
		(entry.data.actors ?? []).filter((id) => data.parties?.includes(id)).length;
	const weighty = edition.events.filter(({ entry }) => entry.data.weight === 3);
	const latest = weighty.findLast((event) => touched(event) > 0);
	const ranked = weighty.sort(
		compareBy<EventNode>(
			(event) => Number(event === latest),
			touched,
			parties,
			({ paragraphs }) => paragraphs.length,
			({ entry }) => -Math.abs(firstDay(entry.data.date) - firstDay(data.date)),
		),
	);
	return inTurns(ranked, ({ entry }) => compareDates(entry.data.date, data.date) < 0);
};

/** The briefing of an edition; undefined where it has no agreement to brief on. */
export const briefingOf = (edition: Edition): Briefing | undefined => {
	const agreement = centralAgreement(edition);
	if (!agreement) return undefined;
	const commitments = commitmentsOf(agreement);
	const clause = clauseOf(commitments);
	const wording = clause && wordingOf(edition.content, `${agreement.id}/${clause.commitment.id}`);
	const rank = ({ strength }: Commitment): number => strengths.indexOf(strength);
	const said = clause?.commitment.outcome?.says ?? commitments.flatMap(({ outcome }) => outcome?.says ?? []);
	const points = edition.site.keyPoints;
	const dates = choose(datesOf(edition, agreement, clause), room.dates);
	const voices = choose(
		inTurns(said, ({ holds }) => holds),
		room.voices,
		({ what }) => what,
	);
	const side = ({ holds }: Voice): number => outcomeVerdicts.indexOf(holds);
	return {
		agreement,
		keyPoints: choose([...points.keys()], room.keyPoints, (index) => points[index] ?? ''),
		...(clause && { clause }),
		commitments: choose(
			[...commitments].sort((a, b) => rank(a) - rank(b)),
			room.commitments,
			({ text }) => text,
		),
		who: whoOf(
			edition,
			agreement,
			voices.shown.map(({ who }) => who),
		),
		dates: { ...dates, shown: [...dates.shown].sort((a, b) => a.position - b.position) },
		voices: { ...voices, shown: [...voices.shown].sort((a, b) => side(a) - side(b)) },
		...(wording && { wording: { parts: wording.parts, texts: choose(wording.rows, room.texts) } }),
	};
};

/**
 * Of which lists not all had room, in a line for whoever builds: `briefing: room for 9 of 162 actors, 14 of 30 dates`.
 * Empty where all had.
 */
export const roomLine = (
	{ keyPoints, commitments, who, dates, voices, wording }: Briefing,
	sources: Chosen<string>,
): string => {
	const lists: readonly (readonly [string, Chosen<unknown> | undefined])[] = [
		['key points', keyPoints],
		['commitments', commitments],
		['actors', who],
		['dates', dates],
		['voices', voices],
		['texts', wording?.texts],
		['sources', sources],
	];
	const parts = lists.flatMap(([what, list]) =>
		list && list.leftOut.length > 0
			? [`${list.shown.length} of ${list.shown.length + list.leftOut.length} ${what}`]
			: [],
	);
	return parts.length === 0 ? '' : `briefing: room for ${parts.join(', ')}`;
};
