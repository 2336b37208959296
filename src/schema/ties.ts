/** The ties between pairs of actors that the fabric counts: one list in `content/ties.yaml`. */
import { z } from 'zod';
import { date, id, ref, requiredSources, text } from './fields.ts';

/** Kinds of tie. */
export const tieKinds = ['agreement', 'dialogue', 'forum'] as const;

export const tie = z.strictObject({
	/** The tie's id, in words. */
	id: id(),
	/** The two actors, in either order. */
	between: z.tuple([ref('actors'), ref('actors')]),
	/** What ties them. */
	kind: z.enum(tieKinds),
	/** The name of the tie. */
	name: text(),
	/** When it began. */
	start: date(),
	/** When it ended. Absent: it stands. */
	end: date().optional(),
	/** Where it was read or reported. */
	sources: requiredSources(),
	/** What is uncertain about it. */
	doubt: text().optional(),
});
export type Tie = z.infer<typeof tie>;

export const ties = z.array(tie);
