/**
 * Mutation tests: does a test fail when the code is made wrong? `npm run mutants -- src/model`, a folder at a time;
 * what was judged before and has not changed is not judged again. `npm run mutants -- --one-in 20`: a sample of all.
 */
const isSample = Number(process.env['MUTANTS_ONE_IN'] ?? 1) > 1;

export default {
	mutate: [
		'src/{schema,source,model,markdown,citation,figures}/**/*.ts',
		// What touches the DOM is tested in browsers, and unit tests cannot tell of it.
		'!src/figures/**/browser.ts',
		'!src/figures/shared/choose-part.ts',
		'!src/figures/timeline/{card*,controls,drawing,event-address,explorer,fetch,filters,gestures,interact,list*,presses,scene,start}.ts',
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
