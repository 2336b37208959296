/**
 * `npm run anchors`: what a release would write, and with `-- --write` it is written: new anchors into
 * `content/anchors.json`, the text of the edition into `content/editions/VERSION.json`, which is never changed again.
 * Texts that begin otherwise than they were published are named.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchoredOf } from '../src/model/anchored.ts';
import { buildEdition } from '../src/model/edition.ts';
import { checkContent, errorsIn } from '../src/model/integrity.ts';
import { afterRelease, becameOthers, otherText } from '../src/model/ledger.ts';
import { formatProblem } from '../src/source/problem.ts';
import { editionsFolder, ledgerFile } from '../src/source/published.ts';
import { readContent } from '../src/source/read.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments({ options: { write: { type: 'boolean' } } });
const root = process.env['CONTENT_DIR'] ?? 'content';
const content = readContent(root);
const errors = errorsIn(checkContent(content));
const say = (line: string): void => console.log(`anchors: ${line}`);
const write = (path: string, data: unknown): void => writeFileSync(path, `${JSON.stringify(data, null, '\t')}\n`);

if (errors.length > 0) {
	for (const problem of errors) console.error(formatProblem(problem));
	process.exit(1);
}

const published = join(root, ledgerFile);
const edition = buildEdition(content);
const things = anchoredOf(edition);
const { ledger } = content.published;
const { version, date } = edition.site.edition;

for (const other of becameOthers(ledger, things)) say(otherText(other));

const fresh = things.filter(({ path }) => ledger[path] === undefined);
const file = join(root, editionsFolder, `${version}.json`);
const isPublished = existsSync(file);
say(`${Object.keys(ledger).length} published, ${fresh.length} new, ${things.length} in edition ${version}`);
if (isPublished) say(`${file} is there already and stays as it is; give edition.version of site.yaml the next number`);
else if (values.write !== true) say(`nothing is written; npm run anchors -- --write writes ${published} and ${file}`);
else {
	mkdirSync(join(root, editionsFolder), { recursive: true });
	write(published, afterRelease(ledger, things, version));
	write(file, {
		version,
		date,
		anchors: Object.fromEntries(things.map(({ path, name, text }) => [path, { name, text }])),
	});
	say(`${published} and ${file} are written`);
}
