/** The words of the briefing. */
import { inWords } from '../../model/counting.ts';
import type { Voice } from '../../model/briefing.ts';
import type { CellState } from './cells.ts';

export const words = {
	name: 'Briefing',
	keyPoints: 'What happened, and why it matters',
	clause: 'In its own words',
	who: 'Who is who',
	dates: 'The dates that matter',
	commitments: 'Commitment by commitment',
	/** The sources that the agreement as a whole rests on, by their numbers. */
	restsOn: (numbers: string): string => `by the sources ${numbers}`,
	became: 'What became of it',
	/** Whose the findings are. */
	findings: 'by this edition’s reading',
	voices: 'Who says what',
	/** Of the texts that followed the clause, how many stand there. */
	travelled: (shown: number, all: number): string =>
		shown === all ? 'How it travelled' : `How it travelled (${inWords(shown)} of ${inWords(all)} later texts)`,
	sources: 'Sources',
	quotedIn: 'quoted in',
	cite: 'To cite',
	columns: { strength: 'Strength', what: 'What was said', open: 'What it leaves open', fate: 'What became of it' },
	part: 'Part of the sentence',
	argument: 'For the argument:',
	chosen:
		'Numbers are those of the sources, letters those of parts of the sentence; what stands here is chosen by weight from the edition. Its own words:',
	about: (agreement: string): string => `${agreement} on two pages.`,
	all: 'Everything with its sources:',
} as const;

/** What those who hold it say, over their words. */
export const sideWords: Readonly<Record<Voice['holds'], string>> = {
	kept: 'It is kept, they say',
	'not kept': 'It is not kept, they say',
	undecided: 'It is not settled, they say',
};

/** How a part of the clause fares in a text: the word for its mark. */
export const cellWords: Readonly<Record<CellState, string>> = {
	same: 'same, or translated',
	other: 'other words',
	gone: 'gone',
	unknown: 'not known',
};
