/** The only place that reads the file system: the files of `content/`, as text. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content as it was read: text, or why it has none. */
export type ReadFile = { readonly text: string } | { readonly unreadable: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a file as UTF-8. A byte order mark is dropped; an empty file, or one that is not UTF-8, says so. */
export const readText = (path: string): ReadFile => {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		// A link that leads nowhere, a file that may not be read.
		const code = (error as NodeJS.ErrnoException).code ?? '';
		return { unreadable: `the file cannot be opened (${code})` };
	}
	if (bytes.length === 0) return { unreadable: 'the file is empty' };
	try {
		// One text has one form: a letter with its accent, and the two written apart, are the same (Unicode, NFC).
		const text = decoder.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
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

/** True for what an editor did not put there: dot files, the copies that text editors keep, the droppings of file managers. */
const isClutter = (name: string): boolean =>
	/^\.|~$|^#.*#$|^~\$|\.(?:swp|bak|orig|tmp)$/.test(name) ||
	/^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r?|__macosx|\$recycle\.bin)$/i.test(name);

const namesIn = (folder: string, folders: boolean): string[] =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((found) => found.isDirectory() === folders && !isClutter(found.name))
				.map(({ name }) => name)
				.sort()
		: [];

/** The names of the files in a folder, sorted; none where the folder is not there. Clutter is passed over. */
export const filesIn = (folder: string): string[] => namesIn(folder, false);

/** The names of the folders in a folder, sorted. */
export const foldersIn = (folder: string): string[] => namesIn(folder, true);

/** True where the file is there. */
export const isThere = (path: string): boolean => existsSync(path);

/** A string that changes whenever a file of the content does: names, sizes and times. */
export const stampOf = (root: string): string => {
	const lines: string[] = [];
	const walk = (folder: string): void => {
		for (const name of filesIn(folder)) {
			const path = join(folder, name);
			const found = statSync(path, { throwIfNoEntry: false });
			lines.push(`${path} ${found?.size ?? ''} ${found?.mtimeMs ?? ''}`);
		}
		for (const name of foldersIn(folder)) walk(join(folder, name));
	};
	walk(root);
	return lines.join('\n');
};
