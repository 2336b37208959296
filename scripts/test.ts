/**
 * `npm test`: everything that must hold, one after another. What fails does not stop the rest, so that one run tells
 * all; the exit status is that of the whole.
 */
import { bin, run } from './run.ts';

const steps: readonly (readonly [name: string, () => Promise<number>])[] = [
	['content', () => run('scripts/check.ts')],
	['types', () => run('scripts/types.ts')],
	['lint', () => run('scripts/lint.ts')],
	['unit', () => run(bin('vitest'), ['run', '--project', 'unit'])],
	['build', () => run('scripts/build.ts')],
	[
		'second case',
		() => run('scripts/build.ts', [], { CONTENT_DIR: 'tests/fixtures/second-case', OUT_DIR: 'dist-second-case' }),
	],
	['built pages', () => run(bin('vitest'), ['run', '--project', 'built'])],
	['browser', () => run(bin('vitest'), ['run', '--project', 'browser'])],
];

const only = process.argv.slice(2);
let [passed, failed] = [0, 0];
const lines: string[] = [];
for (const [name, step] of steps) {
	if (only.length > 0 && !only.includes(name)) continue;
	console.log(`\n== ${name}`);
	const began = Date.now();
	const status = await step();
	if (status === 0) passed += 1;
	else failed += 1;
	lines.push(`${status === 0 ? 'passed' : 'FAILED'}  ${name}  (${Math.round((Date.now() - began) / 1000)} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
