/** What a command is told that it does not know: one line, and no stack. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.for([
	['preview', ['--prot', '4711'], "Unknown option '--prot'; this command knows --port and --host\n"],
	['preview', ['--port'], "Option '--port <value>' argument missing; this command knows --port and --host\n"],
	['preview', ['dist'], "Unexpected argument 'dist'; this command knows --port and --host\n"],
	['check', ['--older', '2026'], "Unknown option '--older'; this command knows --older-than and --texts\n"],
	['anchors', ['--wirte'], "Unknown option '--wirte'; this command knows --write\n"],
] as const)('%s %j', ([command, given, line]) => {
	const script = fileURLToPath(new URL(`../../scripts/${command}.ts`, import.meta.url));
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
	expect([status, stdout, stderr]).toEqual([2, '', line]);
});
