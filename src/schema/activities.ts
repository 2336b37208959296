/** An activity for the concept sorter. `content/activities/ID.md`; its body says what was done. */
import { z } from 'zod';
import { common, date, ref, requiredSources, text } from './fields.ts';

/** The other place of what straddles. */
const otherwise = z.strictObject({
	into: z
		.array(ref('concepts'))
		.min(1, 'at least one concept')
		.describe('The concepts that it would then fall under, written as in `verdict`.'),
	because: text().describe('What speaks for that, in a sentence.'),
});

export const activities = z
	.strictObject({
		title: text().describe('What it is called.'),
		date: date().describe('When it took place or began.'),
		verdict: z
			.array(ref('concepts'))
			.min(1, 'at least one concept')
			.describe('The concepts that it falls under: one; several for both; their `broader` alone for neither.'),
		reason: text().describe('Why, in a sentence.'),
		straddles: otherwise
			.optional()
			.describe('Where else a careful reader may well sort it. Absent: the verdict is plain.'),
		sources: requiredSources().describe('Where it was read or reported.'),
		...common,
	})
	.superRefine(({ verdict, straddles }, context) => {
		if (!straddles || new Set(verdict).symmetricDifference(new Set(straddles.into)).size > 0) return;
		context.addIssue({
			code: 'custom',
			path: ['straddles', 'into'],
			message: 'the same as the verdict; write where else it may be sorted, or leave `straddles` out',
		});
	});
export type Activity = z.infer<typeof activities>;
