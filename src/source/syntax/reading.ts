/** What every piece of syntax is given: the tree, the text it was read from, and where to say what is wrong. */
import type { Nodes, Parents, Root } from 'mdast';
import type { Point } from 'unist';
import type { RuleId } from '../problem.ts';

/** One reading of one text. */
export interface Reading {
	/** The text, of which every offset counts UTF-16 units from 0. */
	readonly source: string;
	/** Line and column of an offset. */
	readonly point: (offset: number) => Point;
	/** Says that something at an offset is wrong, and what to write instead. */
	readonly fault: (rule: RuleId, offset: number, wrong: string, advice: string) => void;
	/** Says that it is wrong most likely, and may be meant: a warning. */
	readonly doubt: Reading['fault'];
	/** What a source is called in running text: its author. Of an unknown source, its key. */
	readonly nameOf: (key: string) => string;
	/** Whether a source has the key. */
	readonly isSource: (key: string) => boolean;
}

/** One extension of the syntax: puts its nodes into the tree, and refuses what cannot be read as them. */
export type Syntax = (tree: Root, reading: Reading) => void;

/** Where a node begins. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** Puts nodes in the place of a child. */
export const putInPlace = (parent: Parents, index: number, ...nodes: readonly Nodes[]): void => {
	// Which parent may hold which is known where one is replaced, and not to a walk over all.
	(parent.children as Nodes[]).splice(index, 1, ...nodes);
};

/** A node as it was written. */
export const writtenAs = (node: Nodes, { source }: Reading): string =>
	source.slice(startOf(node), node.position?.end.offset);

/** A stretch of the text for a message: on one line, and not longer than a line. */
export const quoted = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return `'${line.length > 60 ? `${line.slice(0, 57)}…` : line}'`;
};
