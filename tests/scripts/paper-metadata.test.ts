/** What the files for paper say of who made them: who signs for the edition, and where nobody does, nobody. */
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { epubOf } from '../../scripts/paper/epub.ts';
import { aboutOf } from '../../scripts/paper/files.ts';
import { withMetadata } from '../../scripts/paper/metadata.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const signed = readContent(caseFolder('second-case')).files.site?.data;
if (!signed) throw new Error('the second case has no site.yaml');
const { editor, ...unsigned } = signed.edition;

describe.each([
	['signed', editor, signed],
	['not signed', undefined, { ...signed, edition: unsigned }],
])('%s', (_what, author, site) => {
	const about = aboutOf(site, site.title);

	test('a PDF', async () => {
		const blank = await PDFDocument.create();
		blank.addPage();
		const document = await PDFDocument.load(await withMetadata(await blank.save(), about), { updateMetadata: false });
		expect(document.getTitle()).toBe(site.title);
		expect(document.getAuthor()).toBe(author);
	});

	test('an EPUB', () => {
		const html = '<html><body><main><article><h1>A</h1><p>B</p></article></main></body></html>';
		const files = unzipSync(epubOf(html, { ...about, address: undefined, version: '1', licence: 'CC' }));
		const [, creator] = /<dc:creator>([^<]*)</.exec(strFromU8(files['OEBPS/package.opf'] ?? new Uint8Array())) ?? [];
		expect(creator).toBe(author);
	});
});
