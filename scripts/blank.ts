/** A new entry with blanks, made from the schema of its collection: what must be there as keys, what may be as remarks. Pure. */
import { schemas, type MarkdownCollection } from '../src/schema/index.ts';
import { fieldsOf, kindOf, type Field } from '../src/schema/walk.ts';

const depthOf = ({ path }: Field): number => path.split('.').length - 1;

/** The remark above a key: what it is, and what it is for. */
const remark = ({ key, schema, description = '', optional }: Field): string =>
	`# ${optional ? `${key}: ` : ''}${kindOf(schema)}. ${description}`;

/**
 * The text of a file with blanks. The check names each blank that must be filled.
 * @param id the id of the entry: of a section of the essay the beginning of its first anchor
 */
export const blankEntry = (collection: MarkdownCollection, id: string): string => {
	const lines: string[] = [];
	/** The ways of keys below which nothing is written out: those that may be absent, and lists. */
	const closed: string[] = [];
	for (const field of fieldsOf(schemas[collection])) {
		if (closed.some((above) => field.path.startsWith(above))) continue;
		if (field.optional || field.inner.def.type !== 'object') closed.push(`${field.path}.`, `${field.path}[`);
		const indent = '  '.repeat(depthOf(field));
		lines.push(indent + remark(field));
		if (!field.optional) lines.push(`${indent}${field.key}:`);
	}
	const body = collection === 'essay' ? `Write the first paragraph here. {#${id}-begins}` : 'Write the text here.';
	return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};
