/** Reads all of `content/` once: each file to an entry with its places, each fault to a problem. */
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { collectionNames, idPattern, type CollectionName } from '../schema/fields.ts';
import { fileSchemas, markdownSchemas, type FileCollection, type MarkdownCollection } from '../schema/index.ts';
import { filesIn, isThere, readText, shownName } from './files.ts';
import { parseMarkdown } from './markdown.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry, FileEntry } from './types.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const fileNames: Record<FileCollection, string> = {
	ties: 'ties.yaml',
	pledge: 'pledge.yaml',
	sources: 'sources.json',
	site: 'site.yaml',
};

const fault = (file: string, rule: Problem['rule'], wrong: string, advice: string, line = 1, column = 1): Problem => ({
	severity: 'error',
	rule,
	position: { file, line, column },
	field: 'file',
	wrong,
	advice,
});

const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads one Markdown file. What it finds wrong goes into `problems`. */
const readEntry = (
	collection: MarkdownCollection,
	path: string,
	problems: Problem[],
): { id: string; entry?: Entry; draft: boolean } => {
	const file = shownName(path);
	const name = basename(path, '.md');
	const numbered = /^(\d+)-(.+)$/.exec(name);
	const id = collection === 'essay' ? (numbered?.[2] ?? name) : name;
	const draft = false;
	if (!path.endsWith('.md') || !idPattern.test(id) || (collection === 'essay' && !numbered)) {
		const form = collection === 'essay' ? "'NN-id.md'" : "'id.md'";
		problems.push(fault(file, 'bad-name', `'${basename(path)}' is no name of a file here`, `name it ${form}, words in lower case joined by hyphens`));
		return { id, draft };
	}
	const read = readText(path);
	if ('unreadable' in read) {
		problems.push(fault(file, 'unreadable-file', read.unreadable, 'save it as UTF-8, with front matter between two lines of ---'));
		return { id, draft };
	}
	const front = frontMatter.exec(read.text);
	if (!front) {
		problems.push(fault(file, 'bad-yaml', 'there is no front matter', 'begin the file with a line of ---, the keys, and another line of ---'));
		return { id, draft };
	}
	const document = readYaml(front[1] ?? '', file, 2);
	const [broken] = document.faults;
	if (broken) {
		problems.push(fault(file, 'bad-yaml', broken.message, 'mend it; the rest of the front matter is unknown until then', broken.position.line, broken.position.column));
		return { id, draft };
	}
	const isDraft = (document.data as { draft?: unknown }).draft === true;
	const checked = validate(markdownSchemas[collection] as z.ZodType, document);
	problems.push(...checked.problems);
	if (checked.data === undefined) return { id, draft: isDraft };
	const entry = {
		collection,
		id,
		file,
		...(numbered && collection === 'essay' ? { order: Number(numbered[1]) } : {}),
		data: checked.data,
		body: parseMarkdown(read.text, file),
		at: document.at,
	} as Entry;
	return { id, entry, draft: isDraft };
};

/** Reads one data file. */
const readFile = (collection: FileCollection, path: string, problems: Problem[]): FileEntry | undefined => {
	const file = shownName(path);
	const read = readText(path);
	if ('unreadable' in read) {
		problems.push(fault(file, 'unreadable-file', read.unreadable, 'save it as UTF-8'));
		return undefined;
	}
	const document = readYaml(read.text, file);
	const [broken] = document.faults;
	if (broken) {
		problems.push(fault(file, 'bad-yaml', broken.message, 'mend it; the rest of the file is unknown until then', broken.position.line, broken.position.column));
		return undefined;
	}
	const checked = validate(fileSchemas[collection] as z.ZodType, document);
	problems.push(...checked.problems);
	if (checked.data === undefined) return { collection, file, data: document.data, at: document.at, broken: true } as never;
	return { collection, file, data: checked.data, at: document.at } as FileEntry;
};

const idsOf = (data: unknown): string[] =>
	Array.isArray(data) ? data.map((item) => (item as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string') : [];

/**
 * Reads the content.
 * @param root the folder of the case, absolute or relative to the working directory
 * @param options `drafts`: true in the development server, where drafts are shown
 */
export const readContent = (root: string, options: { readonly drafts?: boolean } = {}): Content => {
	const problems: Problem[] = [];
	const ids = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<CollectionName, Set<string>>;
	const drafts = new Set<string>();
	const entries = {} as Record<MarkdownCollection, Entry[]>;

	for (const collection of Object.keys(markdownSchemas) as MarkdownCollection[]) {
		entries[collection] = [];
		for (const name of filesIn(join(root, collection))) {
			const { id, entry, draft } = readEntry(collection, join(root, collection, name), problems);
			if (draft && options.drafts !== true) {
				drafts.add(`${collection}/${id}`);
				continue;
			}
			ids[collection].add(id);
			if (entry) entries[collection].push(entry);
		}
	}
	entries.essay.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

	const files: Partial<Record<FileCollection, FileEntry>> = {};
	for (const [collection, name] of Object.entries(fileNames) as [FileCollection, string][]) {
		const path = join(root, name);
		if (!isThere(path)) {
			if (collection === 'site' || collection === 'sources')
				problems.push(fault(shownName(path), 'unreadable-file', 'the file is not there', 'write it: every case has one'));
			continue;
		}
		const file = readFile(collection, path, problems);
		if (!file) continue;
		for (const id of idsOf(file.data)) ids[collection].add(id);
		if (!('broken' in file)) files[collection] = file;
	}
	return { entries, files, ids, drafts, problems } as unknown as Content;
};
