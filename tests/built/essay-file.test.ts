/** The essay in one file: of how much weight, and under which policy. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { bare, base, builds } from './site.ts';

describe.each([...builds, [bare] as const])('the essay of %s in one file', (folder) => {
	const file = join(folder, 'essay.html');
	const html = readFileSync(file, 'utf8');
	const root = parse(html);

	test('weighs less than a megabyte', () => {
		expect(statSync(file).size).toBeLessThan(1_000_000);
	});

	/** What a policy allows of a kind, as the hashes that it names. */
	const allowed = (kind: string): readonly string[] => {
		const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
		expect(policy).toContain("default-src 'none'");
		return new RegExp(`${kind} ([^;]+)`).exec(policy)?.[1]?.split(' ') ?? [];
	};
	const hashesOf = (elements: readonly HTMLElement[]): readonly string[] =>
		elements.map(({ rawText }) => `'sha256-${createHash('sha256').update(rawText).digest('base64')}'`);
	const packed = root.querySelector('#packed')?.rawText ?? '';
	const unpacked = parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
	const both = (selector: string) => [...root.querySelectorAll(selector), ...unpacked.querySelectorAll(selector)];

	test('allows the scripts and style sheets that it has, by their hashes, and nothing else', () => {
		expect(allowed('script-src')).toEqual(hashesOf(both('script:not([type])')));
		expect(allowed('script-src').length).toBe(2);
		expect(allowed('style-src')).toEqual(hashesOf(both('style')));
		expect(both('[style], link:not([rel="canonical"]), script[src]')).toEqual([]);
		expect(html).not.toMatch(/url\((?!data:)/);
	});

	test('has packed what its figures and scripts would ask the site for', () => {
		const held = new Set(both('[data-held]').map((each) => each.getAttribute('data-held')));
		const asked = ['data-embed', 'data-file'].flatMap((name) =>
			both(`[${name}]`).map((each) => each.getAttribute(name) ?? ''),
		);
		expect(asked.filter((address) => !held.has(address))).toEqual([]);
		expect(held).toContain(`${folder === builds[0]?.[0] ? base : ''}/cite/parts/essay.json`);
	});
});
