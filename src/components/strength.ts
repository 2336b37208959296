/** The ladder of strength: from a promise down to a courtesy. */
import { strengths, type Strength } from '../schema/commitments.ts';
import { strengthWords } from './words.ts';

/** How high on the ladder a strength stands: 6 for a promise, 1 for a courtesy. */
export const stepOf = (strength: Strength): number => strengths.length - strengths.indexOf(strength);

const clause = (strength: Strength): string => {
	const { name, verb } = strengthWords[strength];
	return `${name.charAt(0).toLowerCase()}${name.slice(1)} (‘${verb.replaceAll(', ', '’, ‘')}’)`;
};

/** What the steps mean, from the strongest down, in one sentence. */
export const legend = (): string => {
	const clauses = strengths.map(clause);
	return `The steps show how strong the verb is: ${clauses.slice(0, -1).join(', ')} and ${clauses.at(-1) ?? ''}.`;
};
