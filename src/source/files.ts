/** The only place that reads the file system: the files of `content/`, as text. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Why a file has no text, and what to do about it. */
export interface Unreadable {
	readonly unreadable: string;
	readonly advice: string;
	/** Where in the file, counted from 1. Absent: it is the whole. */
	readonly at?: { readonly line: number; readonly column: number };
}

/** A file of the content as it was read: text, or why it has none. */
export type ReadFile = { readonly text: string } | Unreadable;

const decoder = new TextDecoder('utf-8', { fatal: true });

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why a file or folder that has a name cannot be opened, in words. */
const unopened: Readonly<Partial<Record<string, readonly [wrong: string, advice: string]>>> = {
	ENOENT: ['a link that leads nowhere', 'mend the link, or take it out'],
	ELOOP: ['a link that leads back to itself', 'mend the link, or take it out'],
	EACCES: ['the file may not be read', 'give its reader the right to (chmod u+r)'],
	EPERM: ['the file may not be read', 'give its reader the right to (chmod u+r)'],
	ENOTDIR: ['this is no folder', 'name the folder of a case, such as content'],
	EIO: ['the disk does not give the file', 'copy it again from where it came'],
};

const whyUnopened = (error: unknown): Unreadable => {
	const [unreadable, advice] = unopened[codeOf(error)] ?? [
		`the file cannot be opened (${codeOf(error)})`,
		'look at it with another program, or take it out',
	];
	return { unreadable, advice };
};

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		// What is cut off within a letter may go on.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
};

/** Where the first byte stands that is none of UTF-8. */
const firstBadByte = (bytes: Uint8Array): { readonly line: number; readonly column: number } => {
	let [good, bad] = [0, bytes.length + 1];
	while (good + 1 < bad) {
		const middle = (good + bad) >> 1;
		if (isUtf8(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	// A letter that another byte breaks off begins before that.
	const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).replace(/\ufffd$/, '');
	const lines = before.split(/\r\n?|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/**
 * Reads a file as UTF-8. A byte order mark is dropped; an empty file, or one that is not UTF-8, says so.
 * @param form what else it is saved with: ', with keys between two lines of ---'
 */
export const readText = (path: string, form = ''): ReadFile => {
	const asUtf8 = `save it as UTF-8${form}`;
	let bytes: Buffer;
	try {
		// What is no file, such as a pipe, might be waited for without end.
		const found = statSync(path);
		if (found.isDirectory())
			return { unreadable: 'this is a folder and no file', advice: 'give the folder another name, and write the file' };
		if (!found.isFile()) return { unreadable: 'this is no file of text', advice: 'take it out' };
		bytes = readFileSync(path);
	} catch (error) {
		return whyUnopened(error);
	}
	const empty = { unreadable: 'the file is empty', advice: `write its text${form}, or take the file out` };
	if (bytes.length === 0) return empty;
	try {
		// One text has one form: a letter with its accent, and the two written apart, are the same (Unicode, NFC).
		const text = decoder.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
		if (text.trim() === '') return empty;
		const merge = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
		if (!merge) return { text };
		const line = text.slice(0, merge.index).split('\n').length;
		return {
			unreadable: `a merge of two versions is not finished in line ${line}, '${merge[0]}'`,
			advice: 'keep one of the two texts, and take the lines of <<<<<<<, ======= and >>>>>>> out',
			at: { line, column: 1 },
		};
	} catch {
		return { unreadable: 'the file is not UTF-8', advice: asUtf8, at: firstBadByte(bytes) };
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

const isFolder = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		// A link that leads nowhere is a file that cannot be read.
		return false;
	}
};

const namesIn = (folder: string, folders: boolean): string[] => {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((found) => !isClutter(found.name))
			.filter(
				(found) => (found.isSymbolicLink() ? isFolder(join(folder, found.name)) : found.isDirectory()) === folders,
			)
			.map(({ name }) => name)
			.sort();
	} catch {
		return [];
	}
};

/** Why a folder that is there cannot be listed; `undefined` where it can, or is not there. */
export const whyNotListed = (folder: string): Unreadable | undefined => {
	try {
		readdirSync(folder);
		return undefined;
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? undefined : whyUnopened(error);
	}
};

/** The names of the files in a folder, sorted; none where the folder is not there. Clutter is passed over. */
export const filesIn = (folder: string): string[] => namesIn(folder, false);

/** The names of the folders in a folder, sorted. */
export const foldersIn = (folder: string): string[] => namesIn(folder, true);

/** True where the file is there. */
export const isThere = (path: string): boolean => existsSync(path);

const stampOfFile = (path: string): string => {
	try {
		const { size, mtimeMs } = statSync(path);
		return `${path} ${size} ${mtimeMs}`;
	} catch {
		return path;
	}
};

/** A string that changes whenever a file of the content does: names, sizes and times. Content lies two folders deep. */
export const stampOf = (root: string): string =>
	[root, ...foldersIn(root).map((name) => join(root, name))]
		.flatMap((folder) => filesIn(folder).map((name) => stampOfFile(join(folder, name))))
		.join('\n');
