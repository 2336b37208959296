/** The characters that the edition's texts use: what the shipped fonts must hold. */
import type { Edition } from './types.ts';

const collect = (value: unknown, into: Set<string>): void => {
	if (typeof value === 'string') for (const character of value) into.add(character);
	else if (Array.isArray(value)) for (const item of value) collect(item, into);
	else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, into);
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
