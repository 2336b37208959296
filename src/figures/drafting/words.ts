/** What the drafting table says: its finding, what a sentence comes to, how near a text is. Pure, and for the browser too. */
import { counted, inWords, listed } from '../../model/counting.ts';
import type { DraftText, Nearness, Reach } from '../../model/draft.ts';

/** What a sentence says of a case, as the head of a list. */
export const reachWords: Readonly<Record<Reach, string>> = {
	covered: 'Covered',
	open: 'Open to argument',
	outside: 'Not reached',
};

/** The same within a sentence: `open by the clause itself`. */
const was: Readonly<Record<Reach, string>> = { covered: 'covered', open: 'open', outside: 'not reached' };

/** What becomes of cases that turn: those that are gained come to be open from elsewhere than those that are lost. */
const becomes: Readonly<Record<'gained' | 'lost', Partial<Record<Reach, (one: boolean) => string>>>> = {
	gained: {
		covered: (one) => (one ? 'becomes covered' : 'become covered'),
		open: (one) => (one ? 'becomes open to argument' : 'become open to argument'),
	},
	lost: {
		open: (one) => (one ? 'is no longer covered but open' : 'are no longer covered but open'),
		outside: (one) => (one ? 'is no longer reached' : 'are no longer reached'),
	},
};

const rank: Readonly<Record<Reach, number>> = { covered: 0, open: 1, outside: 2 };

/** True where a draft reaches a case better than the clause itself does. */
export const isGained = (own: Reach, now: Reach): boolean => rank[now] < rank[own];
const isLost = (own: Reach, now: Reach): boolean => rank[now] > rank[own];

/** What became of a case, behind its title: ` (gained: open by the clause itself)`; nothing where nothing did. */
export const turnWords = (own: Reach, now: Reach): string =>
	own === now ? '' : ` (${isGained(own, now) ? 'gained' : 'lost'}: ${was[own]} by the clause itself)`;

/** A case as the clause itself and a draft have it. */
export interface Turn {
	readonly own: Reach;
	readonly now: Reach;
}

/** `The sentence covers five of 34 cases, leaves ten open and 19 unreached.` */
export const summary = (turns: readonly Turn[]): string => {
	const number = (reach: Reach): string => inWords(turns.filter(({ now }) => now === reach).length);
	const none = (words: string): string => (words === 'no' ? 'none' : words);
	return `The sentence covers ${none(number('covered'))} of ${counted(turns.length, 'case')}, leaves ${none(number('open'))} open and ${none(number('outside'))} unreached.`;
};

/** `seven cases become covered and two cases become open to argument`; undefined of none. */
const turned = (turns: readonly Turn[], how: 'gained' | 'lost'): string | undefined => {
	const is = how === 'gained' ? isGained : isLost;
	const parts = (['covered', 'open', 'outside'] as const).flatMap((reach) => {
		const many = turns.filter(({ own, now }) => now === reach && is(own, now)).length;
		const words = becomes[how][reach]?.(many === 1);
		return many === 0 || words === undefined ? [] : [`${counted(many, 'case')} ${words}`];
	});
	return parts.length === 0 ? undefined : listed(parts);
};

/**
 * `Beside the clause itself six cases become covered and one case becomes open to argument; none is lost.` Nothing for the
 * clause itself.
 */
export const comparison = (turns: readonly Turn[], isOwn: boolean): string => {
	if (isOwn) return 'These are the parts of the clause itself.';
	const [gained, lost] = [turned(turns, 'gained'), turned(turns, 'lost')];
	if (gained === undefined && lost === undefined) return 'Beside the clause itself no case turns.';
	return `Beside the clause itself ${gained ?? 'none is gained'}; ${lost ?? 'none is lost'}.`;
};

/** How near a text is: `the same position in every part`, `it differs under ‘Will or should?’; not known of it: ‘Whose gain?’`. */
export const nearnessWords = ({ differs, unknown }: Nearness<DraftText>, asks: (part: string) => string): string => {
	const quoted = (ids: readonly string[]): string => listed(ids.map((id) => `‘${asks(id)}’`));
	const known = differs.length > 0 ? `it differs under ${quoted(differs)}` : 'the same position in every part';
	if (unknown.length === 0) return known;
	return `${differs.length > 0 ? known : 'the same position as far as it is known'}; not known of it: ${quoted(unknown)}`;
};

/** A wording other than the clause's own. */
export interface OtherWording {
	/** The words; of a part that is gone, those of the clause. */
	readonly words: string;
	readonly gone: boolean;
	/** How many cases it turns by itself. */
	readonly turns: number;
}

/** `Of ten other wordings that texts have three change what the clause covers, most of all …, in nine of 34 cases.` */
export const finding = (others: readonly OtherWording[], cases: number): string => {
	const turning = others.filter(({ turns }) => turns > 0);
	const most = [...turning].sort((a, b) => b.turns - a.turns)[0];
	const of = others.length === 1 ? 'The one other wording' : `Of ${inWords(others.length)} other wordings`;
	if (!most)
		return others.length === 1
			? `${of} on record turns none of ${counted(cases, 'case')}`
			: `${of} on record none turns any of ${counted(cases, 'case')}`;
	const what = most.gone ? `the loss of ‘${most.words}’` : `‘${most.words}’`;
	const many = `in ${inWords(most.turns)} of ${counted(cases, 'case')}`;
	if (others.length === 1) return `${of} on record, ${what}, changes what the clause covers ${many}`;
	const some = turning.length === others.length ? 'all' : inWords(turning.length);
	const verb = turning.length === 1 ? 'changes' : 'change';
	return turning.length === 1
		? `${of} on record one ${verb} what the clause covers: ${what}, ${many}`
		: `${of} on record ${some} ${verb} what the clause covers, most of all ${what}, ${many}`;
};
