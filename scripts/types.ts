/** `npm run types`: all TypeScript, that of Astro's components included. */
import { bin, run } from './run.ts';

process.exitCode = await run(bin('astro'), ['check', '--minimumSeverity', 'warning']);
