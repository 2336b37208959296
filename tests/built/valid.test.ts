import { execFile, execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { builds, pagesOf } from './site.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, ...htmlRules }));

/** Finds whether Java can be started; the Nu checker needs it, and the project does not ask for it. */
const hasJava = ((): boolean => {
	try {
		execFileSync('java', ['-version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

interface NuMessage {
	readonly type: string;
	readonly url?: string;
	readonly lastLine?: number;
	readonly message: string;
}

/** Started once for all, and not made ready for hours of work: half the time went into starting. The stack is what it asks for. */
const javaOptions = ['-Xss4m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Runs the Nu checker over folders; resolves to its errors, a line each. */
const nu = (folders: readonly string[]): Promise<readonly string[]> =>
	new Promise((resolve, reject) => {
		const jar = join(
			dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
			'build',
			'dist',
			'vnu.jar',
		);
		const args = [...javaOptions, '-jar', jar, '--format', 'json', '--errors-only', '--skip-non-html', ...folders];
		execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (_status, _out, report) => {
			try {
				const { messages } = JSON.parse(report) as { messages: readonly NuMessage[] };
				resolve(
					messages
						// The HTML is asked. Its reading of CSS is older than container queries, which a page in one file holds.
						.filter(({ message }) => !message.startsWith('CSS: '))
						.map(
							({ url = '', lastLine, message }) => `${url.replace(/^.*\/(?=dist)/, '')}:${lastLine ?? 0} ${message}`,
						),
				);
			} catch {
				reject(new Error(`the Nu checker gave no report: ${report.slice(0, 400)}`));
			}
		});
	});

describe.each(builds)('the HTML of %s is valid', (folder) => {
	test('html-validate', async () => {
		const faults: string[] = [];
		for (const page of pagesOf(folder)) {
			const report = await validator.validateString(page.html, page.file);
			for (const { messages } of report.results) {
				for (const { line, ruleId, message, severity } of messages) {
					if (severity === 2) faults.push(`${page.file}:${line} ${ruleId}: ${message}`);
				}
			}
		}
		expect(faults).toEqual([]);
	});
});

test('the Nu checker finds the HTML of all of them valid', async (context) => {
	if (!hasJava) {
		console.log('NOT RUN: the Nu checker, which needs Java (html-validate ran)');
		context.skip('no Java');
	}
	expect(await nu(builds.map(([folder]) => folder))).toEqual([]);
});
