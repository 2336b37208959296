/** What hosts and licences ask for beside the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, builds, filesOf, pagesOf } from './site.ts';

describe.each(builds)('beside the pages of %s', (folder) => {
	const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

	test('a host that drops what begins with an underscore is told not to', () => {
		expect(filesOf(folder)).toContain('.nojekyll');
	});

	test('the headers of the policy stand in the forms of common hosts, for pages and for frames', () => {
		for (const name of ['_headers', '.htaccess']) {
			const file = text(name);
			expect(file).toContain(`${base}/embed/`);
			expect(file).toContain("frame-ancestors 'none'");
			expect(file).toContain('frame-ancestors *');
			expect(file).toContain('X-Content-Type-Options');
			expect(file).toContain('Access-Control-Allow-Origin');
		}
	});

	test('no header is sent twice', () => {
		const [, embed = ''] = text('_headers').split(`${base}/embed/*\n`);
		const sent = embed
			.trim()
			.split('\n')
			.map((line) => line.trim());
		expect(sent).toHaveLength(2);
		expect(sent[0]).toBe('! Content-Security-Policy');
		expect(sent[1]).toMatch(/^Content-Security-Policy: .*frame-ancestors \*$/);
	});

	test('every package in the scripts shows its licence, and every face of the fonts', () => {
		const licences = text('licences.md');
		for (const name of ['minisearch', 'd3-zoom', 'd3-selection']) expect(licences).toContain(`## ${name} - `);
		const families = new Set(
			filesOf(folder)
				.filter((name) => name.endsWith('.woff2'))
				.map((name) => /edition-[a-z]+/.exec(name)?.[0]),
		);
		const texts = filesOf(folder).filter((name) => /fonts[/\\].*-OFL\.txt$/.test(name));
		expect(texts).toHaveLength(families.size);
		for (const name of texts) expect(text(name)).toContain('SIL OPEN FONT LICENSE');
		// A cut face may not bear a name that its licence reserves.
		expect(filesOf(folder).filter((name) => /source-s.*woff2/i.test(name))).toEqual([]);
		const about = pagesOf(folder).find(({ path }) => path === '/about/');
		for (const name of [...texts, 'licences.md']) expect(about?.html).toContain(name.split(/[/\\]/).at(-1));
	});
});
