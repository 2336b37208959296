/** Runs a program of this project's packages and hands on what it prints. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file that a package's command starts: `bin('astro')`. */
export const bin = (name: string, command = name): string => {
	const manifest = require.resolve(`${name}/package.json`);
	const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
	return join(dirname(manifest), typeof bins === 'string' ? bins : (bins[command] ?? ''));
};

/** Runs a Node program with arguments; resolves to its exit status. */
export const run = (file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<number> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
