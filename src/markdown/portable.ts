/**
 * A parsed body → Markdown that any program reads: typed links become links, notes are numbered through, citations keep
 * the form that Pandoc knows, callouts become quotations, a figure becomes the way to it.
 */
import type { Blockquote, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isEntityKind, pathOfLink, paths, type EntityKind } from '../model/address.ts';
import type { Citation } from '../source/syntax/nodes.ts';
import { putInPlace } from '../source/syntax/reading.ts';

/** What the text must know of what stands around it. */
export interface PortableOptions {
	/** A path of the site → an address that leads there from elsewhere. */
	readonly address: (path: string) => string;
	/** An entry: its name, and what it is in a sentence. */
	readonly entry: (kind: EntityKind, id: string) => { readonly name: string; readonly short: string } | undefined;
	/** A figure: what it shows, and the path to it. */
	readonly figure: (
		name: string,
		attributes: Readonly<Record<string, string>>,
	) => { title: string; path: string } | undefined;
	/** The number of a paragraph of the essay. Absent: paragraphs bear none. */
	readonly numberOf?: (id: string) => number | undefined;
	/** How many levels headings stand lower than they are written. */
	readonly lower: number;
	/** The next number of a note. */
	readonly nextNote: () => number;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** `[see @smith-2015, para. 3; @jones-2016]`. */
const pandoc = ({ sources }: Citation): string =>
	`[${sources
		.map(({ key, prefix, locator }) =>
			[prefix === undefined ? '' : `${prefix} `, `@${key}`, locator === undefined ? '' : `, ${locator}`].join(''),
		)
		.join('; ')}]`;

const settings: Options = {
	bullet: '-',
	emphasis: '*',
	rule: '-',
	handlers: { citation: (node: Citation) => pandoc(node) },
};

const anchorOf = (node: RootContent): string | undefined => {
	if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
	const anchor = node.children.at(-1);
	if (anchor?.type !== 'anchor') return undefined;
	node.children.pop();
	const last = node.children.at(-1);
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return anchor.id;
};

/** Notes bear numbers instead of names, which two sections may share. */
const numberNotes = (tree: Root, next: () => number): void => {
	const numbers = new Map<string, string>();
	visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
		if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
		const number = numbers.get(node.identifier) ?? String(next());
		numbers.set(node.identifier, number);
		node.identifier = node.label = number;
	});
};

const figureOf = (
	name: string,
	attributes: Readonly<Record<string, string | null | undefined>>,
	{ figure, address }: PortableOptions,
): RootContent[] => {
	const given = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value ?? '']));
	const found = figure(name, given);
	return found
		? [paragraph(text('Figure: '), { type: 'link', url: address(found.path), children: [text(found.title)] })]
		: [];
};

/** A callout: the way to its entry, then its text, or in place of one what the entry is. */
const quotationOf = (
	{ name, attributes, children }: ContainerDirective,
	{ entry, address }: PortableOptions,
): Blockquote => {
	const of = attributes?.['of'] ?? '';
	const found = isEntityKind(name) ? entry(name, of) : undefined;
	if (!found || !isEntityKind(name)) return { type: 'blockquote', children };
	const link: Link = { type: 'link', url: address(paths.entity(name, of)), children: [text(found.name)] };
	return {
		type: 'blockquote',
		children: [
			paragraph({ type: 'strong', children: [link] }),
			...(children.length > 0 ? children : [paragraph(text(found.short))]),
		],
	};
};

/** Takes what only this site knows out of a tree. */
const plain = (tree: Root, options: PortableOptions): void => {
	const { numberOf, lower, address } = options;
	numberNotes(tree, options.nextNote);
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		switch (node.type) {
			case 'paragraph': {
				const id = anchorOf(node);
				const number = id === undefined ? undefined : numberOf?.(id);
				if (number !== undefined) node.children.unshift(text(`¶\u00a0${number} `));
				return undefined;
			}
			case 'heading':
				anchorOf(node);
				// It was one to six, and goes down.
				node.depth = Math.min(node.depth + lower, 6) as typeof node.depth;
				return undefined;
			case 'typedLink': {
				const url = address(pathOfLink(node.scheme, node.target));
				putInPlace(parent, index, { type: 'link', url, children: node.children });
				return index;
			}
			case 'leafDirective': {
				const shown = figureOf(node.name, node.attributes ?? {}, options);
				putInPlace(parent, index, ...shown);
				return index + shown.length;
			}
			case 'containerDirective':
				putInPlace(parent, index, quotationOf(node, options));
				return index;
			default:
				return undefined;
		}
	});
};

/** The Markdown of a body. The tree of the source step is cloned, never written to. */
export const portableMarkdown = (tree: Root, options: PortableOptions): string => {
	const copy = structuredClone(tree);
	plain(copy, options);
	return unified().use(remarkGfm).use(remarkStringify, settings).stringify(copy).trim();
};
