/** `npm run lint`: ESLint, then Prettier's formatting of code and configuration (the content keeps its own lines). */
import { bin, run } from './run.ts';

const eslint = await run(bin('eslint'), ['.']);
const prettier = await run(bin('prettier'), [
	'--check',
	'--cache',
	'--cache-strategy',
	'content',
	'--log-level',
	'warn',
	'.',
]);
process.exitCode = eslint || prettier;
