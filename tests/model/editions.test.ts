import { expect, test } from 'vitest';
import { changeId, changesOf, departures, editionId, rewordings } from '../../src/model/editions.ts';
import type { PublishedEdition } from '../../src/schema/ledger.ts';

const edition = (version: string, texts: Readonly<Record<string, string>>): PublishedEdition => ({
	version,
	date: '2026-12-01',
	anchors: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { name: path, text }])),
});
/** Of the editions and heirs: each edition with its changes, in short. */
const told = (editions: readonly PublishedEdition[], heirs: Readonly<Record<string, string>> = {}) =>
	changesOf({
		editions,
		ledger: Object.fromEntries(Object.entries(heirs).map(([path, heir]) => [path, { words: 'x', since: '1', heir }])),
	}).map(({ version, since, changes }) => [
		version,
		since,
		changes.map(({ kind, path, from, into }) => [kind, path, from ?? into ?? ''].join(' ').trim()),
	]);

const editions = [
	edition('1.2.0', { '/#a': 'three', '/#c': 'new' }),
	edition('1.1.0', { '/#a': 'two', '/#b': 'gone soon' }),
	edition('1.0.0', { '/#a': 'one', '/#b': 'gone soon' }),
];

test('each edition says what it added, reworded and took out; the first says nothing', () => {
	expect(told(editions)).toEqual([
		['1.2.0', '1.1.0', ['reworded /#a', 'added /#c', 'retired /#b']],
		['1.1.0', '1.0.0', ['reworded /#a']],
		['1.0.0', undefined, []],
	]);
});

const one = edition('1', { '/#a': 'first', '/#b': 'second', '/#c': 'third' });
test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly string[]]>([
	['renamed', { '/#a': 'first', '/#x': 'second', '/#c': 'third' }, { '/#b': '/#x' }, ['moved /#x /#b']],
	['moved to a page', { '/#a': 'first', '/t/#x': '2', '/#c': 'third' }, { '/#b': '/t/#x' }, ['moved /t/#x /#b']],
	['merged', { '/#a': 'first, second', '/#c': 'third' }, { '/#b': '/#a' }, ['reworded /#a', 'merged /#b /#a']],
	[
		'two into a new one',
		{ '/#x': 'both', '/#c': 'third' },
		{ '/#a': '/#x', '/#b': '/#x' },
		['moved /#x /#a', 'merged /#b /#x'],
	],
	['split', { '/#a': 'fi', '/#y': 'rst', '/#b': 'second', '/#c': 'third' }, {}, ['reworded /#a', 'added /#y']],
	['deleted', { '/#a': 'first', '/#c': 'third' }, {}, ['retired /#b']],
	[
		'by way of a name between',
		{ '/#a': 'first', '/#y': 'second', '/#c': 'third' },
		{ '/#b': '/#x', '/#x': '/#y' },
		['moved /#y /#b'],
	],
])('a thing that was %s', (_, texts, heirs, changes) => {
	expect(told([edition('2', texts), one], heirs)[0]).toEqual(['2', '1', changes]);
});

test('a thing knows every edition that reworded it, under another name too', () => {
	const reworded = rewordings({ editions, ledger: {} });
	expect(reworded('/#a')).toEqual([
		{ version: '1.2.0', since: '1.1.0' },
		{ version: '1.1.0', since: '1.0.0' },
	]);
	expect(reworded('/#b')).toEqual([]);
	const heir = { '/#b': { words: 'second', since: '1', heir: '/#x' } };
	const now = (text: string) => rewordings({ editions: [edition('2', { '/#x': text }), one], ledger: heir })('/#x');
	expect(now('second, and more')).toEqual([{ version: '2', since: '1' }]);
	expect(now('second')).toEqual([]);
});

test('what is gone is told where it went: in the edition that took it out', () => {
	const ledger = { '/#b': { words: 'second', since: '1', heir: '/#x' } };
	const departed = departures({ editions: [edition('2', { '/#a': 'first', '/#x': 'second' }), one], ledger });
	expect(departed('/#c')).toBe('changed-2-c');
	expect(departed('/#b')).toBe('changed-2-x');
	expect(departed('/#a')).toBeUndefined();
});

test('the anchor of a change is made of letters, digits and hyphens', () => {
	expect([editionId('1.10.0'), editionId('2')]).toEqual(['edition-1-10-0', 'edition-2']);
	expect(changeId('1.1.0', '/#mutual-irritants')).toBe('changed-1-1-0-mutual-irritants');
	expect(changeId('1.1.0', '/actors/china/')).toBe('changed-1-1-0-actors-china');
});

test('what is new has nothing before it, what is gone nothing after it', () => {
	const [{ changes } = { changes: [] }] = changesOf({ editions, ledger: {} });
	expect(changes.map(({ before, now }) => [before, now])).toEqual([
		['two', 'three'],
		['', 'new'],
		['gone soon', ''],
	]);
});

test('what moved has its words of before and now, and everything its name and the day of its edition', () => {
	const ledger = { '/#b': { words: 'second', since: '1', heir: '/#x' } };
	const [latest] = changesOf({ editions: [edition('2', { '/#a': 'first', '/#x': 'second and more' }), one], ledger });
	expect(latest).toEqual({
		version: '2',
		date: '2026-12-01',
		since: '1',
		changes: [
			{ kind: 'moved', path: '/#x', name: '/#x', from: '/#b', before: 'second', now: 'second and more' },
			{ kind: 'retired', path: '/#c', name: '/#c', before: 'third', now: '' },
		],
	});
	expect(changesOf({ editions: [one], ledger })).toEqual([{ version: '1', date: '2026-12-01', changes: [] }]);
});

test('what was added and what was merged into it is no rewording of it', () => {
	const reworded = rewordings({ editions, ledger: {} });
	expect(reworded('/#c')).toEqual([]);
});

test('what was merged is told where it went, and what was added or stayed is gone nowhere', () => {
	const ledger = { '/#b': { words: 'second', since: '1', heir: '/#a' } };
	const departed = departures({
		editions: [edition('2', { '/#a': 'first, second', '/#c': 'third', '/#d': 'new' }), one],
		ledger,
	});
	expect(['/#a', '/#b', '/#c', '/#d'].map((path) => departed(path))).toEqual([
		undefined,
		'changed-2-b',
		undefined,
		undefined,
	]);
});
