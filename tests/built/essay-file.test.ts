/** The essay in one file: of how much weight, and under which policy. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { bare, builds } from './site.ts';

describe.each([...builds, [bare] as const])('the essay of %s in one file', (folder) => {
	const file = join(folder, 'essay.html');
	const html = readFileSync(file, 'utf8');
	const root = parse(html);

	test('weighs less than a megabyte', () => {
		expect(statSync(file).size).toBeLessThan(1_000_000);
	});

	test('allows its own style sheet alone, and no script', () => {
		const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
		const style = root.querySelector('style')?.rawText ?? '';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`style-src 'sha256-${hash}'`);
		expect(root.querySelectorAll('style').length).toBe(1);
		expect(root.querySelectorAll('script, [style], link').length).toBe(0);
		expect(html).not.toMatch(/url\((?!data:)/);
	});
});
