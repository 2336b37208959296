/** The published description of a data file: JSON Schema 2020-12, made from the schema that checks the content. Pure. */
import { z } from 'zod';
import { collectionWords } from './collections.ts';
import { datePattern } from './date.ts';
import { isDate } from './fields.ts';
import { markdownSchemas, schemas } from './index.ts';
import { tie } from './ties.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The collections that are published as data, in the order in which they are listed. */
export const dataCollections = [
	'events',
	'agreements',
	'actors',
	'mechanisms',
	'concepts',
	'claims',
	'measures',
	'ties',
	'activities',
	'areas',
	'scenarios',
	'pledge',
	'questions',
] as const;
export type DataCollection = (typeof dataCollections)[number];

const id = { type: 'string', description: "The entry's id: the name of its file." };
const url = {
	type: 'string',
	description:
		"The entry's address: whole where the site knows its own, else from the root of its host. Absent: it has no place of its own.",
};

/** What a body leaves in a row. */
const ofBody: JsonObject = {
	text: { type: 'string', description: 'Its body as plain text. Absent: it has none.' },
	html: { type: 'string', description: 'Its body as HTML. Absent: it has none. Its links are written as `url` is.' },
};

/** The schema of `/data/NAME.json`: a list of the collection's entries, references as ids. */
export const dataSchemaOf = (name: DataCollection): JsonObject => {
	const { $schema, properties, required, ...entry } = z.toJSONSchema(name === 'ties' ? tie : schemas[name], {
		target: 'draft-2020-12',
		io: 'output',
		// That a date is one of the calendar is checked by code, which a published schema cannot hold.
		override: ({ zodSchema, jsonSchema }) => {
			if (isDate(zodSchema)) jsonSchema.pattern = datePattern;
		},
	});
	const body = name in markdownSchemas ? ofBody : {};
	return {
		$schema,
		title: name,
		description: collectionWords[name],
		type: 'array',
		items: {
			...entry,
			properties: { id, url, ...body, ...properties },
			required: [...new Set(['id', ...(required ?? [])])],
		},
	};
};
