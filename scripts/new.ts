/** `npm run new -- COLLECTION ID`: writes a file with blanks, which passes the check once they are filled. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../src/schema/fields.ts';
import { markdownSchemas, type MarkdownCollection } from '../src/schema/index.ts';
import { nearest } from '../src/source/nearest.ts';
import { blankEntry } from './blank.ts';

const names = Object.keys(markdownSchemas);
const isCollection = (name: string): name is MarkdownCollection => Object.hasOwn(markdownSchemas, name);

/** Ends with one line that says what to write instead. */
const refuse = (line: string): never => {
	console.error(`new: ${line}`);
	process.exit(1);
};

const [collection = '', id = ''] = process.argv.slice(2);
if (!isCollection(collection)) {
	const near = nearest(collection, names);
	refuse(
		`write npm run new -- COLLECTION ID, with one of ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`,
	);
} else if (!idPattern.test(id)) {
	refuse(`'${id}' is no id: write words in small letters (a–z, 0–9) joined by hyphens`);
} else {
	const folder = join(process.env['CONTENT_DIR'] ?? 'content', collection);
	mkdirSync(folder, { recursive: true });
	const there = readdirSync(folder);
	const number = Math.max(0, ...there.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0))) + 1;
	const file = join(folder, collection === 'essay' ? `${String(number).padStart(2, '0')}-${id}.md` : `${id}.md`);
	if (existsSync(file) || there.some((name) => name.replace(/^\d+-/, '') === `${id}.md`))
		refuse(`${collection}/${id} is there already`);
	writeFileSync(file, blankEntry(collection, id));
	console.log(`new: ${file} is written; fill its blanks, and run npm run check`);
}
