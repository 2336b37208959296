/**
 * What our syntax adds to the tree of Markdown. The source step makes these nodes, each with its place; nothing after
 * it searches text for syntax.
 */
import type { Node, Parent, PhrasingContent } from 'mdast';
import type { LinkScheme } from '../../schema/fields.ts';

/** One source of a citation: `see @smith-2015, para. 3`. */
export interface CitedSource {
	readonly key: string;
	/** What it is called where there is no number for it: its authors, in short. Absent: its key. */
	readonly name?: string;
	/** What stands before the key, as plain text: `see`, `but compare`. */
	readonly prefix?: string;
	/** What follows it, as plain text: `para. 3`, `pp. 33–35 and passim`. */
	readonly locator?: string;
	/** Where its `@` stands in the text, in UTF-16 units from 0. */
	readonly offset: number;
}

/** `[@smith-2015, para. 3; @jones]`: a mark that leads to one or more sources. It stands where nothing is to be read. */
export interface Citation extends Node {
	type: 'citation';
	sources: readonly CitedSource[];
}

/** `{#its-id}`: the name of the heading or paragraph whose last child it is. */
export interface AnchorNode extends Node {
	type: 'anchor';
	id: string;
	/** Where its brace stands in the text. */
	offset: number;
}

/** `[the joint dialogue](mechanism:joint-dialogue)`. */
export interface TypedLinkNode extends Parent {
	type: 'typedLink';
	scheme: LinkScheme;
	/** What follows the colon. */
	target: string;
	children: PhrasingContent[];
}

/** A character behind a backslash or written `&amp;`: it is text whatever stands around it. Gone once all syntax is read. */
export interface Escaped extends Node {
	type: 'escaped';
	value: string;
}

declare module 'mdast' {
	interface ParagraphData {
		/** True: it was refused as a whole. */
		refused?: true;
	}
	interface PhrasingContentMap {
		citation: Citation;
		anchor: AnchorNode;
		typedLink: TypedLinkNode;
		escaped: Escaped;
	}
	interface RootContentMap {
		citation: Citation;
		anchor: AnchorNode;
		typedLink: TypedLinkNode;
		escaped: Escaped;
	}
}
