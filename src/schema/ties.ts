/** The ties between pairs of actors that the fabric counts: one list in `content/ties.yaml`. */
import { z } from 'zod';
import { date, held, id, ref, requiredSources, text } from './fields.ts';

/** Kinds of tie. */
export const tieKinds = ['agreement', 'dialogue', 'forum'] as const;

export const tie = z.strictObject({
	id: id().describe("The tie's id, in words."),
	between: z.tuple([ref('actors'), ref('actors')]).describe('The two actors, in either order.'),
	kind: z.enum(tieKinds).describe('What ties them.'),
	name: text().describe('The name of the tie.'),
	start: date().describe('When it began.'),
	end: date().optional().describe('When it ended. Absent: it stands.'),
	sources: requiredSources().describe('Where it was read or reported.'),
	doubt: text().optional().describe('What is uncertain about it. Absent: nothing known to be.'),
	...held,
});
export type Tie = z.infer<typeof tie>;

export const ties = z.array(tie);
