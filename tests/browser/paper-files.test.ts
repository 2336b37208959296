/** The PDFs and the EPUB, as `npm run print` makes them of the build: read back by other programs than made them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperFiles } from '../../scripts/paper/files.ts';
import { pagesOf } from '../../scripts/paper/pages.ts';
import { edition } from '../../src/edition.ts';
import { paths } from '../../src/model/address.ts';
import { trackWords } from '../../src/figures/shared/tracks.ts';
import { lettersOf, sheetsOf, type Sheet } from './paper.ts';
import { emptyOf, lyingOn } from './sheets.ts';

const built = {
	folder: process.env['OUT_DIR'] ?? 'dist',
	base: (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, ''),
	site: edition().site,
};
const all = edition();
/** The anchors of the essay's page that are published. */
const anchors = (
	JSON.parse(readFileSync(join(built.folder, 'anchors.json'), 'utf8')) as { anchors: readonly { url: string }[] }
).anchors.flatMap(({ url }) => (url.startsWith(`${built.base}/#`) ? [url.slice(built.base.length + 2)] : []));

let files: ReadonlyMap<string, Uint8Array>;
const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const file = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
const sheets = new Map<string, readonly Sheet[]>();
const sheetsIn = (path: string): readonly Sheet[] => sheets.get(path) ?? [];

beforeAll(async () => {
	files = await paperFiles(built);
	for (const [path, bytes] of files) {
		writeFileSync(join(folder, path), bytes);
		if (path.endsWith('.pdf')) sheets.set(path, await sheetsOf(bytes));
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** True where a program is installed. */
const installed = (name: string): boolean =>
	(process.env['PATH'] ?? '').split(delimiter).some((each) => existsSync(join(each, name)));

const run = (name: string, ...args: readonly string[]): string =>
	execFileSync(name, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

describe.for([
	[paths.essayPdf, 1_500_000],
	[paths.briefingPdf, 400_000],
] as const)('%s', ([path, most]) => {
	test('has no text on another, no sheet left empty, and its title at the head of each but the first', () => {
		const all = sheetsIn(path);
		expect(lyingOn(all)).toEqual([]);
		expect(emptyOf(all)).toEqual([]);
		// The briefing says its title in its text.
		const running = path === paths.essayPdf ? built.site.shortTitle : '';
		expect(all.map(({ head }) => head)).toEqual(all.map((_, index) => (index === 0 ? '' : running)));
	});

	test('weighs little, and says what it is, in which language and by whom', async () => {
		expect(file(path).length).toBeLessThan(most);
		const document = await getDocumentProxy(new Uint8Array(file(path)));
		const { info } = await document.getMetadata();
		expect(info).toMatchObject({ Language: 'en-GB' });
		expect(String((info as { Title?: string }).Title)).toContain(all.site.title);
		expect((info as { Author?: string }).Author).toBe(built.site.edition.editor);
		expect((await document.getMarkInfo())?.Marked).toBe(true);
		// The title of the page holds all others.
		const [title] = (await document.getOutline()) ?? [];
		expect(title?.items.length).toBeGreaterThan(1);
	});

	test.runIf(installed('pdfinfo'))('another reader finds it tagged, its faces within it, its destinations', () => {
		const name = join(folder, path);
		expect(run('pdfinfo', name)).toMatch(/Tagged:\s+yes/);
		expect(run('pdfinfo', '-struct', name)).toMatch(/H1/);
		const fonts = run('pdffonts', name).trim().split('\n').slice(2);
		expect(fonts.length).toBeGreaterThan(0);
		// The columns from the right: object and its generation, unicode, subset, embedded.
		expect(fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([]);
		// A face that is drawn letter by letter is no font to who reads the file.
		expect(fonts.filter((line) => line.includes('Type 3'))).toEqual([]);
	});
});

test('each anchor of the essay is a named destination', async () => {
	expect(anchors.length).toBeGreaterThan(10);
	const pages = await pagesOf(file(paths.essayPdf));
	expect(anchors.filter((id) => pages[id] === undefined)).toEqual([]);
});

test('the contents name the pages on which the sections stand', async () => {
	const pages = await pagesOf(file(paths.essayPdf));
	const letters = sheetsIn(paths.essayPdf).map(({ runs }) => lettersOf(runs.map(({ text }) => text).join('')));
	for (const { id, title } of all.sections) {
		// In the contents, a title is followed by its page; there, it is a heading.
		expect(
			letters.slice(0, 3).some((page) => page.includes(`${lettersOf(title)}${pages[id]}`)),
			title,
		).toBe(true);
		expect(letters[(pages[id] ?? 0) - 1]).toContain(lettersOf(title));
	}
});

/** A page of a PDF in grey, as many points to the inch as are asked for: its pixels, 0 is black. */
const greyOf = (path: string, page: number, resolution: number) => {
	const args = ['-r', `${resolution}`, '-gray', '-f', `${page}`, '-l', `${page}`, join(folder, path)];
	const picture = execFileSync('pdftoppm', args, { maxBuffer: 100_000_000 });
	const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
	const [across, down] = [Number(width), Number(height)];
	const pixels = picture.subarray(picture.length - across * down);
	return { across, down, pixels, at: (x: number, y: number): number => pixels[y * across + x] ?? 255 };
};

describe.runIf(installed('pdftoppm')).for([paths.essayPdf, paths.briefingPdf])('%s as a picture', (path) => {
	test('no sheet is empty, and no ink stands at an edge', () => {
		const count = sheetsIn(path).length;
		for (let page = 1; page <= count; page += 1) {
			const { across, down, pixels } = greyOf(path, page, 20);
			const dark = [...pixels.keys()].filter((at) => (pixels[at] ?? 255) < 200);
			expect(dark.length, `ink on page ${page}`).toBeGreaterThan(50);
			const edge = dark.filter((at) => {
				const [column, row] = [at % across, Math.floor(at / across)];
				return column < 4 || column >= across - 4 || row < 4 || row >= down - 4;
			});
			expect(edge.length, `ink at the edges of page ${page}`).toBe(0);
		}
	});
});

test.runIf(installed('pdftoppm'))('in grey, the marks of the tracks are told apart by their shapes', () => {
	const all = sheetsIn(paths.essayPdf);
	const resolution = 288;
	const scale = resolution / 72;
	const names = Object.values(trackWords).map(({ name }) => name);
	/** The mark left of a name in a legend, where what the name means follows it: the square of nine points, in black and white. */
	const signs = names.flatMap((name) => {
		const page = all.findIndex(({ runs }) =>
			runs.some(({ text }, index) => text === name && runs[index + 1]?.text.startsWith(',')),
		);
		const sheet = all[page];
		const run = sheet?.runs.find(({ text }, index) => text === name && sheet.runs[index + 1]?.text.startsWith(','));
		if (!sheet || !run) return [];
		const { at } = greyOf(paths.essayPdf, page + 1, resolution);
		const side = 9 * scale;
		const [left, top] = [(run.left - 11) * scale, (sheet.height - run.bottom - 7.5) * scale];
		const sign = Array.from({ length: side * side }, (_, index) =>
			at(Math.round(left + (index % side)), Math.round(top + Math.floor(index / side))) < 160 ? 1 : 0,
		);
		return [{ name, sign }];
	});
	expect(signs.length).toBeGreaterThan(1);
	for (const [index, a] of signs.entries()) {
		expect(a.sign.filter((ink) => ink === 1).length, a.name).toBeGreaterThan(20);
		for (const b of signs.slice(index + 1)) {
			const either = a.sign.filter((ink, at) => ink === 1 || b.sign[at] === 1).length;
			const both = a.sign.filter((ink, at) => ink === 1 && b.sign[at] === 1).length;
			expect(1 - both / either, `${a.name} and ${b.name}`).toBeGreaterThan(0.15);
		}
	}
});

test('the same content gives the same bytes', async () => {
	const again = await paperFiles(built);
	for (const [path, bytes] of files) expect(Buffer.compare(again.get(path) ?? new Uint8Array(), bytes), path).toBe(0);
});

describe(paths.epub, () => {
	test('keeps the rules of its kind', async () => {
		const { messages } = await EpubCheck.validate(file(paths.epub));
		expect(messages.filter(({ severity }) => /fatal|error|warning/.test(severity))).toEqual([]);
	});

	test.runIf(installed('epubcheck') && installed('java'))(
		'EPUBCheck itself finds nothing either',
		{ timeout: 400_000 },
		() => {
			// Debian installs it as an archive of Java that its kernel may not know how to start.
			const archive = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((each) => existsSync(each)) ?? '';
			expect(run('java', '-jar', archive, join(folder, paths.epub))).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
		},
	);

	test('names its type before all else, unpacked', () => {
		const [bytes] = [Buffer.from(file(paths.epub))];
		expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
	});

	test('has every paragraph, note and source of the essay', () => {
		const texts = Object.entries(unzipSync(file(paths.epub)))
			.filter(([name]) => name.endsWith('.xhtml'))
			.map(([, bytes]) => strFromU8(bytes))
			.join('');
		expect(anchors.filter((id) => !texts.includes(`id="${id}"`))).toEqual([]);
		expect(texts.match(/epub:type="footnote"/g)?.length).toBeGreaterThan(0);
		expect(texts.match(/epub:type="footnote"/g)?.length).toBe(texts.match(/class="margin-note"/g)?.length);
	});
});
