/**
 * `npm run new -- COLLECTION ID`: writes an entry with blanks, which passes the check once they are filled.
 * `npm run new -- case DIR`: writes a whole case to begin with, the smallest that has a little of everything.
 */
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idPattern } from '../src/schema/fields.ts';
import { markdownSchemas, type MarkdownCollection } from '../src/schema/index.ts';
import { nearest } from '../src/source/nearest.ts';
import { blankEntry, blankTie, withBlankSource, writeList } from './blank.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
const names = [...Object.keys(markdownSchemas), 'ties', 'sources', 'case'];
const isCollection = (name: string): name is MarkdownCollection => Object.hasOwn(markdownSchemas, name);
const next = 'fill its blanks, and run npm run check';

/** What one entry of a collection is called: `event`, `activity`. */
const oneOf = (collection: string): string => collection.replace(/(?<=..)ies$/, 'y').replace(/s$/, '');

/** Ends with one line that says what to write instead. */
const refuse = (line: string): never => {
	console.error(`new: ${line}`);
	process.exit(1);
};

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A file of its own in the folder of its collection. */
const writeEntry = (collection: MarkdownCollection, id: string): void => {
	const folder = join(content, collection);
	mkdirSync(folder, { recursive: true });
	const there = readdirSync(folder);
	const number = Math.max(0, ...there.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0))) + 1;
	const file = join(folder, collection === 'essay' ? `${String(number).padStart(2, '0')}-${id}.md` : `${id}.md`);
	if (existsSync(file) || there.some((name) => name.replace(/^\d+-/, '') === `${id}.md`))
		refuse(`${collection}/${id} is there already`);
	writeFileSync(file, blankEntry(collection, id));
	console.log(`new: ${file} is written; ${next}`);
};

/** One more item at the end of `ties.yaml`. */
const writeTie = (id: string): void => {
	const file = join(content, 'ties.yaml');
	const list = textOf(file);
	if (new RegExp(`^(?:- | {2})id: ['"]?${id}['"]?\\s*$`, 'm').test(list)) refuse(`the tie ${id} is there already`);
	appendFileSync(file, `${list === '' || list.endsWith('\n') ? '' : '\n'}${blankTie(id)}`);
	console.log(`new: a tie is added to ${file}; ${next}`);
};

/** One more record at the end of `sources.json`. */
const writeSource = (id: string): void => {
	const file = join(content, 'sources.json');
	const list = textOf(file) || '[]';
	if (list.includes(`"id": "${id}"`)) refuse(`the source ${id} is there already`);
	try {
		writeFileSync(file, withBlankSource(list, id));
	} catch {
		refuse(`${file} has errors of its own; run npm run check, and mend them first`);
	}
	console.log(`new: a source is added to ${file}; ${next} (further keys stand in docs/fields.md)`);
};

/** The folders that a path leads through, the nearest first. */
const parentsOf = (path: string): readonly string[] =>
	dirname(path) === path ? [] : [dirname(path), ...parentsOf(dirname(path))];

/** A copy of the case in `scripts/case/`. */
const writeCase = (folder: string): void => {
	if (folder === '') refuse('write npm run new -- case DIR, with the folder that is to hold it');
	const wayThere = [folder, ...parentsOf(folder)].find((path) => existsSync(path));
	if (wayThere !== undefined && !statSync(wayThere).isDirectory())
		refuse(`${wayThere} is a file; name a folder that is new or empty`);
	if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`${folder} is there already, and not empty`);
	cpSync(fileURLToPath(new URL('case', import.meta.url)), folder, { recursive: true });
	// As npm run sources writes the list, so that it changes no entry but its own.
	const list = join(folder, 'sources.json');
	writeFileSync(list, writeList(JSON.parse(readFileSync(list, 'utf8'))));
	console.log(
		`new: ${folder} is written; look at it with CONTENT_DIR=${folder} npm run dev, and replace its words by yours`,
	);
};

const [asked = '', name = ''] = process.argv.slice(2);
const what = names.find((each) => each === asked || oneOf(each) === asked) ?? asked;
if (what === 'case') writeCase(name);
else if (!names.includes(what)) {
	const near = nearest(what, names);
	refuse(
		`write npm run new -- COLLECTION ID, with one of ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`,
	);
} else if (!idPattern.test(name)) {
	refuse(`'${name}' is no id: write words in small letters (a–z, 0–9) joined by hyphens`);
} else if (what === 'ties') writeTie(name);
else if (what === 'sources') writeSource(name);
else if (isCollection(what)) writeEntry(what, name);
