/** YAML 1.2, with the place of every key and value. */
import {
	isAlias,
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
import { placesOf, type FieldPath, type Position } from './place.ts';
import type { Problem } from './problem.ts';
import { lookalike } from './yaml-lookalikes.ts';

/** A file of data, or the front matter of an entry, as it was written. */
export interface YamlSource {
	/** Plain data; `undefined` after a fault. Dates stay strings. */
	readonly data: unknown;
	/** The place of a value (of a list or record: of its key); of what is missing, of the nearest thing that is there. */
	readonly at: (path: FieldPath) => Position;
	/** The place of a key itself. */
	readonly keyAt: (path: FieldPath) => Position;
	/**
	 * The comment that follows a value without quotation marks, or none, on its line, or the sign of a text of several
	 * lines: `#13694 is signed`.
	 */
	readonly commentAfter?: (path: FieldPath) => string | undefined;
	/** A single value as it was written: `1.10`, where the data have 1.1. */
	readonly writtenAt: (path: FieldPath) => string | undefined;
	/** True: the file is JSON, where lists and texts are written otherwise. */
	readonly json?: true;
	/** What made the file unreadable: the first fault, since after it all is unknown. */
	readonly problem?: Problem;
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
	map.items.find(
		(item): item is Pair<Node, Node | null> => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
	);

type Wording = readonly [wrong: string, advice: string];

/** Every fault in an editor's words: what is wrong, what to write. */
const wordings: Readonly<Record<ErrorCode, Wording>> = {
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
	ALIAS_PROPS: ["a text that begins with '*'", 'put it in quotation marks'],
	MULTIPLE_ANCHORS: ["a text that begins with '&'", 'put it in quotation marks'],
	MULTIPLE_TAGS: ["a text that begins with '!'", 'put it in quotation marks'],
	TAG_RESOLVE_FAILED: ["a text that begins with '!'", 'put it in quotation marks'],
	BAD_PROP_ORDER: ["a text that begins with '!' or '&'", 'put it in quotation marks'],
	BAD_DIRECTIVE: ["a line that begins with '%'", 'take it out, or put the text in quotation marks'],
	BAD_DQ_ESCAPE: [
		'a backslash that means nothing here',
		'write \\\\ for a backslash, or put the text in single quotation marks',
	],
	BAD_COLLECTION_TYPE: ['keys and items of a list mixed', "write either 'key: value' or '- item' in each line"],
	BLOCK_IN_FLOW: [
		"lines of '- item' or 'key: value' within brackets",
		'write all within the brackets, or all on lines of their own',
	],
	KEY_OVER_1024_CHARS: ['a key that is longer than any', "put a text that contains ': ' in quotation marks"],
	MULTIPLE_DOCS: ["the keys end here, at '...' or '---'", 'take that line out'],
	NON_STRING_KEY: ['a key that is no word', "write 'key: value', with one of the keys of the manual"],
	IMPOSSIBLE: ['something that cannot be read', 'write this line and the one before it anew'],
};

/** Signs that YAML takes for its own where a text begins; a hyphen that begins a line begins an item. */
const ownSigns = /^[ \t]*(?:- )*(?:[\w-]+:[ \t]+)?([%@`,]|(?:[[{*&!|>?]|(?<=:[ \t]+)-)(?!$|[\w.-]*$))/;

/** Of a fault: what its line, or the one before, shows to have been meant. */
const meant = (text: string, offset: number): readonly [at: number, ...Wording] | undefined => {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start).split('\n', 1);
	const [all = '', sign] = ownSigns.exec(line) ?? [];
	if (sign !== undefined)
		return [
			start + all.length - 1,
			...(/[[{]/.test(sign)
				? ([
						'more behind a closing bracket',
						'put a text that begins with a bracket in quotation marks, or close the list where it ends',
					] as const)
				: ([`a text that begins with '${sign}'`, 'put it in quotation marks'] as const)),
		];
	const [before = ''] = text
		.slice(0, Math.max(0, start - 1))
		.split('\n')
		.slice(-1);
	return /^[^'"]*[^\s'":] #/.test(before) && /^[ \t]+[^\s-]/.test(line)
		? [offset, 'a text of several lines with a # in it', 'put it in quotation marks']
		: undefined;
};

/** Of a list within brackets: a sign before one of its words that YAML takes for its own. */
const inList = (text: string, offset: number): readonly [at: number, ...Wording] | undefined => {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start).split('\n', 1);
	const found = /^[^'"]*?[[,][ \t]*([@`#%&!])[\w-]/.exec(line);
	const sign = found?.[1];
	if (!found || sign === undefined) return undefined;
	const isRef = sign === '@' || sign === '#';
	return [
		start + found[0].length - 2,
		`'${sign}' before a word of a list`,
		isRef ? 'write the word alone' : 'put it in quotation marks',
	];
};

/** Faults that a line may explain better than the reader of YAML does. */
const vague: readonly ErrorCode[] = [
	'UNEXPECTED_TOKEN',
	'BAD_INDENT',
	'BAD_SCALAR_START',
	'BLOCK_AS_IMPLICIT_KEY',
	'BAD_COLLECTION_TYPE',
	'MULTILINE_IMPLICIT_KEY',
];

/** A sign that YAML takes for its own, and drops in silence: a tag, or an anchor to which nothing refers. */
const dropped = (document: Parameters<typeof visit>[0], text: string): { at: number; wording: Wording } | undefined => {
	const anchors = new Map<string, number>();
	let tagged: number | undefined;
	visit(document, {
		Alias: (_key, { source }) => void anchors.delete(source),
		Node: (_key, node) => {
			// What stands before a value stands between it and its key.
			const start = node.range?.[0] ?? 0;
			if (!isAlias(node) && node.tag !== undefined) tagged ??= text.lastIndexOf('!', start);
			if (!isAlias(node) && node.anchor !== undefined)
				anchors.set(node.anchor, text.lastIndexOf(`&${node.anchor}`, start));
		},
	});
	if (tagged !== undefined) return { at: tagged, wording: wordings.TAG_RESOLVE_FAILED };
	const [unused] = anchors.values();
	return unused === undefined ? undefined : { at: unused, wording: wordings.MULTIPLE_ANCHORS };
};

/** Of a text that goes on behind what was read as its end. */
const afterQuotation: Wording = [
	'a text goes on after its closing quotation mark',
	'within single quotation marks write an apostrophe twice; put a text with double ones in single ones',
];

/** A file that cannot be read: where it breaks off, what is wrong there, and what to write. */
export const unreadable = (
	position: Position,
	wrong: string,
	what: string,
	rule: 'bad-yaml' | 'bad-json' = 'bad-yaml',
): YamlSource => ({
	data: undefined,
	at: () => position,
	keyAt: () => position,
	writtenAt: () => undefined,
	problem: { severity: 'error', rule, position, field: 'file', wrong, advice: what },
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

/** A bracket that is not closed: where it stands, and not where the reader of YAML gave up, on the next line or later. */
const unclosed = (
	document: Parameters<typeof visit>[0],
	text: string,
	offset: number,
): readonly [at: number, ...Wording] | undefined => {
	let start: number | undefined;
	visit(document, {
		Collection: (_key, { flow, range }) => {
			if (flow === true && range && range[0] < offset && offset <= range[2]) start ??= range[0];
		},
	});
	if (start === undefined || /[\]}]/.test(text[offset] ?? '')) return undefined;
	const advice = text[start] === '[' ? 'write ] where the list ends' : 'write } where the record ends';
	return [start, 'a bracket that is not closed', advice];
};

/**
 * Reads YAML.
 * @param text the file, or its front matter with everything before it blanked, so that offsets are the file's
 * @param file what positions are to call it
 */
export const readYaml = (text: string, file: string): YamlSource => {
	const place = placesOf(text, file);
	const document = parseDocument<Node>(text, { schema: 'core', prettyErrors: false, stringKeys: true });
	const fault = document.errors[0];
	const seeming = lookalike(document, text, fault?.pos[0]);
	if (seeming) return unreadable(place(seeming.offset), seeming.wrong, seeming.advice);
	if (fault) {
		const start = fault.code === 'MISSING_CHAR' ? startOfFault(document, fault.pos[0]) : fault.pos[0];
		const offset = start + (/^\s*(?=\S)/.exec(text.slice(start))?.[0].length ?? 0);
		// What misses the colon of a key, or the sign of an item, has no quotation mark or bracket to close.
		const [missing] = /^(?:Implicit map key|Sequence item)/.exec(fault.message) ?? [];
		if (fault.code === 'MISSING_CHAR' && missing !== undefined)
			return unreadable(
				place(offset),
				...wordings[missing === 'Sequence item' ? 'BAD_INDENT' : 'MULTILINE_IMPLICIT_KEY'],
			);
		if (fault.code === 'UNEXPECTED_TOKEN' && /['"][ \t]*$/.test(text.slice(0, start)))
			return unreadable(place(offset), ...afterQuotation);
		const isVague = vague.includes(fault.code);
		const told = isVague || fault.code === 'MISSING_CHAR' ? inList(text, offset) : undefined;
		const [at, wrong, advice] = told ??
			(fault.code === 'BAD_INDENT' ? unclosed(document, text, offset) : undefined) ??
			(isVague ? meant(text, offset) : undefined) ?? [offset, ...wordings[fault.code]];
		return unreadable(place(at), wrong, advice);
	}
	const lost = dropped(document, text);
	if (lost) return unreadable(place(lost.at), ...lost.wording);
	const placeOf = (node: Node | null | undefined): Position | undefined => {
		const start = node?.range?.[0];
		return start === undefined ? undefined : place(start);
	};
	// The reader makes nodes of all keys and items; plain values are for those who write YAML.
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
				const item = node.items[Number(step)] as Node | undefined; // as above
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
			: wordings.BAD_ALIAS;
		return unreadable(place(Math.max(0, text.search(/(?<=[\s,[])\*/))), wrong, advice);
	}
	return {
		data,
		at: (path) => find(path, false),
		keyAt: (path) => find(path, true),
		commentAfter: (path) => {
			const node = document.getIn(path, true);
			if (!isScalar(node) || !node.range) return undefined;
			if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
				return /^.[-+\d]*[ \t]+(#.*)/.exec(text.slice(node.range[0]))?.[1]?.trim();
			if (node.type !== 'PLAIN') return undefined;
			// What is nothing has its place behind the blank.
			const comment = node.value === null ? /^[ \t]*(#.*)/ : /^[ \t]+(#.*)/;
			return comment.exec(text.slice(node.range[1]))?.[1]?.trim();
		},
		writtenAt: (path) => {
			const node = document.getIn(path, true);
			return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
		},
	};
};
