/** Markdown → tree, blocks, typed links, citations, anchors, directives, plain text. Each with its place in the file. */
import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { LeafDirective, ContainerDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { endingAnchor } from './anchors.ts';
import { findCitations } from './citations.ts';
import { linkSchemes, type Anchor, type Block, type Body, type Citation, type Directive, type LinkScheme, type Position, type TypedLink } from './types.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** What the parser keeps while it walks: nothing of it leaves this file. */
interface Walk {
	readonly file: string;
	readonly raw: string;
	readonly links: TypedLink[];
	readonly citations: Citation[];
}

const placeAt = (walk: Walk, offset: number): Position => {
	const before = walk.raw.slice(0, offset);
	const line = before.split('\n').length;
	return { file: walk.file, line, column: offset - before.lastIndexOf('\n') };
};
const placeOf = (walk: Walk, node: Nodes): Position => placeAt(walk, node.position?.start.offset ?? 0);

/** A colon with a word after it is only prose: text directives become the text that they were. */
const restoreTextDirectives = (tree: Root, raw: string): void => {
	visitParents(tree, 'textDirective', (node: TextDirective, ancestors) => {
		const parent = ancestors.at(-1) as Parent;
		const text: Text = {
			type: 'text',
			value: raw.slice(node.position?.start.offset, node.position?.end.offset),
			...(node.position ? { position: node.position } : {}),
		};
		parent.children.splice(parent.children.indexOf(node as never), 1, text as never);
		return SKIP;
	});
	visitParents(tree, (node) => {
		if (!('children' in node)) return;
		const children = node.children as Nodes[];
		for (let index = children.length - 1; index > 0; index -= 1) {
			const [left, right] = [children[index - 1], children[index]];
			if (left?.type !== 'text' || right?.type !== 'text') continue;
			left.value += right.value;
			if (left.position && right.position) left.position = { start: left.position.start, end: right.position.end };
			children.splice(index, 1);
		}
	});
};

const schemeOf = (url: string): string | undefined => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
const isLinkScheme = (scheme: string | undefined): scheme is LinkScheme =>
	(linkSchemes as readonly (string | undefined)[]).includes(scheme);

const places: Readonly<Record<string, Block['place']>> = {
	containerDirective: 'callout',
	list: 'list',
	blockquote: 'quotation',
	footnoteDefinition: 'note',
	table: 'table',
};

/** Reads a heading or paragraph: its plain text, and on the way its links and citations. */
const readBlock = (node: Parent & Nodes, place: Block['place'], walk: Walk): Block => {
	let text = '';
	const found: { link: Omit<TypedLink, 'block'> }[] = [];
	const cited: Omit<Citation, 'block'>[] = [];

	const readText = (child: Text, last: boolean): void => {
		const anchored = last ? endingAnchor(child.value) : undefined;
		const value = anchored ? anchored.before : child.value;
		const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
		const slice = walk.raw.slice(from, to);
		let at = 0;
		let searched = 0;
		for (const group of findCitations(value)) {
			text += value.slice(at, group.start);
			text = text.trimEnd();
			at = group.end;
			for (const { key, locator } of group.keys) {
				const offset = Math.max(slice.indexOf(`@${key}`, searched), 0);
				searched = offset + 1;
				cited.push({ key, position: placeAt(walk, from + offset + 1), ...(locator === undefined ? {} : { locator }) });
			}
		}
		text += value.slice(at).replace(/\n/g, ' ');
	};
	const read = (children: readonly PhrasingContent[], outermost: boolean): void => {
		for (const [index, child] of children.entries()) {
			if (child.type === 'text') readText(child, outermost && index === children.length - 1);
			else if (child.type === 'inlineCode') text += child.value;
			else if (child.type === 'break') text += ' ';
			else if (child.type === 'footnoteReference' || child.type === 'html' || child.type === 'image') continue;
			else if ('children' in child) {
				const offset = text.length;
				read(child.children as PhrasingContent[], false);
				const scheme = child.type === 'link' ? schemeOf(child.url) : undefined;
				if (child.type === 'link' && isLinkScheme(scheme))
					found.push({
						link: {
							scheme,
							target: child.url.slice(scheme.length + 1),
							words: text.slice(offset),
							position: placeOf(walk, child),
							offset,
						},
					});
			}
		}
	};
	read(node.children as PhrasingContent[], true);

	const last = node.children.at(-1);
	const ending = last?.type === 'text' ? endingAnchor(last.value) : undefined;
	const brace = ending && walk.raw.lastIndexOf('{#', node.position?.end.offset ?? 0);
	const anchor: Anchor | undefined = ending && { id: ending.id, position: placeAt(walk, brace ?? 0) };
	const leading = text.length - text.trimStart().length;
	const block: Block = {
		kind: node.type === 'heading' ? 'heading' : 'paragraph',
		place,
		text: text.trim().replace(/\s+/g, ' '),
		position: placeOf(walk, node),
		...(anchor ? { anchor } : {}),
		...(node.type === 'heading' ? { depth: node.depth } : {}),
	};
	for (const { link } of found) walk.links.push({ ...link, offset: link.offset - leading, block });
	for (const citation of cited) walk.citations.push({ ...citation, block });
	return block;
};

/**
 * Parses the Markdown of an entry.
 * @param source the whole file; its front matter is passed over, so that every position is the file's
 * @param file the file's name for positions
 */
export const parseMarkdown = (source: string, file: string): Body => {
	const raw = source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (front) => front.replace(/[^\n]/g, ' '));
	const tree = parser.parse(raw);
	restoreTextDirectives(tree, raw);
	const walk: Walk = { file, raw, links: [], citations: [] };
	const blocks: Block[] = [];
	const directives: Directive[] = [];
	const html: Position[] = [];
	const badAddresses: { address: string; position: Position }[] = [];

	visitParents(tree, (node, ancestors) => {
		switch (node.type) {
			case 'heading':
			case 'paragraph': {
				const place = ancestors.map((ancestor) => places[ancestor.type]).find((found) => found !== undefined) ?? 'flow';
				blocks.push(readBlock(node, place, walk));
				return;
			}
			case 'html':
				html.push(placeOf(walk, node));
				return;
			case 'link':
			case 'definition':
			case 'image': {
				const scheme = schemeOf(node.url);
				if (!isLinkScheme(scheme) && !['http', 'https', 'mailto'].includes(scheme ?? ''))
					badAddresses.push({ address: node.url, position: placeOf(walk, node) });
				return;
			}
			case 'containerDirective':
			case 'leafDirective': {
				const directive = node as ContainerDirective | LeafDirective;
				directives.push({
					form: node.type === 'leafDirective' ? 'leaf' : 'container',
					name: directive.name,
					attributes: Object.fromEntries(
						Object.entries(directive.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
					),
					position: placeOf(walk, node),
				});
				return;
			}
			default:
				return;
		}
	});

	const text = blocks
		.filter((block) => block.kind === 'paragraph' && block.place !== 'callout' && block.place !== 'note')
		.map((block) => block.text)
		.join('\n\n');
	return {
		tree,
		text,
		words: (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length,
		blocks,
		links: walk.links,
		citations: walk.citations,
		directives,
		html,
		badAddresses,
		empty: tree.children.length === 0,
	};
};
