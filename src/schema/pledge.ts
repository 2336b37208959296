/**
 * The decision model of the pledge explorer: one file, `content/pledge.yaml`. A case is one value for each dimension.
 * Each test then has exactly one outcome, each engagement at most one grade, and exactly one rule gives the verdict.
 */
import { z } from 'zod';
import { commitmentRef, date, id, ref, text } from './fields.ts';

/** What a test can come to. The worst result of all tests decides: failed, then arguable, then met. */
export const testResults = ['met', 'arguable', 'failed'] as const;

/** Each key must hold, and a key holds if the case's value is in its list. */
const allOf = z.record(z.string(), z.array(text()).min(1));

/** A condition: one record of keys, or a list of them, one of which must hold. */
const condition = z.union([allOf, z.array(allOf).min(1, 'at least one')]);

/** The evidence behind a statement of the model. */
const grounds = {
	/** The commitments it rests on. */
	clauses: z.array(commitmentRef()).optional(),
	/** The sources it rests on. */
	sources: z.array(ref('sources')).optional(),
};

const value = z.strictObject({
	/** The value's id within its dimension. */
	id: id(),
	/** What the reader chooses. */
	label: text(),
	/** What falls under it. */
	gloss: text(),
});

const dimension = z.strictObject({
	/** The dimension's id: the parameter of the address. */
	id: id(),
	/** The question put to the reader. */
	question: text(),
	/** What to bear in mind in answering. */
	help: text(),
	/** The possible answers. */
	values: z.array(value).min(2),
});

const outcome = z.strictObject({
	/** The outcome's id. */
	id: id(),
	/** What it makes of the test. */
	result: z.enum(testResults),
	/** When it holds. The outcomes of a test exclude each other and leave nothing out. */
	when: condition,
	/** Why, in a sentence. */
	says: text(),
	/** Of an arguable outcome: whether the words or the facts leave it open. */
	openOn: z.enum(['wording', 'evidence']).optional(),
	/** Of an arguable outcome: the reading that sets out both sides. */
	reading: id().optional(),
	...grounds,
});

const test = z.strictObject({
	/** The test's id; conditions name it `test:ID`. */
	id: id(),
	/** Its name. */
	label: text(),
	/** What it asks. */
	asks: text(),
	/** The dimensions it looks at. */
	of: z.array(id()).min(1),
	/** What it can come to. */
	outcomes: z.array(outcome).min(1),
});

const grade = z.strictObject({
	/** The grade's id. */
	id: id(),
	/** How surely the commitment is engaged. */
	grade: z.enum(['clear', 'doubtful']),
	/** When it holds. Grades exclude each other; if none holds, the commitment is not engaged. */
	when: condition,
	/** Why, in a sentence. */
	says: text(),
	/** What is in doubt, in a sentence that the reader is shown. */
	doubt: text().optional(),
	...grounds,
});

const engagement = z.strictObject({
	/** The engagement's id; conditions name it `engages:ID`. */
	id: id(),
	/** Its name. */
	label: text(),
	/** What it asks for, in a sentence. */
	short: text(),
	/** How surely it can be engaged. */
	grades: z.array(grade).min(1),
});

const verdict = z.strictObject({
	/** The verdict's id. */
	id: id(),
	/** Its name. */
	label: text(),
	/** What it says, in one sentence. */
	headline: text(),
	/** What it means. */
	means: text(),
	/** What it does not mean: stands beside it wherever it is shown. */
	doesNotMean: text(),
});

const rule = z.strictObject({
	/** The rule's id. */
	id: id(),
	/** The verdict it gives. */
	verdict: id(),
	/** True where the norm that it rests on is itself in doubt. */
	inDoubt: z.boolean().optional(),
	/** When it holds. Rules exclude each other: their order has no effect. */
	when: condition,
	/** The engagements that the verdict itself rests on. */
	restsOn: z.array(id()),
	/** Why, in a sentence or two. */
	reason: text(),
	...grounds,
});

const side = z.strictObject({
	/** The reading, in a sentence. */
	says: text(),
	/** Who is on record for it. Empty: nobody, and the figure says 'can be read'. */
	heldBy: z.array(
		z.strictObject({
			/** Where they are on record. */
			source: ref('sources'),
			/** Who they are. */
			who: text(),
		}),
	),
});

const reading = z.strictObject({
	/** The reading's id. */
	id: id(),
	/** The test it belongs to. */
	test: id(),
	/** What is argued about. */
	question: text(),
	/** The reading by which the case is inside the commitment. */
	inside: side,
	/** The reading by which it is outside. */
	outside: side,
	/** A word on both. */
	note: text().optional(),
});

const finding = z.strictObject({
	/** The finding's id. */
	id: id(),
	/** What is found. */
	finding: id(),
	/** When it holds. */
	when: condition,
	/** Why, in a sentence or two. */
	reason: text(),
	...grounds,
});

export const pledge = z.strictObject({
	/** The question of the figure. */
	title: text(),
	/** The day from which the commitments apply. */
	date: date(),
	/** What the model takes for granted, each with an id and a sentence. */
	assumptions: z.array(
		z.strictObject({
			/** The assumption's id. */
			id: id(),
			/** The assumption, in a sentence or two. */
			text: text(),
		}),
	),
	/** The facts of a case. */
	dimensions: z.array(dimension).min(1),
	/** Combinations that make no sense and are not offered. */
	impossible: z.array(
		z.strictObject({
			/** The exclusion's id. */
			id: id(),
			/** The combinations it excludes. */
			when: condition,
			/** Why, in a sentence. */
			reason: text(),
		}),
	),
	/** The tests of the main commitment: all must be met. */
	tests: z.array(test).min(1),
	/** What else of the text speaks to a case. */
	engagements: z.array(engagement),
	/** What a case can come to. */
	verdicts: z.array(verdict).min(1),
	/** The rules that give the verdict. */
	rules: z.array(rule).min(1),
	/** Both sides of each arguable outcome. */
	readings: z.array(reading),
	/** The small table for requests, which are about an answer and not about an act. */
	requests: z
		.strictObject({
			/** Its question. */
			title: text(),
			/** The facts of a request. */
			dimensions: z.array(dimension).min(1),
			/** Whether help is due. */
			help: z.array(finding).min(1),
			/** Whether an answer is due. */
			answer: z.array(finding).min(1),
		})
		.optional(),
	/** Cases of requests. */
	requestCases: z
		.array(
			z.strictObject({
				/** The case's id. */
				id: id(),
				/** Its name. */
				title: text(),
				/** The case, in a sentence or two. */
				text: text(),
				/** The real case behind it. */
				modelledOn: z.strictObject({
					/** The event, where there is one. */
					event: ref('events').optional(),
					/** How far the case follows it. */
					words: text(),
				}),
				/** One value for each dimension of `requests`. */
				facts: z.record(z.string(), text()),
				/** What is found of the help. */
				help: id(),
				/** What is found of the answer. */
				answer: id(),
				/** Why. */
				reason: text(),
				/** What would change it, in words. */
				whatWouldChangeIt: text(),
				/** The same as data. */
				changes: z.array(
					z.strictObject({
						/** The facts that change. */
						set: z.record(z.string(), text()),
						/** What is then found of the help. */
						help: id(),
						/** What is then found of the answer. */
						answer: id(),
					}),
				),
				/** Where the real case was read or reported. */
				sources: z.array(ref('sources')).min(1),
			}),
		)
		.optional(),
});
export type Pledge = z.infer<typeof pledge>;
