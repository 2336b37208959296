/** Characters that nobody sees and that do something all the same, or that show something else in each font. */
import { visit } from 'unist-util-visit';
import { startOf, type Syntax } from './reading.ts';

const names: readonly (readonly [RegExp, string])[] = [
	[/[\u202a-\u202e\u2066-\u2069]/, 'turns the direction of the text around it'],
	[/\ufffd/, 'stands where a letter was lost'],
	[/[\u2028\u2029]/, 'breaks the line out of sight'],
	[/\p{Cs}/u, 'is half a character'],
	[/\p{Co}/u, 'is of private use: it looks different in each font, or like nothing'],
	[/[\u00ad\u180e\u200b\u2060]/, 'parts or joins a word out of sight, so that no search finds it'],
	[/[\u{e0000}-\u{e007f}]/u, 'says something that nobody sees'],
];

/** The tags of U+E0000 are letters that nobody sees; some flags are written with them, behind a black one. */
const bad =
	/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u180e\u200b\u2060\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffd\p{Noncharacter_Code_Point}\p{Cs}\p{Co}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;

/** Those that are seen, and stand for another. */
const seen = /[\ufffd\p{Co}]/u;

/** What to do about one. */
const adviceOn = (character: string): string =>
	seen.test(character)
		? 'write the character that was meant in its place'
		: 'take it out: it cannot be seen, so write the words around it anew';

/** A character that must not stand in a text. */
interface BadCharacter {
	readonly index: number;
	readonly wrong: string;
	readonly advice: string;
}

/** Each bad character of a text. */
export const badCharacters = (text: string): readonly BadCharacter[] =>
	[...text.matchAll(bad)].map(({ index, 0: character }) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const does = names.find(([known]) => known.test(character))?.[1] ?? 'is a control that no page can show';
		return { index, wrong: `the character U+${code} ${does}`, advice: adviceOn(character) };
	});

/** Refuses bad characters. */
export const characters: Syntax = (tree, { source, fault }) => {
	for (const { index, wrong, advice } of badCharacters(source)) fault('bad-character', index, wrong, advice);
	// Written by its number, &#x202E;, it does not stand in the source.
	visit(tree, 'escaped', (node) => {
		for (const { wrong, advice } of badCharacters(node.value)) fault('bad-character', startOf(node), wrong, advice);
	});
};
