/**
 * `npm run build`, and with `--print`, as `npm run print` asks, with the files for paper: checks the content, builds into
 * a folder aside, and swaps it in for `dist/` only when it is whole. A build that fails leaves the last good one as it
 * was; two at a time do not meet; what a killed one left behind is cleared by the next.
 */
import { cpSync, existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { bin, run } from './run.ts';

const print = process.argv.includes('--print');
const further = process.argv.slice(2).filter((argument) => argument !== '--print');
/** What the folder is called in messages, and where it is: behind a link, what the link leads to. */
const shown = (process.env['OUT_DIR'] || 'dist').replace(/(?<=.)\/+$/, '');
const target = existsSync(shown) ? realpathSync(shown) : resolve(shown);
const aside = `${target}-next-${process.pid}`;
const old = `${target}-old-${process.pid}`;
/** Astro moves files about within the project: for a folder elsewhere it builds here, and the whole is copied there. */
const built = relative(process.cwd(), target).startsWith('..') ? resolve(`dist-next-${process.pid}`) : aside;
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be signalled, and is alive.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
};

/** True where something has the name, be it a link that leads nowhere. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The folders that builds of a folder left behind, whose processes are gone. */
const remainsOf = (path: string, kind: 'next' | 'old'): readonly string[] => {
	const left = new RegExp(`^${basename(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}-${kind}-(\\d+)$`);
	const folder = dirname(path);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => {
			const [, pid] = left.exec(name) ?? [];
			return pid !== undefined && !isAlive(Number(pid));
		})
		.map((name) => join(folder, name));
};

/** Clears what killed builds left. One that was killed in the middle of its swap had put the last good one aside. */
const clear = (): void => {
	const [lastGood, ...others] = remainsOf(target, 'old');
	if (lastGood !== undefined) {
		if (isThere(target)) remove(lastGood);
		else renameSync(lastGood, target);
	}
	[...others, ...remainsOf(target, 'next'), ...remainsOf(resolve('dist'), 'next')].forEach(remove);
};

/** Why a folder must not be swapped for the site: somebody keeps something else in it. */
const whyNot = (): string | undefined => {
	if (!existsSync(target)) return undefined;
	const isFolder = lstatSync(target).isDirectory();
	const names = isFolder ? readdirSync(target) : [];
	return isFolder && (names.length === 0 || names.includes('index.html'))
		? undefined
		: `${shown} is there already, and is no site; name another folder with OUT_DIR`;
};

/** Swaps the finished folder in; where that fails, the last good one stands again. */
const swap = (): void => {
	if (built !== aside) cpSync(built, aside, { recursive: true });
	if (isThere(target)) renameSync(target, old);
	try {
		renameSync(aside, target);
	} catch (error) {
		if (isThere(old)) renameSync(old, target);
		throw error;
	}
};

/** What the machine refuses, in plain words. */
const refusals: readonly (readonly [RegExp, string])[] = [
	[/\b(?:ENOSPC|EDQUOT)\b|No space left on device/, 'the disk is full; make room on it'],
	[/\bEROFS\b/, 'the disk can only be read; name a folder elsewhere with OUT_DIR'],
	[/\b(?:EACCES|EPERM)\b|Permission denied/, 'a file or folder may not be written; look whose it is'],
	[/\b(?:EMFILE|ENFILE)\b/, 'too many files are open on this machine'],
	[/heap out of memory/, 'this machine has too little memory for it'],
];
const inWords = (message: string): string | undefined => refusals.find(([sign]) => sign.test(message))?.[1];

const fail = (why: string, status = 1): never => {
	console.error(`build: ${why}; ${shown}/ is left as it was`);
	process.exit(status);
};

// However this ends, nothing of it is left beside the target.
process.on('exit', () => [aside, old, built].forEach(remove));

try {
	const refused = whyNot();
	if (refused !== undefined) fail(refused);
	clear();
	console.log('build: checking the content');
	const checked = await run('scripts/check.ts', ['--texts']);
	if (checked !== 0) fail('the content has errors', checked);
	console.log(`build: building for ${shown}/`);
	let errors = '';
	const status = await run(
		bin('astro'),
		['build', ...further],
		{
			OUT_DIR: built,
			NODE_ENV: 'production',
			// The pages offer what is printed below.
			...(print ? { PRINTED: '1' } : {}),
		},
		{ errors: (piece) => (errors += piece) },
	);
	const words = status === 0 ? undefined : inWords(errors);
	if (words === undefined) process.stderr.write(errors);
	if (status !== 0) fail(words ?? 'failed', status);
	if (print) {
		console.log('build: printing');
		const printed = await run('scripts/print.ts', [built]);
		if (printed !== 0) fail('not printed', printed);
	}
	swap();
	console.log(`build: ${shown}/ is ready`);
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	fail(inWords(message) ?? message);
}
