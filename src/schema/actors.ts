/** An actor: whoever acts or speaks. `content/actors/ID.md`. */
import { z } from 'zod';
import { brief, common, lang, ref, sources, text } from './fields.ts';

/** Kinds of actor. An agency or a court is a government body; a union or alliance of states an international organisation; a circle of states without statutes a group. */
export const actorTypes = [
	'state',
	'international organisation',
	'forum',
	'government body',
	'party body',
	'armed forces',
	'person',
	'company',
	'association',
	'research body',
	'group',
] as const;

export const actors = z.strictObject({
	/** The usual English name. Chinese names family first. */
	name: text(),
	/** The name as it is sorted, where that differs: `Lynch, Loretta`. Default: the name. */
	sortName: text().optional(),
	/** The name in its own language. */
	nativeName: z
		.strictObject({
			/** The name as it is written there. */
			text: text(),
			/** Its language. */
			lang: lang(),
		})
		.optional(),
	/** Who or what it is, in at most 30 words: the text of its card. */
	short: brief(30),
	/** What kind of actor it is. */
	type: z.enum(actorTypes),
	/** The state, organisation or body it belongs to. For a person: whom they served at the time. */
	partOf: ref('actors').optional(),
	/** The office or part at the time of the story, with dates where they matter. */
	role: text().optional(),
	/** Where it was read or reported. */
	sources: sources(),
	...common,
});
export type Actor = z.infer<typeof actors>;
