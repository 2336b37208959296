/**
 * Mutation tests: does a test fail when the code is made wrong? `npm run mutants -- src/model`, a folder at a time;
 * what was judged before and has not changed is not judged again.
 */
export default {
	mutate: [
		'src/{schema,source,model,markdown,citation,figures}/**/*.ts',
		// What touches the DOM is tested in browsers.
		'!src/figures/**/browser.ts',
	],
	testRunner: 'vitest',
	vitest: { configFile: 'tests/mutation/vitest.config.ts' },
	plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/words.mjs'],
	ignorers: ['words'],
	// A build and its remains are of no use to unit tests.
	ignorePatterns: ['dist', 'dist-*', '.astro', 'coverage', 'tests/browser', 'tests/built', 'docs'],
	coverageAnalysis: 'perTest',
	// A mutant that changes only what a module says once, when it is read, costs a run of all tests; most are tables of words.
	ignoreStatic: true,
	incremental: true,
	incrementalFile: '.cache/mutants.json',
	tempDirName: '.cache/mutants',
	reporters: ['clear-text', 'progress', 'json'],
	jsonReporter: { fileName: '.cache/mutants-report.json' },
	clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
	thresholds: { high: 90, low: 80, break: 80 },
};
