/**
 * The decision model of the pledge explorer: one file, `content/pledge.yaml`. A case is one value for each dimension.
 * Each test then has exactly one outcome, each engagement at most one grade, and exactly one rule gives the verdict.
 */
import { z } from 'zod';
import { cell } from './commitments.ts';
import { date, held, id, ref, text } from './fields.ts';

/** What a test can come to. The worst result of all tests decides: failed, then arguable, then met. */
const testResults = ['met', 'arguable', 'failed'] as const;

/** Each key must hold, and a key holds if the case's value is in its list. */
const allOf = z.record(z.string(), z.array(text()).min(1));

/** A condition: one record of keys, or a list of them, one of which must hold. */
const condition = z.union([allOf, z.array(allOf).min(1, 'at least one')]);

/** The evidence behind a statement of the model. */
const grounds = {
	clauses: z.array(ref('commitments')).optional().describe('The commitments it rests on. Absent: none in particular.'),
	sources: z.array(ref('sources')).optional().describe('The sources it rests on. Absent: those of its commitments.'),
};

const value = z.strictObject({
	id: id().describe("The value's id within its dimension."),
	label: text().describe('What the reader chooses.'),
	gloss: text().describe('What falls under it.'),
});

const dimension = z.strictObject({
	id: id().describe("The dimension's id: the parameter of the address."),
	question: text().describe('The question put to the reader.'),
	help: text().describe('What to bear in mind in answering.'),
	values: z.array(value).min(2).describe('The possible answers.'),
});

const outcome = z.strictObject({
	id: id().describe("The outcome's id."),
	result: z.enum(testResults).describe('What it makes of the test.'),
	when: condition.describe('When it holds. The outcomes of a test exclude each other and leave nothing out.'),
	says: text().describe('Why, in a sentence.'),
	openOn: z
		.enum(['wording', 'evidence'])
		.optional()
		.describe('Of an arguable outcome: whether the words or the facts leave it open. Absent: it is not arguable.'),
	reading: id()
		.optional()
		.describe('Of an arguable outcome: the reading that sets out both sides. Absent: there is none.'),
	...grounds,
});

const test = z.strictObject({
	id: id().describe("The test's id; conditions name it `test:ID`."),
	label: text().describe('Its name.'),
	asks: text().describe('What it asks.'),
	of: z.array(id()).min(1).describe('The dimensions it looks at.'),
	outcomes: z.array(outcome).min(1).describe('What it can come to.'),
});

const grade = z.strictObject({
	id: id().describe("The grade's id."),
	grade: z.enum(['clear', 'doubtful']).describe('How surely the commitment is engaged.'),
	when: condition.describe('When it holds. Grades exclude each other; if none holds, the commitment is not engaged.'),
	says: text().describe('Why, in a sentence.'),
	doubt: text().optional().describe('What is in doubt, in a sentence that the reader is shown. Absent: nothing.'),
	...grounds,
});

const engagement = z.strictObject({
	id: id().describe("The engagement's id; conditions name it `engages:ID`."),
	label: text().describe('Its name.'),
	short: text().describe('What it asks for, in a sentence.'),
	grades: z.array(grade).min(1).describe('How surely it can be engaged.'),
});

const verdict = z.strictObject({
	id: id().describe("The verdict's id."),
	label: text().describe('Its name.'),
	headline: text().describe('What it says, in one sentence.'),
	means: text().describe('What it means.'),
	doesNotMean: text().describe('What it does not mean: stands beside it wherever it is shown.'),
});

const rule = z.strictObject({
	id: id().describe("The rule's id."),
	verdict: id().describe('The verdict it gives.'),
	inDoubt: z.boolean().optional().describe('True where the norm that it rests on is itself in doubt. Default: false.'),
	when: condition.describe('When it holds. Rules exclude each other: their order has no effect.'),
	restsOn: z.array(id()).describe('The engagements that the verdict itself rests on.'),
	reason: text().describe('Why, in a sentence or two.'),
	...grounds,
});

const side = z.strictObject({
	says: text().describe('The reading, in a sentence.'),
	heldBy: z
		.array(
			z.strictObject({
				source: ref('sources').describe('Where they are on record.'),
				who: text().describe('Who they are.'),
			}),
		)
		.describe("Who is on record for it. Empty: nobody, and the figure says 'can be read'."),
});

const reading = z.strictObject({
	id: id().describe("The reading's id."),
	test: id().describe('The test it belongs to.'),
	question: text().describe('What is argued about.'),
	inside: side.describe('The reading by which the case is inside the commitment.'),
	outside: side.describe('The reading by which it is outside.'),
	note: text().optional().describe('A word on both. Absent: they need none.'),
});

const finding = z.strictObject({
	id: id().describe("The finding's id."),
	finding: id().describe('What is found.'),
	when: condition.describe('When it holds.'),
	reason: text().describe('Why, in a sentence or two.'),
	...grounds,
});

/** What a wording makes of an outcome of a test. */
const redrafted = z.strictObject({
	test: id().describe('The test.'),
	outcome: id().describe('The outcome of it that changes; its condition stays.'),
	result: z.enum(testResults).describe('What it then makes of the test.'),
	says: text().describe('Why, in a sentence that stands beside the case.'),
	reading: id().optional().describe('Of an arguable one: the reading that sets out both sides. Absent: there is none.'),
	sources: z.array(ref('sources')).optional().describe('The sources it rests on. Absent: the texts themselves.'),
});

const position = z.strictObject({
	id: id().describe("The position's id within its part: the address has it."),
	texts: z
		.array(ref('commitments'))
		.describe(
			'The commitments in which it stands, `agreement/id`: those of the line whose `wording` has these words, or others that come to the same. The first gives the words of the position.',
		),
	versions: z
		.array(id())
		.optional()
		.describe('The `versions` of the clause itself in which it stands. Absent: in none.'),
	says: text().describe('What it does to what the clause covers; where it changes no verdict, why not.'),
	changes: z
		.array(redrafted)
		.optional()
		.describe('The outcomes of tests that it changes. Absent: none, as in the first position of each part.'),
});

const draftedPart = z.strictObject({
	id: id().describe('The part of the commitment, by its id there.'),
	asks: text().describe('What is chosen, as a question: `Who is bound?`.'),
	positions: z
		.array(position)
		.min(2, 'at least two')
		.describe('The wordings to choose from: first that of the commitment itself, then those of other texts.'),
});

const version = z.strictObject({
	id: id().describe("The version's id: the address has it."),
	label: text().describe('What it is called, with the day.'),
	source: ref('sources').describe('The source of the quotation of the commitment that has its words.'),
	wording: z
		.record(id(), cell)
		.describe("What stands in it for each part, by the part's id; a part that is not named is not known."),
});

const drafting = z.strictObject({
	of: ref('commitments').describe(
		'The commitment whose parts are redrafted: one that is taken apart, the first of its line.',
	),
	versions: z
		.array(version)
		.optional()
		.describe('Other versions of the clause itself: in another language, or as it was spoken. Absent: none.'),
	parts: z.array(draftedPart).min(1, 'at least one part').describe('Its parts, each with the wordings to choose from.'),
});

export const pledge = z.strictObject({
	title: text().describe('The question of the figure.'),
	date: date().describe('The day from which the commitments apply.'),
	...held,
	assumptions: z
		.array(
			z.strictObject({
				id: id().describe("The assumption's id."),
				text: text().describe('The assumption, in a sentence or two.'),
			}),
		)
		.describe('What the model takes for granted, each with an id and a sentence.'),
	dimensions: z.array(dimension).min(1).describe('The facts of a case.'),
	impossible: z
		.array(
			z.strictObject({
				id: id().describe("The exclusion's id."),
				when: condition.describe('The combinations it excludes.'),
				reason: text().describe('Why, in a sentence.'),
			}),
		)
		.describe('Combinations that make no sense and are not offered.'),
	tests: z.array(test).min(1).describe('The tests of the main commitment: all must be met.'),
	engagements: z.array(engagement).describe('What else of the text speaks to a case.'),
	verdicts: z.array(verdict).min(1).describe('What a case can come to.'),
	rules: z.array(rule).min(1).describe('The rules that give the verdict.'),
	readings: z.array(reading).describe('Both sides of each arguable outcome.'),
	requests: z
		.strictObject({
			title: text().describe('Its question.'),
			dimensions: z.array(dimension).min(1).describe('The facts of a request.'),
			help: z.array(finding).min(1).describe('Whether help is due.'),
			answer: z.array(finding).min(1).describe('Whether an answer is due.'),
		})
		.optional()
		.describe(
			'The small table for requests, which are about an answer and not about an act. Absent: the figure has no such part.',
		),
	requestCases: z
		.array(
			z.strictObject({
				id: id().describe("The case's id."),
				title: text().describe('Its name.'),
				text: text().describe('The case, in a sentence or two.'),
				modelledOn: z
					.strictObject({
						event: ref('events').optional().describe('The event. Absent: the case follows none that has an entry.'),
						words: text().describe('How far the case follows it.'),
					})
					.describe('The real case behind it.'),
				facts: z.record(z.string(), text()).describe('One value for each dimension of `requests`.'),
				help: id().describe('What is found of the help.'),
				answer: id().describe('What is found of the answer.'),
				reason: text().describe('Why.'),
				whatWouldChangeIt: text().describe('What would change it, in words.'),
				changes: z
					.array(
						z.strictObject({
							set: z.record(z.string(), text()).describe('The facts that change.'),
							help: id().describe('What is then found of the help.'),
							answer: id().describe('What is then found of the answer.'),
						}),
					)
					.describe('The same as data.'),
				sources: z.array(ref('sources')).min(1).describe('Where the real case was read or reported.'),
			}),
		)
		.optional()
		.describe('Cases of requests. Absent: none is offered.'),
	drafting: drafting
		.optional()
		.describe(
			'The drafting table: the words of the clause as other texts have them. Absent: the case has no such table.',
		),
});
export type Pledge = z.infer<typeof pledge>;
export type Drafting = z.infer<typeof drafting>;
