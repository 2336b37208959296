/**
 * A clause redrafted: for each of its parts a position, whose words a real text has. It changes outcomes of the pledge's
 * tests, and by them what the clause reaches. The same functions run in the build and in the reader's browser. Pure.
 */
import { cut } from './cut.ts';
import type { TestResult } from './pledge.ts';

/** The position of each part, by the ids of both. */
export type Draft = Readonly<Record<string, string>>;

/** What a position makes of an outcome of a test. */
export interface Redrafting {
	readonly test: string;
	readonly outcome: string;
	readonly result: TestResult;
	readonly says: string;
	/** The reading that sets out both sides. */
	readonly reading?: string | undefined;
}

/** A part of the clause, its own words first. */
export interface DraftPart {
	readonly id: string;
	readonly positions: readonly { readonly id: string; readonly changes: readonly Redrafting[] }[];
}

/** A text that exists, with its position for each part that is known of it. */
export interface DraftText {
	readonly draft: Draft;
}

/** What one test made of a case by the clause's own words. */
export interface Found {
	readonly test: string;
	readonly outcome: string;
	readonly result: TestResult;
}

/** What a sentence says of a case: it reaches it, leaves it open, or does not reach it. */
export const reaches = ['covered', 'open', 'outside'] as const;
export type Reach = (typeof reaches)[number];

const reachOfResult: Readonly<Record<TestResult, Reach>> = { met: 'covered', arguable: 'open', failed: 'outside' };

/** The first position of each part: the clause itself. */
export const ownDraft = (parts: readonly DraftPart[]): Draft =>
	Object.fromEntries(parts.map(({ id, positions }) => [id, positions[0]?.id ?? '']));

/** What the chosen positions change. */
export const redraftingsOf = (parts: readonly DraftPart[], draft: Draft): readonly Redrafting[] =>
	parts.flatMap(({ id, positions }) => positions.find((position) => position.id === draft[id])?.changes ?? []);

/** What the tests come to by the redrafted words: of each that changes, with what changes it. */
export const redraftedTests = <Test extends Found>(
	found: readonly Test[],
	redraftings: readonly Redrafting[],
): readonly (Test & { readonly by?: Redrafting })[] =>
	found.map((each) => {
		const by = redraftings.find(({ test, outcome }) => test === each.test && outcome === each.outcome);
		return by ? { ...each, result: by.result, by } : each;
	});

/** What the sentence says of a case: all its tests must be met. */
export const reachOf = (tests: readonly Found[]): Reach => {
	const places = tests.map(({ result }) => reaches.indexOf(reachOfResult[result]));
	return reaches[Math.max(0, ...places)] ?? 'outside';
};

/** A text beside a draft. */
export interface Nearness<Text extends DraftText> {
	readonly text: Text;
	/** The parts in which they differ. */
	readonly differs: readonly string[];
	/** The parts that are not known of the text. */
	readonly unknown: readonly string[];
}

/** How near a text is to a draft. */
export const nearnessOf = <Text extends DraftText>(
	parts: readonly DraftPart[],
	text: Text,
	draft: Draft,
): Nearness<Text> => {
	const unknown = parts.map(({ id }) => id).filter((id) => text.draft[id] === undefined);
	const differs = parts.map(({ id }) => id).filter((id) => !unknown.includes(id) && text.draft[id] !== draft[id]);
	return { text, differs, unknown };
};

/**
 * The texts that come nearest to a draft: those with the fewest parts that differ, several where they tie, a part that is
 * not known counting half; and those of which no part is known to differ.
 */
export const nearestTexts = <Text extends DraftText>(
	parts: readonly DraftPart[],
	texts: readonly Text[],
	draft: Draft,
): readonly Nearness<Text>[] => {
	const all = texts.map((text) => nearnessOf(parts, text, draft));
	const far = ({ differs, unknown }: Nearness<Text>): number => 2 * differs.length + unknown.length;
	const least = Math.min(...all.map(far));
	return all.filter((each) => far(each) === least || each.differs.length === 0);
};

/** The draft that a text makes: what is not known of it stays as in the clause itself. */
export const draftOf = (parts: readonly DraftPart[], text: DraftText): Draft => ({ ...ownDraft(parts), ...text.draft });

/** A draft as an address says it: the parts that are not as in the clause itself, `part.position part.position`. */
export const draftWords = (parts: readonly DraftPart[], draft: Draft): string => {
	const own = ownDraft(parts);
	return parts
		.filter(({ id }) => draft[id] !== undefined && draft[id] !== own[id])
		.map(({ id }) => `${id}.${draft[id] ?? ''}`)
		.join(' ');
};

/** What an address says of a draft. */
export interface AskedDraft {
	readonly draft: Draft;
	/** What it asks for in vain. */
	readonly unknown: readonly string[];
}

/** Reads the words of an address; what they leave out is as in the clause itself. */
export const readDraft = (parts: readonly DraftPart[], words: string): AskedDraft => {
	const asked: readonly string[] = words.match(/\S+/g) ?? [];
	const isKnown = (each: string): boolean =>
		parts.some(({ id, positions }) => positions.some((position) => each === `${id}.${position.id}`));
	// An id has no stop in it, so that what is known has one.
	const known = asked.filter(isKnown).map((each) => each.split('.') as [string, string]);
	return {
		draft: { ...ownDraft(parts), ...Object.fromEntries(known) },
		unknown: asked.filter((each) => !isKnown(each)).map(cut),
	};
};
