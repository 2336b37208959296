/**
 * A raised mark stands after the stop that follows its word, whichever way it was typed: one rule for citations and notes.
 *
 *     Text [@smith-2015]; more [@jones][^n].  →  Text; [@smith-2015] more. [@jones][^n]
 */
import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { stopsBeginning } from '../source/syntax/stops.ts';

/** Which marks are raised. */
export interface AfterStopsOptions {
	/** False: citations leave nothing, or words within the sentence. */
	readonly citations: boolean;
}

/** Moves the stops at the beginning of a text before the marks that stand before it. */
const move = (siblings: PhrasingContent[], index: number, isRaised: (node: PhrasingContent) => boolean): void => {
	const text = siblings[index];
	if (text?.type !== 'text') return;
	const isPassed = (node: PhrasingContent): boolean =>
		isRaised(node) || (node.type === 'text' && node.value.trim() === '');
	const first = siblings.slice(0, index).findLastIndex((node) => !isPassed(node)) + 1;
	const stop = stopsBeginning(text.value);
	if (stop === '' || !siblings.slice(first, index).some(isRaised)) return;
	text.value = text.value.slice(stop.length);
	const before = siblings[first - 1];
	if (before?.type === 'text') before.value = `${before.value.trimEnd()}${stop}`;
	else siblings.splice(first, 0, { type: 'text', value: stop });
};

/** A remark plugin, while marks are still what was typed. */
export const remarkAfterStops: Plugin<[AfterStopsOptions], Root> =
	({ citations }) =>
	(tree) => {
		const isRaised = (node: PhrasingContent): boolean =>
			node.type === 'footnoteReference' || (citations && node.type === 'citation' && node.data?.citationAs !== 'words');
		visit(tree, 'text', (_text, index, parent) => {
			// A text stands in running text.
			if (parent && index !== undefined) move(parent.children as PhrasingContent[], index, isRaised);
		});
	};
