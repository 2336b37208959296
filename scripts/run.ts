/** Runs a program of this project's packages and hands on what it prints. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file that a package's command starts: `bin('astro')`. */
export const bin = (name: string, command = name): string => {
	const manifest = require.resolve(`${name}/package.json`);
	const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
	return join(dirname(manifest), typeof bins === 'string' ? bins : (bins[command] ?? ''));
};

/** What runs now: none of it outlives this process. */
const children = new Set<ChildProcess>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/**
 * Runs a Node program with arguments, and holds back what it prints until it has ended, so that what several programs
 * say at a time stays apart; resolves to its exit status, and what it printed.
 */
export const runHeld = (
	file: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
): Promise<{ readonly status: number; readonly printed: string }> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
		children.add(child);
		let printed = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (part: string) => {
				printed += part;
			});
		child.on('error', reject);
		child.on('close', (code) => {
			children.delete(child);
			resolve({ status: code ?? 1, printed });
		});
	});

/**
 * Runs a Node program with arguments; resolves to its exit status.
 * @param hear is given what the program prints as errors, which is then not shown
 */
export const run = (
	file: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
	hear?: (errors: string) => void,
): Promise<number> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], {
			stdio: ['inherit', 'inherit', hear ? 'pipe' : 'inherit'],
			env: { ...process.env, ...env },
		});
		children.add(child);
		child.stderr?.setEncoding('utf8').on('data', (piece: string) => hear?.(piece));
		child.on('error', reject);
		child.on('close', (code) => {
			children.delete(child);
			resolve(code ?? 1);
		});
	});
