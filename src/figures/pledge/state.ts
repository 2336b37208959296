/** The facts that the reader has set: read from an address, written to it. Pure. */
import { withValues } from '../../dom/query.ts';
import { cut } from '../../model/cut.ts';
import type { Facts } from '../../model/pledge.ts';
import { nearestPossible } from '../../model/pledge.ts';
import type { PledgeData } from './data.ts';

/** What is shown: a case as it is told, or facts of the reader's own. */
export interface State {
	readonly facts: Facts;
	/** The case that the facts are of. Absent: the reader set them. */
	readonly case?: string;
}

/** What an address says. */
export interface Asked extends State {
	/** What it asks for in vain. */
	readonly unknown: readonly string[];
}

/** Reads `?case=ID`, or one parameter a dimension; what it leaves out is as in the first case. */
export const askedIn = (search: string, { model, cases }: PledgeData): Asked => {
	const query = new URLSearchParams(search);
	const asked = query.get('case');
	const told = cases.find(({ id }) => id === asked);
	if (told) return { case: told.id, facts: told.facts, unknown: [] };
	const set: Record<string, string> = {};
	const unknown = asked === null ? [] : [cut(asked)];
	for (const { id, values } of model.dimensions) {
		const value = query.get(id);
		if (value === null) continue;
		if (values.some((each) => each.id === value)) set[id] = value;
		else unknown.push(cut(value));
	}
	const first = cases[0];
	const facts = { ...first?.facts, ...set };
	const isFirst = Object.keys(set).length === 0;
	return {
		facts: nearestPossible(model, facts, Object.keys(set)),
		...(isFirst && first ? { case: first.id } : {}),
		unknown,
	};
};

/** The query of an address with this state; what else stands in it stays. */
export const searchWith = (search: string, { facts, case: told }: State, { model }: PledgeData): string =>
	withValues(search, {
		case: told,
		...Object.fromEntries(model.dimensions.map(({ id }) => [id, told === undefined ? facts[id] : ''])),
	});

/** What an address says of facts, before any is written: `copied` of `means`. */
export const labelOf = ({ model }: PledgeData, dimension: string, value: string): string =>
	model.dimensions.find(({ id }) => id === dimension)?.values.find(({ id }) => id === value)?.label ?? value;

/**
 * The state after the reader set one fact. What no longer goes with it follows.
 * @returns the state, and the dimensions that followed
 */
export const withFact = (
	data: PledgeData,
	facts: Facts,
	dimension: string,
	value: string,
): { readonly state: State; readonly followed: readonly string[] } => {
	const next = nearestPossible(data.model, { ...facts, [dimension]: value }, [dimension]);
	const followed = data.model.dimensions.map(({ id }) => id).filter((id) => id !== dimension && next[id] !== facts[id]);
	return { state: { facts: next }, followed };
};
