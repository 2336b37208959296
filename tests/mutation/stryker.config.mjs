/**
 * Mutation tests: does a test fail when the code is made wrong? `npm run mutants -- src/model`, a folder at a time;
 * what was judged before and has not changed is not judged again. `npm run mutants -- --one-in 20`: a sample of all.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const isSample = Number(process.env['MUTANTS_ONE_IN'] ?? 1) > 1;

/** What was asked for: folders and files, from the project's root. */
const asked = process.env['MUTANTS_IN']?.split(',') ?? [
	'src/schema',
	'src/source',
	'src/model',
	'src/markdown',
	'src/citation',
	'src/figures',
];

/** What touches the document, which unit tests cannot tell of: it is tested in browsers. */
const ofBrowsers = readdirSync('src/figures', { recursive: true, encoding: 'utf8' })
	.map((name) => join('src/figures', name).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.ts'))
	.filter(
		(file) =>
			file.endsWith('/browser.ts') ||
			/\.(?:addEventListener|dataset|getBoundingClientRect|querySelector)\b/.test(readFileSync(file, 'utf8')),
	);

export default {
	mutate: [
		...asked.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)),
		...ofBrowsers.map((file) => `!${file}`),
	],
	testRunner: 'vitest',
	vitest: { configFile: 'tests/mutation/vitest.config.ts' },
	plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/words.mjs', './tests/mutation/sample.mjs'],
	ignorers: ['words'],
	checkers: isSample ? ['sample'] : [],
	// A build and its remains are of no use to unit tests.
	ignorePatterns: ['dist', 'dist-*', '.astro', 'coverage', 'tests/browser', 'tests/built'],
	coverageAnalysis: 'perTest',
	// A mutant that changes only what a module says once, when it is read, costs a run of all tests; most are tables of words.
	ignoreStatic: true,
	// What is passed over in a sample was not judged.
	incremental: !isSample,
	incrementalFile: '.cache/mutants.json',
	tempDirName: '.cache/mutants',
	// A busy machine notices nothing: a mutant that never ends is found by how often it goes round.
	timeoutMS: 60_000,
	dryRunTimeoutMinutes: 60,
	reporters: ['clear-text', 'progress', 'json'],
	jsonReporter: { fileName: '.cache/mutants-report.json' },
	clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
	thresholds: { high: 90, low: 80, break: 80 },
};
