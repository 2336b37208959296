/** The claims of the source, in the order in which the essay retells them, and how many have each finding. Pure. */
import { findings, type Finding } from '../schema/claims.ts';
import type { Content } from '../source/types.ts';
import type { ClaimNode, EssayParagraph } from './types.ts';

/** The two findings of a claim: on the day of the source, and today. */
export const readings = ['whenWritten', 'finding'] as const;
export type Reading = (typeof readings)[number];

/**
 * What findings come to, the best first. What a later day overtook stands apart: it is no error, and is counted as none.
 */
const verdicts = ['held', 'in part', 'not decided', 'mistaken', 'overtaken'] as const;
export type Verdict = (typeof verdicts)[number];

const verdictOfFinding: Readonly<Record<Finding, Verdict>> = {
	documented: 'held',
	'borne out': 'held',
	incomplete: 'in part',
	imprecise: 'in part',
	contested: 'not decided',
	disputed: 'not decided',
	open: 'not decided',
	unsettled: 'not decided',
	mistaken: 'mistaken',
	overtaken: 'overtaken',
};

/** What a finding comes to. */
export const verdictOf = (finding: Finding): Verdict => verdictOfFinding[finding];

/** A finding as attributes and addresses have it: `borne-out`. */
export const slugOfFinding = (finding: Finding): string => finding.replaceAll(' ', '-');

/** The claims in the order of their phrases; those of a paragraph that is not there, which the check refuses, are left out. */
export const buildClaims = (content: Content, paragraphs: ReadonlyMap<string, EssayParagraph>): readonly ClaimNode[] =>
	content.entries.claims
		.flatMap((entry): ClaimNode[] => {
			const paragraph = paragraphs.get(entry.data.paragraph);
			if (!paragraph) return [];
			return [{ id: entry.id, entry, paragraph, offset: paragraph.text.indexOf(entry.data.phrase) }];
		})
		.sort((a, b) => a.paragraph.number - b.paragraph.number || a.offset - b.offset);

/** How many claims have a finding. */
export interface Tally<T extends string> {
	readonly name: T;
	readonly number: number;
}

const tally = <T extends string>(names: readonly T[], found: readonly T[]): readonly Tally<T>[] =>
	names
		.map((name) => ({ name, number: found.filter((each) => each === name).length }))
		.filter(({ number }) => number > 0);

/** How many claims have each finding, those that bear a claim out first; what none has is left out. */
export const countFindings = (claims: readonly ClaimNode[], reading: Reading): readonly Tally<Finding>[] =>
	tally(
		findings,
		claims.map(({ entry }) => entry.data[reading]),
	);

/** How many come to each verdict, the best first; what none comes to is left out. */
export const countVerdicts = (claims: readonly ClaimNode[], reading: Reading): readonly Tally<Verdict>[] =>
	tally(
		verdicts,
		claims.map(({ entry }) => verdictOf(entry.data[reading])),
	);
