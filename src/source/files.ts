/** The only place that reads the file system: the files of `content/`, as text. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content as it was read: text, or why it has none. */
export type ReadFile = { readonly text: string } | { readonly unreadable: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a file as UTF-8. A byte order mark is dropped; an empty file, or one that is not UTF-8, says so. */
export const readText = (path: string): ReadFile => {
	const bytes = readFileSync(path);
	if (bytes.length === 0) return { unreadable: 'the file is empty' };
	try {
		const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
		return text.trim() === '' ? { unreadable: 'the file is empty' } : { text };
	} catch {
		return { unreadable: 'the file is not UTF-8' };
	}
};

/** The name of a file as messages show it: relative to the working directory, with forward slashes. */
export const shownName = (path: string): string => {
	const name = relative(process.cwd(), path);
	return (name === '' || name.startsWith('..') ? path : name).split(sep).join('/');
};

/** The names of the files in a folder of the content, sorted; none where the folder is not there. Dot files are passed over. */
export const filesIn = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).sort() : [];

/** True where the file is there. */
export const isThere = (path: string): boolean => existsSync(path);

/** A string that changes whenever a file of the content does: names, sizes and times. */
export const stampOf = (root: string): string => {
	const lines: string[] = [];
	const walk = (folder: string): void => {
		for (const name of filesIn(folder)) {
			const path = join(folder, name);
			const stat = statSync(path);
			if (stat.isDirectory()) walk(path);
			else lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
		}
	};
	walk(root);
	return lines.join('\n');
};
