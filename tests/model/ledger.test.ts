/** The ledger: a link that was published still leads somewhere, whatever editors do. A table, and a thousand made by a seed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	afterRelease,
	becameOthers,
	firstWords,
	heirAtEnd,
	kept,
	likelyHeir,
	resolve,
	retired,
	type Thing,
} from '../../src/model/ledger.ts';
import type { Ledger } from '../../src/schema/ledger.ts';

/** What an editor does: of `merge` the first goes into the second, `move` takes a part to another page. */
type Step =
	| readonly ['publish']
	| readonly ['add', string]
	| readonly ['rename' | 'merge' | 'move' | 'split', string, string]
	| readonly ['delete', string];

interface State {
	readonly there: ReadonlySet<string>;
	readonly ledger: Ledger;
	/** What each published address means now: an address, or that it is gone. By bookkeeping of its own. */
	readonly means: ReadonlyMap<string, string | null>;
}

const thing = (path: string): Thing => ({ path, text: `what ${path} says` });
const begin = (...paths: readonly string[]): State => ({ there: new Set(paths), ledger: {}, means: new Map() });

const without = (there: ReadonlySet<string>, path: string): Set<string> =>
	new Set([...there].filter((each) => each !== path));

/** An editor does it, and writes into the ledger what the check asks for. */
const edit = (state: State, step: Step): State => {
	const { there, ledger, means } = state;
	const [what, path = '', other = ''] = step;
	const redirect = (to: string | null) => new Map([...means].map(([each, at]) => [each, at === path ? to : at]));
	const entry = ledger[path];
	switch (what) {
		case 'publish': {
			const things = [...there].map(thing);
			return {
				there,
				ledger: afterRelease(ledger, things, '1'),
				means: new Map([...means, ...things.map(({ path: each }) => [each, each] as const)]),
			};
		}
		case 'add':
		case 'split':
			return { ...state, there: new Set([...there, what === 'split' ? other : path]) };
		case 'delete':
			return {
				there: without(there, path),
				ledger: entry ? { ...ledger, [path]: { ...entry, note: 'It said this.' } } : ledger,
				means: redirect(null),
			};
		default:
			return {
				there: new Set([...without(there, path), other]),
				ledger: entry ? { ...ledger, [path]: { ...entry, heir: other } } : ledger,
				means: redirect(other),
			};
	}
};

const after = (start: State, steps: readonly Step[]): State => steps.reduce(edit, start);
const leads = ({ ledger, there }: State, path: string): string => {
	const found = resolve(ledger, (each) => there.has(each), path);
	return found.to === 'itself' ? path : found.to === 'heir' ? found.path : found.to;
};

test.each<[string, readonly Step[], string, string]>([
	['untouched', [['publish']], '/#a', '/#a'],
	['renamed', [['publish'], ['rename', '/#a', '/#c']], '/#a', '/#c'],
	// The name between was never published and has no entry: the check asks for another heir.
	[
		'renamed twice before a release',
		[['publish'], ['rename', '/#a', '/#c'], ['rename', '/#c', '/#d']],
		'/#a',
		'nothing',
	],
	[
		'renamed, published, renamed again',
		[['publish'], ['rename', '/#a', '/#c'], ['publish'], ['rename', '/#c', '/#d']],
		'/#a',
		'/#d',
	],
	['merged', [['publish'], ['merge', '/#a', '/#b']], '/#a', '/#b'],
	['merged, and the heir deleted', [['publish'], ['merge', '/#a', '/#b'], ['delete', '/#b']], '/#a', 'note'],
	['split', [['publish'], ['split', '/#a', '/#c']], '/#a', '/#a'],
	['moved to another page', [['publish'], ['move', '/#a', '/timeline/#event-a']], '/#a', '/timeline/#event-a'],
	['deleted', [['publish'], ['delete', '/#a']], '/#a', 'note'],
	['renamed and back', [['publish'], ['rename', '/#a', '/#c'], ['publish'], ['rename', '/#c', '/#a']], '/#a', '/#a'],
	[
		'back, seen from the name between',
		[['publish'], ['rename', '/#a', '/#c'], ['publish'], ['rename', '/#c', '/#a']],
		'/#c',
		'/#a',
	],
	['never published', [['delete', '/#a']], '/#a', 'nothing'],
])('%s', (_, steps, path, expected) => {
	expect(leads(after(begin('/#a', '/#b'), steps), path)).toBe(expected);
});

test('a ring of heirs leads nowhere', () => {
	const ledger: Ledger = {
		'/#a': { words: 'a', since: '1', heir: '/#b' },
		'/#b': { words: 'b', since: '1', heir: '/#a' },
	};
	expect(resolve(ledger, () => false, '/#a')).toEqual({ to: 'nothing' });
});

test.for([
	['/#a', '/#c'],
	['/#b', '/#c'],
	['/#c', undefined],
	['/#ring', '/#ring'],
	['/#none', undefined],
] as const)('the chain of heirs of %s ends at %s', ([path, end]) => {
	const heir = (to: string) => ({ words: 'x', since: '1', heir: to });
	const ledger: Ledger = {
		'/#a': heir('/#b'),
		'/#b': heir('/#c'),
		'/#c': { words: 'c', since: '1' },
		'/#ring': heir('/#gnir'),
		'/#gnir': heir('/#ring'),
	};
	expect(heirAtEnd(ledger, path)).toBe(end);
});

test('a thousand sequences of edits: what was published leads to what it means now', () => {
	const turns = fc.array(
		fc.record({
			what: fc.constantFrom('rename', 'merge', 'move', 'split', 'delete', 'add'),
			which: fc.nat(),
			other: fc.nat(),
		}),
		{ maxLength: 25 },
	);
	fc.assert(
		fc.property(turns, (chosen) => {
			let state = edit(begin('/#p1', '/#p2', '/#p3'), ['publish']);
			chosen.forEach(({ what, which, other }, index) => {
				const there = [...state.there];
				const path = there[which % there.length];
				const others = there.filter((each) => each !== path);
				const fresh = what === 'move' ? `/timeline/#n${index}` : `/#n${index}`;
				const into = what === 'merge' ? others[other % others.length] : fresh;
				const step: Step | undefined =
					what === 'add'
						? ['add', fresh]
						: path === undefined || into === undefined
							? undefined
							: what === 'delete'
								? ['delete', path]
								: [what as 'rename', path, into];
				// Each edit is released: an id that was never published may go without a word.
				if (step) state = edit(edit(state, step), ['publish']);
			});
			for (const [path, means] of state.means) expect(leads(state, path)).toBe(means ?? 'note');
			expect(
				retired(state.ledger, (path) => state.there.has(path)).filter(({ resolution }) => resolution.to === 'nothing'),
			).toEqual([]);
		}),
		{ numRuns: 1000, seed: 17 },
	);
});

describe('texts', () => {
	const ledger: Ledger = { '/#a': { words: 'Much was at stake that summer', since: '1' } };

	test('a reworded text is the same thing; another text is told with both', () => {
		expect(becameOthers(ledger, [{ path: '/#a', text: 'That summer much more was at stake.' }])).toEqual([]);
		expect(becameOthers(ledger, [{ path: '/#a', text: 'The channels fell silent.' }])).toEqual([
			{ path: '/#a', before: 'Much was at stake that summer', now: 'The channels fell silent.' },
		]);
	});

	test('who says what a lost anchor said is its likely heir; nobody is where nobody does', () => {
		const things = [
			{ path: '/#b', text: 'The channels fell silent.' },
			{ path: '/#c', text: 'Indeed, much was at stake in that summer.' },
		];
		expect(likelyHeir('Much was at stake that summer', things)).toBe('/#c');
		expect(likelyHeir('Nothing of the kind', things)).toBeUndefined();
	});

	test('the share of words that are left, whatever their capitals and stops', () => {
		expect(kept('one two three four', 'four and two')).toBe(0.5);
		expect(kept('One, two!', '(ONE) … two?')).toBe(1);
		expect(kept('In 2015: ‘naïve’', 'naïve in 2016')).toBe(2 / 3);
		expect(kept('one one two', 'one')).toBe(0.5);
		expect(kept('', 'anything')).toBe(1);
		expect(kept('one', '')).toBe(0);
	});

	test('half of the words are too few for an heir, and enough for a text to be the same', () => {
		const half = { path: '/#a', text: 'Much was at' };
		expect(likelyHeir('Much was at stake that summer', [half])).toBeUndefined();
		expect(becameOthers(ledger, [half])).toEqual([]);
		expect(becameOthers(ledger, [{ path: '/#a', text: 'Much was' }])).toHaveLength(1);
	});

	test('of two that say as much the first is the likely heir', () => {
		const things = ['/#b', '/#c'].map((path) => ({ path, text: 'Much was at stake.' }));
		expect(likelyHeir('Much was at stake that summer', things)).toBe('/#b');
	});

	test('what was never published, and what has no words, became no other', () => {
		expect(
			becameOthers(ledger, [
				{ path: '/#new', text: 'The channels fell silent.' },
				{ path: '/#a', text: '' },
			]),
		).toEqual([]);
	});

	test('a release adds what is new, says what is there in its words of today, and keeps what is gone', () => {
		const before: Ledger = { ...ledger, '/#gone': { words: 'Gone', since: '1', heir: '/#a' } };
		const things = [
			{ path: '/#a', text: 'Much more was at stake' },
			{ path: '/#figure', text: '' },
		];
		expect(afterRelease(before, things, '2')).toEqual({
			'/#a': { words: 'Much more was at stake', since: '1' },
			'/#gone': { words: 'Gone', since: '1', heir: '/#a' },
			'/#figure': { words: '/#figure', since: '2' },
		});
	});
});

test('twelve words are kept of a text, however far apart they stand', () => {
	expect(firstWords('One  two\n three four five six seven eight nine ten eleven twelve thirteen')).toBe(
		'One two three four five six seven eight nine ten eleven twelve',
	);
});
