/** The words for the four kinds of entry, and the sentence that introduces each index. */
import type { EntityKind } from '../model/address.ts';

export const kindWords = {
	agreement: {
		one: 'Agreement',
		many: 'Agreements',
		about:
			'Texts in which the actors of this story bind, pledge or declare: treaties, statements, reports, conclusions. Each is set out commitment by commitment, with how strong its verb is and what it leaves open.',
	},
	actor: {
		one: 'Actor',
		many: 'Actors',
		about: 'Whoever acts or speaks in this story: states, their bodies, organisations, companies, persons.',
	},
	mechanism: {
		one: 'Mechanism',
		many: 'Mechanisms',
		about: 'Standing bodies, dialogues, series of meetings and channels: when each met, and what became of it.',
	},
	concept: {
		one: 'Concept',
		many: 'Concepts',
		about: 'The terms of the field, and the disputes over them.',
	},
} as const satisfies Record<EntityKind, { one: string; many: string; about: string }>;
