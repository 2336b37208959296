/** The characters that the edition's texts use: what the shipped fonts must hold. */
import type { Edition } from './types.ts';

/** The scripts of East Asia and their punctuation: what the face cut for them is asked for. */
const eastAsian =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/** Whether a text holds a character of a script of East Asia. */
export const isEastAsian = (text: string): boolean => eastAsian.test(text);

const collect = (value: unknown, into: Set<string>): void => {
	if (typeof value === 'string') for (const character of value) into.add(character);
	else if (Array.isArray(value)) for (const item of value) collect(item, into);
	else if (typeof value === 'object' && value !== null)
		// Aliases are searched and never shown.
		for (const [key, item] of Object.entries(value)) if (key !== 'aliases') collect(item, into);
};

/** Every character of every field and every body, once each. */
export const usedCharacters = ({ content }: Edition): ReadonlySet<string> => {
	const characters = new Set<string>();
	for (const entries of Object.values(content.entries))
		for (const entry of entries) {
			collect(entry.data, characters);
			for (const block of entry.body.blocks) collect(block.text, characters);
		}
	for (const file of Object.values(content.files)) collect(file?.data, characters);
	return characters;
};
