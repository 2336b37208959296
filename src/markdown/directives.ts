/**
 * Callouts and figures.
 *
 *     :::agreement{of=treaty}            →  <aside class="callout callout-agreement" data-callout="agreement" role="note" …>
 *     A word of ours.                         head, the body (or the entry's short text), tail
 *     :::                                   </aside>
 *     ::timeline{from=2013 to=2015}      →  what the figure's renderer gives
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Html, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { blockOf, type ElementBlock } from './element.ts';

/** What a callout shows beside its body. */
export interface CalloutContent {
	readonly titleId: string;
	readonly head: readonly ElementContent[];
	readonly short: readonly ElementContent[];
	readonly tail: readonly ElementContent[];
}

/** What the directives need. */
export interface DirectiveOptions {
	/** The content of a callout of an entry. */
	readonly callout: (kind: string, of: string) => CalloutContent | undefined;
	/** The HTML of a figure. */
	readonly figure: (name: string, attributes: Readonly<Record<string, string>>) => string;
}

const blocksOf = (elements: readonly ElementContent[] = []): ElementBlock[] =>
	elements.filter((element): element is Element => element.type === 'element').map((element) => blockOf(element));

/** A remark plugin. A directive that is not known has failed the check before; here it leaves nothing. */
export const remarkDirectives: Plugin<[DirectiveOptions], Root> = (options) => (tree) => {
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return;
		if (node.type === 'leafDirective') {
			const given = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
			const figure: Html = { type: 'html', value: options.figure(node.name, given) };
			parent.children[index] = figure;
		} else if (node.type === 'containerDirective') {
			const { name, attributes, children } = node;
			const of = attributes?.['of'] ?? undefined;
			const content = of === undefined ? undefined : options.callout(name, of);
			const callout = h('aside', {
				className: ['callout', `callout-${name}`],
				dataCallout: name,
				role: 'note',
				ariaLabelledBy: content ? [content.titleId] : undefined,
				ariaLabel: content ? undefined : 'About this edition',
			});
			parent.children[index] = blockOf(callout, [
				...blocksOf(content?.head),
				...(children.length > 0 ? children : blocksOf(content?.short)),
				...blocksOf(content?.tail),
			]);
		}
	});
};
