/** `npm run preview`: serves `dist/` as a host would. `-- --port N --host H` */
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const { values } = parseArgs({
	options: { port: { type: 'string', default: '4322' }, host: { type: 'string', default: '127.0.0.1' } },
});
const { url } = await serve(process.env['OUT_DIR'] ?? 'dist', {
	port: Number(values.port),
	host: values.host,
	base: process.env['BASE_PATH'] ?? '/',
});
console.log(`preview: ${url}/`);
