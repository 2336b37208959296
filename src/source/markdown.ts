/**
 * Markdown → what the model needs of it: a tree in which citations, anchors, typed links, notes and directives are nodes,
 * and blocks with their plain text.
 *
 * `On [the pledge](agreement:x) [@a, p. 3]. {#its-id}` → a block `its-id` with the text `On the pledge.`, a link to
 * `agreement:x` at offset 3, a citation of `a` with the locator `p. 3`.
 */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { beyondReading } from './bounds.ts';
import { collect } from './collect.ts';
import { splitFrontMatter } from './front-matter.ts';
import { placesOf } from './place.ts';
import type { Problem } from './problem.ts';
import { cutUnclosed, withoutTextDirectives } from './syntax/directives.ts';
import { mergeEscapes, remarkEscapes } from './syntax/escapes.ts';
import { syntax } from './syntax/index.ts';
import type { Reading } from './syntax/reading.ts';
import type { Body, Position } from './types.ts';

/** Addresses within brackets and the like are left as text: what would link them afterwards loses their places. */
function withoutLateLinks(this: Processor): undefined {
	for (const extension of [this.data().fromMarkdownExtensions ?? []].flat(2)) delete extension.transforms;
}

const parser = unified()
	.use(remarkParse)
	// What lies between single tildes is text: 2013~2015.
	.use(remarkGfm, { singleTilde: false })
	.use(remarkDirective)
	.use(withoutTextDirectives)
	.use(withoutLateLinks)
	.use(remarkEscapes)
	.freeze();

/** What a source is called in running text: its author. `undefined` where no source has the key. */
export type SourceNames = ReadonlyMap<string, string>;

/** A text as it is read before its escapes are forgotten. */
interface Read {
	readonly tree: Root;
	readonly problems: readonly Problem[];
	readonly cut: boolean;
	readonly empty: boolean;
}

const read = (text: string, place: (offset: number) => Position, names: SourceNames): Read => {
	const beyond = beyondReading(text);
	const tree = parser.parse(beyond ? text.slice(0, beyond.offset) : text);
	const empty = tree.children.length === 0 && !beyond;
	const problems: Problem[] = [];
	const say =
		(severity: Problem['severity']): Reading['fault'] =>
		(rule, offset, wrong, advice) => {
			problems.push({ severity, rule, position: place(offset), field: 'body', wrong, advice });
		};
	const places = placesOf(text, '');
	const reading: Reading = {
		source: text,
		point: (offset) => {
			const { line, column } = places(offset);
			return { line, column, offset };
		},
		fault: say('error'),
		doubt: say('warning'),
		nameOf: (key) => names.get(key) ?? key,
		isSource: (key) => names.has(key),
	};
	if (beyond) reading.fault('too-long', beyond.offset, beyond.wrong, beyond.advice);
	// What is not read to its end leaves open what stood there.
	const cut = beyond !== undefined || cutUnclosed(tree, reading);
	for (const extension of syntax) extension(tree, reading);
	// A note may stand in what was cut.
	return { tree, problems: cut ? problems.filter(({ rule }) => rule !== 'unknown-note') : problems, cut, empty };
};

const parse = (...text: Parameters<typeof read>): Body => {
	const { tree, ...rest } = read(...text);
	mergeEscapes(tree);
	return { tree, ...rest, ...collect(tree, text[0], text[1]) };
};

/** The tree of a text with its escaped characters as nodes, for what asks only whether there is markup. */
export const readTree = (text: string): Root => read(text, placesOf(text, ''), new Map()).tree;

/**
 * Parses a file of Markdown. Front matter, where there is any, is passed over; positions are those of the file.
 * @param file what positions are to call it
 * @param names what sources are called where the text names their authors
 */
export const parseMarkdown = (text: string, file: string, names: SourceNames = new Map()): Body =>
	parse(splitFrontMatter(text)?.body ?? text, placesOf(text, file), names);

/**
 * Parses a text that stands in a field. YAML may fold its lines, so whatever is in it has the place of the field;
 * the positions in the tree are those of the text alone.
 */
export const parseSnippet = (text: string, at: Position, names: SourceNames = new Map()): Body =>
	parse(text, () => at, names);
