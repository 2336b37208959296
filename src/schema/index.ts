/** Every collection's schema, and how its files are laid out. */
import type { z } from 'zod';
import { activities } from './activities.ts';
import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { areas } from './areas.ts';
import { claims } from './claims.ts';
import { concepts } from './concepts.ts';
import { essay } from './essay.ts';
import { events } from './events.ts';
import type { CollectionName } from './fields.ts';
import { measures } from './measures.ts';
import { mechanisms } from './mechanisms.ts';
import { pledge } from './pledge.ts';
import { questions } from './questions.ts';
import { keysIn } from './record.ts';
import { scenarios } from './scenarios.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { ties } from './ties.ts';

/**
 * How a collection is laid out: `markdown`, a folder with a file an entry, front matter and body; `yaml` and `json`,
 * one file of that name at the top of `content/`.
 */
export type Layout = 'markdown' | 'yaml' | 'json';

/** The collections that are folders of Markdown files. */
export const markdownSchemas = {
	essay,
	agreements,
	actors,
	mechanisms,
	concepts,
	events,
	claims,
	measures,
	areas,
	activities,
	scenarios,
	questions,
} satisfies Partial<Record<CollectionName, z.ZodType>>;

/** The collections that are one file each: a list, or a single record. */
export const fileSchemas = { ties, pledge, sources, site } satisfies Partial<Record<CollectionName, z.ZodType>>;

export const schemas = { ...markdownSchemas, ...fileSchemas } satisfies Record<CollectionName, z.ZodType>;

export type MarkdownCollection = keyof typeof markdownSchemas;
export const markdownCollections = keysIn(markdownSchemas);
export type FileCollection = keyof typeof fileSchemas;

/** What an entry of a collection holds once it is checked. */
export type Data<C extends CollectionName> = z.infer<(typeof schemas)[C]>;
