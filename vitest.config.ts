import { defineConfig } from 'vitest/config';
import { EveryPageFirst } from './tests/every-page-first.ts';

export default defineConfig({
	test: {
		// Nobody works beside a run of the tests: every processor has one.
		maxWorkers: '100%',
		sequence: { sequencer: EveryPageFirst },
		projects: [
			{
				test: {
					name: 'unit',
					isolate: false,
					// A loaded machine is no fault: what starts a program of its own may take its time.
					testTimeout: 60_000,
					include: [
						'tests/{schema,source,model,markdown,citation,figures,search,components,integration,scripts,architecture}/**/*.test.ts',
					],
				},
			},
			// By itself: builds in the same folder write the files that the server keeps of its content.
			{ test: { name: 'dev', include: ['tests/dev/**/*.test.ts'], testTimeout: 120_000 } },
			{
				test: {
					name: 'built',
					// The pages that one file has read and parsed are the next one's too.
					isolate: false,
					include: ['tests/built/**/*.test.ts'],
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'browser',
					// One browser serves all files that a process runs: to start one took as long as two pages of tests.
					isolate: false,
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: 'tests/browser/driver/setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// How long a condition may take to come true: a limit for what never does, not a pace.
					expect: { poll: { timeout: 20_000 } },
					// While one of them waits for its page the others work; more would take each other's time.
					maxWorkers: 3,
				},
			},
		],
	},
});
