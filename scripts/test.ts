/**
 * `npm test`: everything that must hold, one after another. What fails does not stop the rest, so that one run tells
 * all; the exit status is that of the whole. `npm test -- unit build` runs these steps alone.
 */
import { run } from './run.ts';
import { vitest, type Duration, type Outcome } from './vitest.ts';

/** A program that passes or fails as one. */
const whole = async (file: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> => {
	const status = await run(file, [], env);
	return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
};

const secondCase = { CONTENT_DIR: 'tests/fixtures/second-case', OUT_DIR: 'dist-second-case' };
const bareCase = { CONTENT_DIR: 'tests/fixtures/bare-case', OUT_DIR: 'dist-bare-case' };

const steps: Readonly<Record<string, () => Promise<Outcome>>> = {
	content: () => whole('scripts/check.ts'),
	types: () => whole('scripts/types.ts'),
	lint: () => whole('scripts/lint.ts'),
	unit: () => vitest('unit'),
	build: () => whole('scripts/build.ts'),
	'second-case': () => whole('scripts/build.ts', secondCase),
	'bare-case': () => whole('scripts/build.ts', bareCase),
	built: () => vitest('built'),
	browser: () => vitest('browser'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
	console.error(`npm test: no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}`);
	process.exit(2);
}

const chosen = Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name));
let [passed, failed] = [0, 0];
const lines: string[] = [];
const durations: Duration[] = [];
for (const [index, [name, step]] of chosen.entries()) {
	console.log(`\n== ${name} (${index + 1} of ${chosen.length})`);
	const began = performance.now();
	const outcome = await step();
	passed += outcome.passed;
	failed += outcome.failed;
	durations.push(...(outcome.durations ?? []));
	const verdict = outcome.failed === 0 ? 'passed' : 'FAILED';
	const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} not run` : '';
	const seconds = Math.round((performance.now() - began) / 1000);
	lines.push(`${verdict}  ${name}: ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds} s)`);
}
const slowest = durations.sort((a, b) => b.took - a.took).slice(0, 10);
if (slowest.length > 0)
	console.log(
		`\nThe slowest:\n${slowest.map(({ test, took }) => `${(took / 1000).toFixed(1)} s  ${test}`).join('\n')}`,
	);
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
