/**
 * What each figure takes where a directive places it, `::timeline{from=2013 to=2015}`. Its attributes are checked like
 * any field; a name that stands here must have a model (src/model/figures/) and a renderer (src/figures/registry.ts), or nothing
 * compiles.
 */
import { z } from 'zod';
import { date, id, ref, text, type ReferenceTarget } from './fields.ts';
import { keysIn } from './record.ts';

/** The weights of an event, as a directive writes them: `2` → 2. */
const weight = () =>
	z.preprocess(
		(value) => (typeof value === 'string' && /^[123]$/.test(value) ? Number(value) : value),
		z.literal([1, 2, 3]),
	);

/** Several ids, as a directive writes them: parted by spaces. */
const refs = (target: ReferenceTarget) =>
	z.preprocess(
		(value) => (typeof value === 'string' ? value.trim().split(/\s+/) : value),
		z.array(ref(target)).min(1, 'at least one'),
	);

/** Whether a date ends before another begins; of dates of unlike precision the shorter one decides. */
const isBefore = (end: string, start: string): boolean => {
	const length = Math.min(end.length, start.length);
	return end.slice(0, length) < start.slice(0, length);
};

/** What any figure takes that a text may place. */
const placed = {
	/** It is part of the figure: who prints the essay without its figures prints it without this. */
	lead: text()
		.optional()
		.describe('What leads in to the figure, ‘The figure below shows …’: a paragraph above it that goes where it goes.'),
};

export const figureSchemas = {
	/** The whole period at a glance. The page of the essay places it itself. */
	period: z.strictObject({}),
	/** The events of a part of time. */
	timeline: z
		.strictObject({
			...placed,
			from: date().optional().describe('The first year, month or day that is drawn. Absent: where the period begins.'),
			to: date().optional().describe('The last year, month or day that is drawn. Absent: where the period ends.'),
			weight: weight().optional().describe('The least weight of an event that is drawn, 1, 2 or 3. Absent: 2.'),
			name: id()
				.optional()
				.describe('Words that tell a second timeline of a page from the first: a part of its anchor.'),
		})
		.superRefine(({ from, to }, context) => {
			if (from !== undefined && to !== undefined && isBefore(to, from))
				context.addIssue({
					code: 'custom',
					path: ['to'],
					message: `before '${from}'; write the later day as the end`,
					params: { rule: 'end-before-start' },
				});
		}),
	/** A sentence taken apart, with a note to each part of it. */
	clause: z.strictObject({
		...placed,
		of: ref('commitments').describe('The commitment whose words are taken apart, `agreement/id`.'),
	}),
	/** What became of the commitments of an agreement. */
	promises: z.strictObject({
		...placed,
		of: ref('agreements').describe('The agreement whose commitments are followed.'),
	}),
	/** How a clause travelled: the texts that took it up, by the parts of the first. */
	wording: z.strictObject({
		...placed,
		of: ref('commitments').describe('The commitment that the others follow, `agreement/id`.'),
	}),
	/** Channels in true time, with their meetings. */
	meetings: z.strictObject({
		...placed,
		of: refs('mechanisms')
			.optional()
			.describe('The mechanisms of the story, parted by spaces. Absent: all of which a meeting is on record.'),
		beside: refs('mechanisms')
			.optional()
			.describe('Others that stand below them for comparison, parted by spaces. Absent: none.'),
	}),
	/** What became of the conduct in question, by those who measured it. */
	measures: z.strictObject(placed),
	/** How the claims of the source were found, when it was written and today. */
	claims: z.strictObject(placed),
	/** Activities of the field, sorted under its concepts. */
	concepts: z.strictObject(placed),
	/** Areas of policy: what was asked, what was done before and since. */
	areas: z.strictObject(placed),
	/** Ties between actors: how many stand, and who is tied to whom. */
	fabric: z.strictObject(placed),
	/** Is a case covered? The reader sets its facts. */
	pledge: z.strictObject(placed),
	/** What if the words had been others? The reader redrafts the clause by the words of real texts. */
	drafting: z.strictObject(placed),
} as const satisfies Record<string, z.ZodType<object>>;

/** The name of a figure: of its directive, its anchor, its embed page and its `data-figure`. */
export type FigureName = keyof typeof figureSchemas;

/** What a figure is given, once it is checked. */
export type FigureAttributes<Name extends FigureName> = z.infer<(typeof figureSchemas)[Name]>;

/** Every figure's name, in the order of the registry. */
export const figureNames = keysIn(figureSchemas);

/** Whether a word is the name of a figure. */
export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figureSchemas, name);
