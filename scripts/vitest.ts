/** Runs a project of the tests, shows it, and counts what passed and failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from './run.ts';

/** What a step of the tests came to. A step that could not run at all counts as one that failed. */
export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
}

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
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		const failed = status === 0 ? 0 : Math.max(1, report.numFailedTests);
		return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
