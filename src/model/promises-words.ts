/** The fate of the commitments of an agreement in a sentence. Pure. */
import { counted, inWords, listed } from './counting.ts';
import type { OutcomeFinding, Promises } from './promises.ts';

const was = (number: number): string => (number === 1 ? 'was' : 'were');
const is = (number: number): string => (number === 1 ? 'is' : 'are');

const told: Readonly<Record<OutcomeFinding, (number: number) => string>> = {
	kept: (number) => `${inWords(number)} ${was(number)} kept`,
	'kept for a time': (number) => `${inWords(number)} ${was(number)} kept for a time`,
	'not kept': (number) => `${inWords(number)} ${was(number)} not kept`,
	disputed: (number) => `${inWords(number)} ${is(number)} disputed`,
	'not known': (number) => `of ${inWords(number)} it is not known`,
};

/** Of a single commitment. */
const one: Readonly<Record<OutcomeFinding, string>> = {
	kept: 'The one commitment was kept.',
	'kept for a time': 'The one commitment was kept for a time.',
	'not kept': 'The one commitment was not kept.',
	disputed: 'Whether the one commitment was kept is disputed.',
	'not known': 'Whether the one commitment was kept is not known.',
};

/** `Of twelve commitments four were kept, seven were kept for a time and one is disputed.` */
export const promisesFinding = ({ rows, counts }: Promises): string => {
	const [only] = counts;
	if (rows.length === 1 && only) return one[only.finding];
	return `Of ${counted(rows.length, 'commitment')} ${listed(counts.map(({ finding, number }) => told[finding](number)))}.`;
};
