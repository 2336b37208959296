/**
 * `npm run sources -- FILE`: takes what a reference manager exports (CSL-JSON, BibTeX, RIS) into `sources.json` of the
 * case, and says what it did. What is there stays as it is. Status 1 where the file or the list could not be read.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../src/citation/import/read.ts';
import { reportOf, takeItems } from '../src/citation/import/take.ts';
import { sources, type Source } from '../src/schema/sources.ts';
import { writeList } from './blank.ts';

const refuse = (...lines: readonly string[]): void => {
	for (const line of lines) console.error(line);
	process.exitCode = 1;
};

const [file] = process.argv.slice(2);
const target = join(process.env['CONTENT_DIR'] ?? 'content', 'sources.json');

/** The list that is there: its text, and its entries where they are sound. */
const written = existsSync(target) ? readFileSync(target, 'utf8') : '[]';
const there = ((): readonly Source[] | undefined => {
	try {
		const list: unknown = JSON.parse(written);
		// The schema has just vouched for them; what it hands back has its keys in another order.
		return sources.safeParse(list).success ? (list as readonly Source[]) : undefined;
	} catch {
		return undefined;
	}
})();

if (file === undefined) refuse('npm run sources -- FILE: name the file that was exported: CSL-JSON, BibTeX or RIS');
else if (!existsSync(file)) refuse(`${file}: no such file`);
else if (!statSync(file).isFile()) refuse(`${file}: this is no file; name the file that was exported`);
else if (!there) refuse(`${target}: has errors of its own; run npm run check, and mend them first`);
else {
	const reading = readExport(readFileSync(file));
	if ('wrong' in reading) {
		const { line, column, wrong, advice } = reading;
		refuse(`${line === undefined ? file : `${file}:${line}:${column ?? 1}`}: ${wrong}; ${advice}`);
	} else {
		const taking = takeItems(reading.items, there);
		if (taking.took.length > 0) {
			writeFileSync(target, writeList(taking.list, /^[[{]\r?\n([ \t]+)/.exec(written)?.[1]));
		}
		const length = reading.items.length + reading.passedOver.length;
		console.log(`${file}: ${reading.format}, ${length} ${length === 1 ? 'entry' : 'entries'}`);
		for (const line of reportOf(taking, reading.passedOver)) console.log(line);
	}
}
