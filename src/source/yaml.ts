/** YAML 1.2 (and JSON, which is a part of it) with the place of every key and value. Dates stay strings. */
import { LineCounter, isCollection, isMap, isNode, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath, Position } from './types.ts';

/** What a fault in the syntax says, and where. */
export interface YamlFault {
	readonly position: Position;
	readonly message: string;
}

/** A document that was read: its data, and where each of its keys stands. */
export interface YamlDocument {
	readonly data: unknown;
	readonly faults: readonly YamlFault[];
	/** The place of the value at a path, or of the nearest thing above it that is there. */
	readonly at: (path: FieldPath) => Position;
	/** The place of a key itself. */
	readonly keyAt: (path: FieldPath) => Position;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** The pair at a path, so that a key can be pointed at. */
const pairAt = (document: Document, path: FieldPath) => {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1));
};

/**
 * Reads a document.
 * @param text the YAML alone
 * @param file the file it is from, for positions
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export const readYaml = (text: string, file: string, firstLine = 1): YamlDocument => {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
	const place = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + firstLine - 1, column: col };
	};
	const at = (path: FieldPath): Position => {
		for (let length = path.length; length > 0; length -= 1) {
			const part = path.slice(0, length);
			const node = document.getIn(part, true) as Node | undefined;
			const start = startOf(node) ?? startOf(pairAt(document, part)?.key);
			if (start !== undefined) return place(start);
		}
		return place(startOf(document.contents) ?? 0);
	};
	const keyAt = (path: FieldPath): Position => {
		const pair = pairAt(document, path);
		const start = pair && isPair(pair) ? startOf(pair.key) : undefined;
		return start === undefined ? at(path) : place(start);
	};
	// After the first fault the rest of the file is unknown: one message says so.
	const faults = document.errors.slice(0, 1).map((error) => ({ position: place(error.pos[0]), message: error.message }));
	return {
		data: faults.length > 0 || !isCollection(document.contents) ? undefined : document.toJS(),
		faults:
			faults.length > 0 || isCollection(document.contents)
				? faults
				: [{ position: { file, line: firstLine, column: 1 }, message: 'there are no keys' }],
		at,
		keyAt,
	};
};
