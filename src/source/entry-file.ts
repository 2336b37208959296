/** Reads one Markdown file of a collection: its entry with its places, and what is wrong with it. */
import type { z } from 'zod';
import { idPattern } from '../schema/fields.ts';
import { markdownSchemas, type MarkdownCollection } from '../schema/index.ts';
import { valueAt } from '../schema/record.ts';
import { cutTexts } from './cut-texts.ts';
import { readText, shownName } from './files.ts';
import { splitFrontMatter, whyNotSplit } from './front-matter.ts';
import { parseMarkdown, type SourceNames } from './markdown.ts';
import { ofFile, ofUnreadable, type Problem } from './problem.ts';
import { remembering } from './remembering.ts';
import { problemsIn, snippetsOf } from './snippets.ts';
import type { AnyEntry, Body, Refused } from './types.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Parses a body. What is nested beyond reason is a fault, and not the end of the check. */
const bodyOf = (text: string, file: string, names: SourceNames): Body | Problem => {
	try {
		return parseMarkdown(text, file, names);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return ofFile(
			file,
			'unreadable-file',
			'the text is nested too deeply',
			'take quotations and lists within others out',
		);
	}
};

interface ReadEntry {
	readonly entry?: AnyEntry;
	readonly refused?: Refused;
	readonly draft: boolean;
	readonly problems: readonly Problem[];
}

/** What a file's name says: the id, and of an essay file the number. */
export interface NamedFile {
	readonly id: string;
	readonly order?: number;
}

const unread = (...problems: readonly Problem[]): ReadEntry => ({ draft: false, problems });

/** The entry that a Markdown file of a sound name holds. */
const entryOf = (
	file: string,
	text: string,
	names: SourceNames,
	collection: MarkdownCollection,
	id: string,
	order?: number,
): ReadEntry => {
	const halves = splitFrontMatter(text);
	if (!halves) return unread(ofFile(file, 'bad-yaml', ...whyNotSplit(text)));
	const body = bodyOf(text, file, names);
	if ('rule' in body) return unread(body);
	const source = readYaml(halves.frontMatter, file);
	if (source.problem) return unread(source.problem, ...body.problems);
	const schema: z.ZodType = markdownSchemas[collection];
	const { data, sound, problems } = validate(schema, source.data ?? {}, source);
	const draft = valueAt(source.data, ['draft']) === true;
	const snippets = snippetsOf(schema, sound, source.at, names);
	const told = [...cutTexts(schema, sound, source), ...problems, ...body.problems, ...problemsIn(snippets)];
	const held = { collection, id, file, body, snippets, at: source.at };
	if (data === undefined) return { draft, problems: told, refused: { ...held, data: sound } };
	// The schema of the collection has just vouched for the data.
	const entry = { ...held, ...(order === undefined ? {} : { order }), data } as AnyEntry;
	return { draft, entry, problems: told };
};

const entryOfText = remembering(entryOf);

/** Reads one Markdown file, whose name is sound. */
export const readEntry = (
	collection: MarkdownCollection,
	path: string,
	{ id, order }: NamedFile,
	names: SourceNames,
): ReadEntry => {
	const file = shownName(path);
	const read = readText(path, ', with keys between two lines of ---');
	if ('unreadable' in read) return unread(ofUnreadable(file, read));
	return entryOfText(file, read.text, names, collection, id, order);
};

/** The id and number of a file; `undefined` where its name is none of an entry. */
export const nameOf = (collection: MarkdownCollection, name: string): NamedFile | undefined => {
	const parts = collection === 'essay' ? /^(\d+)-(.+)\.md$/.exec(name) : /^()(.+)\.md$/.exec(name);
	const id = parts?.[2] ?? '';
	if (!idPattern.test(id) || id.length > 80) return undefined;
	return collection === 'essay' ? { id, order: Number(parts?.[1]) } : { id };
};
