import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy } from '../../src/layouts/policy.ts';
import { builds, filesOf, pagesOf } from './site.ts';

/** What a browser fetches or runs by itself; a link that a reader follows may lead anywhere. */
const resources = [
	['script', 'src'],
	['img', 'src'],
	['source', 'srcset'],
	['iframe', 'src'],
	['audio', 'src'],
	['video', 'src'],
	['link[rel="stylesheet"]', 'href'],
	['link[rel="preload"]', 'href'],
	['link[rel="modulepreload"]', 'href'],
	['link[rel="icon"]', 'href'],
	['link[rel="manifest"]', 'href'],
	['image', 'href'],
	['use', 'href'],
] as const;

describe.each(builds)('the policy of %s', (folder) => {
	const faults = (find: (page: ReturnType<typeof pagesOf>[number]) => readonly string[]): readonly string[] =>
		pagesOf(folder).flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));

	test('each page carries it whole, before anything that it rules', () => {
		expect(
			faults(({ root }) => {
				const head = root.querySelector('head')?.childNodes.filter(({ nodeType }) => nodeType === 1) ?? [];
				const at = head.findIndex((node) => node.toString().includes('http-equiv="Content-Security-Policy"'));
				const first = head.findIndex((node) => /^<(?:script|link|style)/i.test(node.toString()));
				const content = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
				return content === policy && at >= 0 && at < first ? [] : ['the policy is missing, late or another'];
			}),
		).toEqual([]);
	});

	test('no style attribute and no style element', () => {
		expect(
			faults(({ root }) => [
				...root.querySelectorAll('[style]').map(({ outerHTML }) => `style attribute: ${outerHTML.slice(0, 80)}`),
				...root.querySelectorAll('style').map(() => 'style element'),
			]),
		).toEqual([]);
	});

	test('no script in the page but data', () => {
		expect(
			faults(({ root }) =>
				root
					.querySelectorAll('script')
					.filter((script) => !script.hasAttribute('src') && script.getAttribute('type') !== 'application/ld+json')
					.map(({ outerHTML }) => `inline script: ${outerHTML.slice(0, 80)}`),
			),
		).toEqual([]);
	});

	test('no event handler attribute, no javascript: address', () => {
		expect(
			faults(({ root }) =>
				root.querySelectorAll('*').flatMap(({ attributes, tagName }) =>
					Object.entries(attributes)
						.filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
						.map(([name]) => `${name} on ${tagName.toLowerCase()}`),
				),
			),
		).toEqual([]);
	});

	test('nothing is fetched from another host', () => {
		expect(
			faults(({ root }) =>
				resources.flatMap(([selector, attribute]) =>
					root
						.querySelectorAll(`${selector}[${attribute}]`)
						.map((element) => element.getAttribute(attribute) ?? '')
						.filter((address) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)),
				),
			),
		).toEqual([]);
		const sheets = filesOf(folder).filter((name) => name.endsWith('.css'));
		expect(sheets.length).toBeGreaterThan(0);
		for (const name of sheets) {
			expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(
				/(?:url\(\s*['"]?|@import\s+['"])(?:https?:|\/\/)/i,
			);
		}
	});
});
