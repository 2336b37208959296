/** What is pure stays so: data in, data out; no framework, document, file system, clock, chance or locale. */
import { describe, expect, test } from 'vitest';
import { codeIn, importsOf, reachesOf } from './files.ts';

const pure = codeIn('src').filter(
	({ path }) =>
		path.startsWith('src/model/') ||
		path.startsWith('src/schema/') ||
		/^src\/figures\/.*\/(?:axis|data|draw|event|extent|figure|finding|keys|layout|packing|scale|shapes|state|store|text-width)\.ts$/.test(
			path,
		),
);

/** Names that reach out of a module: the document, the network, the clock, chance, the locale of the machine. */
const outside = [
	'document',
	'window',
	'navigator',
	'localStorage',
	'sessionStorage',
	'fetch',
	'process',
	'console',
	'setTimeout',
	'requestAnimationFrame',
	'Intl',
	'Date.now',
	'new Date()',
	'performance.now',
	'Math.random',
	'crypto.randomUUID',
	'.toLocaleString',
	'.toLocaleDateString',
	'.toLocaleTimeString',
	'.toLocaleUpperCase',
	'.toLocaleLowerCase',
	'.localeCompare',
	'.getTimezoneOffset',
];

describe('the pure modules', () => {
	test('are found', () => {
		expect(pure.map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'src/model/edition.ts',
				'src/figures/timeline/layout.ts',
				'src/figures/timeline/state.ts',
				'src/figures/timeline/store.ts',
				'src/figures/timeline/draw.ts',
				'src/figures/timeline/keys.ts',
			]),
		);
	});

	test('import neither the framework nor the system', () => {
		const found = pure.flatMap((file) =>
			importsOf(file)
				.filter(({ from }) => /^(?:node:|astro(?::|$|\/)|puppeteer)/.test(from))
				.map(({ from }) => `${file.path} imports ${from}`),
		);
		expect(found).toEqual([]);
	});

	test.each(outside)('reach for no %s', (name) => {
		const found = pure.filter((file) => reachesOf(file).has(name));
		expect(found.map(({ path }) => path)).toEqual([]);
	});
});
