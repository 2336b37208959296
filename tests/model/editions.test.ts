import { expect, test } from 'vitest';
import { changeId, changesOf, rewordings } from '../../src/model/editions.ts';
import type { PublishedEdition } from '../../src/schema/ledger.ts';

const edition = (version: string, texts: Readonly<Record<string, string>>): PublishedEdition => ({
	version,
	date: '2026-12-01',
	anchors: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { name: path, text }])),
});
const editions = [
	edition('1.2.0', { '/#a': 'three', '/#c': 'new' }),
	edition('1.1.0', { '/#a': 'two', '/#b': 'gone soon' }),
	edition('1.0.0', { '/#a': 'one', '/#b': 'gone soon' }),
];

test('each edition says what it added, reworded and took out; the first says nothing', () => {
	expect(
		changesOf(editions).map(({ version, isFirst, changes }) => [
			version,
			isFirst,
			changes.map(({ kind, path }) => `${kind} ${path}`),
		]),
	).toEqual([
		['1.2.0', false, ['reworded /#a', 'added /#c', 'retired /#b']],
		['1.1.0', false, ['reworded /#a']],
		['1.0.0', true, []],
	]);
});

test('a thing knows every edition that reworded it', () => {
	expect(rewordings(editions)('/#a')).toEqual(['1.2.0', '1.1.0']);
	expect(rewordings(editions)('/#b')).toEqual([]);
});

test('the anchor of a change is made of letters, digits and hyphens', () => {
	expect(changeId('1.1.0', '/#mutual-irritants')).toBe('changed-1-1-0-mutual-irritants');
	expect(changeId('1.1.0', '/actors/china/')).toBe('changed-1-1-0-actors-china');
});
