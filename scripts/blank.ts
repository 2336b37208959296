/** New entries with blanks, made from the schema of their collection: what must be there as keys, what may be as remarks. Pure. */
import { schemas, type MarkdownCollection } from '../src/schema/index.ts';
import { fieldsOf, kindOf, type Field } from '../src/schema/walk.ts';

type Collection = keyof typeof schemas;

const depthOf = ({ path }: Field): number => path.split('.').length - 1;

/** The remark above a key: what it is, and what it is for. */
const remark = ({ key, schema, description = '', optional }: Field): string =>
	`# ${optional ? `${key}: ` : ''}${kindOf(schema)}. ${description}`;

/** Of two keys of which an entry must have one: the one that most have. It is a blank, and whoever writes the other takes it out. */
const oneOfTwo: Readonly<Partial<Record<Collection, string>>> = { agreements: 'parties' };

/** The keys of an entry, a line each, with remarks. A key whose value is `known` has it, the others are blank. */
const blanks = (collection: Collection, known: Readonly<Record<string, string>> = {}): readonly string[] => {
	const lines: string[] = [];
	/** The ways of keys below which nothing is written out: those that may be absent, and lists. */
	const closed: string[] = [];
	for (const field of fieldsOf(schemas[collection])) {
		// Of a collection that is a list, the keys of one of it.
		const path = field.path.replace(/^\[\]\./, '');
		const each = { ...field, path, optional: field.optional && path !== oneOfTwo[collection] };
		if (closed.some((above) => each.path.startsWith(above))) continue;
		if (each.optional || each.inner.def.type !== 'object') closed.push(`${each.path}.`, `${each.path}[`);
		const indent = '  '.repeat(depthOf(each));
		lines.push(indent + remark(each));
		const value = known[each.path];
		if (!each.optional) lines.push(`${indent}${each.key}:${value === undefined ? '' : ` ${value}`}`);
	}
	return lines;
};

/**
 * The text of a file with blanks. The check names each blank that must be filled.
 * @param id the id of the entry: of a section of the essay the beginning of its first anchor
 */
export const blankEntry = (collection: MarkdownCollection, id: string): string => {
	const body = collection === 'essay' ? `Write the first paragraph here. {#${id}-begins}` : 'Write the text here.';
	return `---\n${blanks(collection).join('\n')}\n---\n\n${body}\n`;
};

/** A tie with blanks, as one more item of the list in `ties.yaml`. */
export const blankTie = (id: string): string =>
	blanks('ties', { id })
		.map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`)
		.join('');

/** The text of `sources.json`: a line for each key, indented by tabs where it is not indented otherwise already. */
export const writeList = (list: unknown, indent = '\t'): string => `${JSON.stringify(list, null, indent)}\n`;

/**
 * The list of sources with one more, whose blanks are `null`. What is there stays as it is, to the letter.
 * @param list the text of `sources.json`
 * @throws SyntaxError where it is no list
 */
export const withBlankSource = (list: string, id: string): string => {
	if (!Array.isArray(JSON.parse(list))) throw new SyntaxError('no list');
	const indent = /^\[\r?\n([ \t]+)/.exec(list)?.[1] ?? '\t';
	const before = list.slice(0, list.lastIndexOf(']')).trimEnd();
	const blank = JSON.stringify({ id, type: null, title: null, custom: { read: null } }, null, indent);
	return `${before}${before.endsWith('[') ? '' : ','}\n${blank.replace(/^/gm, indent)}\n]\n`;
};
