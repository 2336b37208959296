/** `npm run preview`: serves `dist/` as a host would. `-- --port N --host H` */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { serve } from './serve.ts';

const { values } = readArguments({
	options: { port: { type: 'string', default: '4322' }, host: { type: 'string', default: '127.0.0.1' } },
});
const port = Number(values.port);
const folder = process.env['OUT_DIR'] || 'dist';
try {
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`'${values.port}' is not a port; write a number from 0 to 65535`);
	// A folder that is not there is refused by what serves it.
	if (existsSync(folder) && !existsSync(join(folder, 'index.html')))
		throw new Error(`${folder} holds no site; build one there with npm run build, or name another folder with OUT_DIR`);
	const { url } = await serve(folder, {
		port,
		host: values.host,
		base: process.env['BASE_PATH'] ?? '/',
	});
	console.log(`preview: ${url}/`);
} catch (error) {
	console.error(`preview: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
