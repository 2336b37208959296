/**
 * `npm run build`: checks the content, builds into a folder aside, and swaps it in for `dist/` only when it is whole. A
 * build that fails leaves the last good one as it was; two at a time do not meet.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { bin, run } from './run.ts';

const target = process.env['OUT_DIR'] ?? 'dist';
const aside = `${target}-next-${process.pid}`;
const old = `${target}-old-${process.pid}`;
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

// An interrupted build leaves nothing behind.
process.on('exit', () => [aside, old].forEach(remove));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

console.log('build: checking the content');
if ((await run('scripts/check.ts')) !== 0) {
	console.error(`build: the content has errors; ${target}/ is left as it was`);
	process.exit(1);
}
console.log(`build: building into ${aside}/`);
const status = await run(bin('astro'), ['build', ...process.argv.slice(2)], { OUT_DIR: aside, NODE_ENV: 'production' });
if (status !== 0) {
	console.error(`build: failed; ${target}/ is left as it was`);
	process.exit(status);
}
if (existsSync(target)) renameSync(target, old);
renameSync(aside, target);
console.log(`build: ${target}/ is ready`);
