/** `npm run types`: Astro's components and all TypeScript. */
import { bin, run } from './run.ts';

const astro = await run(bin('astro'), ['check', '--minimumSeverity', 'warning']);
const tsc = await run(bin('typescript', 'tsc'), ['-p', '.']);
process.exitCode = astro || tsc;
