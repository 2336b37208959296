/**
 * `npm run mutants [-- FOLDER-OR-FILE …] [--one-in N] [--seed S]`: makes the code wrong, one place at a time, and counts
 * what no test notices. All mutants take hours; `--one-in 20` judges a twentieth of them, the same at each run, and says
 * how far its score may lie from that of all.
 */
import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { bin, run } from './run.ts';

const { values, positionals: asked } = readArguments({
	allowPositionals: true,
	options: { 'one-in': { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const oneIn = Number(values['one-in']);
if (!Number.isInteger(oneIn) || oneIn < 1) {
	console.error(`mutants: --one-in ${values['one-in']} is no whole number; write --one-in 20 for a twentieth`);
	process.exit(2);
}

interface Report {
	readonly files: Readonly<
		Record<string, { readonly mutants: readonly { readonly status: string; readonly statusReason?: string }[] }>
	>;
}

const status = await run(bin('@stryker-mutator/core', 'stryker'), ['run', 'tests/mutation/stryker.config.mjs'], {
	...(asked.length === 0 ? {} : { MUTANTS_IN: asked.join(',') }),
	MUTANTS_ONE_IN: String(oneIn),
	MUTANTS_SEED: values.seed,
});
if (oneIn > 1) {
	// The form of the report is Stryker's.
	const { files } = JSON.parse(readFileSync('.cache/mutants-report.json', 'utf8')) as Report;
	const judged = Object.values(files)
		.flatMap(({ mutants }) => mutants)
		.filter((mutant) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(mutant.status));
	const share = judged.filter((mutant) => ['Killed', 'Timeout'].includes(mutant.status)).length / judged.length;
	// Two standard deviations of a share: the score of all lies within in nineteen samples of twenty.
	const margin = 1.96 * Math.sqrt((share * (1 - share)) / judged.length);
	const percent = (part: number): string => (100 * part).toFixed(1);
	console.log(`mutants: ${percent(share)} ± ${percent(margin)} of 100 noticed, by a sample of ${judged.length}`);
}
process.exitCode = status;
