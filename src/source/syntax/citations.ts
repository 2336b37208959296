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
/** A key in braces, in which Pandoc lets an address be one. */
const braced = /-?@\{([^{}\s]+)\}/gu;
const inText = new RegExp(String.raw`(-?)@(${keyOf})`, 'gu');
const opened = new RegExp(String.raw`^\s*(?:(?:[^@;]{0,40}\s)?-?@|-?@\s+)${keyOf}`, 'u');
/** An `@` that is part of no address. */
const mark = /(?<![\p{L}\p{N}])@/u;
const marksOfText = new RegExp(mark, 'gu');

const forms = 'write [@key], [@key, para. 3] or [@one; @other, p. 5]';
const parted = new RegExp(String.raw`@\s+(${keyOf})`, 'u');
/** What a word processor makes of the hyphen of a key. */
const otherDash = new RegExp(String.raw`^[‐‑‒–—−](${keyOf})`, 'u');
const noPlace = 'write where in the source, p. 4, or the key alone';
/** Names of places within a source, of which none is one without its number. */
const placeNames =
	'pp?|pages?|paras?|paragraphs?|ch|chaps?|chapters?|secs?|sections?|arts?|articles?|nn?|notes?|vols?|figs?|[§¶]+';
/** A place that says none: `p.`, `pp. 3, p.`, a comma. */
const unsaid = new RegExp(String.raw`^[^\p{L}\p{N}]+$|(?:^|,\s*)(?:${placeNames})\.?$`, 'iu');
const noBraces = 'write the place without braces: [@key, p. 4, and more]';
const noSource = 'write [@key] to cite a source, or \\@ where none is meant';

interface Bracket {
	readonly from: number;
	/** After its closing bracket. */
	readonly to: number;
	/** What it holds, brackets within it blanked. */
	readonly own: () => string;
}

/** Pairs of brackets, in the order in which they close, and those that are not closed. */
const bracketsOf = (text: string): { readonly pairs: readonly Bracket[]; readonly open: readonly number[] } => {
	/** Where each open bracket stands, and the pairs within it that stand in no other. */
	const open: { readonly from: number; readonly inner: Bracket[] }[] = [];
	const pairs: Bracket[] = [];
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === '[') open.push({ from: index, inner: [] });
		else if (text[index] === ']') {
			const last = open.pop();
			if (last === undefined) continue;
			const { from, inner } = last;
			const own = (): string => {
				let [out, at] = ['', from + 1];
				for (const pair of inner) {
					out += text.slice(at, pair.from) + nodeMark.repeat(pair.to - pair.from);
					at = pair.to;
				}
				return out + text.slice(at, index);
			};
			const pair = { from, to: index + 1, own };
			pairs.push(pair);
			open.at(-1)?.inner.push(pair);
		}
	}
	return { pairs, open: open.map(({ from }) => from) };
};

/** The pairs that hold a citation themselves, and not by a pair within them. */
const citedOf = (text: string, pairs: readonly Bracket[]): readonly Bracket[] => {
	/** How many marks stand before each character, so that of what has none nothing is made. */
	const marks = new Uint32Array(text.length + 1);
	for (const { index } of text.matchAll(marksOfText)) marks[index + 1] = 1;
	for (let index = 0; index < text.length; index += 1) marks[index + 1] = (marks[index + 1] ?? 0) + (marks[index] ?? 0);
	return pairs.filter(({ from, to, own }) => marks[to] !== marks[from] && mark.test(own()));
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
const sourceOf = (line: Line, reading: Reading, written: string, from: number): Read<CitedSource> => {
	const [, lead = '', before, minus = '', key, after = ''] = part.exec(written) ?? [];
	if (key === undefined) {
		const [, name] = parted.exec(written) ?? [];
		return { wrong: name === undefined ? forms : `write the key at its sign, [@${name}], or \\@ where none is meant` };
	}
	if (mark.test(after)) return { wrong: 'part the sources with semicolons: [@one; @other, p. 5]' };
	const at = from + written.length - after.length - key.length - 1;
	const prefix = before === undefined ? '' : plain(line, from + lead.length, at - minus.length);
	const [, rest] = otherDash.exec(after) ?? [];
	if (rest !== undefined) return { wrong: `write the key with plain hyphens, [@${key}-${rest}]` };
	const [gap] = /^\s*,\s*(?=\S)|^\s+(?=\S)|^\s*$/.exec(after) ?? [];
	if (gap === undefined) return { wrong: forms };
	const locator = plain(line, from + written.length - after.length + gap.length, from + written.length);
	if (isWrong(prefix)) return prefix;
	if (isWrong(locator)) return locator;
	if (unsaid.test(locator)) return { wrong: noPlace };
	if (/[{}]/.test(locator)) return { wrong: noBraces };
	return {
		key,
		name: reading.nameOf(key),
		...(prefix === '' ? {} : { prefix }),
		...(locator === '' ? {} : { locator }),
		offset: line.offset(at),
	};
};

/** The sources of a bracket, or what to write instead. `first`: a part that belongs to a key before the bracket. */
const sourcesOf = (
	line: Line,
	reading: Reading,
	{ from, own }: Bracket,
	first?: CitedSource,
): Read<readonly CitedSource[]> => {
	const sources: CitedSource[] = [];
	let at = from + 1;
	for (const [index, written] of own().split(';').entries()) {
		if (index === 0 && first !== undefined) {
			const locator = plain(line, at, at + written.length);
			if (isWrong(locator)) return locator;
			if (locator === '' || unsaid.test(locator)) return { wrong: noPlace };
			if (/[{}]/.test(locator)) return { wrong: noBraces };
			sources.push({ ...first, locator });
		} else {
			const source = sourceOf(line, reading, written, at);
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
	const cited = citedOf(text, pairs);
	const byStart = new Map(pairs.map((pair) => [pair.from, pair]));
	const citedStarts = new Set(cited.map(({ from }) => from));
	/** What stands in a bracket that cites, and what has been read, character by character. */
	const inBracket = new Uint8Array(text.length);
	for (const { from, to } of cited) inBracket.fill(1, from, to);
	const read = new Uint8Array(text.length);
	const stretches: Stretch[] = [];
	const isRead = (index: number): boolean => read[index] === 1;
	const add = (stretch: Stretch): void => {
		stretches.push(stretch);
		read.fill(1, stretch.from, stretch.to);
	};
	const refuse = (from: number, to: number, advice: string): void => {
		const wrong = `${quoted(wordsOf(line.nodes(from, to)))} cannot be read as a citation`;
		reading.fault('bad-citation', line.offset(from), wrong, advice);
		add(refused(line, from, to));
	};
	const take = (from: number, to: number, sources: Read<readonly CitedSource[]>, name?: string): void => {
		if (elsewhere !== undefined) return refuse(from, to, elsewhere);
		if (isWrong(sources)) return refuse(from, to, sources.wrong);
		// A bracket that follows at once would belong to the link that was perhaps meant.
		if (text[to] === '[' && !citedStarts.has(to)) return refuse(from, to, forms);
		const [start, end] = [line.offset(from), line.offset(to - 1) + 1];
		const position = { start: reading.point(start), end: reading.point(end) };
		add({
			from,
			to,
			nodes: [
				...(name === undefined ? [] : [{ type: 'escaped', value: name, position } as const]),
				{ type: 'citation', sources, position },
			],
		});
	};

	const isInside = (index: number): boolean => inBracket[index] === 1;
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
		const [dashed, rest] = otherDash.exec(text.slice(index + all.length)) ?? [];
		if (dashed !== undefined && !reading.isSource(key) && reading.isSource(`${key}-${rest ?? ''}`)) {
			refuse(index, index + all.length + dashed.length, `write the key with plain hyphens, @${key}-${rest ?? ''}`);
			continue;
		}
		const source = { key, name: reading.nameOf(key), offset: line.offset(index + minus.length) };
		const name = minus === '' ? reading.nameOf(key) : undefined;
		const gap = /^\s?(?=\[)/.exec(text.slice(index + all.length));
		const following = gap && byStart.get(index + all.length + gap[0].length);
		if (following && !mark.test(following.own().split(';')[0] ?? ''))
			take(index, following.to, sourcesOf(line, reading, following, source), name);
		else take(index, index + all.length, [source], name);
	}
	for (const { 0: all, 1: key = '', index } of text.matchAll(braced)) {
		if (isInside(index) || index >= end || /[\p{L}\p{N}]/u.test(text[index - 1] ?? '')) continue;
		refuse(index, index + all.length, `write the key without braces: @${key}`);
	}
	for (const bracket of cited)
		if (!isRead(bracket.from) && bracket.from < end) take(bracket.from, bracket.to, sourcesOf(line, reading, bracket));
	if (unclosed !== undefined) refuse(unclosed, text.length, 'close it with ]');
	return stretches;
};

/** One part of a bracket that has lost its `@`: words, a key, and where in the source. */
const bare = /^(\s*(?:[\p{L}.]+\s+){0,4})([a-z0-9]+(?:-[a-z0-9]+)+)(\s*(?:,.*)?)$/u;

/** Brackets of which each part has the key of a source, and no `@`: `[see the-text, p. 4]`. */
const withoutSign = (line: Line, { isSource, fault }: Reading): Stretch[] =>
	[...line.text.matchAll(/\[([^[\]@]+)\](?![[(])/g)].flatMap(({ 0: all, 1: own = '', index }) => {
		const parts = own.split(';').map((each) => bare.exec(each));
		if (!parts.every((each) => isSource(each?.[2] ?? ''))) return [];
		const meant = parts.map((each) => `${each?.[1] ?? ''}@${each?.[2] ?? ''}${each?.[3] ?? ''}`).join(';');
		const to = index + all.length;
		fault(
			'bad-citation',
			line.offset(index),
			`${quoted(all)} names a source without its @`,
			`write [${meant.trim()}]; a backslash before the bracket makes it text`,
		);
		return [refused(line, index, to)];
	});

/** Reads the citations. In a heading or a link there can be none: their words are a name, their mark is a link. */
export const citations: Syntax = (tree, reading) => {
	readLines(tree, reading, (line, { heading, link }) => {
		const lost = line.text.includes('[') && !link ? withoutSign(line, reading) : [];
		if (!line.text.includes('@')) return lost;
		const elsewhere = heading ? 'put it into the paragraph' : link ? 'put it behind the link' : undefined;
		return [...lost, ...readLine(line, reading, elsewhere)];
	});
};
