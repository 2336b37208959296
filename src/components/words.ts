/**
 * The words of the reference: what kinds, facts, groups and relations are called. What a file of the content says is no
 * part of it. Each table is complete by its type: a document, a fate or a relation without its word does not compile.
 */
import type { EntityKind } from '../model/address.ts';
import type { Relation } from '../model/relations.ts';
import type { Actor } from '../schema/actors.ts';
import type { Agreement } from '../schema/agreements.ts';

/** The four kinds of entry, and the sentence that introduces each index. */
export const kindWords: Readonly<Record<EntityKind, { one: string; many: string; about: string }>> = {
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
};

/** The terms of facts. */
export const factWords = {
	date: 'Date',
	parties: 'Parties',
	issuedBy: 'Issued by',
	adhered: 'Among those who joined',
	document: 'Document',
	force: 'Force',
	status: 'Status',
	type: 'Kind',
	nativeName: 'Own name',
	partOf: 'Part of',
	served: 'Served',
	role: 'Role',
	createdBy: 'Set up by',
	participants: 'Takes part',
	rhythm: 'Rhythm',
	meetings: 'Meetings on record',
	fate: 'What became of it',
	broader: 'Belongs under',
	contrasts: 'Set against',
} as const;

/** The force of an agreement, where the schema's own word would not say it by itself. */
export const forceWords: Readonly<Partial<Record<Agreement['force'], string>>> = { none: 'None in law' };

/** The groups of actors, in the order in which they stand. */
export const actorGroups: Readonly<Record<Actor['type'], string>> = {
	state: 'States',
	'international organisation': 'International organisations',
	forum: 'Forums',
	'government body': 'Bodies of governments',
	'party body': 'Bodies of parties',
	'armed forces': 'Armed forces',
	person: 'Persons',
	company: 'Companies',
	association: 'Associations',
	'research body': 'Research bodies',
	group: 'Groups',
};

/** The groups of concepts. */
export const conceptGroups = {
	under: (name: string): string => `Under ‘${name}’`,
	alone: 'Terms that stand by themselves',
} as const;

/** What a relation says when it is read from the other end. */
export const relationWords: Readonly<Record<Relation, string>> = {
	parties: 'Party to',
	issuedBy: 'Issued by it',
	adhered: 'Joined',
	participants: 'Takes part in',
	partOf: 'Its parts and people',
	createdBy: 'Set up by it',
	mechanism: 'Set up or used in',
	broader: 'Belongs under it',
	contrasts: 'Set against it by',
};

/** What is on record of a mechanism's meetings, in its facts and on its card. */
export const meetingWords = {
	fact: {
		once: (date: string): string => `One, ${date}`,
		often: (times: number, first: string, last: string): string => `${times}, ${first} to ${last}`,
	},
	card: {
		once: (date: string): string => `Met ${date}`,
		often: (times: number, first: string, last: string): string => `Met ${times} times, ${first} to ${last}`,
	},
} as const;

/** How often the essay names an entry; nothing where it does not. */
export const mentioned = (times: number): string | undefined =>
	times === 0 ? undefined : `In the essay ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}`;
