/** How a source was read goes with it into the files for reference managers, and comes back from them. */
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../../src/citation/export/index.ts';
import { readExport } from '../../../src/citation/import/read.ts';
import { takeItems } from '../../../src/citation/import/take.ts';
import { faultOfHost } from '../../../src/schema/copy-hosts.ts';
import { sources as schema, type Source } from '../../../src/schema/sources.ts';
import { readContent } from '../../../src/source/read.ts';

const made = (id: string, data: object): Source =>
	schema.element.parse({ id, type: 'report', title: `T ${id}`, ...data });
const copy = 'https://copy.example/a_b%20c.pdf';
const author = [{ literal: 'A body' }];
const issued = { 'date-parts': [[2015, 9, 25]] };

const inCopy = made('in-copy', { custom: { readAt: copy, note: 'A summary.' } });
const withAddress = made('with-address', { URL: 'https://own.example/', custom: { readAt: copy } });
const withDoi = made('with-doi', { DOI: '10.1000/a', custom: { readAt: copy } });
const inHoard = made('in-hoard', { custom: { readAt: 'https://www.scribd.com/document/1' } });
const quoting = made('quoting', { author, issued, URL: 'https://quoting.example/' });
const quoted = made('quoted', { custom: { quotedIn: 'quoting' } });
const throughCopy = made('through-copy', { custom: { quotedIn: 'in-copy' } });
const lost = made('lost', { custom: { quotedIn: 'no-such' } });
const all = [inCopy, withAddress, withDoi, inHoard, quoting, quoted, throughCopy, lost];

interface Item {
	readonly id: string;
	readonly note?: string;
	readonly URL?: string;
}
const item = (id: string): Item | undefined =>
	(JSON.parse(exportFormats['csl.json'].write(all)) as readonly Item[]).find((each) => each.id === id);

test.each([
	['in-copy', `Read in a copy at ${copy}. A summary.`, copy],
	['with-address', `Read in a copy at ${copy}.`, 'https://own.example/'],
	// Its DOI is its address.
	['with-doi', `Read in a copy at ${copy}.`, undefined],
	['in-hoard', 'Read in a copy at scribd.com.', undefined],
	['quoting', undefined, 'https://quoting.example/'],
	['quoted', 'Quoted in A body, 25 September 2015: https://quoting.example/', undefined],
	['through-copy', `Quoted in ‘T in-copy’, no date, in a copy at ${copy}.`, undefined],
	['lost', undefined, undefined],
])('the note and the address of %s', (id, note, url) => {
	expect([item(id)?.note, item(id)?.URL]).toEqual([note, url]);
});

test('BibTeX and RIS have the same in their own fields', () => {
	expect(exportFormats.bib.write([inCopy])).toContain(
		'\tnote = {Read in a copy at https://copy.example/a\\_b\\%20c.pdf. A summary.},\n',
	);
	expect(exportFormats.ris.write([inCopy])).toContain(`\r\nN1  - Read in a copy at ${copy}. A summary.\r\n`);
});

test('one alone finds the source that quotes it among all', () => {
	const sourceOf = (id: string) => all.find((each) => each.id === id);
	expect(exportFormats.ris.write([quoted], sourceOf)).toContain('N1  - Quoted in A body');
});

describe.each(Object.keys(exportFormats) as (keyof typeof exportFormats)[])('%s, taken in again', (ending) => {
	const read = (sources: readonly Source[]): readonly Source[] => {
		const reading = readExport(exportFormats[ending].write(sources));
		if ('wrong' in reading) throw new Error(reading.wrong);
		return takeItems(reading.items, []).list;
	};

	test('a copy is a copy again, and no address of its own', () => {
		const found = new Map(read(all).map(({ id, URL: url, custom }) => [id, [url, custom?.readAt]]));
		expect(found.get('in-copy')).toEqual([undefined, copy]);
		expect(found.get('with-address')).toEqual(['https://own.example/', copy]);
		expect(found.get('quoted')).toEqual([undefined, undefined]);
	});

	test('so is each of this edition’s', () => {
		const there = readContent('content').files.sources?.data ?? [];
		const taken = new Map(read(there).map((source) => [source.id, source]));
		const copies = there.filter(({ id, custom }) => taken.has(id) && custom?.readAt && !faultOfHost(custom.readAt));
		expect(copies.length).toBeGreaterThan(50);
		const wrong = copies.filter(
			({ id, URL: url, custom }) =>
				taken.get(id)?.custom?.readAt !== custom?.readAt || (taken.get(id)?.URL === undefined) !== (url === undefined),
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
