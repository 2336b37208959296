/** How wide a label is in the face of the apparatus, known before it is drawn. Pure: a table of the shipped faces. */
import widths from './advance-widths.json' with { type: 'json' };

/** The width of each letter that the face has, in thousandths of its size. */
const table: ReadonlyMap<string, number> = new Map(
	Object.entries(widths).flatMap(([width, characters]) =>
		[...characters].map((character) => [character, Number(width)] as const),
	),
);

/** Characters that fill an em in every face: of Chinese, Japanese and Korean, with their signs. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** What is not in the table: signs that stand on another have no width, anything else is taken to be a wide letter. */
const unknown = (character: string): number => (wide.test(character) ? 1000 : /\p{Mn}/u.test(character) ? 0 : 900);

/** Whether the width of a text is known to the letter; else `textWidth` is what it takes at most. */
export const isMeasured = (text: string): boolean => [...text].every((character) => table.has(character));

/** The width of a text at a size, in the units of the size. */
export const textWidth = (text: string, size: number): number => {
	let sum = 0;
	for (const character of text) sum += table.get(character) ?? unknown(character);
	return (sum * size) / 1000;
};
