/**
 * Citations as Pandoc writes them.
 *
 *     [@key]  [@key, para. 3]  [see @one, pp. 3–5; @other]    a mark
 *     [-@key]                                                 a mark too: marks name no author
 *     @key says so  @key [p. 33] says so                      the author in the text, then a mark
 */
import type { PhrasingContent } from 'mdast';
import { escapedMark, nodeMark, readLines, refused, wordsOf, type Line, type Stretch } from './line.ts';
import type { CitedSource } from './nodes.ts';
import { quoted, type Reading, type Syntax } from './reading.ts';

const keyOf = String.raw`[\p{L}\p{N}_](?:[:.#$%&+?<>~/-]*[\p{L}\p{N}_])*`;
const part = new RegExp(String.raw`^(\s*)(?:(\S[\s\S]*?)\s+)??(-?)@(${keyOf})([\s\S]*)$`, 'u');
const inText = new RegExp(String.raw`(-?)@(${keyOf})`, 'gu');
const opened = new RegExp(String.raw`^\s*(?:[^@;]{0,40}\s)?-?@${keyOf}`, 'u');
/** An `@` that is part of no address and stands before something. */
const mark = /(?<![\p{L}\p{N}])@(?!\s)/u;

const forms = 'write [@key], [@key, para. 3] or [@one; @other, p. 5]';
const noSource = 'write [@key] to cite a source, or \\@ where none is meant';

interface Bracket {
	readonly from: number;
	/** After its closing bracket. */
	readonly to: number;
	/** What it holds, brackets within it blanked. */
	readonly own: string;
}

/** Pairs of brackets, and those that are not closed. */
const bracketsOf = (text: string): { readonly pairs: readonly Bracket[]; readonly open: readonly number[] } => {
	const open: number[] = [];
	const pairs: Bracket[] = [];
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === '[') open.push(index);
		else if (text[index] === ']') {
			const from = open.pop();
			if (from === undefined) continue;
			let own = text.slice(from + 1, index);
			for (const inner of pairs)
				if (inner.from > from)
					own =
						own.slice(0, inner.from - from - 1) +
						nodeMark.repeat(inner.to - inner.from) +
						own.slice(inner.to - from - 1);
			pairs.push({ from, to: index + 1, own });
		}
	}
	return { pairs, open };
};

/** Nodes that may stand around a key: text, with emphasis or code in it. */
const isPlain = (nodes: readonly PhrasingContent[]): boolean =>
	nodes.every((node) =>
		node.type === 'emphasis' || node.type === 'strong'
			? isPlain(node.children)
			: ['text', 'escaped', 'inlineCode', 'break'].includes(node.type),
	);

type Read<T> = T | { readonly wrong: string };
const isWrong = <T>(read: Read<T>): read is { readonly wrong: string } =>
	typeof read === 'object' && read !== null && 'wrong' in read;

/** The words of a stretch of a line, or what may not stand there. */
const plain = (line: Line, from: number, to: number): Read<string> => {
	const nodes = line.nodes(from, to);
	return isPlain(nodes)
		? wordsOf(nodes).replace(/\s+/g, ' ').trim()
		: { wrong: 'put links and notes into the text, before the citation' };
};

/** One source of a bracket. `from` is where the part begins in the line. */
const sourceOf = (line: Line, written: string, from: number): Read<CitedSource> => {
	const [, lead = '', before, minus = '', key, after = ''] = part.exec(written) ?? [];
	if (key === undefined) return { wrong: forms };
	if (mark.test(after)) return { wrong: 'part the sources with semicolons: [@one; @other, p. 5]' };
	const at = from + written.length - after.length - key.length - 1;
	const prefix = before === undefined ? '' : plain(line, from + lead.length, at - minus.length);
	const [gap] = /^\s*,\s*(?=\S)|^\s+(?=\S)|^\s*$/.exec(after) ?? [];
	if (gap === undefined) return { wrong: forms };
	const locator = plain(line, from + written.length - after.length + gap.length, from + written.length);
	if (isWrong(prefix)) return prefix;
	if (isWrong(locator)) return locator;
	return {
		key,
		...(prefix === '' ? {} : { prefix }),
		...(locator === '' ? {} : { locator }),
		offset: line.offset(at),
	};
};

/** The sources of a bracket, or what to write instead. `first`: a part that belongs to a key before the bracket. */
const sourcesOf = (line: Line, { from, own }: Bracket, first?: CitedSource): Read<readonly CitedSource[]> => {
	const sources: CitedSource[] = [];
	let at = from + 1;
	for (const [index, written] of own.split(';').entries()) {
		if (index === 0 && first !== undefined) {
			const locator = plain(line, at, at + written.length);
			if (isWrong(locator)) return locator;
			sources.push(locator === '' ? first : { ...first, locator });
		} else {
			const source = sourceOf(line, written, at);
			if (isWrong(source)) return source;
			sources.push(source);
		}
		at += written.length + 1;
	}
	return sources;
};

/** Characters after which a key in the text may begin. */
const before = /[\s‘“"'«„–—]/;

const readLine = (line: Line, reading: Reading, elsewhere: string | undefined): Stretch[] => {
	const { text } = line;
	const { pairs, open } = bracketsOf(text);
	const cited = pairs.filter(({ own }) => mark.test(own));
	const stretches: Stretch[] = [];
	const isRead = (index: number): boolean => stretches.some(({ from, to }) => index >= from && index < to);
	const refuse = (from: number, to: number, advice: string): void => {
		const wrong = `${quoted(wordsOf(line.nodes(from, to)))} cannot be read as a citation`;
		reading.fault('bad-citation', line.offset(from), wrong, advice);
		stretches.push(refused(line, from, to));
	};
	const take = (from: number, to: number, read: Read<readonly CitedSource[]>, name?: string): void => {
		if (elsewhere !== undefined) return refuse(from, to, elsewhere);
		if (isWrong(read)) return refuse(from, to, read.wrong);
		// A bracket that follows at once would belong to the link that was perhaps meant.
		if (text[to] === '[' && !cited.some((bracket) => bracket.from === to)) return refuse(from, to, forms);
		const [start, end] = [line.offset(from), line.offset(to - 1) + 1];
		const position = { start: reading.point(start), end: reading.point(end) };
		stretches.push({
			from,
			to,
			nodes: [
				...(name === undefined ? [] : [{ type: 'escaped', value: name, position } as const]),
				{ type: 'citation', sources: read, position },
			],
		});
	};

	const isInside = (index: number): boolean => cited.some(({ from, to }) => index >= from && index < to);
	const unclosed = open.find((from) => opened.test(text.slice(from + 1)) && !isInside(from));
	const end = unclosed ?? text.length;

	for (const match of text.matchAll(inText)) {
		const [all, minus = '', key = ''] = match;
		const { index } = match;
		const previous = text[index - 1] ?? ' ';
		if (isInside(index) || isRead(index) || index >= end) continue;
		if (minus === '' && (/[\p{L}\p{N}]/u.test(previous) || previous === escapedMark)) continue;
		if (!before.test(previous)) {
			const inBrackets = previous === '(' && text[index + all.length] === ')';
			refuse(index, index + all.length, inBrackets ? `write [@${key}]` : noSource);
			continue;
		}
		const source = { key, offset: line.offset(index + minus.length) };
		const name = minus === '' ? reading.nameOf(key) : undefined;
		const gap = /^\s?(?=\[)/.exec(text.slice(index + all.length));
		const following = gap && pairs.find(({ from }) => from === index + all.length + gap[0].length);
		if (following && !mark.test(following.own.split(';')[0] ?? ''))
			take(index, following.to, sourcesOf(line, following, source), name);
		else take(index, index + all.length, [source], name);
	}
	for (const bracket of cited)
		if (!isRead(bracket.from) && bracket.from < end) take(bracket.from, bracket.to, sourcesOf(line, bracket));
	if (unclosed !== undefined) refuse(unclosed, text.length, 'close it with ]');
	return stretches;
};

/** Reads the citations. In a heading or a link there can be none: their words are a name, their mark is a link. */
export const citations: Syntax = (tree, reading) => {
	readLines(tree, reading, (line, { heading, link }) => {
		if (!line.text.includes('@')) return [];
		const elsewhere = heading ? 'put it into the paragraph' : link ? 'put it behind the link' : undefined;
		return readLine(line, reading, elsewhere);
	});
};
