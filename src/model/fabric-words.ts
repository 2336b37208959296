/** What the fabric comes to, in sentences. Pure. */
import { inWords, inWordsAlone } from './counting.ts';
import type { Fabric, TieKind, Without } from './fabric.ts';

/** The kinds of tie, one and many. */
export const tieWords: Readonly<Record<TieKind, { readonly one: string; readonly many: string }>> = {
	agreement: { one: 'agreement', many: 'agreements' },
	dialogue: { one: 'dialogue', many: 'dialogues' },
	forum: { one: 'forum', many: 'forums' },
};

/** `2.3 times`; of what was nought before nothing can be said. */
export const timesOf = (from: number, to: number): string | undefined =>
	from === 0 ? undefined : `${String(Math.round((to / from) * 10) / 10)} times`;

/**
 * `From the end of 2012 to the end of 2015 the ties on record grew from 16 to 44, 2.8 times`. Without a full stop: it is a
 * title.
 */
export const fabricFinding = ({ first, last, from, to }: Fabric): string => {
	const span = `From the end of ${first} to the end of ${last} the ties on record`;
	const times = timesOf(from, to);
	if (to === from) return `${span} stayed at ${from}`;
	return `${span} ${to > from ? 'grew' : 'fell'} from ${from} to ${to}${to > from && times !== undefined ? `, ${times}` : ''}`;
};

/** What is taken out: `Japan`, `the dialogues`. */
export const removedName = ({ what }: Without, nameOf: (actor: string) => string): string =>
	'actor' in what ? nameOf(what.actor) : `the ${tieWords[what.kind].many}`;

/**
 * `The one removal that lowers the growth most (Japan) leaves it at 2.1 times: from 10 to 21.`
 * @param nameOf the name of an actor
 */
export const weakestSaid = (without: Without, nameOf: (actor: string) => string): string => {
	const { from, to } = without;
	const name = removedName(without, nameOf);
	const left =
		from === to
			? `leaves none: ${from} at both ends`
			: `leaves it at ${timesOf(from, to) ?? 'a beginning'}: from ${from} to ${to}`;
	return `The one removal that lowers the growth most (${name}) ${left}.`;
};

/** What a count of such a list leaves out, and what of it is doubtful. */
export const leftOut = ({ to, doubtful, ended, last }: Fabric): string =>
	[
		'Counted is what this edition holds and read a source for; what it does not know of is not there, and a tie of several counts once for each pair.',
		'A tie is counted whether it does much or little, and stands until an end is on record, so that one that fell silent still counts.',
		`Of the ${to} that stand at the end of ${last}, ${inWordsAlone(doubtful)} ${doubtful < 2 ? 'has' : 'have'} a date or a footing in doubt; ${ended === 1 ? 'one tie' : `${inWords(ended)} ties`} ended within the period.`,
	].join(' ');
