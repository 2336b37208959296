/** `npm run check`: reads the content, prints every problem a line, ends with the count. Status 1 where there is an error. */
import { checkContent, errorsIn } from '../src/model/integrity.ts';
import { formatProblem } from '../src/source/problem.ts';
import { readContent } from '../src/source/read.ts';

const folder = process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content';
const content = readContent(folder);
const problems = checkContent(content);
for (const problem of problems)
	console.log(`${formatProblem(problem)}${problem.severity === 'error' ? '' : ' (a warning)'}`);

const errors = errorsIn(problems).length;
const warnings = problems.length - errors;
const entries = Object.values(content.entries).reduce((sum, list) => sum + list.length, 0);
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
console.log(
	`${folder}: ${count(entries, 'entry').replace('entrys', 'entries')} read, ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
);
process.exitCode = errors > 0 ? 1 : 0;
