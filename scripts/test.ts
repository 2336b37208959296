/**
 * `npm test`: everything that must hold. What does not wait for another runs side by side, with what it prints held back
 * until it ends. What fails does not stop the rest, so that one run tells all; the exit status is that of the whole.
 * `npm test -- unit build` runs these steps alone.
 */
import { availableParallelism } from 'node:os';
import { runHeld } from './run.ts';
import { vitest, type Duration, type Outcome } from './vitest.ts';

/** A step: its name, and what it came to. What it printed is given where it was held back. */
interface Step {
	readonly name: string;
	readonly run: () => Promise<Outcome & { readonly printed?: string }>;
}

/** A program that passes or fails as one. */
const whole = (name: string, file: string, env: NodeJS.ProcessEnv = {}): Step => ({
	name,
	run: async () => {
		const { status, printed } = await runHeld(file, [], env);
		return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, printed };
	},
});

/** A project of the tests, which uses all processors by itself. */
const tests = (name: string): Step => ({ name, run: () => vitest(name) });

/** The build of a case beside the site's own. */
const caseBuild = (name: string): Step =>
	whole(name, 'scripts/build.ts', { CONTENT_DIR: `tests/fixtures/${name}`, OUT_DIR: `dist-${name}` });

/** One group after another; the steps of a group side by side, begun in this order: the longest first. */
const groups: readonly (readonly Step[])[] = [
	[whole('content', 'scripts/check.ts')],
	[
		whole('types', 'scripts/types.ts'),
		whole('build', 'scripts/build.ts'),
		whole('lint', 'scripts/lint.ts'),
		caseBuild('second-case'),
		caseBuild('bare-case'),
	],
	[tests('unit')],
	[tests('dev')],
	[tests('built')],
	[tests('browser')],
];
/** How many steps of a group run at a time: each is one thread for the most part, and none is to wait for memory. */
const atATime = Math.max(2, availableParallelism());
const names = groups.flat().map(({ name }) => name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`npm test: no step ${unknown.join(', ')}; the steps are ${names.join(', ')}`);
	process.exit(2);
}

const began = performance.now();
const secondsSince = (time: number): number => Math.round((performance.now() - time) / 1000);
const chosen = groups
	.map((group) => group.filter(({ name }) => asked.length === 0 || asked.includes(name)))
	.filter((group) => group.length > 0);
let [passed, failed] = [0, 0];
const lines: string[] = [];
const durations: Duration[] = [];
const failures: string[] = [];
for (const group of chosen) {
	console.log(`\n== ${group.map(({ name }) => name).join(', beside it ')} (${secondsSince(began)} s so far)`);
	const told = new Map<string, string>();
	const waiting = [...group];
	const next = async (): Promise<void> => {
		const step = waiting.shift();
		if (step === undefined) return;
		const { name, run } = step;
		const start = performance.now();
		const outcome = await run();
		passed += outcome.passed;
		failed += outcome.failed;
		durations.push(...(outcome.durations ?? []));
		failures.push(...(outcome.failures ?? []));
		if (outcome.printed !== undefined) console.log(`\n-- ${name}\n${outcome.printed.trimEnd()}`);
		const verdict = outcome.failed === 0 ? 'passed' : 'FAILED';
		const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} not run` : '';
		told.set(
			name,
			`${verdict}  ${name}: ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${secondsSince(start)} s)`,
		);
		return next();
	};
	await Promise.all(Array.from({ length: atATime }, next));
	lines.push(...group.flatMap(({ name }) => told.get(name) ?? []));
}
const slowest = durations.sort((a, b) => b.took - a.took).slice(0, 10);
if (slowest.length > 0)
	console.log(
		`\nThe slowest:\n${slowest.map(({ test, took }) => `${(took / 1000).toFixed(1)} s  ${test}`).join('\n')}`,
	);
// By name at the end, where whoever reads a long log, or its last lines, finds them.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${lines.join('\n')}\n${secondsSince(began)} s in all\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
