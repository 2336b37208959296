/** Characters that nobody sees and that do something all the same. */
import type { Syntax } from './reading.ts';

const names: readonly (readonly [RegExp, string])[] = [
	[/[\u202a-\u202e\u2066-\u2069]/, 'turns the direction of the text around it'],
	[/\ufffd/, 'stands where a letter was lost'],
	[/[\u2028\u2029]/, 'breaks the line out of sight'],
];

const bad =
	/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffd-\uffff]/g;

/** Each bad character of a text: where it stands, and what is wrong with it. */
export const badCharacters = (text: string): readonly { readonly index: number; readonly wrong: string }[] =>
	[...text.matchAll(bad)].map(({ index, 0: character }) => {
		const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		const does = names.find(([known]) => known.test(character))?.[1] ?? 'is a control that no page can show';
		return { index, wrong: `the character U+${code} ${does}` };
	});

/** What to do about one. */
export const withoutIt = 'take it out: it cannot be seen, so write the words around it anew';

/** Refuses bad characters. */
export const characters: Syntax = (_tree, { source, fault }) => {
	for (const { index, wrong } of badCharacters(source)) fault('bad-character', index, wrong, withoutIt);
};
