/**
 * The phrases of claims are marked in the paragraphs that retell them, across links and emphasis: each stretch of text
 * is a span, and after the last of them stands a sign that leads to the evidence. Both rest until a reader lights them.
 *
 *     He took it for [a pledge](agreement:x) of weight. {#a}     (the claim `p`: 'took it for a pledge')
 *     →  He <span data-claim="p" data-finding="open">took it for </span><a …><span data-claim="p" …>a pledge</span></a>
 *        <a class="claim-sign" href="/evidence/#claim-p" data-weighs="p" data-finding="open" aria-label="Claim: open"></a> of weight.
 */
import { h } from 'hastscript';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { plainText, type PlainText } from '../source/plain-text.ts';
import { inlineOf } from './element.ts';

/** A claim as its paragraph shows it. */
export interface MarkedClaim {
	readonly id: string;
	/** The words that are marked: once in the plain text of the paragraph. */
	readonly phrase: string;
	/** Its finding, as an attribute has it: `borne-out`. */
	readonly finding: string;
	/** What its sign is called. */
	readonly name: string;
	/** Where its evidence stands. */
	readonly href: string;
}

/** A claim and where its phrase begins and ends in the plain text of its paragraph. */
interface Range {
	readonly claim: MarkedClaim;
	readonly start: number;
	readonly end: number;
}

/** For each character of a text the claim that it belongs to, in the plain text that grows by it. No phrase begins with a space. */
const ownersIn = (value: string, plain: PlainText, ranges: readonly Range[]): readonly (Range | undefined)[] =>
	value.split('').map((sign) => {
		const place = plain.length();
		plain.add(sign);
		const first = /\s/.test(sign) ? place - 1 : place;
		return ranges.find(({ start, end }) => start <= first && place < end);
	});

const spanOf = ({ id, finding }: MarkedClaim, words: string): PhrasingContent =>
	inlineOf(h('span', { dataClaim: id, dataFinding: finding }, [{ type: 'text', value: words }]));

const signOf = ({ id, finding, name, href }: MarkedClaim): PhrasingContent =>
	inlineOf(h('a.claim-sign', { href, dataWeighs: id, dataFinding: finding, ariaLabel: name }));

/** A text in stretches: what belongs to a claim is its span. `met` hears of each claim that is met. */
const split = (
	value: string,
	plain: PlainText,
	ranges: readonly Range[],
	met: (range: Range) => void,
): readonly PhrasingContent[] => {
	const stretches: { readonly owner: Range | undefined; words: string }[] = [];
	for (const [index, owner] of ownersIn(value, plain, ranges).entries()) {
		const last = stretches.at(-1);
		if (last && last.owner === owner) last.words += value[index] ?? '';
		else stretches.push({ owner, words: value[index] ?? '' });
	}
	return stretches.map(({ owner, words }) => {
		if (!owner) return { type: 'text', value: words };
		met(owner);
		return spanOf(owner.claim, words);
	});
};

/**
 * Walks running text as the source step does when it takes the plain text of a block. Marks of citations and notes are
 * elements by now, and the space before them is gone.
 */
const markIn = (
	nodes: readonly PhrasingContent[],
	plain: PlainText,
	ranges: readonly Range[],
	met: (range: Range) => void,
): PhrasingContent[] =>
	nodes.flatMap((node): readonly PhrasingContent[] => {
		switch (node.type) {
			case 'text':
				return split(node.value, plain, ranges, met);
			case 'inlineCode':
				plain.add(node.value);
				return [node];
			case 'break':
				plain.add(' ');
				return [node];
			default:
				if ('children' in node) node.children = markIn(node.children, plain, ranges, met);
				return [node];
		}
	});

/** Marks the claims of one paragraph. A sign stands in the paragraph itself, never within a link. */
const markParagraph = (paragraph: Paragraph, text: string, claims: readonly MarkedClaim[]): void => {
	const ranges = claims.flatMap((claim): Range[] => {
		const start = text.indexOf(claim.phrase);
		return start < 0 ? [] : [{ claim, start, end: start + claim.phrase.length }];
	});
	const plain = plainText();
	const last = new Map<Range, number>();
	const marked = paragraph.children.map((child, index) =>
		markIn([child], plain, ranges, (range) => last.set(range, index)),
	);
	paragraph.children = marked.flatMap((pieces, index) => {
		const ending = ranges.filter((range) => last.get(range) === index);
		// A text is in pieces: the sign comes right after the last piece of its claim. A link stays whole.
		return ending.reduce<PhrasingContent[]>((line, { claim }) => {
			const at = line.findLastIndex(({ data }) => data?.hProperties?.['dataClaim'] === claim.id);
			return line.toSpliced(at < 0 ? line.length : at + 1, 0, signOf(claim));
		}, pieces);
	});
};

/** What the plugin must know: the plain text of a paragraph, and the claims that it retells. */
export interface ClaimOptions {
	readonly textOf: (paragraph: string) => string | undefined;
	readonly claimsOf: (paragraph: string) => readonly MarkedClaim[];
}

/** A remark plugin over the paragraphs that bear an id, after anchors, notes and citations. Without options it does nothing. */
export const remarkClaims: Plugin<[ClaimOptions | undefined], Root> = (options) => (tree) => {
	if (!options) return;
	visit(tree, 'paragraph', (paragraph) => {
		const id = paragraph.data?.hProperties?.['id'];
		if (typeof id !== 'string') return;
		const claims = options.claimsOf(id);
		const text = options.textOf(id);
		if (claims.length > 0 && text !== undefined) markParagraph(paragraph, text, claims);
	});
};
