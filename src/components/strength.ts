/** The ladder of strength: from a promise down to a courtesy. */
import { strengths } from '../schema/agreements.ts';

type Strength = (typeof strengths)[number];

/** What each step of the ladder says, with the verb that it is known by. */
export const strengthWords = {
	promise: { name: 'A promise', verb: 'will, will not' },
	undertaking: { name: 'An undertaking', verb: 'agree to' },
	expectation: { name: 'An expectation', verb: 'should' },
	discretion: { name: 'At discretion', verb: 'as appropriate' },
	effort: { name: 'An effort', verb: 'will try' },
	courtesy: { name: 'A courtesy', verb: 'welcome, note' },
} as const satisfies Record<Strength, { name: string; verb: string }>;

/** How high on the ladder a strength stands: 6 for a promise, 1 for a courtesy. */
export const stepOf = (strength: Strength): number => strengths.length - strengths.indexOf(strength);
