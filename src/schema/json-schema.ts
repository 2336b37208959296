/** The published description of a data file: JSON Schema 2020-12, made from the schema that checks the content. Pure. */
import { z } from 'zod';
import { collectionWords } from './collections.ts';
import { markdownSchemas, type MarkdownCollection } from './index.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a data file adds to an entry's own keys. */
const added: JsonObject = {
	id: { type: 'string', description: "The entry's id: the name of its file." },
	url: { type: 'string', description: "The entry's address within the site." },
	text: { type: 'string', description: 'Its body as plain text.' },
	html: { type: 'string', description: 'Its body as HTML.' },
};

/** The schema of `/data/NAME.json` of a collection of Markdown entries: a list of them, references as ids. */
export const dataSchemaOf = (name: MarkdownCollection): JsonObject => {
	const { $schema, properties, required, ...entry } = z.toJSONSchema(markdownSchemas[name], {
		target: 'draft-2020-12',
		io: 'output',
	});
	return {
		$schema,
		title: name,
		description: collectionWords[name],
		type: 'array',
		items: {
			...entry,
			properties: { ...added, ...properties },
			required: [...Object.keys(added), ...(required ?? [])],
		},
	};
};
