/**
 * Markdown → what the model needs of it: blocks with their plain text, typed links, citations, anchors, directives.
 *
 * `On [the pledge](agreement:x) [@a, p. 3]. {#its-id}` → a block `its-id` with the text `On the pledge.`, a link to
 * `agreement:x` at offset 3, a citation of `a` with the locator `p. 3`.
 */
import type { Definition, FootnoteDefinition, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { countWords } from '../schema/fields.ts';
import { endingAnchor, writtenAnchors } from './anchors.ts';
import { findBrackets } from './citations.ts';
import { splitFrontMatter } from './front-matter.ts';
import { placesOf } from './place.ts';
import { plainText, type PlainText } from './plain-text.ts';
import type { Problem, RuleId } from './problem.ts';
import { linkSchemes, type Block, type Body, type LinkScheme, type Position } from './types.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Directives in running text (`:name`) would swallow ordinary colons, `Note:this`; the syntax is switched off. */
function withoutTextDirectives(this: Processor): undefined {
	for (const extension of [this.data().micromarkExtensions ?? []].flat())
		if (extension.flow?.[58] !== undefined && extension.text?.[58] !== undefined) delete extension.text[58];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(withoutTextDirectives).freeze();

const noteLike = /\[\^([^\]\s]+)\]/g;
const typedAddress = new RegExp(`^(${linkSchemes.join('|')}):(.*)$`);
const webAddress = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Where a block stands: in what, and of a note in which. */
interface Surroundings {
	readonly place: Block['place'];
	readonly note?: string;
}

/** A callout or note counts before a list or quotation inside it. */
const inside = (outer: Surroundings, place: Block['place'], note?: string): Surroundings =>
	outer.place === 'callout' || outer.place === 'note' ? outer : { place, ...(note === undefined ? {} : { note }) };

const parse = (text: string, place: (offset: number) => Position): Body => {
	const tree: Root = parser.parse(text);
	const blocks: Block[] = [];
	const links: Body['links'][number][] = [];
	const citations: Body['citations'][number][] = [];
	const directives: Body['directives'][number][] = [];
	const html: Position[] = [];
	const badAddresses: Body['badAddresses'][number][] = [];
	const problems: Problem[] = [];
	const definitions = new Map<string, string>();
	const notesWritten = new Map<string, Position>();
	const notesReferred = new Set<string>();

	const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;
	const sourceOf = (node: Nodes): string => text.slice(offsetOf(node), node.position?.end.offset);
	const placeOf = (node: Nodes): Position => place(offsetOf(node));
	const fault = (rule: RuleId, position: Position, wrong: string, advice: string): void => {
		problems.push({ severity: 'error', rule, position, field: 'body', wrong, advice });
	};

	const checkAddress = (address: string, node: Nodes): void => {
		if (!typedAddress.test(address) && !webAddress.test(address))
			badAddresses.push({ address, position: placeOf(node) });
	};

	/** Takes a text node apart. `last`: it ends its block, so an anchor may stand in it. */
	const readText = (node: Text, last: boolean, block: Writable<Block>, plain: PlainText): void => {
		const source = sourceOf(node);
		const start = offsetOf(node);
		const ending = last ? endingAnchor(node.value) : undefined;
		const value = ending ? ending.before : node.value;
		if (ending) block.anchor = { id: ending.id, position: place(start + source.lastIndexOf('{#')) };
		// Escapes make the source longer than the text, so places are read off the source.
		const written = writtenAnchors(source);
		for (const [index, { id }] of writtenAnchors(value).entries())
			fault(
				'misplaced-anchor',
				place(start + (written[index]?.start ?? 0)),
				`{#${id}} stands within the text`,
				'put it at the very end of the heading or paragraph, with a blank line after it',
			);
		for (const [index, match] of [...value.matchAll(noteLike)].entries())
			fault(
				'unknown-note',
				place(start + ([...source.matchAll(noteLike)][index]?.index ?? 0)),
				`no note '${match[1] ?? ''}'`,
				`write it on a line of its own, ${match[0]}: and its text, or take the mark out`,
			);
		const brackets = findBrackets(source);
		let from = 0;
		for (const [index, group] of findBrackets(value).entries()) {
			const there = brackets[index];
			if (there && source[there.start - 1] === '\\') continue;
			if (group.keys.length === 0) {
				fault(
					'bad-citation',
					place(start + (there?.start ?? 0)),
					`'${value.slice(group.start, group.end).replace(/\s+/g, ' ')}' cannot be read as a citation`,
					'write [@key], [@key, para. 3] or [@one; @other, p. 5]',
				);
				continue;
			}
			plain.add(value.slice(from, group.start));
			plain.skip();
			from = group.end;
			for (const [keyIndex, { key, locator }] of group.keys.entries())
				citations.push({
					key,
					...(locator === undefined ? {} : { locator }),
					position: place(start + (there?.keys[keyIndex]?.offset ?? there?.start ?? 0)),
					block,
				});
		}
		plain.add(value.slice(from));
	};

	const readPhrasing = (
		nodes: readonly PhrasingContent[],
		block: Writable<Block>,
		plain: PlainText,
		lastOf: boolean,
	): void => {
		for (const [index, node] of nodes.entries()) {
			const last = lastOf && index === nodes.length - 1;
			switch (node.type) {
				case 'text':
					readText(node, last, block, plain);
					break;
				case 'inlineCode':
					plain.add(node.value);
					break;
				case 'break':
					plain.add(' ');
					break;
				case 'html':
					html.push(placeOf(node));
					break;
				case 'image':
				case 'imageReference':
					fault('bad-address', placeOf(node), 'an image', 'take it out: pictures have no place in the content');
					break;
				case 'footnoteReference':
					notesReferred.add(node.identifier);
					block.notes = [...block.notes, node.label ?? node.identifier];
					break;
				case 'link':
				case 'linkReference': {
					const address = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
					checkAddress(address, node);
					const typed = typedAddress.exec(address);
					const offset = plain.length();
					readPhrasing(node.children, block, plain, false);
					if (typed)
						links.push({
							scheme: typed[1] as LinkScheme,
							target: typed[2] ?? '',
							words: plain.value().slice(offset),
							position: placeOf(node),
							block,
							offset,
						});
					break;
				}
				default:
					if ('children' in node) readPhrasing(node.children, block, plain, last);
			}
		}
	};

	const readBlock = (
		node: Parent & Nodes,
		kind: Block['kind'],
		surroundings: Surroundings,
		more: { readonly depth?: number } = {},
	): void => {
		const block: Writable<Block> = { kind, ...more, ...surroundings, text: '', notes: [], position: placeOf(node) };
		const plain = plainText();
		readPhrasing(node.children as readonly PhrasingContent[], block, plain, true);
		block.text = plain.value();
		blocks.push(block);
	};

	const readDirective = (node: ContainerDirective | LeafDirective): void => {
		const lines = sourceOf(node)
			.trimEnd()
			.split(/\r\n|\n|\r/);
		directives.push({
			form: node.type === 'leafDirective' ? 'leaf' : 'container',
			name: node.name,
			attributes: Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''])),
			closed: node.type === 'leafDirective' || /^[\s>]*:{3,}$/.test(lines.at(-1) ?? ''),
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
				return readBlock(node, 'heading', surroundings, { depth: node.depth });
			case 'tableCell':
				return readBlock(node, 'paragraph', inside(surroundings, 'table'));
			case 'html':
				html.push(placeOf(node));
				return;
			case 'definition':
				return checkAddress(node.url, node);
			case 'containerDirective':
				readDirective(node);
				return descend(inside(surroundings, 'callout'));
			case 'leafDirective':
				return readDirective(node);
			case 'blockquote':
				return descend(inside(surroundings, 'quotation'));
			case 'list':
				return descend(inside(surroundings, 'list'));
			case 'footnoteDefinition':
				return descend(inside(surroundings, 'note', node.label ?? node.identifier));
			default:
				return descend(surroundings);
		}
	};

	const collect = (node: Nodes): void => {
		if (node.type === 'definition') {
			const { identifier, url }: Definition = node;
			if (!definitions.has(identifier)) definitions.set(identifier, url);
		}
		if (node.type === 'footnoteDefinition') {
			const { identifier }: FootnoteDefinition = node;
			notesWritten.set(identifier, placeOf(node));
		}
		if ('children' in node) for (const child of node.children) collect(child);
	};

	collect(tree);
	readFlow(tree, { place: 'flow' });
	for (const [name, position] of notesWritten)
		if (!notesReferred.has(name))
			fault(
				'unknown-note',
				position,
				`nothing refers to the note '${name}'`,
				`write [^${name}] where it belongs, or take the note out`,
			);

	const told = blocks.filter((block) => block.place !== 'callout' && block.place !== 'note').map((block) => block.text);
	const whole = told.filter((words) => words !== '').join('\n\n');
	return {
		tree,
		text: whole,
		words: countWords(whole),
		blocks,
		links,
		citations,
		directives,
		html,
		badAddresses,
		// What is not closed swallows the notes after it: that is told once, by the rule on directives.
		problems: directives.every(({ closed }) => closed)
			? problems
			: problems.filter(({ rule }) => rule !== 'unknown-note'),
		empty: tree.children.length === 0,
	};
};

/**
 * Parses a file of Markdown. Front matter, where there is any, is passed over; positions are those of the file.
 * @param file what positions are to call it
 */
export const parseMarkdown = (text: string, file: string): Body =>
	parse(splitFrontMatter(text)?.body ?? text, placesOf(text, file));

/**
 * Parses a text that stands in a field. YAML may fold its lines, so whatever is in it has the place of the field;
 * the positions in the tree are those of the text alone.
 */
export const parseSnippet = (text: string, at: Position): Body => parse(text, () => at);
