/**
 * The fonts that the site ships: open faces, cut down at build to the characters and axes that are used. An edge: it
 * reads the font files of the packages. The Chinese face is cut to the very characters that occur in the content.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { edition } from './edition.ts';
import { isEastAsian, usedCharacters } from './model/characters.ts';

type Axes = Record<string, number | { min: number; max: number }>;

/** A face of the site: a family, one of its package's files, and what of its variation is kept. */
interface Face {
	/** The family's name here: a cut face may not go by the name of the whole where the licence reserves it. */
	readonly family: string;
	/** What the whole face is called, for the colophon. */
	readonly of: string;
	readonly package: string;
	/** The file's name after the subset: `opsz-normal`. */
	readonly file: string;
	readonly style: 'normal' | 'italic';
	/** The weights that it covers, as CSS writes them. */
	readonly weight: string;
	readonly axes: Axes;
	/** The package's subsets that may be shipped, each only where its characters occur. Absent: all. */
	readonly subsets?: readonly string[];
}

const european = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

const faces: readonly Face[] = [
	{
		family: 'Edition Serif',
		of: 'Source Serif 4',
		package: '@fontsource-variable/source-serif-4',
		file: 'opsz-normal',
		style: 'normal',
		weight: '400 600',
		// One optical size, that of the text: the axis whole would weigh as much as the face itself once more.
		axes: { wght: { min: 400, max: 600 }, opsz: 20 },
		subsets: european,
	},
	{
		family: 'Edition Serif',
		of: 'Source Serif 4',
		package: '@fontsource-variable/source-serif-4',
		file: 'wght-italic',
		style: 'italic',
		weight: '400',
		axes: { wght: 400 },
		subsets: european,
	},
	{
		family: 'Edition Sans',
		of: 'Source Sans 3',
		package: '@fontsource-variable/source-sans-3',
		file: 'wght-normal',
		style: 'normal',
		weight: '400 600',
		axes: { wght: { min: 400, max: 600 } },
		subsets: european,
	},
	{
		family: 'Edition Sans',
		of: 'Source Sans 3',
		package: '@fontsource-variable/source-sans-3',
		file: 'wght-italic',
		style: 'italic',
		weight: '400',
		axes: { wght: 400 },
		subsets: european,
	},
	{
		family: 'Edition Han',
		of: 'Noto Serif SC',
		package: '@fontsource-variable/noto-serif-sc',
		file: 'wght-normal',
		style: 'normal',
		weight: '400',
		axes: { wght: 400 },
	},
];

/** The characters that the templates themselves may need, beside those of the content: printable ASCII and signs. */
const always = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}\u00a0¶§–—‘’“”…·×•−↑↓`;

/** A font file as it is served. */
export interface FontFile {
	readonly name: string;
	readonly bytes: Buffer;
	readonly css: string;
	/** True: a part of the Chinese face, which only pages with Chinese on them ask for. */
	readonly han: boolean;
	/** True: every page asks for it at once. A face that comes after the letters set in it is not used on a first visit. */
	readonly preload: boolean;
	/** The name of the whole face. */
	readonly face: string;
	/** The file of its licence. */
	readonly licence: string;
}

const require = createRequire(import.meta.url);

/** `U+4E00-4E03,U+4E07` → a test of code points. */
const rangeTest = (ranges: string): ((point: number) => boolean) => {
	const spans = ranges.split(',').map((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		return [parseInt(from, 16), parseInt(to, 16)] as const;
	});
	return (point) => spans.some(([from, to]) => point >= from && point <= to);
};

const cut = async (
	face: Face,
	subset: string,
	ranges: string,
	characters: readonly string[],
): Promise<FontFile | undefined> => {
	const covers = rangeTest(ranges);
	const wanted = characters.filter(
		(character) =>
			covers(character.codePointAt(0) ?? 0) &&
			(face.subsets !== undefined || isEastAsian(character) || /[0-9]/.test(character)),
	);
	if (wanted.length === 0 || (face.subsets === undefined && !wanted.some(isEastAsian))) return undefined;
	const folder = dirname(require.resolve(`${face.package}/package.json`));
	const name = face.package.split('/')[1] ?? '';
	const file = `${name}-${subset.replace(/[[\]]/g, '')}-${face.file}.woff2`;
	const bytes = await subsetFont(readFileSync(join(folder, 'files', file)), wanted.join(''), {
		targetFormat: 'woff2',
		variationAxes: face.axes,
		// Chinese is set in lines here: what would set it in columns stays behind.
		...(face.subsets === undefined ? { keepFeatures: [], dropTables: ['vhea', 'vmtx', 'VORG'] } : {}),
	});
	const called = `${face.family.toLowerCase().replace(' ', '-')}-${subset.replace(/[[\]]/g, '')}-${face.style}`;
	const served = `${called}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
	// A letter that no face of the reader's system has is worth the wait; the rest can do without ours for a visit.
	const display = face.subsets === undefined ? 'swap' : 'optional';
	const range =
		face.subsets === undefined ? wanted.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16)}`).join(',') : ranges;
	return {
		name: served,
		bytes,
		css: `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:${display};src:url(fonts/${served}) format('woff2');unicode-range:${range}}`,
		han: face.subsets === undefined,
		preload: face.subsets !== undefined && subset === 'latin',
		face: face.of,
		licence: join(folder, 'LICENSE'),
	};
};

/** Faces of the system, stretched to the widths of ours, so that a page set in them before ours arrive keeps its lines. */
const fallbacks = [
	`@font-face{font-family:'Text Fallback';src:local('Georgia'),local('Gelasio'),local('DejaVu Serif');size-adjust:97%;ascent-override:94%;descent-override:30%}`,
	`@font-face{font-family:'Text Fallback';font-style:italic;src:local('Georgia Italic'),local('Georgia-Italic'),local('Gelasio Italic'),local('DejaVu Serif Italic');size-adjust:94%;ascent-override:94%;descent-override:30%}`,
	`@font-face{font-family:'Apparatus Fallback';font-style:italic;src:local('Arial Italic'),local('Arial-ItalicMT'),local('Liberation Sans Italic');size-adjust:88%;ascent-override:104%;descent-override:30%}`,
	`@font-face{font-family:'Apparatus Fallback';src:local('Arial'),local('Liberation Sans');size-adjust:92%;ascent-override:104%;descent-override:30%}`,
];

const make = async (): Promise<readonly FontFile[]> => {
	const characters = [...new Set([...always, ...usedCharacters(edition())])].sort();
	const made: FontFile[] = [];
	for (const face of faces) {
		// Of each package of faces the file has this form.
		const ranges = JSON.parse(
			readFileSync(join(dirname(require.resolve(`${face.package}/package.json`)), 'unicode.json'), 'utf8'),
		) as Record<string, string>;
		for (const [subset, range] of Object.entries(ranges)) {
			if (face.subsets !== undefined && !face.subsets.includes(subset)) continue;
			const file = await cut(face, subset, range, characters);
			if (file) made.push(file);
		}
	}
	return made;
};

let files: Promise<readonly FontFile[]> | undefined;

/** The texts of the licences, under the names by which they lie beside the fonts; each face of the case has one. */
export const fontLicences = async (): Promise<
	readonly { readonly face: string; readonly name: string; readonly text: string }[]
> => {
	const licences = new Map((await fontFiles()).files.map(({ face, licence }) => [face, licence]));
	return [...licences].map(([face, licence]) => ({
		face,
		name: `${face.toLowerCase().replace(/ /g, '-')}-OFL.txt`,
		text: readFileSync(licence, 'utf8'),
	}));
};

/** The font files, their style sheets (the Chinese face has its own), and those that every page asks for at once. Made once. */
export const fontFiles = async (): Promise<{
	files: readonly FontFile[];
	css: string;
	hanCss: string;
	preload: readonly string[];
}> => {
	files ??= make();
	const all = await files;
	return {
		files: all,
		css: [...fallbacks, ...all.filter(({ han }) => !han).map((file) => file.css)].join('\n'),
		hanCss: all
			.filter(({ han }) => han)
			.map((file) => file.css)
			.join('\n'),
		preload: all.filter((file) => file.preload).map((file) => file.name),
	};
};
