/**
 * Faces for a PDF. A browser draws the letters of a face with axes one by one (Type 3, which readers of PDFs neither hint
 * nor name); one of a single weight it embeds as the font that it is. So each face of a span of weights becomes two.
 */
import subsetFont from 'subset-font';

const spanning = /@font-face\{[^}]*font-weight:(\d+) (\d+)[^}]*\}/g;
const data = /url\(data:font\/woff2;base64,([^)]+)\)/;

/** The letters of a page, and the spaces and marks that a style sheet may write as escapes. */
const lettersOf = (html: string): string =>
	[...new Set([...html, ...Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x2000 + index))])].join('');

/** The page with a face for either end of each span. */
export const withSingleWeights = async (html: string): Promise<string> => {
	const letters = lettersOf(html);
	const made = new Map<string, string>();
	for (const [face, from = '', to = ''] of html.matchAll(spanning)) {
		const [, font = ''] = data.exec(face) ?? [];
		if (font === '') continue;
		const single = async (weight: string): Promise<string> => {
			const bytes = await subsetFont(Buffer.from(font, 'base64'), letters, {
				targetFormat: 'woff2',
				variationAxes: { wght: Number(weight) },
			});
			return face.replace(`font-weight:${from} ${to}`, `font-weight:${weight}`).replace(font, bytes.toString('base64'));
		};
		made.set(face, (await single(from)) + (await single(to)));
	}
	return html.replace(spanning, (face) => made.get(face) ?? face);
};
