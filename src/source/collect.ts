/** A tree whose syntax has been read → what the model needs of it: blocks with their plain text, and all that is in them. */
import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { countWords } from '../schema/fields.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { attributesIn } from './syntax/attributes.ts';
import { mayLeadTo } from './syntax/links.ts';
import { afterStops } from './syntax/stops.ts';
import type { Block, Body, Position } from './types.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A block while it is read. */
type Gathered = Writable<Block> & { notes: string[]; marks: number[] };

/** What is collected, of what Body holds. */
export type Collected = Pick<
	Body,
	'text' | 'words' | 'blocks' | 'links' | 'citations' | 'directives' | 'html' | 'badAddresses'
>;

/** Where a block stands: in what, and of a note in which. */
interface Surroundings {
	readonly place: Block['place'];
	readonly note?: string;
}

/** A callout or note counts before a list or quotation inside it. */
const inside = (outer: Surroundings, place: Block['place'], note?: string): Surroundings =>
	outer.place === 'callout' || outer.place === 'note' ? outer : { place, ...(note === undefined ? {} : { note }) };

/**
 * Collects what a tree holds, in the order of the text.
 * @param written the text that the tree was read from
 * @param place the position of an offset of the text
 */
export const collect = (tree: Root, written: string, place: (offset: number) => Position): Collected => {
	const blocks: Block[] = [];
	const links: Body['links'][number][] = [];
	const citations: Body['citations'][number][] = [];
	const directives: Body['directives'][number][] = [];
	const html: Position[] = [];
	const badAddresses: Body['badAddresses'][number][] = [];
	const placeOf = (node: Nodes): Position => place(node.position?.start.offset ?? 0);

	const checkAddress = (address: string, node: Nodes): void => {
		if (!mayLeadTo(address)) badAddresses.push({ address, position: placeOf(node) });
	};

	const readPhrasing = (nodes: readonly PhrasingContent[], block: Gathered, plain: PlainText): void => {
		for (const node of nodes)
			switch (node.type) {
				case 'text':
				case 'inlineCode':
					plain.add(node.value);
					break;
				case 'break':
					plain.add(' ');
					break;
				case 'citation':
					plain.skip();
					block.marks = [...block.marks, plain.length()];
					for (const { offset, ...source } of node.sources)
						citations.push({ ...source, position: place(offset), block, offset: plain.length() });
					break;
				case 'anchor':
					block.anchor = { id: node.id, position: place(node.offset) };
					break;
				case 'typedLink': {
					const offset = plain.length();
					readPhrasing(node.children, block, plain);
					links.push({
						scheme: node.scheme,
						target: node.target,
						words: plain.value().slice(offset),
						position: placeOf(node),
						block,
						offset,
					});
					break;
				}
				case 'link':
					checkAddress(node.url, node);
					readPhrasing(node.children, block, plain);
					break;
				case 'footnoteReference':
					block.notes.push(node.identifier);
					block.marks.push(plain.length());
					break;
				case 'html':
					html.push(placeOf(node));
					break;
				default:
					if ('children' in node) readPhrasing(node.children, block, plain);
			}
	};

	const readBlock = (node: Parent & Nodes, kind: Block['kind'], surroundings: Surroundings, depth?: number): void => {
		const block: Gathered = {
			kind,
			...(depth === undefined ? {} : { depth }),
			...surroundings,
			text: '',
			notes: [],
			marks: [],
			...(node.type === 'paragraph' && node.data?.refused === true ? { refused: true } : {}),
			position: placeOf(node),
		};
		const plain = plainText();
		// What a paragraph, a heading and a cell hold is running text.
		readPhrasing(node.children as readonly PhrasingContent[], block, plain);
		block.text = plain.value();
		block.marks = block.marks.map((at) => afterStops(block.text, at));
		blocks.push(block);
	};

	const readDirective = (node: ContainerDirective | LeafDirective, { place: at }: Surroundings): void => {
		const start = node.position?.start.offset ?? 0;
		const found = attributesIn(written.slice(start, node.position?.end.offset));
		directives.push({
			form: node.type === 'leafDirective' ? 'leaf' : 'container',
			name: node.name,
			attributes: Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''])),
			places: Object.fromEntries(
				[...found].map(([name, { key, value }]) => [name, { key: place(start + key), value: place(start + value) }]),
			),
			place: at,
			position: placeOf(node),
		});
	};

	const readFlow = (node: Nodes, surroundings: Surroundings): void => {
		const descend = (to: Surroundings): void => {
			if ('children' in node) for (const child of node.children) readFlow(child, to);
		};
		switch (node.type) {
			case 'paragraph':
				return readBlock(node, 'paragraph', surroundings);
			case 'heading':
				return readBlock(node, 'heading', surroundings, node.depth);
			case 'tableCell':
				return readBlock(node, 'paragraph', inside(surroundings, 'table'));
			case 'html':
				html.push(placeOf(node));
				return;
			case 'definition':
				return checkAddress(node.url, node);
			case 'containerDirective':
				readDirective(node, surroundings);
				return descend(inside(surroundings, 'callout'));
			case 'leafDirective':
				return readDirective(node, surroundings);
			case 'blockquote':
				return descend(inside(surroundings, 'quotation'));
			case 'list':
				return descend(inside(surroundings, 'list'));
			case 'footnoteDefinition':
				return descend(inside(surroundings, 'note', node.identifier));
			default:
				return descend(surroundings);
		}
	};
	readFlow(tree, { place: 'flow' });

	const told = blocks.filter(({ place: at }) => at !== 'callout' && at !== 'note').map(({ text }) => text);
	const whole = told.filter((words) => words !== '').join('\n\n');
	return { text: whole, words: countWords(whole), blocks, links, citations, directives, html, badAddresses };
};
