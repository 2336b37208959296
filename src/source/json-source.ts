/** JSON with the place of every key and value. Places are looked for where they are asked: few of a large file are. */
import { jsonFault } from './json.ts';
import { placesOf, type FieldPath } from './place.ts';
import { unreadable, type YamlSource } from './yaml.ts';

const string = /"(?:[^"\\]|\\.)*"/y;
const plain = /[^\s,\]}]+/y;
const gap = /[\s,]*/y;
const colon = /\s*:\s*/y;
const marks = /["[\]{}]/g;

/** What stands in a list or record: the key of each, where it stands, and where its value does. */
interface Member {
	/** Of an item of a list, none. */
	readonly key?: string;
	readonly keyAt: number;
	readonly at: number;
}

/** The end of a text of JSON that begins at an offset. */
const endOf = (text: string, pattern: RegExp, at: number): number => {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
};

/** The end of the value that begins at an offset of sound JSON. */
const endOfValue = (text: string, at: number): number => {
	const mark = text.charAt(at);
	if (mark === '"') return endOf(text, string, at);
	if (mark !== '[' && mark !== '{') return endOf(text, plain, at);
	marks.lastIndex = at;
	for (let depth = 0, found = marks.exec(text); found; found = marks.exec(text)) {
		if (found[0] === '"') marks.lastIndex = endOf(text, string, found.index);
		else depth += found[0] === '[' || found[0] === '{' ? 1 : -1;
		if (depth === 0) return marks.lastIndex;
	}
	return text.length;
};

/** What stands in the list or record that begins at an offset; nothing where a value alone begins there. */
const membersOf = (text: string, start: number): readonly Member[] => {
	const isRecord = text.charAt(start) === '{';
	if (!isRecord && text.charAt(start) !== '[') return [];
	const members: Member[] = [];
	for (let at = start + 1; ;) {
		at = endOf(text, gap, at);
		if (at >= text.length || /[\]}]/.test(text.charAt(at))) return members;
		const keyAt = at;
		if (isRecord) at = endOf(text, colon, endOf(text, string, at));
		members.push({
			...(isRecord ? { key: String(JSON.parse(text.slice(keyAt, endOf(text, string, keyAt)))) } : {}),
			keyAt,
			at,
		});
		at = endOfValue(text, at);
	}
};

/** Reads JSON: what is wrong with it is told in the words of its editors. */
export const readJson = (text: string, file: string): YamlSource => {
	const place = placesOf(text, file);
	const fault = jsonFault(text);
	if (fault) return unreadable(place(fault.offset), fault.wrong, fault.advice, 'bad-json');
	const root = endOf(text, /\ufeff?\s*/y, 0);
	/** Of the whole, which is asked for each of its entries, once. */
	let top: readonly Member[] | undefined;
	const membersAt = (at: number): readonly Member[] =>
		at === root ? (top ??= membersOf(text, at)) : membersOf(text, at);
	const isScalar = (at: number): boolean => !/[[{]/.test(text.charAt(at));
	const isNothing = (at: number): boolean => text.startsWith('null', at);
	const firstThing = (at: number): number => (text.charAt(at) === '{' ? (membersAt(at)[0]?.keyAt ?? at) : at);
	/** The way to a value: each list or record on it, as far as there are any. */
	const follow = (path: FieldPath): readonly Member[] => {
		const way: Member[] = [];
		for (const step of path) {
			const members = membersAt(way.at(-1)?.at ?? root);
			const next =
				members[0]?.key === undefined ? members[Number(step)] : members.find(({ key }) => key === String(step));
			if (!next) break;
			way.push(next);
		}
		return way;
	};
	const find = (path: FieldPath, ofKey: boolean): number => {
		const way = follow(path);
		const last = way.at(-1);
		if (!last) return firstThing(root);
		if (last.key === undefined) return firstThing(last.at);
		const isWhole = way.length === path.length;
		const ofValue = isScalar(last.at) && !(isWhole && (ofKey || isNothing(last.at)));
		return ofValue ? last.at : last.keyAt;
	};
	return {
		data: JSON.parse(text.slice(root)) as unknown,
		json: true,
		at: (path) => place(find(path, false)),
		keyAt: (path) => place(find(path, true)),
		writtenAt: (path) => {
			const way = follow(path);
			const last = way.at(-1);
			if (!last || way.length < path.length || !isScalar(last.at)) return undefined;
			return text.slice(last.at, endOfValue(text, last.at));
		},
	};
};
