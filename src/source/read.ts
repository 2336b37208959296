/** Reads all of `content/` once: each file to an entry with its places, each fault to a problem. */
import { join } from 'node:path';
import { collectionNames } from '../schema/fields.ts';
import { markdownCollections, type FileCollection } from '../schema/index.ts';
import { recordOf } from '../schema/record.ts';
import { readFile } from './data-file.ts';
import { readEntry } from './entry-file.ts';
import { fileNames, filesOf, pathOf } from './found.ts';
import { filesIn, foldersIn, isThere, shownName, whyNotListed } from './files.ts';
import type { SourceNames } from './markdown.ts';
import { isMarkdownFile } from './misnamed.ts';
import { nearest, ofFile, type Problem } from './problem.ts';
import { editionsFolder, ledgerFile, readPublished } from './published.ts';
import { remembering } from './remembering.ts';
import { shortAuthor } from './short-author.ts';
import type { AnyEntry, AnyFile, Content, FileEntry, Refused } from './types.ts';

/** The sources first, since texts may name their authors. */
const inOrder: readonly FileCollection[] = ['sources', 'ties', 'pledge', 'site'];

/** What else may stand at the top of the content: the ledger of published anchors. */
const otherFiles: readonly string[] = [ledgerFile];

/** Before the sources are read: one map for every reading, since what is remembered is held by what it was read with. */
const noNames: SourceNames = new Map();

/** What the sources are called in texts. */
const namesOf = remembering(
	(_file, sources: FileEntry<'sources'>['data']): SourceNames =>
		new Map(sources.map((source) => [source.id, shortAuthor(source)])),
);

/** Files and folders that are not part of any collection, most likely misspelt. */
const strangers = (root: string): readonly Problem[] => {
	const files = [...Object.values(fileNames), ...otherFiles];
	const known: readonly string[] = [editionsFolder, ...files, ...markdownCollections];
	const stranger = (name: string, wrong: string, advice: string, near?: string): Problem =>
		ofFile(shownName(join(root, name)), 'bad-name', wrong, advice, near);
	return [
		...foldersIn(root)
			// A folder with the name of a file is told where the file is read.
			.filter((name) => !known.includes(name))
			.map((name) =>
				stranger(
					name,
					`no collection '${name}'`,
					`name the folder one of ${markdownCollections.join(', ')}`,
					nearest(name, markdownCollections),
				),
			),
		...filesIn(root)
			.filter((name) => !files.includes(name))
			.map((name) =>
				stranger(
					name,
					`no file '${name}' belongs here`,
					`name it one of ${files.join(', ')}, or put it into the folder of its collection`,
					nearest(name, files),
				),
			),
		...markdownCollections.flatMap((collection) =>
			foldersIn(join(root, collection)).map((name) =>
				stranger(join(collection, name), `a folder within ${collection}`, `put its files into ${collection} itself`),
			),
		),
	];
};

/** Folders that are there and cannot be listed; where the whole cannot, that alone. */
const unlisted = (root: string): readonly Problem[] => {
	const told = (folder: string): readonly Problem[] => {
		const fault = whyNotListed(folder);
		return fault ? [ofFile(shownName(folder), 'unreadable-file', fault.unreadable, fault.advice)] : [];
	};
	const ofRoot = told(root);
	return ofRoot.length > 0 ? ofRoot : markdownCollections.flatMap((name) => told(join(root, name)));
};

/**
 * Reads the content.
 * @param root the folder of the case, absolute or relative to the working directory
 * @param options `drafts`: true where drafts are shown, in the development server. Elsewhere a draft is left out whole,
 * with what is wrong in it
 */
export const readContent = (root: string, options: { readonly drafts?: boolean } = {}): Content => {
	const problems: Problem[] = [...unlisted(root), ...(isThere(root) ? strangers(root) : [])];
	const ids = recordOf(collectionNames, () => new Set<string>());
	const drafts = new Set<string>();
	const refused: Refused[] = [];
	const entries: AnyEntry[] = [];
	const files: AnyFile[] = [];

	let names = noNames;
	for (const collection of inOrder) {
		const path = pathOf(root, collection);
		if (!isThere(path)) continue;
		const read = readFile(collection, path, names);
		problems.push(...read.problems);
		for (const id of read.ids) ids[collection].add(id);
		if (read.file) files.push(read.file);
		if (read.refused) refused.push(read.refused);
		if (read.file?.collection === 'sources') names = namesOf(read.file.file, read.file.data);
	}
	if (!isThere(pathOf(root, 'site')))
		problems.push(
			ofFile(
				shownName(join(root, fileNames.site)),
				'missing-file',
				'no site.yaml',
				'write it: title, edition, licence and the rest of what the edition says of itself',
			),
		);

	for (const collection of markdownCollections)
		for (const { path, named, isSound, problem } of filesOf(root, collection)) {
			if (problem) problems.push(problem);
			if (!named) continue;
			if (!isSound && (ids[collection].has(named.id) || !isMarkdownFile(path))) {
				ids[collection].add(named.id);
				continue;
			}
			const read = readEntry(collection, path, named, names);
			if (read.draft && options.drafts !== true) {
				drafts.add(`${collection}/${named.id}`);
				continue;
			}
			ids[collection].add(named.id);
			if (isSound) {
				problems.push(...read.problems);
				if (read.entry) entries.push(read.entry);
				if (read.refused) refused.push(read.refused);
			}
			// What else is wrong with it is told once it has its name.
			else if (read.entry) refused.push(read.entry);
		}
	if (ids.essay.size === 0 && drafts.size === 0)
		problems.push(
			ofFile(shownName(join(root, 'essay')), 'missing-file', 'no essay', 'write its first section, 01-its-id.md'),
		);

	const { published, problems: ofLedger } = readPublished(root);
	problems.push(...ofLedger);

	// The sections of the essay by their numbers; what has none stays as it is.
	entries.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
	return {
		// Each list has the entries of its own collection, each file its own name: by their union the compiler cannot tell.
		entries: recordOf(markdownCollections, (name) =>
			entries.filter(({ collection }) => collection === name),
		) as unknown as Content['entries'],
		files: Object.fromEntries(files.map((file) => [file.collection, file])),
		refused,
		folder: shownName(root),
		ids,
		drafts,
		published,
		problems,
	};
};
