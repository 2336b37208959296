/** What hosts and licences ask for beside the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/layouts/policy.ts';
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

	test('each page has its policy from one rule, whichever way a host joins rules', () => {
		const rules = text('_headers')
			.trimEnd()
			.split(/\n(?=\S)/)
			.map((rule) => rule.split('\n'));
		expect(rules.flat().filter((line) => line.trim().startsWith('!'))).toEqual([]);
		const policiesOf = (path: string): readonly string[] =>
			rules
				.filter(([address = '']) => (address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address))
				.flatMap((rule) => rule.slice(1).map((line) => line.trim()))
				.filter((line) => line.startsWith('Content-Security-Policy:'))
				.map((line) => line.slice('Content-Security-Policy: '.length));
		for (const { path } of pagesOf(folder))
			expect([path, policiesOf(base + path)]).toEqual([path, [headersOf(path)['Content-Security-Policy']]]);
		// Its own policy is in it; some hosts take the end of its name away.
		for (const path of ['/essay.html', '/essay']) expect(policiesOf(base + path)).toEqual(["frame-ancestors 'none'"]);
		// So many rules are read by Cloudflare Pages.
		expect(rules.length).toBeLessThanOrEqual(100);
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
