/**
 * The rules of the steps, over the imports. content → schema → source → model → views → pages: a file imports from its
 * own step and those before it.
 */
import { describe, expect, test } from 'vitest';
import { codeIn, importsOf, type CodeFile } from './files.ts';

const steps = ['schema', 'source', 'model', 'views', 'pages'] as const;
type Step = (typeof steps)[number] | 'edge';

/**
 * The edges know the environment (base path, content folder, packages, the development server) and join steps. The
 * pages may import them; nothing pure may.
 */
const edges: readonly RegExp[] = [
	/^src\/environment\.ts$/, // says where the content lies, and whether this is a build
	/^src\/edition\.ts$/, // reads, checks and connects once
	/^src\/site\.ts$/, // the edition with the base path
	/^src\/fonts\.ts$/, // cuts the packages' fonts down to what the edition uses
	/^src\/letters\.ts$/, // draws letters as outlines of those fonts
	/^src\/csl-package\.ts$/, // unpacks the package's citation styles
	/^src\/content\.config\.ts$/, // hands the schemas to the framework's collections
	/^src\/layouts\/policy\.ts$/, // what a browser may load, which pages and hosts both say
	/^src\/integration\//, // watches the content in the development server
];

const views = ['markdown', 'citation', 'figures', 'components', 'dom', 'search', 'scripts', 'styles'];

const stepOf = (path: string): Step => {
	if (edges.some((edge) => edge.test(path))) return 'edge';
	const folder = path.split('/')[1] ?? '';
	if (folder === 'schema' || folder === 'source' || folder === 'model') return folder;
	return views.includes(folder) ? 'views' : 'pages';
};

const code = codeIn('src');
const faults = (
	files: readonly CodeFile[],
	isFault: (file: CodeFile, from: string, typeOnly: boolean) => boolean,
): readonly string[] =>
	files.flatMap((file) =>
		importsOf(file)
			.filter(({ from, typeOnly }) => isFault(file, from, typeOnly))
			.map(({ from }) => `${file.path} imports ${from}`),
	);

test('the code is found, with its imports, those of components too', () => {
	expect(code.length).toBeGreaterThan(100);
	const page = code.find(({ path }) => path === 'src/layouts/Page.astro');
	expect(page && importsOf(page).map(({ from }) => from)).toEqual(
		expect.arrayContaining(['src/site.ts', 'src/layouts/Head.astro', 'src/scripts/page.ts']),
	);
});

describe('one direction', () => {
	test('a file imports from its own step and those before it', () => {
		const order = (step: Step) => steps.indexOf(step as (typeof steps)[number]);
		expect(
			faults(code, (file, from) => {
				if (!from.startsWith('src/')) return false;
				const [own, other] = [stepOf(file.path), stepOf(from)];
				if (own === 'edge') return other === 'pages';
				// Components ask the edition and addresses of the edges, as pages do; what is pure does not.
				if (other === 'edge') return own !== 'pages' && !file.path.startsWith('src/components/');
				return order(other) > order(own);
			}),
		).toEqual([]);
	});

	test('only pages ask for the edition: components are handed what they show', () => {
		const asks = /\bimport \{[^}]*\bedition\b[^}]*\} from '[./]*\/(?:site|edition)\.ts'/;
		const found = code.filter(({ path, text }) => /^src\/(?:components|layouts)\//.test(path) && asks.test(text));
		expect(found.map(({ path }) => path)).toEqual([]);
	});

	test('no file comes back to itself by what it imports, types counted', () => {
		const imported = new Map(code.map((file) => [file.path, importsOf(file).map(({ from }) => from)]));
		const done = new Set<string>();
		const circleFrom = (path: string, way: readonly string[]): readonly string[] => {
			if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')];
			if (done.has(path)) return [];
			const found = (imported.get(path) ?? []).flatMap((from) => circleFrom(from, [...way, path]));
			done.add(path);
			return found;
		};
		expect(code.flatMap(({ path }) => circleFrom(path, []))).toEqual([]);
	});

	test('src imports nothing of scripts, tests or content', () => {
		expect(faults(code, (_file, from) => /^(?:scripts|tests|content)\//.test(from))).toEqual([]);
	});

	test('a script imports from any step; of the tests, only where a browser is found', () => {
		const known = /^(?:node:|src\/|scripts\/|tests\/browser\/driver\/|(?!tests\/)[a-z@])/;
		expect(faults(codeIn('scripts'), (_file, from) => !known.test(from))).toEqual([]);
	});

	test('a figure imports no other figure', () => {
		const figureOf = (path: string) => /^src\/figures\/([^/]+)\//.exec(path)?.[1];
		expect(
			faults(code, (file, from) => {
				const [own, other] = [figureOf(file.path), figureOf(from)];
				return own !== undefined && other !== undefined && other !== own && other !== 'shared';
			}),
		).toEqual([]);
	});

	test('only the source step and the edges read files', () => {
		expect(
			faults(code, (file, from) => from.startsWith('node:fs') && !['source', 'edge'].includes(stepOf(file.path))),
		).toEqual([]);
	});

	test('the schemas import zod and each other', () => {
		expect(
			faults(
				code.filter(({ path }) => stepOf(path) === 'schema'),
				(_file, from) => from !== 'zod' && !from.startsWith('src/schema/'),
			),
		).toEqual([]);
	});
});

describe('what runs in the browser', () => {
	/** What the page's script reaches, at once or later. */
	const reached = (): readonly CodeFile[] => {
		const byPath = new Map(code.map((file) => [file.path, file]));
		const found = new Map<string, CodeFile>();
		const waiting = ['src/scripts/page.ts'];
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			const file = byPath.get(path);
			if (!file || found.has(path)) continue;
			found.set(path, file);
			waiting.push(
				...importsOf(file)
					.filter(({ typeOnly }) => !typeOnly)
					.map(({ from }) => from),
			);
		}
		return [...found.values()];
	};

	test('imports pure modules, d3, the search library, what makes trees and nothing else', () => {
		const files = reached();
		expect(files.length).toBeGreaterThan(5);
		// A figure that is drawn anew in the browser is drawn there by the code that drew it in the build.
		const isAllowed = (from: string) => /^d3-[a-z-]+$/.test(from) || from === 'minisearch' || from === 'hastscript';
		// Of the schemas, only what needs none of their library: how dates and tracks are written, records of known keys, an order.
		const ofSite = /^src\/(?:(?:dom|scripts|search|figures|model)\/|schema\/(?:compare|date|record|tracks)\.ts$)/;
		expect(faults(files, (_file, from, typeOnly) => !typeOnly && !isAllowed(from) && !ofSite.test(from))).toEqual([]);
	});
});
