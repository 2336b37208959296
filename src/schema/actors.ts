/** An actor: whoever acts or speaks. `content/actors/ID.md`. */
import { z } from 'zod';
import { aliases, brief, common, lang, ref, sources, text } from './fields.ts';

/** Kinds of actor. An agency is a government body; a court, of a state or between states, a court; a union or alliance of states an international organisation; a circle of states without statutes a group. */
export const actorTypes = [
	'state',
	'international organisation',
	'forum',
	'government body',
	'court',
	'party body',
	'armed forces',
	'person',
	'company',
	'association',
	'research body',
	'group',
] as const;

export const actors = z.strictObject({
	name: text().describe('The usual English name. Chinese names family first.'),
	sortName: text()
		.optional()
		.describe('The name as it is sorted, where that differs: `Lynch, Loretta`. Default: the name.'),
	nativeName: z
		.strictObject({
			text: text().describe('The name as it is written there.'),
			lang: lang().describe('Its language.'),
		})
		.optional()
		.describe('The name in its own language. Absent: it is English, or not known.'),
	...aliases,
	short: brief(30).describe('Who or what it is, in at most 30 words: the text of its card.'),
	type: z.enum(actorTypes).describe('What kind of actor it is.'),
	partOf: ref('actors')
		.optional()
		.describe(
			'The state, organisation or body it belongs to. For a person: whom they served at the time. Absent: it belongs to none.',
		),
	role: text()
		.optional()
		.describe('The office or part at the time of the story, with dates where they matter. Absent: `short` says it.'),
	sources: sources().describe('Where it was read or reported. Absent: its texts cite what they rest on.'),
	...common,
});
export type Actor = z.infer<typeof actors>;
