/** The drafting table of a pledge: each part of the clause with the words that real texts have in its place. Pure. */
import type { Cell, Part } from '../schema/commitments.ts';
import type { Drafting } from '../schema/pledge.ts';
import type { Content, Entry } from '../source/types.ts';
import {
	draftOf,
	draftWords,
	ownDraft,
	reachOf,
	redraftedTests,
	redraftingsOf,
	type Draft,
	type DraftPart,
	type Found,
	type Reach,
	type Redrafting,
} from './draft.ts';
import { lineOf, type PlacedCommitment } from './lines.ts';
import { exclusionOf, factChanges, valuesOf, type Facts, type PledgeModel } from './pledge.ts';

/** Words in the place of a part, or its absence. */
export type DraftedWords = Cell;

/** A text of the table. */
export interface TableText {
	/** `agreement/commitment`, or the id of a version of the clause itself. */
	readonly key: string;
	/** Of a text that is a commitment: where it stands. Absent of a version. */
	readonly placed?: PlacedCommitment;
	/** Of a version: what is said of it. */
	readonly version?: NonNullable<Drafting['versions']>[number];
	readonly draft: Draft;
}

/** A wording to choose. */
export interface TablePosition {
	readonly id: string;
	/**
	 * The words that stand for it: of its texts those of the first that has any in the edition's language; else those of
	 * a version of the clause itself, or of another text, by what they mean.
	 */
	readonly words: DraftedWords;
	/** The texts in which it stands, each with its own words. */
	readonly texts: readonly { readonly text: TableText; readonly words: DraftedWords }[];
	readonly says: string;
	readonly changes: readonly Redrafting[];
}

export interface TablePart extends DraftPart {
	readonly part: Part;
	readonly asks: string;
	readonly positions: readonly TablePosition[];
}

export interface DraftingTable {
	readonly root: PlacedCommitment;
	readonly parts: readonly TablePart[];
	/** The clause itself first, its versions after it, then the others in order of time. */
	readonly texts: readonly TableText[];
	readonly cases: readonly DraftCase[];
}

/** A case with what each test made of it by the clause's own words. */
export interface DraftCase {
	readonly entry: Entry<'scenarios'>;
	readonly tests: readonly Found[];
	readonly reach: Reach;
}

/** What the tests make of facts by the clause's own words. */
export const foundOf = (model: PledgeModel, facts: Facts): readonly Found[] =>
	valuesOf(model, facts).tests.map(({ test, outcome }) => ({
		test: test.id,
		outcome: outcome.id,
		result: outcome.result,
	}));

/** What a draft says of facts. */
export const reachOfFacts = (model: PledgeModel, facts: Facts, parts: readonly DraftPart[], draft: Draft): Reach =>
	reachOf(redraftedTests(foundOf(model, facts), redraftingsOf(parts, draft)));

/** The words of a text in the place of a part; nothing where they are not known. */
export const wordsIn = (
	{ placed, version }: Pick<TableText, 'placed' | 'version'>,
	root: PlacedCommitment,
	part: string,
): DraftedWords | undefined => {
	if (version) return version.wording[part];
	if (placed?.key !== root.key) return placed?.commitment.wording?.[part];
	const own = root.commitment.parts?.find(({ id }) => id === part);
	return own && { words: own.words };
};

/**
 * The table of a case.
 * @returns undefined where its pledge has none, where no case is told, or where what it names is not there
 */
export const draftingOf = ({ files, entries, ...rest }: Content): DraftingTable | undefined => {
	const pledge = files.pledge?.data;
	const drafting = pledge?.drafting;
	const [root, ...followers] = drafting ? lineOf({ files, entries, ...rest }, drafting.of) : [];
	if (!drafting || !root?.commitment.parts || entries.scenarios.length === 0) return undefined;
	const sources: readonly Omit<TableText, 'draft'>[] = [
		{ key: root.key, placed: root },
		...(drafting.versions ?? []).map((version) => ({ key: version.id, version })),
		...followers.map((placed) => ({ key: placed.key, placed })),
	];
	const texts = sources
		.map((source): TableText => ({
			...source,
			draft: Object.fromEntries(
				drafting.parts.flatMap(({ id, positions }) => {
					const at = positions.find((each) => (source.version ? each.versions : each.texts)?.includes(source.key));
					return at ? [[id, at.id]] : [];
				}),
			),
		}))
		.filter(({ draft }) => Object.keys(draft).length > 0);
	const parts = drafting.parts.flatMap(({ id, asks, positions }): readonly TablePart[] => {
		const part = root.commitment.parts?.find((each) => each.id === id);
		if (!part) return [];
		return [
			{
				id,
				part,
				asks,
				positions: positions.map((position) => {
					const all = texts.flatMap((text) => {
						const words = text.draft[id] === position.id ? wordsIn(text, root, id) : undefined;
						return words === undefined ? [] : [{ text, words }];
					});
					const order = [...position.texts, ...(position.versions ?? [])];
					const spoken = order.flatMap((key) => {
						const found = all.find(({ text }) => text.key === key);
						return found && found.words !== 'gone' ? [{ ...found, words: found.words }] : [];
					});
					const own = spoken.find((each) => each.words.lang === undefined);
					const words = (own ?? spoken.find(({ text }) => text.version) ?? spoken[0])?.words ?? 'gone';
					return { id: position.id, words, texts: all, says: position.says, changes: position.changes ?? [] };
				}),
			},
		];
	});
	const cases = entries.scenarios.map((entry) => {
		const tests = foundOf(pledge, entry.data.facts);
		return { entry, tests, reach: reachOf(tests) };
	});
	return { root, parts, texts, cases };
};

/** What a draft makes of a case. */
export interface Redrafted {
	readonly of: DraftCase;
	readonly reach: Reach;
	/** What of the draft changed its tests, where anything did. */
	readonly by: readonly Redrafting[];
}

/** What a draft makes of each case. */
export const redraftedCases = ({ parts, cases }: DraftingTable, draft: Draft): readonly Redrafted[] => {
	const redraftings = redraftingsOf(parts, draft);
	return cases.map((of) => {
		const tests = redraftedTests(of.tests, redraftings);
		return { of, reach: reachOf(tests), by: tests.flatMap(({ by }) => by ?? []) };
	});
};

/** The clause with one part in another position. */
const withPosition = (parts: readonly DraftPart[], part: string, position: string): Draft => ({
	...ownDraft(parts),
	[part]: position,
});

/** The cases of which one position alone changes what the clause says. */
export const turnedBy = (table: DraftingTable, part: string, position: string): readonly Redrafted[] =>
	redraftedCases(table, withPosition(table.parts, part, position)).filter(({ of, reach }) => reach !== of.reach);

/** A case that a wording would turn, if facts of it were others. */
export interface Bite {
	readonly entry: Entry<'scenarios'>;
	readonly set: Facts;
	readonly before: Reach;
	readonly now: Reach;
}

/** The most facts that are changed in looking for a case that a wording turns. */
const mostChanged = 2;

/**
 * Where a wording that turns none of the cases would: the case of which the fewest facts must change, the first of several.
 * @returns undefined where it changes nothing, and where more facts than two would have to change
 */
export const biteOf = (
	model: PledgeModel,
	{ parts, cases }: DraftingTable,
	part: string,
	position: string,
): Bite | undefined => {
	const draft = withPosition(parts, part, position);
	if (redraftingsOf(parts, draft).length === 0) return undefined;
	for (let many = 1; many <= mostChanged; many += 1)
		for (const { entry } of cases)
			for (const set of factChanges(model.dimensions, entry.data.facts, many)) {
				const facts = { ...entry.data.facts, ...set };
				if (exclusionOf(model, facts)) continue;
				const before = reachOfFacts(model, facts, parts, ownDraft(parts));
				const now = reachOfFacts(model, facts, parts, draft);
				if (before !== now) return { entry, set, before, now };
			}
	return undefined;
};

/** A text of the table as an address says it; nothing for a key that is not there. */
export const wordsOfText = ({ parts, texts }: DraftingTable, key: string): string | undefined => {
	const text = texts.find((each) => each.key === key);
	return text && draftWords(parts, draftOf(parts, text));
};
