/** YAML 1.2, and JSON with it, with the place of every key and value. */
import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	visit,
	type ErrorCode,
	type Node,
	type Pair,
	type YAMLMap,
} from 'yaml';
import { jsonFault } from './json.ts';
import { placesOf, type FieldPath, type Position } from './place.ts';
import type { Problem } from './problem.ts';

/** A file of data, or the front matter of an entry, as it was written. */
export interface YamlSource {
	/** Plain data; `undefined` after a fault. Dates stay strings. */
	readonly data: unknown;
	/** The place of a value (of a list or record: of its key); of what is missing, of the nearest thing that is there. */
	readonly at: (path: FieldPath) => Position;
	/** The place of a key itself. */
	readonly keyAt: (path: FieldPath) => Position;
	/** The comment that follows a value without quotation marks on its line: `#13694 is signed`. Absent: there is none. */
	readonly commentAfter?: (path: FieldPath) => string | undefined;
	/** A single value as it was written: `1.10`, where the data have 1.1. */
	readonly writtenAt: (path: FieldPath) => string | undefined;
	/** What made the file unreadable: the first fault, since after it all is unknown. */
	readonly problem?: Problem;
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
	map.items.find(
		(item): item is Pair<Node, Node | null> => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
	);

/** The commoner faults in an editor's words: what is wrong, what to write. */
const wordings: Readonly<Partial<Record<ErrorCode, readonly [wrong: string, advice: string]>>> = {
	DUPLICATE_KEY: ['the same key a second time', 'write each key once'],
	TAB_AS_INDENT: ['a tab as indent', 'indent with spaces'],
	BAD_INDENT: [
		'an indent that does not fit',
		'put the keys of one record at the same indent, and close what is opened',
	],
	BLOCK_AS_IMPLICIT_KEY: ["a second ': ' on one line", "put a text that contains ': ' in quotation marks"],
	MULTILINE_IMPLICIT_KEY: [
		"a line that is no 'key: value'",
		"write 'key: value', or indent the line to go on with the text before it",
	],
	MISSING_CHAR: [
		'a quotation mark or bracket that is not closed',
		'close it; within single quotation marks write an apostrophe twice',
	],
	UNEXPECTED_TOKEN: [
		'something that does not fit here',
		'look at this line and the one before it: keys of one record begin at the same indent, and a text with quotation marks in it stands in the other kind',
	],
	RESOURCE_EXHAUSTION: ['lists or records nested too deeply', 'write them with less within each other'],
	BAD_ALIAS: ["a text that begins with '*'", 'put it in quotation marks'],
	BAD_SCALAR_START: ["a text that begins with '@' or '`'", 'put it in quotation marks'],
};

/** Of a text that goes on behind what was read as its end. */
const afterQuotation: readonly [wrong: string, advice: string] = [
	'a text goes on after its closing quotation mark',
	'within single quotation marks write an apostrophe twice; put a text with double ones in single ones',
];

const unreadable = (position: Position, wrong: string, what: string): YamlSource => ({
	data: undefined,
	at: () => position,
	keyAt: () => position,
	writtenAt: () => undefined,
	problem: { severity: 'error', rule: 'bad-yaml', position, field: 'file', wrong, advice: what },
});

/** Of a quotation that is not closed: where it begins, and not the end of the file. */
const startOfFault = (document: Parameters<typeof visit>[0], offset: number): number => {
	let start = offset;
	visit(document, {
		Scalar: (_key, { type, range }) => {
			if (range && type?.startsWith('QUOTE') === true && range[0] < offset && offset <= range[2]) start = range[0];
		},
	});
	return start;
};

/**
 * Reads YAML.
 * @param text the file, or its front matter with everything before it blanked, so that offsets are the file's
 * @param file what positions are to call it
 */
export const readYaml = (text: string, file: string): YamlSource => {
	const place = placesOf(text, file);
	let document: ReturnType<typeof parseDocument<Node>>;
	try {
		document = parseDocument<Node>(text, { schema: 'core', prettyErrors: false, stringKeys: true });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return unreadable(place(0), 'lists or records nested too deeply', 'write them with less within each other');
	}
	const fault = document.errors[0];
	if (fault) {
		const message = fault.message.replace(/\s+/g, ' ').replace(/[.:;]$/, '');
		const start = fault.code === 'MISSING_CHAR' ? startOfFault(document, fault.pos[0]) : fault.pos[0];
		const offset = start + (/^\s*(?=\S)/.exec(text.slice(start))?.[0].length ?? 0);
		const goesOn = fault.code === 'UNEXPECTED_TOKEN' && /['"]$/.test(text.slice(0, start));
		const [wrong, advice] = (goesOn ? afterQuotation : wordings[fault.code]) ?? [
			`${message.charAt(0).toLowerCase()}${message.slice(1)}`,
			'mend the YAML at this place',
		];
		return unreadable(place(offset), wrong, advice);
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
	let data: unknown;
	try {
		data = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		// What YAML repeats by reference may grow without end, and may refer to nothing.
		if (!(error instanceof ReferenceError)) throw error;
		const [wrong, advice] = /Excessive/.test(error.message)
			? ['more repetitions by * than any text needs', 'write out what is meant']
			: (wordings.BAD_ALIAS ?? ['', '']);
		return unreadable(place(Math.max(0, text.search(/(?<=[\s,[])\*/))), wrong, advice);
	}
	return {
		data,
		at: (path) => find(path, false),
		keyAt: (path) => find(path, true),
		commentAfter: (path) => {
			const node = document.getIn(path, true);
			if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
			return /^[ \t]+(#.*)/.exec(text.slice(node.range[1]))?.[1]?.trim();
		},
		writtenAt: (path) => {
			const node = document.getIn(path, true);
			return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
		},
	};
};

/** Reads JSON: its own faults in its own words; then as YAML, of which it is a part, for the places. */
export const readJson = (text: string, file: string): YamlSource => {
	const fault = jsonFault(text);
	return fault ? unreadable(placesOf(text, file)(fault.offset), fault.wrong, fault.advice) : readYaml(text, file);
};
