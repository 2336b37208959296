/** What a file gives: its text, or why it has none. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, foldersIn, isThere, readText, shownName, stampOf, whyNotListed } from '../../src/source/files.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A folder of its own with some empty files and folders, whose names end in a slash. */
const holding = (...names: readonly string[]): string => {
	const made = mkdtempSync(join(folder, 'of-'));
	for (const name of names) {
		if (name.endsWith('/')) mkdirSync(join(made, name), { recursive: true });
		else writeFileSync(join(made, name), '');
	}
	return made;
};

const told = (path: string, form?: string): string => {
	const read = readText(path, form);
	return 'text' in read ? `text ${JSON.stringify(read.text)}` : `${read.unreadable}; ${read.advice}`;
};

test.for([
	['A text.', 'text "A text."'],
	['\uFEFFA text.', 'text "A text."'],
	['One\r\ntwo\rthree\nfour', String.raw`text "One\ntwo\nthree\nfour"`],
	['caf\u0065\u0301', 'text "caf\u00e9"'],
	['', 'the file is empty; write its text, or take the file out'],
	[' \r\n\t', 'the file is empty; write its text, or take the file out'],
	[Buffer.from([0x61, 0xf8, 0x62]), 'the file is not UTF-8; save it as UTF-8'],
	['a\n=======\nb', String.raw`text "a\n=======\nb"`],
	['a <<<<<<< b', 'text "a <<<<<<< b"'],
	['<<<<<<<b', 'text "<<<<<<<b"'],
	...['<<<<<<< HEAD', '>>>>>>> a branch', '<<<<<<<', '>>>>>>>'].map(
		(line) =>
			[
				`a\r\nb\r\n${line}\r\nc`,
				`a merge of two versions is not finished in line 3, '${line}'; keep one of the two texts, and take the lines of <<<<<<<, ======= and >>>>>>> out`,
			] as const,
	),
] as const)('a file that holds %j', ([bytes, says]) => {
	const path = join(folder, 'text.md');
	writeFileSync(path, bytes);
	expect(told(path)).toBe(says);
});

test.for([
	['aøb', [0xf8], 1, 4],
	['one\r\ntwo\rthr', [0xe9, 0x67], 3, 4],
	['中\n文 x', [0xe9, 0x80, 0x67], 2, 4],
	['a\nb', [0xe9], 2, 2],
	['', [0xff], 1, 1],
	['a\n', [0x80], 2, 1],
] as const)('behind %j the first byte of %j that is no text has its place', ([before, bytes, line, column]) => {
	const path = join(folder, 'bytes.md');
	writeFileSync(path, Buffer.concat([Buffer.from(before), Buffer.from(bytes)]));
	expect(readText(path)).toMatchObject({ unreadable: 'the file is not UTF-8', at: { line, column } });
});

test('a merge that is not finished has the place of its first mark', () => {
	const path = join(folder, 'merge.md');
	writeFileSync(path, 'a\nb\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> e\n');
	expect(readText(path)).toMatchObject({ at: { line: 3, column: 1 } });
});

test('what else a file is saved with is said where it is empty or no text', () => {
	const path = join(folder, 'form.md');
	writeFileSync(path, '');
	expect(told(path, ', with keys')).toBe('the file is empty; write its text, with keys, or take the file out');
	writeFileSync(path, Buffer.from([0xff]));
	expect(told(path, ', with keys')).toBe('the file is not UTF-8; save it as UTF-8, with keys');
});

test('what is no file', () => {
	expect(told(folder)).toBe('this is a folder and no file; give the folder another name, and write the file');
	expect(told('/dev/null')).toBe('this is no file of text; take it out');
	expect(told(join(folder, 'nowhere.md'))).toBe('a link that leads nowhere; mend the link, or take it out');
	expect(told(join(folder, `${'a'.repeat(300)}.md`))).toBe(
		'the file cannot be opened (ENAMETOOLONG); look at it with another program, or take it out',
	);
	writeFileSync(join(folder, 'file'), 'x');
	expect(told(join(folder, 'file', 'within.md'))).toBe('this is no folder; name the folder of a case, such as content');
});

test('a name is shown from the working directory, if the file lies in it', () => {
	expect(shownName(join(process.cwd(), 'content', 'site.yaml'))).toBe('content/site.yaml');
	expect(shownName('content/../content/essay')).toBe('content/essay');
	expect(shownName('/elsewhere/content')).toBe('/elsewhere/content');
	expect(shownName('../beside')).toBe('../beside');
	expect(shownName('.')).toBe('.');
});

test('names are in the order of the alphabet, files and folders apart, each as what a link leads to', () => {
	const made = holding('b.md', 'a.md', 'z/', 'y/', 'C.md');
	symlinkSync(join(made, 'z'), join(made, 'x'));
	symlinkSync(join(made, 'a.md'), join(made, 'd.md'));
	symlinkSync(join(made, 'nowhere'), join(made, 'e.md'));
	expect(filesIn(made)).toEqual(['C.md', 'a.md', 'b.md', 'd.md', 'e.md']);
	expect(foldersIn(made)).toEqual(['x', 'y', 'z']);
	expect(filesIn(join(made, 'nothing'))).toEqual([]);
	expect(foldersIn(join(made, 'a.md'))).toEqual([]);
});

test('what an editor did not put there is passed over, and nothing beside it', () => {
	const clutter = [
		...['.DS_Store', '.a.md.swp', 'a.md~', '#a.md#', '~$a.docx', 'a.swp', 'a.bak', 'a.md.orig', 'a.tmp'],
		...['Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Icon\r', 'ICON', '__MACOSX', '$RECYCLE.BIN', '.git/', '__macosx/'],
	];
	const kept = [
		...['a.md', '~a.md', 'a#.md', '#a.md', 'a.md#', 'b.bak.md', 'abak', 'a$.md'],
		...['athumbs.db', 'thumbs.dbx', 'adesktop.ini', 'icons', 'thumbsxdb', 'desktopxini'],
	];
	expect(filesIn(holding(...clutter, ...kept))).toEqual([...kept].sort());
	expect(foldersIn(holding(...clutter))).toEqual([]);
});

test('a folder that cannot be listed says why; one that is not there is no fault', () => {
	expect(whyNotListed(folder)).toBeUndefined();
	expect(whyNotListed(join(folder, 'nothing'))).toBeUndefined();
	const made = holding('file');
	expect(whyNotListed(join(made, 'file'))).toEqual({
		unreadable: 'this is no folder',
		advice: 'name the folder of a case, such as content',
	});
	symlinkSync(join(made, 'loop'), join(made, 'loop'));
	expect(whyNotListed(join(made, 'loop'))?.unreadable).toBe('a link that leads back to itself');
	expect([isThere(made), isThere(join(made, 'nothing'))]).toEqual([true, false]);
});

test('a stamp has a line for each file, of the whole and of its folders, and changes with size and time', () => {
	const made = holding('site.yaml', 'actors/', 'actors/deep/');
	writeFileSync(join(made, 'actors', 'a.md'), 'one');
	writeFileSync(join(made, 'actors', 'deep', 'b.md'), 'one');
	symlinkSync(join(made, 'nowhere'), join(made, 'actors', 'lost.md'));
	const at = (seconds: number): string => {
		for (const name of ['site.yaml', 'actors/a.md']) utimesSync(join(made, name), seconds, seconds);
		return stampOf(made).replaceAll(made, '');
	};
	const before = at(10);
	expect(before).toBe('/site.yaml 0 10000\n/actors/a.md 3 10000\n/actors/lost.md');
	expect(at(11)).not.toBe(before);
	writeFileSync(join(made, 'actors', 'a.md'), 'longer');
	expect(at(10)).toBe(before.replace('a.md 3', 'a.md 6'));
});
