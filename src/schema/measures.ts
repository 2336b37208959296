/** A measure: one answer, with a way of counting, to what became of the conduct in question. `content/measures/ID.md`; its body is how it was made, and who disputes it. */
import { z } from 'zod';
import { common, date, ref, requiredSources, text } from './fields.ts';

/** What a measure finds of the conduct. */
export const measureFindings = ['fell', 'changed in kind', 'no change', 'rose', 'cannot say'] as const;

/** What its dates are dates of: the conduct itself, or its becoming known. */
export const measuredDates = ['conduct', 'disclosure'] as const;

/** How exactly a number is known. */
const bounds = ['about', 'at least', 'fewer than'] as const;

const figure = z.strictObject({
	date: date().describe('The day, month or year that it counts.'),
	value: z.number().nonnegative().describe('The number.'),
	bound: z.enum(bounds).optional().describe('How exactly it is known. Absent: it is the number.'),
	unit: text().describe(
		'What was counted, in the plural: numbers of one unit are drawn on one axis, and never summed.',
	),
});
export type MeasuredNumber = z.infer<typeof figure>;

export const measures = z.strictObject({
	title: text().describe('What it is called: the report, or the statement, in a few words.'),
	by: z.array(ref('actors')).min(1, 'at least one maker').describe('Who made it.'),
	published: date().describe('When it was made public.'),
	from: date().describe('The first day, month or year that it covers.'),
	to: date().describe('The last.'),
	counts: text().describe("What one unit is: an intrusion seen, a case charged, an official's judgement."),
	finds: z.enum(measureFindings).describe('What it finds.'),
	numbers: z.array(figure).min(1, 'at least one number').optional().describe('Its numbers. Absent: none are public.'),
	dates: z.enum(measuredDates).describe('Whether it is dated by the conduct or by its disclosure.'),
	cannotSee: text().describe('What it cannot see, in a sentence or two.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	...common,
});
export type Measure = z.infer<typeof measures>;
