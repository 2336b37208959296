/** What was published and is gone: where each address leads, and the pages that are gone whole. */
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/model/edition.ts';
import { formerOf, formerPages } from '../../src/model/former.ts';
import type { Edition } from '../../src/model/types.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const withLedger = (ledger: Ledger): Edition => ({
	...edition,
	content: { ...edition.content, published: { ...edition.content.published, ledger } },
});

describe('in the second case', () => {
	test('what is gone leads to its heir or its note, in the order of the ledger', () => {
		expect(formerOf(edition).map(({ path, words, resolution }) => [path, words, resolution])).toEqual([
			[
				'/#outside-the-walls',
				'What was not to be had in Geneva was made outside its',
				{ to: 'heir', path: '/#outside-the-room' },
			],
			[
				'/#geneva',
				'In Geneva every state had to agree.',
				{
					to: 'note',
					text: 'It told how the talks in Geneva ended, which is part of the first paragraph now.',
				},
			],
			[
				'/actors/sweden/',
				'Kingdom in northern Europe.',
				{ to: 'note', text: 'The edition says nothing of Sweden any more.' },
			],
		]);
	});

	test('a page is gone where nothing stands on it any more', () => {
		expect([...formerPages(edition).keys()]).toEqual(['/actors/sweden/']);
	});
});

test('a page that is gone has all that stood there', () => {
	const entry = { words: 'x', since: '1' };
	const ledger = {
		'/agreements/pact/': entry,
		'/agreements/pact/#commitment-a': entry,
		'/agreements/ottawa-convention/#commitment-gone': entry,
		'/timeline/#event-oslo-adoption': entry,
	};
	const pages = formerPages(withLedger(ledger));
	expect([...pages].map(([page, former]) => [page, former.map(({ path }) => path)])).toEqual([
		['/agreements/pact/', ['/agreements/pact/', '/agreements/pact/#commitment-a']],
	]);
	expect(formerOf(withLedger(ledger)).map(({ resolution }) => resolution.to)).toEqual([
		'nothing',
		'nothing',
		'nothing',
	]);
});

test('before a release nothing is gone', () => {
	expect(formerOf(withLedger({}))).toEqual([]);
	expect(formerPages(withLedger({})).size).toBe(0);
});
