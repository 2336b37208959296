/**
 * What other tools read as markup and this one does not, and markup that is not whole. It would stand on the page as it
 * was typed; each is refused with what to write. A backslash before its first character makes text of any of them.
 */
import type { RuleId } from '../problem.ts';
import { linkSchemes } from '../../schema/fields.ts';
import { nodeMark, readLines, refused, wordsOf, type Stretch } from './line.ts';
import { quoted, startOf, type Syntax } from './reading.ts';

interface Pattern {
	readonly rule: RuleId;
	readonly pattern: RegExp;
	/** What it is. */
	readonly is: string;
	/** What to write. */
	readonly advice: string;
}

const schemes = linkSchemes.join('|');

const foreign = (pattern: RegExp, is: string, advice: string): Pattern => ({
	rule: 'foreign-markup',
	pattern,
	is,
	advice: `${advice}; a backslash before it makes it text`,
});
const broken = (pattern: RegExp, is: string, advice: string): Pattern => ({
	rule: 'broken-markup',
	pattern,
	is,
	advice: `${advice}; a backslash before it makes it text`,
});

/** A sign beside a letter neither opens nor closes: CommonMark has no other rule for texts without blanks. */
const closed = 'close it, or open it; beside a letter, quotation marks and brackets stand outside of it';

/** In the order in which they are looked for: of two that overlap, the first is told. */
const patterns: readonly Pattern[] = [
	foreign(/\^\[[^\]]*\]?/g, 'a note in the text', 'write [^its-name], and [^its-name]: on a line of its own'),
	foreign(/\{\{[^{}]*\}\}|\{\{|\{%[^{}]*%\}|\{%/g, 'a short code', 'write a directive, ::name{key=value}'),
	foreign(
		/\{[.#=:%/*-][^{}]*\}?|\{(?:\+\+?|~~|>>)[^{}]*\}|\{[\w-]+=[^{}]*\}?|\{[\w:-]+\}(?=\uFDD1)/g,
		'attributes in braces',
		'take them out',
	),
	foreign(/\]\{[^{}]*\}?/g, 'a span with attributes', 'take out the braces, and the brackets before them'),
	foreign(/\$\$[^$]*\$\$|\$(?=\S)(?:[^$\n]*\S)?\$(?![\d$])|\$\$/g, 'mathematics', 'write it in words and letters'),
	foreign(/\[\[[^\]]*\]?\]?|!\[\[/g, 'a wiki link', 'write a typed link, [words](concept:its-id)'),
	foreign(/\[![A-Za-z]+\]/g, 'an alert', 'write :::note, the text, and ::: on a line after it'),
	foreign(/\[[ xX]?\](?=\s)/g, 'a box to tick', 'write it in words'),
	foreign(/\^[^\s^]+\^/g, 'a superscript', 'write it in words, or with the letters of Unicode (², ³)'),
	foreign(/(?<!~)~[^\s~]+~(?!~)/g, 'a subscript', 'write it in words, or with the letters of Unicode (₂)'),
	foreign(/==(?=\S)[^=\n]*==/g, 'marked text', 'write it *so*, or plain'),
	foreign(/\+\+(?=\S)[^+\n]*\+\+/g, 'inserted text', 'write it plain'),
	foreign(/\|\|(?=\S)[^|\n]*\|\|/g, 'hidden text', 'write it plain'),
	foreign(/(?<!\S):[a-z0-9_+-]+:(?!\S)/g, 'a picture by its name', 'write it in words'),
	foreign(/:[a-z:-]+:(?=\uFDD1)/g, 'a role', 'write it plain'),
	// Between letters a backslash parts two words as well, and behind a drive and its colon two folders.
	foreign(
		/\\[a-zA-Z]+(?:\{[^}\n]*\}?|\s*$)|(?<![\p{L}\p{N}]|(?<![A-Za-z])[A-Za-z]:)\\[a-zA-Z]+|\\(?:aa|ae|oe|ss|AA|AE|OE)(?![a-zA-Z])/gu,
		'a command of TeX',
		'write it in words, or its character',
	),
	foreign(/(?:^|(?<=\n))\*\[[^\]]*\]:/g, 'an abbreviation', 'say in the text what it stands for'),
	foreign(/(?:^|(?<=\n)):[ \t]+(?=\S)|(?<=\n)~[ \t]+(?=\S)/g, 'a definition', 'write a list, or paragraphs'),
	foreign(/(?<!\d\s?)%%[^%\n]*%%|(?:^|(?<=\n))%%(?=\s)/g, 'a remark', 'take it out: the page would show it'),
	foreign(/\[toc\](?=\s|$)/gi, 'a table of contents', 'take it out: the page has its own'),
	foreign(/\$\{[^{}]*\}?|<%[^%]*(?:%>)?/g, 'a short code', 'write it in words'),
	foreign(/(?<![\p{L}\p{N}:]):[a-z][\w-]*\[/gu, 'a directive in the text', 'write it plain'),
	foreign(/(?:^|(?<=\n))!(?=\S)[^\n]*!</g, 'hidden text', 'write it plain'),
	broken(
		/(?:^|(?<=\n))(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|#\.)[ \t][^\n]*\n(?=(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|#\.)[ \t])/g,
		'the first of several items that would run together',
		"begin each with '1. ' or '- ', with a blank line before the list",
	),
	broken(
		/(?:^|(?<=\n))\d{1,2}[.)][\p{L}‘“][^\n]*(?:\n\d{1,2}[.)][\p{L}‘“][^\n]*)+/gu,
		'a list whose items would run together',
		"begin each with '1. ', its blank too, with a blank line before the list",
	),
	broken(
		/(?:^|(?<=\n))([-−–—•·‣▪◦])[^\n]+(?:\n\1[^\n]+)+/g,
		'a list whose items would run together',
		"begin each with '- ', its blank too, with a blank line before the list",
	),
	broken(
		/(?:^|(?<=\n))[^|\n]*\S[ \t]+\|[ \t]+\S[^\n]*(?:\n[^|\n]*\S[ \t]+\|[ \t]+\S[^\n]*)+/g,
		'a table without its line of dashes',
		'write |---|---| on a line of its own after its head',
	),
	broken(
		/(?:^|(?<=\n))\|[^\n]*(?:\n[ \t]*\|[^\n]*)+/g,
		'a table without its line of dashes',
		'write |---|---| on a line of its own after its head, for each column one',
	),
	broken(/(?:^|(?<=\n))#\.(?=[ \t])/g, 'no sign of a list', "begin each item with '1. ', '2. '"),
	foreign(/(?:^|(?<=\n))(?:!!!|\?\?\?\+?) ?(?=[a-z])/g, 'a box', 'write :::note, the text, and ::: on a line after it'),
	broken(/(?:^|(?<=\n))\|/g, 'a line of a table or of verse', 'write a table with a line of dashes after its head'),
	broken(
		/(?:^|(?<=\n))(?:#{2,}|#(?=\p{L}))(?=\S)|(?:^|(?<=\n))#{7,}/gu,
		'no heading',
		'write ##, a space and its words',
	),
	broken(/(?:^|(?<=\n))(?:[=+~]{3,}|:{2,})(?=\s*(?:\n|$))/g, 'a line of signs', 'write --- between blank lines'),
	broken(/(?:^|(?<=\n))\[[^\]]+\] ?:(?=\s|$)/g, 'an address or note without its text', 'write it after the colon'),
	broken(/!\[/g, 'an image', 'take it out: pictures have no place in the content'),
	broken(
		new RegExp(String.raw`\]\s?\((?:[^()\s]*\)?)|\] ?\((?=(?:${schemes}|https?|mailto):)`, 'g'),
		'a link that cannot be read',
		'write [words](address), closed, with no blank between its brackets or in its address',
	),
	broken(/\]\[[^\]]*\]?/g, 'a link to an address that is not given', 'write [words](address)'),
	broken(
		new RegExp(
			String.raw`\((?:${schemes}):\s*[a-z0-9][a-z0-9/-]*\)?|(?<![\w-])(?:${schemes}):[a-z0-9][a-z0-9/-]*`,
			'g',
		),
		'a typed link without words',
		'write [words](actor:its-id)',
	),
	broken(/\*\*+|__+(?=\S)|(?<=\S)__+/g, 'emphasis that is not closed', closed),
	broken(/\*(?=[\p{L}\p{N}‘“(\uFDD1])|(?<=[\p{L}\p{N}’”).,\uFDD1])\*/gu, 'emphasis that is not closed', closed),
	broken(
		/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}\uFDD1])|(?<=[\p{L}\p{N}\uFDD1])_(?![\p{L}\p{N}_])/gu,
		'emphasis that is not closed',
		closed,
	),
	broken(/~~+/g, 'struck text that is not closed', 'close it'),
	broken(/`+/g, 'code that is not closed', 'close it'),
	broken(/<[A-Za-z/!?][^<>\s]*/g, 'HTML, or an address, that is not closed', 'write it in Markdown'),
	broken(
		/&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#x[\da-f]+);/gi,
		'a character by a name that is not known',
		'write the character',
	),
	broken(/\\(?=\s*$)/g, 'a backslash that ends nothing', 'take it out'),
];

/** Refuses markup of other tools, and markup that is not whole. */
export const foreignMarkup: Syntax = (tree, reading) => {
	readLines(tree, reading, (line, { parent }) => {
		const { text } = line;
		// The words of an address that stands as it is are its own.
		if (parent.type === 'link' && reading.source.charAt(startOf(parent)) !== '[') return [];
		if (!/[[\]{}$^~=+|:\\*#!?%(_`<&\n]/.test(text)) return [];
		const found: { readonly from: number; readonly to: number; readonly what: Pattern }[] = [];
		/** The characters that something was found in. */
		const taken = new Uint8Array(text.length);
		for (const what of patterns)
			for (const { index, 0: written } of text.matchAll(what.pattern)) {
				const to = index + Math.max(1, written.length);
				if (taken.subarray(index, to).includes(1)) continue;
				taken.fill(1, index, to);
				found.push({ from: index, to, what });
			}
		// Lines that are a table or a list are no paragraph: nothing is asked of them as one.
		const whole = found.some(({ from, to }) => from === 0 && to === text.length);
		if (whole && parent.type === 'paragraph' && text.includes('\n')) parent.data = { ...parent.data, refused: true };
		return found.map(({ from, to, what }): Stretch => {
			const written = wordsOf(line.nodes(from, to)).replaceAll(nodeMark, '');
			reading.fault(what.rule, line.offset(from), `${quoted(written)} is ${what.is}`, what.advice);
			return refused(line, from, to);
		});
	});
};
