/** How wide a label is in the face of the apparatus, known before it is drawn. Pure: a table of the shipped font. */
import widths from './advance-widths.json' with { type: 'json' };

const table: Readonly<Record<string, number>> = widths;

/** What is not in the table: a Han character fills an em, anything else is taken to be a wide letter. */
const unknown = (character: string): number => (/\p{Script=Han}/u.test(character) ? 1000 : 700);

/** The width of a text at a size, in the units of the size. */
export const textWidth = (text: string, size: number): number => {
	let sum = 0;
	for (const character of text) sum += table[character] ?? unknown(character);
	return (sum * size) / 1000;
};
