/**
 * `npm run check [-- FOLDER] [--older-than DATE] [--texts]`: reads the content, prints every problem a line, ends with
 * the count. Status 1 where there is an error. With `--older-than 2026-06` it lists, before that, the entries that were
 * last held against their sources before that date, the longest ago first; that changes no status. With `--texts`, as
 * the build asks, it names after that the published texts that begin otherwise than they were published.
 */
import { anchoredOf } from '../src/model/anchored.ts';
import { buildEdition } from '../src/model/edition.ts';
import { heldBefore } from '../src/model/held.ts';
import { checkContent, errorsIn } from '../src/model/integrity.ts';
import { becameOthers, otherText } from '../src/model/ledger.ts';
import { parseDate } from '../src/schema/date.ts';
import { formatProblem } from '../src/source/problem.ts';
import { readContent } from '../src/source/read.ts';
import { readArguments } from './arguments.ts';

const { values, positionals } = readArguments({
	options: { 'older-than': { type: 'string' }, texts: { type: 'boolean' } },
	allowPositionals: true,
});
const date = values['older-than'];
const folder = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';
const content = readContent(folder);
const problems = checkContent(content);
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

if (date !== undefined && parseDate(date) === undefined) {
	console.error(`--older-than ${date}: not a date; write 2026, 2026-06 or 2026-06-15`);
	process.exitCode = 2;
} else if (date !== undefined) {
	const old = heldBefore(content, date);
	for (const { where, asOf } of old) console.log(`${asOf ?? 'not said'}\t${where}`);
	console.log(`${old.length} last held against their sources before ${date}`);
}

/** How many problems are shown: who has more has one cause, most likely, and the first of them name it. */
const most = 100;

// An error fails the build, so that errors have the room before warnings.
const warned = problems.filter(({ severity }) => severity === 'warning');
const shown = new Set([...errorsIn(problems), ...warned].slice(0, most));
for (const problem of problems.filter((each) => shown.has(each)))
	console.log(`${formatProblem(problem)}${problem.severity === 'error' ? '' : ' (a warning)'}`);

if (problems.length > most) console.log(`and ${problems.length - most} more, which are shown once these are mended`);

const errors = errorsIn(problems).length;
const warnings = problems.length - errors;
const entries = Object.values(content.entries).reduce((sum, list) => sum + list.length, 0);
console.log(
	`${folder}: ${count(entries, 'entry').replace('entrys', 'entries')} read, ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
);
if (errors > 0) process.exitCode = 1;
else if (values.texts === true)
	for (const other of becameOthers(content.published.ledger, anchoredOf(buildEdition(content))))
		console.log(`anchors: ${otherText(other)}`);
