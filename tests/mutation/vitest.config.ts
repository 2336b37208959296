/**
 * The tests that judge mutants: those of pure functions. What takes minutes (whole cases copied and checked for each row,
 * properties of a thousand texts) would be run again for each mutant that nothing else notices, so it is left out: the
 * score is a lower bound.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/{schema,source,model,markdown,citation,figures,components}/**/*.test.ts'],
		exclude: [
			'tests/model/{faults,editing,readme,second-read,loaded,all-held}.test.ts',
			'tests/markdown/no-word-lost.test.ts',
		],
		testTimeout: 60_000,
	},
});
