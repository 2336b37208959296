/**
 * A sample of all mutants, for a score in half an hour: one in so many, chosen by what the mutant is and by a seed, and
 * by nothing else, so that the same seed chooses the same as long as the code stays. The rest is passed over, which the
 * report calls compile errors and leaves out of the score.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

const oneIn = Number(process.env['MUTANTS_ONE_IN'] ?? 1);
const seed = process.env['MUTANTS_SEED'] ?? '1';

/** @param {import('@stryker-mutator/api/core').Mutant} mutant */
const isDrawn = ({ fileName, location, mutatorName, replacement }) => {
	const name = relative(process.cwd(), fileName).replaceAll('\\', '/');
	const what = JSON.stringify([seed, name, location, mutatorName, replacement]);
	return createHash('sha256').update(what).digest().readUInt32BE(0) % oneIn === 0;
};

class Sample {
	async init() {}

	/** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
	async group(mutants) {
		return [mutants.map(({ id }) => id)];
	}

	/** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
	async check(mutants) {
		return Object.fromEntries(
			mutants.map((mutant) => [
				mutant.id,
				isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
			]),
		);
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
