/**
 * `npm run lint`: Oxlint over all TypeScript, with its types; ESLint over Astro's components; Prettier's formatting of
 * code and configuration (the content keeps its own lines).
 */
import { bin, run } from './run.ts';

const oxlint = await run(bin('oxlint'));
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
process.exitCode = oxlint || eslint || prettier;
