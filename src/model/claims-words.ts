/** What the findings mean, and what they come to in a sentence. Pure. */
import type { ClaimKind, Finding } from '../schema/claims.ts';
import { countVerdicts, type Verdict } from './claims.ts';
import { counted, inWords, inWordsAlone, listed } from './counting.ts';
import type { ClaimNode } from './types.ts';

/** What each finding means. */
export const findingMeanings: Readonly<Record<Finding, string>> = {
	documented: 'a text that was read bears the claim out',
	'borne out': 'the record, or those who could judge, came to agree; objections are listed',
	incomplete: 'what is said is right; a part that changes how it reads is missing',
	imprecise: 'right in the main; a word, a number or a form differs from what the texts show',
	contested: 'others of standing define or report it otherwise',
	disputed: 'named voices stand on both sides',
	open: 'followed or confirmed in part; nothing decides it',
	unsettled: 'what was read does not decide it',
	mistaken: 'a text that was read shows the claim wrong as it is worded',
	overtaken:
		'right when it was written; what it was about has since gone or changed. That is no error, and is counted as none',
};

/** What each kind of claim is called: one, and the group of them. */
export const claimKindWords: Readonly<Record<ClaimKind, { one: string; many: string }>> = {
	fact: { one: 'Fact', many: 'Facts' },
	definition: { one: 'Definition', many: 'Definitions' },
	judgement: { one: 'Judgement', many: 'Judgements' },
	prescription: { one: 'Prescription', many: 'Prescriptions' },
};

const told: Readonly<Record<Verdict, (number: number) => string>> = {
	held: (number) =>
		`${inWords(number)} ${number === 1 ? 'holds' : 'hold'} as ${number === 1 ? 'it stands' : 'they stand'}`,
	'in part': (number) => `${inWords(number)} ${number === 1 ? 'is' : 'are'} right in the main`,
	'not decided': (number) => `${inWords(number)} ${number === 1 ? 'is' : 'are'} disputed or undecided`,
	mistaken: (number) => `${inWords(number)} ${number === 1 ? 'is' : 'are'} mistaken as worded`,
	overtaken: (number) => `${inWords(number)} ${number === 1 ? 'has' : 'have'} been overtaken by what came after`,
};

/** Of those that were right, the sum. */
const sound = (claims: readonly ClaimNode[]): number =>
	countVerdicts(claims, 'whenWritten')
		.filter(({ name }) => name === 'held' || name === 'in part')
		.reduce((sum, { number }) => sum + number, 0);

/** The ledger in a line: `Of 44 claims 36 were right when they were written, in full or in the main.` */
export const claimsFinding = (claims: readonly ClaimNode[]): string => {
	const right = sound(claims);
	return `Of ${counted(claims.length, 'claim')} ${inWordsAlone(right)} ${right < 2 ? 'was' : 'were'} right when ${right < 2 ? 'it was' : 'they were'} written, in full or in the main.`;
};

/** How the claims read today: `Today 16 hold as they stand, 19 are right in the main … and two have been overtaken by what came after.` */
export const claimsToday = (claims: readonly ClaimNode[]): string =>
	`Today ${listed(countVerdicts(claims, 'finding').map(({ name, number }) => told[name](number)))}.`;
