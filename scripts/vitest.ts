/** Runs a project of the tests, shows it, and counts what passed and failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bin, run } from './run.ts';

/** What a step of the tests came to. A step that could not run at all counts as one that failed. */
export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** What each test took, where that was measured. */
	readonly durations?: readonly Duration[];
	/** The tests that failed, by file and names. */
	readonly failures?: readonly string[];
}

/** What a test took, in milliseconds. */
export interface Duration {
	/** The file under `tests/` and the names of the test. */
	readonly test: string;
	readonly took: number;
}

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly duration?: number | null;
		}[];
	}[];
}

const resultsOf = ({ testResults }: Report) =>
	testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, ...result }) => ({
			...result,
			test: `${relative('tests', name)}: ${fullName}`,
		})),
	);

/** Runs `vitest run --project NAME` with further arguments. */
export const vitest = async (
	project: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
): Promise<Outcome> => {
	const folder = mkdtempSync(join(tmpdir(), 'tests-'));
	const file = join(folder, 'report.json');
	try {
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const status = await run(bin('vitest'), ['run', '--project', project, ...reporters, ...args], env);
		// The form of the report is Vitest's.
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		const failed = status === 0 ? 0 : Math.max(1, report.numFailedTests);
		const results = resultsOf(report);
		return {
			passed: report.numPassedTests,
			failed,
			skipped: report.numPendingTests,
			durations: results.map(({ test, duration }) => ({ test, took: duration ?? 0 })),
			failures: results.filter((result) => result.status === 'failed').map(({ test }) => test),
		};
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
