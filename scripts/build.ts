/**
 * `npm run build`, and with `--print`, as `npm run print` asks, with the files for paper: checks the content, builds into a folder aside, and swaps it in for `dist/` only when it is whole. A
 * build that fails leaves the last good one as it was; two at a time do not meet; what a killed one left behind is
 * cleared by the next.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { bin, run } from './run.ts';

const print = process.argv.includes('--print');
const further = process.argv.slice(2).filter((argument) => argument !== '--print');
const target = process.env['OUT_DIR'] ?? 'dist';
const aside = `${target}-next-${process.pid}`;
const old = `${target}-old-${process.pid}`;
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be signalled, and is alive.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};

/** The folders that builds of this target left behind, whose processes are gone. */
const remains = (): readonly string[] => {
	const folder = dirname(resolve(target));
	const left = new RegExp(`^${basename(target).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}-(?:next|old)-(\\d+)$`);
	return readdirSync(folder)
		.filter((name) => {
			const [, pid] = left.exec(name) ?? [];
			return pid !== undefined && !isAlive(Number(pid));
		})
		.map((name) => join(folder, name));
};

/** Swaps the finished folder in; where that fails, the last good one stands again. */
const swap = (): void => {
	if (existsSync(target)) renameSync(target, old);
	try {
		renameSync(aside, target);
	} catch (error) {
		if (existsSync(old)) renameSync(old, target);
		throw error;
	}
};

// However this ends, nothing of it is left beside the target.
process.on('exit', () => [aside, old].forEach(remove));

try {
	remains().forEach(remove);
	console.log('build: checking the content');
	const checked = await run('scripts/check.ts');
	if (checked !== 0) {
		console.error(`build: the content has errors; ${target}/ is left as it was`);
		process.exit(checked);
	}
	await run('scripts/anchors.ts', ['--texts']);
	console.log(`build: building into ${aside}/`);
	const built = await run(bin('astro'), ['build', ...further], {
		OUT_DIR: aside,
		NODE_ENV: 'production',
		// The pages offer what is printed below.
		...(print ? { PRINTED: '1' } : {}),
	});
	if (built !== 0) {
		console.error(`build: failed; ${target}/ is left as it was`);
		process.exit(built);
	}
	if (print) {
		console.log('build: printing');
		const printed = await run('scripts/print.ts', [aside]);
		if (printed !== 0) {
			console.error(`build: not printed; ${target}/ is left as it was`);
			process.exit(printed);
		}
	}
	swap();
	console.log(`build: ${target}/ is ready`);
} catch (error) {
	console.error(`build: ${error instanceof Error ? error.message : String(error)}; ${target}/ is left as it was`);
	process.exitCode = 1;
}
