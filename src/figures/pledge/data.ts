/** What the explorer works on, in the build as in the browser: the model, the cases, and the names of what they cite. */
import { paths } from '../../model/address.ts';
import { commitmentKey } from '../../model/commitment-key.ts';
import type { Facts, PledgeModel } from '../../model/pledge.ts';
import { isEastAsian } from '../../model/characters.ts';
import type { Edition } from '../../model/types.ts';
import type { Pledge } from '../../schema/pledge.ts';
import { once } from '../../source/once.ts';
import { shortAuthor } from '../../source/short-author.ts';

/** What is cited: its name, and where it stands from the site's root. */
export interface Cited {
	readonly name: string;
	readonly path: string;
	/** Absent: the edition's language. */
	readonly lang?: string;
}

/** A case that the reader may pick. */
export interface PledgeCase {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** How far it follows a real one. */
	readonly modelledOn: string;
	readonly facts: Facts;
	readonly verdict: string;
}

export interface PledgeData {
	readonly model: PledgeModel & Pick<Pledge, 'readings'>;
	readonly cases: readonly PledgeCase[];
	/** Commitments by `agreement/id`. */
	readonly clauses: Readonly<Record<string, Cited>>;
	readonly sources: Readonly<Record<string, Cited>>;
}

/** The pledge of an edition. @throws Error where it has none, for which no figure stands */
export const pledgeOf = (edition: Edition): Pledge => {
	const pledge = edition.content.files.pledge?.data;
	if (!pledge) throw new Error('the edition has no pledge');
	return pledge;
};

/** The commitments that a pledge may cite: those of this edition, named by their ids in words. */
const clausesOf = (edition: Edition): Readonly<Record<string, Cited>> =>
	Object.fromEntries(
		[...edition.agreements.values()].flatMap(({ id: agreement, label, entry }) =>
			(entry.data.commitments ?? []).map(({ id }): [string, Cited] => [
				commitmentKey(agreement, id),
				{ name: `${label}: ${id.replaceAll('-', ' ')}`, path: paths.commitment(agreement, id) },
			]),
		),
	);

const sourcesOf = (edition: Edition): Readonly<Record<string, Cited>> =>
	Object.fromEntries(
		[...edition.sources.values()].map(({ id, data }): [string, Cited] => {
			const name = shortAuthor(data);
			const lang = isEastAsian(name) ? data.language : undefined;
			return [id, { name, path: paths.source(id), ...(lang === undefined ? {} : { lang }) }];
		}),
	);

/** Of some things those that a text speaks of. */
const cited = (all: Readonly<Record<string, Cited>>, text: string): Readonly<Record<string, Cited>> =>
	Object.fromEntries(Object.entries(all).filter(([id]) => text.includes(`"${id}"`)));

/** Everything that the explorer needs. */
export const pledgeData = once((edition: Edition): PledgeData => {
	const { dimensions, impossible, tests, engagements, verdicts, rules, readings } = pledgeOf(edition);
	const model = { dimensions, impossible, tests, engagements, verdicts, rules, readings };
	const cases = edition.content.entries.scenarios.map(({ id, data, body }) => ({
		id,
		title: data.title,
		text: body.text.trim(),
		modelledOn: data.modelledOn.words,
		facts: data.facts,
		verdict: data.verdict,
	}));
	const text = JSON.stringify(model);
	return { model, cases, clauses: cited(clausesOf(edition), text), sources: cited(sourcesOf(edition), text) };
});
