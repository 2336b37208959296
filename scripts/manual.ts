/** The manual of the fields, `docs/fields.md`, made from the sentences of the schema. Pure. */
import { collectionWords } from '../src/schema/collections.ts';
import { collectionNames } from '../src/schema/fields.ts';
import { schemas } from '../src/schema/index.ts';
import { fieldsOf, kindOf } from '../src/schema/walk.ts';

/** A text as a cell of a table of Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const head = `# The fields

What each key of the content is for. This page is made from the schemas in \`src/schema/\` by \`npm run docs\`, and a test holds it to them; editors that read \`.astro/collections/\` show the same sentences, and so do the JSON Schemas that the site publishes under \`/data/schema/\`.

A key in **bold** must be there; any other may be left out, and its sentence says what that means. \`commitments[].quote.lang\` is the key \`lang\` of the record \`quote\` in each item of the list \`commitments\`. Ids are names of files without their ending; dates are as precise as they are long.
`;

/** The whole page. */
export const manual = (): string =>
	[
		head,
		...collectionNames.map((name) => {
			const rows = fieldsOf(schemas[name]).map(({ path, schema, description = '', optional }) => {
				const key = `\`${path.replace(/^\[\]\./, '')}\``;
				return `| ${optional ? key : `**${key}**`} | ${cell(kindOf(schema))} | ${cell(description)} |`;
			});
			return `## ${name}\n\n${collectionWords[name]}\n\n| key | is | says |\n|---|---|---|\n${rows.join('\n')}\n`;
		}),
	].join('\n');
