/** Runs a program of this project's packages and hands on what it prints. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file that a package's command starts: `bin('astro')`. */
export const bin = (name: string, command = name): string => {
	const manifest = require.resolve(`${name}/package.json`);
	// The form of a package's manifest is npm's.
	const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
	return join(dirname(manifest), typeof bins === 'string' ? bins : (bins[command] ?? ''));
};

/** What runs now: none of it outlives this process. */
const children = new Set<ChildProcess>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** What is given what a program prints, in place of whoever looks on. */
interface Hearing {
	readonly output?: (piece: string) => void;
	readonly errors?: (piece: string) => void;
}

/** Runs a Node program with arguments; resolves to its exit status. */
export const run = (
	file: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
	{ output, errors }: Hearing = {},
): Promise<number> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], {
			stdio: ['inherit', output ? 'pipe' : 'inherit', errors ? 'pipe' : 'inherit'],
			env: { ...process.env, ...env },
		});
		children.add(child);
		if (output) child.stdout?.setEncoding('utf8').on('data', output);
		if (errors) child.stderr?.setEncoding('utf8').on('data', errors);
		child.on('error', reject);
		child.on('close', (code) => {
			children.delete(child);
			resolve(code ?? 1);
		});
	});

/**
 * Runs a Node program with arguments, and holds back what it prints until it has ended, so that what several programs
 * say at a time stays apart; resolves to its exit status, and what it printed.
 */
export const runHeld = async (
	file: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
): Promise<{ readonly status: number; readonly printed: string }> => {
	let printed = '';
	const hear = (piece: string): void => {
		printed += piece;
	};
	const status = await run(file, args, env, { output: hear, errors: hear });
	return { status, printed };
};
