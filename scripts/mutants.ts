/** `npm run mutants [-- FOLDER …]`: makes the code wrong, one place at a time, and counts what no test notices. */
import { bin, run } from './run.ts';

const folders = process.argv.slice(2);
const mutate = folders.flatMap((folder) => [`${folder}/**/*.ts`, `!${folder}/**/browser.ts`]).join(',');
process.exit(
	await run(bin('@stryker-mutator/core', 'stryker'), [
		'run',
		'tests/mutation/stryker.config.mjs',
		...(folders.length === 0 ? [] : ['--mutate', mutate]),
	]),
);
