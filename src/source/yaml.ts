/** YAML 1.2, and JSON with it, with the place of every key and value. */
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { placesOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { FieldPath, Position } from './types.ts';

/** A file of data, or the front matter of an entry, as it was written. */
export interface YamlSource {
	/** Plain data; `undefined` after a fault. Dates stay strings. */
	readonly data: unknown;
	/** The place of a value (of a list or record: of its key); of what is missing, of the nearest thing that is there. */
	readonly at: (path: FieldPath) => Position;
	/** The place of a key itself. */
	readonly keyAt: (path: FieldPath) => Position;
	/** What made the file unreadable: the first fault, since after it all is unknown. */
	readonly problem?: Problem;
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
	map.items.find(
		(item): item is Pair<Node, Node | null> => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
	);

const advice: Readonly<Record<string, string>> = {
	DUPLICATE_KEY: 'write each key once',
	TAB_AS_INDENT: 'indent with spaces',
	BAD_INDENT: 'put the keys of one record at the same indent, and close what is opened',
	BLOCK_AS_IMPLICIT_KEY: "put a text that contains ': ' in quotation marks",
	MULTILINE_IMPLICIT_KEY:
		"write 'key: value', and put a text that contains ': ' or a quotation mark in quotation marks",
	MISSING_CHAR: 'close each quotation mark and bracket',
	BAD_ALIAS: 'put a text that begins with * in quotation marks',
};

const unreadable = (position: Position, wrong: string, what: string): YamlSource => ({
	data: undefined,
	at: () => position,
	keyAt: () => position,
	problem: { severity: 'error', rule: 'bad-yaml', position, field: 'file', wrong, advice: what },
});

/**
 * Reads YAML.
 * @param text the file, or its front matter with everything before it blanked, so that offsets are the file's
 * @param file what positions are to call it
 */
export const readYaml = (text: string, file: string): YamlSource => {
	const place = placesOf(text, file);
	const document = parseDocument<Node>(text, { schema: 'core', prettyErrors: false, stringKeys: true });
	const fault = document.errors[0];
	if (fault) {
		const wrong = fault.message.replace(/\s+/g, ' ').replace(/[.:;]$/, '');
		const said = `${wrong.charAt(0).toLowerCase()}${wrong.slice(1)}`;
		return unreadable(place(fault.pos[0]), said, advice[fault.code] ?? 'mend the YAML at this place');
	}
	const placeOf = (node: Node | null | undefined): Position | undefined => {
		const start = node?.range?.[0];
		return start === undefined ? undefined : place(start);
	};
	const firstThing = (node: Node | null | undefined): Position | undefined =>
		isMap(node) ? (placeOf(node.items[0]?.key as Node | undefined) ?? placeOf(node)) : placeOf(node);

	const find = (path: FieldPath, ofKey: boolean): Position => {
		let node: Node | null | undefined = document.contents;
		let here = firstThing(node) ?? place(0);
		for (const [index, step] of path.entries()) {
			const last = index === path.length - 1;
			if (isMap(node)) {
				const pair = pairOf(node, String(step));
				if (!pair) return here;
				const keyPlace = placeOf(pair.key) ?? here;
				node = pair.value;
				here = last && (ofKey || !isScalar(node) || node.value === null) ? keyPlace : (placeOf(node) ?? keyPlace);
				if (!last && !isScalar(node)) here = keyPlace;
			} else if (isSeq(node)) {
				const item = node.items[Number(step)] as Node | undefined;
				if (!item) return here;
				node = item;
				here = firstThing(item) ?? here;
			} else return here;
		}
		return here;
	};
	return {
		data: document.toJS(),
		at: (path) => find(path, false),
		keyAt: (path) => find(path, true),
	};
};

/** Reads JSON: as YAML, of which it is a part, for the places; and as JSON, so that other readers can take the file. */
export const readJson = (text: string, file: string): YamlSource => {
	const yaml = readYaml(text, file);
	if (yaml.problem) return yaml;
	try {
		JSON.parse(text);
		return yaml;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
		return unreadable(
			placesOf(text, file)(offset),
			'this is not JSON',
			'write every key and text in double quotation marks, with no comma after the last one',
		);
	}
};
