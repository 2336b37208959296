/**
 * The exported BibTeX by the word of a second parser, of another project and another make than the first
 * (agree.test.ts): what one of them overlooks, the other may not.
 */
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { exportFormats } from '../../../src/citation/export/index.ts';
import { readContent } from '../../../src/source/read.ts';
import { caseFolder } from '../../fixtures/case.ts';

interface Name {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}
interface Item {
	readonly id?: string;
	readonly title?: string;
	readonly author?: readonly Name[];
	readonly editor?: readonly Name[];
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
	readonly URL?: string;
	readonly DOI?: string;
	readonly page?: string;
	readonly volume?: string | number;
}

const all = ['content', caseFolder('second-case')].flatMap((folder) => readContent(folder).files.sources?.data ?? []);
const written = exportFormats.bib.write(all);
const parser = new BibLatexParser(written, { processUnexpected: true, processUnknown: true });
const parsed = parser.parse();
const found = new Map(
	Object.values(new CSLExporter(parsed.entries).parse() as Readonly<Record<string, Item>>).map((item, index) => [
		Object.values(parsed.entries)[index]?.entry_key ?? '',
		item,
	]),
);
const kept = JSON.parse(exportFormats['csl.json'].write(all)) as readonly (Item & { readonly id: string })[];

const plain = (text: string | undefined): string | undefined =>
	text
		?.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
/** A name, however it was taken apart: particles and suffixes stand with one part or the other. */
const nameOf = (name: Name): string =>
	Object.values(name)
		.filter((part) => typeof part === 'string')
		.join(' ')
		.replace(/[,.]/g, '')
		.split(' ')
		.sort()
		.join(' ');
const said = (item: Item | undefined) => ({
	// It writes titles small, braces or not: that they keep their capitals is the first reader's to say.
	title: plain(item?.title)?.toLowerCase(),
	author: item?.author?.map(nameOf),
	editor: item?.editor?.map(nameOf),
	issued: item?.issued?.['date-parts']?.[0]?.join('-'),
	url: item?.URL,
	doi: item?.DOI,
	page: item?.page?.replace(/[–—-]+/g, '-'),
	volume: item?.volume === undefined ? undefined : String(item.volume),
});

test('every entry is read, and nothing of it is an error', () => {
	expect(all.length).toBeGreaterThan(500);
	expect([...found.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
	expect(parsed.errors).toEqual([]);
});

/** biblatex gives a `@misc` no volume and no pages, and this reader takes only what biblatex gives. */
const isUnknownTo = (id: string, key: string): boolean =>
	['page', 'volume'].includes(key) && written.includes(`@misc{${id},`);

test('it reads of each what CSL-JSON says', () => {
	const differences = kept.flatMap((item) => {
		const [from, to] = [said(item), said(found.get(item.id))];
		return (Object.keys(from) as (keyof typeof from)[])
			.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
			.filter((key) => !(to[key] === undefined && isUnknownTo(item.id, key)))
			.map((key) => `${item.id} ${key}: ${JSON.stringify(from[key])} was read as ${JSON.stringify(to[key])}`);
	});
	expect(differences).toEqual([]);
});
