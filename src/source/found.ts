/** Where the files of each collection are, those under a wrong name or in a wrong folder too. */
import { join } from 'node:path';
import { markdownCollections, type FileCollection, type MarkdownCollection } from '../schema/index.ts';
import { nameOf, type NamedFile } from './entry-file.ts';
import { filesIn, foldersIn, isThere, shownName } from './files.ts';
import { meantCollection, meantName } from './misnamed.ts';
import { nearest, ofFile, type Problem } from './problem.ts';

/** The data files, by collection. */
export const fileNames: Readonly<Record<FileCollection, string>> = {
	ties: 'ties.yaml',
	pledge: 'pledge.yaml',
	sources: 'sources.json',
	site: 'site.yaml',
};

const isCollection = (name: string): boolean => markdownCollections.some((each) => each === name);

/** Where a data file is: under its name or, where nothing has that, under one that is near. */
export const pathOf = (root: string, collection: FileCollection): string => {
	const name = fileNames[collection];
	const all = Object.values(fileNames);
	const found = isThere(join(root, name)) ? name : filesIn(root).find((each) => nearest(each, all) === name);
	return join(root, found ?? name);
};

/** The folders of a collection: its own, those within it, and those whose name means it. */
const foldersOf = (root: string, collection: MarkdownCollection): readonly string[] => [
	join(root, collection),
	...foldersIn(join(root, collection)).map((name) => join(root, collection, name)),
	...foldersIn(root)
		.filter((name) => !isCollection(name) && meantCollection(name) === collection)
		.map((name) => join(root, name)),
];

/** A file of a collection: what it stands for, whether it may be read, and what is wrong with its name. */
interface FoundFile {
	readonly path: string;
	readonly named?: NamedFile;
	readonly isSound: boolean;
	readonly problem?: Problem;
}

/** The files of a collection, those under a wrong name or in a wrong folder too: what leads to them is not lost. */
export const filesOf = (root: string, collection: MarkdownCollection): readonly FoundFile[] =>
	foldersOf(root, collection).flatMap((folder, index) => {
		const there = filesIn(folder);
		return there.map((name): FoundFile => {
			const path = join(folder, name);
			const named = nameOf(collection, name);
			// What is wrong with a folder is told of the folder.
			if (named || index > 0) return { path, ...(named ? { named } : {}), isSound: index === 0 };
			const form = collection === 'essay' ? '01-its-id.md' : 'its-id.md';
			const advice = `name it like ${form}: words in lower case joined by hyphens`;
			const meant = meantName(collection, name, there);
			const meansEntry = meant === undefined ? undefined : nameOf(collection, meant);
			return {
				path,
				...(meansEntry ? { named: meansEntry } : {}),
				isSound: false,
				problem: ofFile(shownName(path), 'bad-name', `'${name}' names no entry`, advice, meant),
			};
		});
	});
