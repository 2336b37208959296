/** Reads all of `content/` once: each file to an entry with its places, each fault to a problem. */
import { join } from 'node:path';
import type { z } from 'zod';
import { collectionNames, idPattern, type CollectionName } from '../schema/fields.ts';
import { fileSchemas, markdownSchemas, type FileCollection, type MarkdownCollection } from '../schema/index.ts';
import { filesIn, foldersIn, isThere, readText, shownName, whyNotListed } from './files.ts';
import { cutTexts } from './cut-texts.ts';
import { splitFrontMatter, whyNotSplit } from './front-matter.ts';
import { parseMarkdown, type SourceNames } from './markdown.ts';
import { fieldName, nearest, type Problem, type RuleId } from './problem.ts';
import { editionsFolder, ledgerFile, readPublished } from './published.ts';
import { remembering } from './remembering.ts';
import { shortAuthor } from './short-author.ts';
import { snippetsOf } from './snippets.ts';
import type { Body, Content, Entry, FieldPath, FileEntry, Position, Refused, Snippet } from './types.ts';
import { validate } from './validate.ts';
import { readJson } from './json-source.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** The data files, by collection. */
const fileNames: Readonly<Record<FileCollection, string>> = {
	ties: 'ties.yaml',
	pledge: 'pledge.yaml',
	sources: 'sources.json',
	site: 'site.yaml',
};

/** The sources first, since texts may name their authors. */
const inOrder: readonly FileCollection[] = ['sources', 'ties', 'pledge', 'site'];

/** What else may stand at the top of the content: the ledger of published anchors. */
const otherFiles: readonly string[] = [ledgerFile];

const markdownCollections = Object.keys(markdownSchemas) as readonly MarkdownCollection[];

/** A problem of a whole file. */
const ofFile = (file: string, rule: RuleId, wrong: string, advice: string, near?: string): Problem => ({
	severity: 'error',
	rule,
	position: { file, line: 1, column: 1 },
	field: 'file',
	wrong,
	advice,
	...(near === undefined ? {} : { nearest: near }),
});

/** What is wrong in the syntax of Markdown in fields, under the name of its field. */
const problemsOf = (snippets: readonly Snippet[]): readonly Problem[] =>
	snippets.flatMap(({ path, body }) => body.problems.map((problem) => ({ ...problem, field: fieldName(path) })));

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
	readonly entry?: Entry;
	readonly refused?: Refused;
	readonly draft: boolean;
	readonly problems: readonly Problem[];
}

/** What a file's name says: the id, and of an essay file the number. */
interface NamedFile {
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
	const raw = source.data ?? {};
	const { data, sound, problems } = validate(schema, raw, source);
	const draft = (raw as { readonly draft?: unknown }).draft === true;
	const snippets = snippetsOf(schema, sound, source.at, names);
	const told = [...cutTexts(schema, sound, source), ...problems, ...body.problems, ...problemsOf(snippets)];
	if (data === undefined)
		return { draft, problems: told, refused: { collection, id, file, data: sound, body, snippets, at: source.at } };
	// The schema of the collection has just vouched for the data.
	const entry = {
		collection,
		id,
		file,
		...(order === undefined ? {} : { order }),
		data,
		body,
		snippets,
		at: source.at,
	} as Entry;
	return { draft, entry, problems: told };
};

const entryOfText = remembering(entryOf);

/** Reads one Markdown file, whose name is sound. */
const readEntry = (
	collection: MarkdownCollection,
	path: string,
	{ id, order }: NamedFile,
	names: SourceNames,
): ReadEntry => {
	const file = shownName(path);
	const read = readText(path, ', with keys between two lines of ---');
	if ('unreadable' in read) return unread(ofFile(file, 'unreadable-file', read.unreadable, read.advice));
	return entryOfText(file, read.text, names, collection, id, order);
};

/** The id and number of a file, or what is wrong with its name. */
const nameOf = (collection: MarkdownCollection, name: string): NamedFile | undefined => {
	const parts = collection === 'essay' ? /^(\d+)-(.+)\.md$/.exec(name) : /^()(.+)\.md$/.exec(name);
	const id = parts?.[2] ?? '';
	if (!idPattern.test(id) || id.length > 80) return undefined;
	return collection === 'essay' ? { id, order: Number(parts?.[1]) } : { id };
};

interface ReadFile {
	readonly file?: FileEntry;
	readonly refused?: Refused;
	readonly ids: readonly string[];
	readonly problems: readonly Problem[];
}

const isList = (collection: FileCollection): collection is 'ties' | 'sources' =>
	collection === 'ties' || collection === 'sources';

const noNames: SourceNames = new Map();

/** What the sources are called in texts. */
const namesOf = remembering(
	(_file, sources: FileEntry<'sources'>['data']): SourceNames =>
		new Map(sources.map((source) => [source.id, shortAuthor(source)])),
);

const isSources = (file: FileEntry): file is FileEntry<'sources'> => file.collection === 'sources';

/** What the text of a data file holds. Of a list, the entries that are sound stay: one fault makes one message. */
const dataOf = (file: string, text: string, collection: FileCollection, names: SourceNames): ReadFile => {
	const source: YamlSource = file.endsWith('.json') ? readJson(text, file) : readYaml(text, file);
	if (source.problem) return { ids: [], problems: [source.problem] };
	if (collection === 'sources' && !Array.isArray(source.data)) {
		const advice =
			"write [ before the first and ] after the last, or take another program's file in with npm run sources -- FILE";
		return { ids: [], problems: [ofFile(file, 'bad-json', 'this is no list of entries', advice)] };
	}
	const schema: z.ZodType = fileSchemas[collection];
	if (!isList(collection) || !Array.isArray(source.data)) {
		const { data, sound, problems } = validate(schema, source.data, source);
		const snippets = snippetsOf(schema, sound, source.at, names);
		const told = [...cutTexts(schema, sound, source), ...problems, ...problemsOf(snippets)];
		const held = { collection, file, snippets, at: source.at };
		return data === undefined
			? { ids: [], problems: told, refused: { ...held, data: sound } }
			: { ids: [], problems: told, file: { ...held, data } as FileEntry };
	}
	const items: readonly unknown[] = source.data;
	const sound: unknown[] = [];
	/** Where each sound item stands in the file. */
	const places: number[] = [];
	const problems: Problem[] = [];
	/** What is left of each item that is refused, in its place. */
	const left: unknown[] = [];
	for (const [index, item] of items.entries()) {
		const checked = validate(fileSchemas[collection].element, item, source, [index]);
		problems.push(...checked.problems);
		if (checked.data === undefined) {
			left[index] = checked.sound;
			continue;
		}
		sound.push(checked.data);
		places.push(index);
	}
	const at = ([index, ...rest]: FieldPath): Position =>
		source.at(index === undefined ? [] : [places[Number(index)] ?? index, ...rest]);
	const ids = items.flatMap((item) => {
		const id = (item as { readonly id?: unknown } | null)?.id;
		return typeof id === 'string' ? [id] : [];
	});
	return {
		file: { collection, file, data: sound, snippets: [], at } as unknown as FileEntry,
		...(left.length > 0 ? { refused: { collection, file, data: left, snippets: [], at: source.at } } : {}),
		ids,
		problems,
	};
};

const dataOfText = remembering(dataOf);

/** Reads one data file. */
const readFile = (collection: FileCollection, path: string, names: SourceNames): ReadFile => {
	const file = shownName(path);
	const read = readText(path);
	if ('unreadable' in read)
		return { ids: [], problems: [ofFile(file, 'unreadable-file', read.unreadable, read.advice)] };
	return dataOfText(file, read.text, collection, names);
};

/** Files and folders that are not part of any collection, most likely misspelt. */
const strangers = (root: string): readonly Problem[] => {
	const files = [...Object.values(fileNames), ...otherFiles];
	return [
		...foldersIn(root)
			// A folder with the name of a file is told where the file is read.
			.filter(
				(name) =>
					name !== editionsFolder &&
					!files.includes(name) &&
					!(markdownCollections as readonly string[]).includes(name),
			)
			.map((name) =>
				ofFile(
					shownName(join(root, name)),
					'bad-name',
					`no collection '${name}'`,
					`name the folder one of ${markdownCollections.join(', ')}`,
					nearest(name, markdownCollections),
				),
			),
		...filesIn(root)
			.filter((name) => !files.includes(name))
			.map((name) =>
				ofFile(
					shownName(join(root, name)),
					'bad-name',
					`no file '${name}' belongs here`,
					`name it one of ${files.join(', ')}, or put it into the folder of its collection`,
					nearest(name, files),
				),
			),
		...markdownCollections.flatMap((collection) =>
			foldersIn(join(root, collection)).map((name) =>
				ofFile(
					shownName(join(root, collection, name)),
					'bad-name',
					`a folder within ${collection}`,
					`put its files into ${collection} itself`,
				),
			),
		),
	];
};

/**
 * Reads the content.
 * @param root the folder of the case, absolute or relative to the working directory
 * @param options `drafts`: true where drafts are shown, in the development server. Elsewhere a draft is left out whole,
 * with what is wrong in it
 */
export const readContent = (root: string, options: { readonly drafts?: boolean } = {}): Content => {
	const problems: Problem[] = [];
	const ids = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<
		CollectionName,
		Set<string>
	>;
	const drafts = new Set<string>();
	const refused: Refused[] = [];
	const entries = Object.fromEntries(markdownCollections.map((name): [string, Entry[]] => [name, []])) as Record<
		MarkdownCollection,
		Entry[]
	>;

	for (const folder of [root, ...markdownCollections.map((name) => join(root, name))]) {
		const fault = whyNotListed(folder);
		if (!fault) continue;
		problems.push(ofFile(shownName(folder), 'unreadable-file', fault.unreadable, fault.advice));
		if (folder === root) break;
	}
	if (isThere(root)) problems.push(...strangers(root));
	const files: Partial<Record<FileCollection, FileEntry>> = {};
	let names = noNames;
	for (const collection of inOrder) {
		const path = join(root, fileNames[collection]);
		if (!isThere(path)) {
			if (collection === 'site')
				problems.push(
					ofFile(
						shownName(path),
						'missing-file',
						'no site.yaml',
						'write it: title, edition, licence and the rest of what the edition says of itself',
					),
				);
			continue;
		}
		const read = readFile(collection, path, names);
		problems.push(...read.problems);
		for (const id of read.ids) ids[collection].add(id);
		if (read.file) files[collection] = read.file;
		if (read.refused) refused.push(read.refused);
		if (read.file && isSources(read.file)) names = namesOf(read.file.file, read.file.data);
	}

	for (const collection of markdownCollections)
		for (const name of filesIn(join(root, collection))) {
			const path = join(root, collection, name);
			const named = nameOf(collection, name);
			if (!named) {
				const form = collection === 'essay' ? '01-its-id.md' : 'its-id.md';
				problems.push(
					ofFile(
						shownName(path),
						'bad-name',
						`'${name}' names no entry`,
						`name it like ${form}: words in lower case joined by hyphens`,
					),
				);
				continue;
			}
			const read = readEntry(collection, path, named, names);
			if (read.draft && options.drafts !== true) {
				drafts.add(`${collection}/${named.id}`);
				continue;
			}
			ids[collection].add(named.id);
			problems.push(...read.problems);
			if (read.entry) entries[collection].push(read.entry);
			if (read.refused) refused.push(read.refused);
		}
	entries.essay.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
	if (ids.essay.size === 0 && drafts.size === 0)
		problems.push(
			ofFile(shownName(join(root, 'essay')), 'missing-file', 'no essay', 'write its first section, 01-its-id.md'),
		);

	const { published, problems: ofLedger } = readPublished(root);
	problems.push(...ofLedger);

	// Each list was filled under the name of its own collection.
	return { entries, files, refused, folder: shownName(root), ids, drafts, published, problems } as unknown as Content;
};
