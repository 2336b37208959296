/** The style sheets of one file: in one, with the faces that its letters need. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What sheets are read with. */
export interface Files {
	/** The base path of the site, without a slash at its end. */
	readonly base: string;
	/** The bytes of a file of the build, by its address. @throws where there is none */
	readonly read: (address: string) => Buffer;
}

/** The addresses of the sheets that a page asks for, in its order. */
export const sheetsOf = (page: Root | Element): readonly string[] => {
	const found: string[] = [];
	visit(page, 'element', ({ tagName, properties: { rel, href } }) => {
		if (tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet') && typeof href === 'string')
			found.push(href);
	});
	return found;
};

/** A face of a sheet: `url(fonts/x.woff2)`, the file itself in its place; nothing where the text has none of its letters. */
const withFaces = (css: string, letters: ReadonlySet<number>, { base, read }: Files): string =>
	css.replace(/@font-face\{[^}]*\}/g, (face) => {
		const spans = /unicode-range:([^;}]+)/.exec(face)?.[1]?.split(',') ?? [];
		const needed = spans.some((span) => {
			const [from = 0, to = from] = span
				.replace(/^\s*U\+/i, '')
				.split('-')
				.map((point) => parseInt(point, 16));
			for (let point = from; point <= to; point += 1) if (letters.has(point)) return true;
			return false;
		});
		if (spans.length > 0 && !needed) return '';
		return face.replace(/url\(["']?\/?(fonts\/[^)"']+)["']?\)/, (_, file: string) => {
			const data = read(`${base}/${file}`).toString('base64');
			return `url(data:font/woff2;base64,${data})`;
		});
	});

/** Some sheets in one, for a file with a text. */
export const inOne = (sheets: readonly string[], text: string, files: Files): string => {
	const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
	return (
		sheets
			.map((sheet) => withFaces(files.read(sheet).toString('utf8'), letters, files))
			.join('\n')
			// What a face that came too late would never be used for is there from the first.
			.replace(/font-display:optional/g, 'font-display:block')
	);
};
