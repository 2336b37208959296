/** What the pages of a build weigh, in bytes, gzipped; and which weigh more than their budget. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { anchorsWithTools, budgetOf, type Budget } from './budget.ts';
import { base, fileOf, pagesOf, type BuiltPage } from './site.ts';

const weights = new Map<string, number>();

/** What a file weighs. */
export const weigh = (file: string): number => {
	const weight = weights.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
	weights.set(file, weight);
	return weight;
};

/** What files weigh together. */
export const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weigh(file), 0);

/** Bytes as people say them: `12.3 kB`. */
export const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The scripts that a script imports: at once, or when they are needed. */
const importsOf = (file: string): { readonly now: readonly string[]; readonly later: readonly string[] } => {
	const text = readFileSync(file, 'utf8');
	const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => join(dirname(file), name));
	return {
		now: names(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g),
		later: names(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g),
	};
};

const closure = (files: readonly string[], next: (file: string) => readonly string[]): ReadonlySet<string> => {
	const found = new Set<string>();
	const waiting = [...files];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		waiting.push(...next(file));
	}
	return found;
};

/** The sheet of the faces of a script beside Latin: it grows with the characters of the case, as the faces do. */
const isOfScript = (sheet: string): boolean => /fonts-\w+\.css$/.test(sheet);

/** The figure that a script brings to life (astro.config.mjs names it so), if it is one's. */
const figureOf = (file: string): string | undefined => /(?:^|[/\\])figure-(\w+)\.[^/\\]+\.js$/.exec(file)?.[1];

/** True of the script that opens a figure where it is folded to a line. */
const isOpener = (file: string): boolean => /(?:^|[/\\])open-in-place\.[^/\\]+\.js$/.test(file);

/** True of the tools of an anchor, and of those of selected words. */
const isOfTools = (file: string): boolean => /(?:^|[/\\])(?:tools|selection)\.[^/\\]+\.js$/.test(file);

/** True of the script that lights claims and keeps what is lit in the address. */
const isOfClaims = (file: string): boolean => /(?:^|[/\\])claims-boxes\.[^/\\]+\.js$/.test(file);

/** True of a script that a page may come to fetch: what is of a figure or an anchor, only where one stands. */
const mayFetch = ({ root }: BuiltPage, file: string): boolean => {
	const has = (selector: string): boolean => root.querySelector(selector) !== null;
	const figure = figureOf(file);
	if (figure !== undefined) return has(`[data-figure="${figure}"]`);
	if (isOfTools(file)) return has(anchorsWithTools);
	if (isOfClaims(file)) return has('[data-claims]');
	return !isOpener(file) || has('[data-folded]');
};

/** Whether a script is the search. */
export const isSearch = (file: string): boolean => /(?:^|[/\\])search\.[^/\\]+\.js$/.test(file);

/** The files of a build that the elements of a page name. */
export const linked = (folder: string, page: BuiltPage, selector: string, attribute: string): readonly string[] =>
	page.root.querySelectorAll(selector).map((element) => {
		const address = new URL(element.getAttribute(attribute) ?? '', `https://site.invalid${base}${page.path}`);
		const file = fileOf(folder, address.pathname);
		if (!file) throw new Error(`${page.file}: ${address.pathname} is not there`);
		return file;
	});

/**
 * The scripts of a page: those that load with it, all that it may come to load by reading and touching, and those that
 * the search needs beside these.
 */
export const scriptsOf = (folder: string, page: BuiltPage) => {
	const entries = linked(folder, page, 'script[src]', 'src');
	const all = (files: readonly string[], isLeftOut: (file: string) => boolean) =>
		closure(files, (file) => {
			const { now, later } = importsOf(file);
			return [...now, ...later.filter((each) => mayFetch(page, each))].filter((each) => !isLeftOut(each));
		});
	const read = all(entries, isSearch);
	return {
		early: closure(entries, (file) => importsOf(file).now),
		read,
		search: [...all(entries, () => false)].filter((file) => !read.has(file)),
	};
};

/** How each part of a budget is measured. */
const measures: Readonly<Record<keyof Budget, (folder: string, page: BuiltPage) => number>> = {
	page: (folder, page) =>
		weigh(page.file) +
		sum(linked(folder, page, 'link[rel="stylesheet"]', 'href').filter((sheet) => !isOfScript(sheet))),
	early: (folder, page) => sum(scriptsOf(folder, page).early),
	script: (folder, page) => sum(scriptsOf(folder, page).read),
};

/** The pages of a build that weigh more than a part of their budget allows, a line each. */
export const overBudget = (folder: string, part: keyof Budget): readonly string[] =>
	pagesOf(folder).flatMap((page) => {
		const [bytes, most] = [measures[part](folder, page), budgetOf(page)[part]];
		return bytes <= most ? [] : [`${page.path}: ${part} ${kilo(bytes)}, at most ${kilo(most)}`];
	});
