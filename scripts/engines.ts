/**
 * `npm run test:engines`: the browser tests that another engine can be asked, over the built site. It names what it
 * could not run, and fails only where something ran and failed.
 */
import { existsSync } from 'node:fs';
import { findFirefox } from '../tests/browser/driver/firefox.ts';
import { vitest } from './vitest.ts';

/** What Firefox can be asked by its protocol: no emulated media, no scripting off, no measure of layout shift. */
const files = [
	'essay',
	'pages-desk',
	'margin-notes',
	'labels',
	'search',
	'timeline-keys',
	'timeline-filters',
	'timeline-choice',
	'timeline-places',
	'features',
	'print-whole',
	'print-words',
].map((name) => `tests/browser/${name}.test.ts`);

const notRun: string[] = [
	'WebKit: it has no adapter yet',
	'Firefox: dark, forced colours and reduced motion, scripting off, touch, shifts of the layout',
];

let [passed, failed] = [0, 0];
const gone = files.filter((file) => !existsSync(file));
if (gone.length > 0) {
	console.error(`engines: there is no ${gone.join(', ')}; name the file as it is called now`);
	process.exit(1);
}
if (!existsSync('dist')) {
	console.error('engines: there is no dist/; run npm run build first');
	process.exit(1);
}
if (findFirefox() === undefined)
	notRun.unshift('Firefox: it is not installed here (on Debian, apt install firefox-esr)');
else {
	console.log('engines: Firefox');
	const outcome = await vitest('browser', files, { ENGINE: 'firefox' });
	[passed, failed] = [outcome.passed, outcome.failed];
	for (const test of outcome.failures ?? []) console.log(`FAILED  ${test}`);
}
for (const line of notRun) console.log(`NOT RUN  ${line}`);
console.log(`engines: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
