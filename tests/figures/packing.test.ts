import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../scripts/advance-widths.ts';
import widths from '../../src/figures/shared/advance-widths.json' with { type: 'json' };
import { pack, spread, type Interval } from '../../src/figures/shared/packing.ts';
import { isMeasured, textWidth } from '../../src/figures/shared/text-width.ts';

type Pack = typeof pack;

const intervals = fc
	.uniqueArray(
		fc.tuple(
			fc.string({ minLength: 1, maxLength: 4 }),
			fc.integer({ min: 0, max: 60 }),
			fc.integer({ min: 1, max: 20 }),
		),
		{
			selector: ([id]) => id,
			maxLength: 40,
		},
	)
	.map((list) => list.map(([id, start, length]): Interval => ({ id, start, end: start + length })));

/** The most intervals that hold one point: no packing has fewer rows. */
const depth = (list: readonly Interval[]): number =>
	Math.max(0, ...list.map(({ start }) => list.filter((other) => other.start <= start && start < other.end).length));

const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

const laws: Record<string, (subject: Pack) => void> = {
	'every interval has a row': (subject) =>
		fc.assert(fc.property(intervals, (list) => list.every(({ id }) => (subject(list).rows.get(id) ?? -1) >= 0))),
	'none overlap in a row': (subject) =>
		fc.assert(
			fc.property(intervals, (list) => {
				const { rows } = subject(list);
				return list.every((a, index) =>
					list.slice(index + 1).every((b) => rows.get(a.id) !== rows.get(b.id) || !overlaps(a, b)),
				);
			}),
		),
	'the rows are as few as can be': (subject) =>
		fc.assert(fc.property(intervals, (list) => subject(list).count === depth(list))),
	'rows are counted': (subject) =>
		fc.assert(
			fc.property(intervals, (list) => {
				const { rows, count } = subject(list);
				return list.length === 0 ? count === 0 : Math.max(...rows.values()) === count - 1;
			}),
		),
	'the order of the input has no effect': (subject) =>
		fc.assert(
			fc.property(intervals, fc.infiniteStream(fc.nat()), (list, keys) => {
				const shuffled = list
					.map((interval) => ({ interval, key: keys.next().value ?? 0 }))
					.sort((a, b) => a.key - b.key)
					.map(({ interval }) => interval);
				const [first, second] = [subject(list).rows, subject(shuffled).rows];
				return list.every(({ id }) => first.get(id) === second.get(id));
			}),
		),
	'the first free row is taken': (subject) =>
		fc.assert(
			fc.property(intervals, (list) => {
				const { rows } = subject(list);
				return list.every((a) => {
					const row = rows.get(a.id) ?? 0;
					return Array.from({ length: row }, (_, lower) => lower).every((lower) =>
						list.some((b) => rows.get(b.id) === lower && b.start <= a.start && a.start < b.end),
					);
				});
			}),
		),
};

describe('the laws of packing', () => {
	for (const [name, law] of Object.entries(laws)) test(name, () => law(pack));
});

/** Packings with a fault each: some law must fail for every one of them, else the laws are too weak. */
const greedy =
	(options: {
		sort?: (a: Interval, b: Interval) => number;
		fits?: (end: number, start: number) => boolean;
		from?: 'last';
		count?: number;
	}): Pack =>
	(list) => {
		const ends: number[] = [];
		const rows = new Map<string, number>();
		const sort = options.sort ?? ((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
		for (const { id, start, end } of [...list].sort(sort)) {
			const fits = (last: number): boolean => (options.fits ?? ((e, s) => e <= s))(last, start);
			const found = options.from === 'last' ? ends.findLastIndex(fits) : ends.findIndex(fits);
			const row = found < 0 ? ends.length : found;
			ends[row] = end;
			rows.set(id, row);
		}
		return { rows, count: ends.length + (options.count ?? 0) };
	};
const mutants: Record<string, Pack> = {
	'one row for all': (list) => ({ rows: new Map(list.map(({ id }) => [id, 0])), count: Math.min(1, list.length) }),
	'a row for each': (list) => ({ rows: new Map(list.map(({ id }, index) => [id, index])), count: list.length }),
	'sorted by end': greedy({ sort: (a, b) => a.end - b.end || a.start - b.start || (a.id < b.id ? -1 : 1) }),
	'not sorted': greedy({ sort: () => 0 }),
	'ties left to the input': greedy({ sort: (a, b) => a.start - b.start }),
	'touching counts as overlapping': greedy({ fits: (end, start) => end < start }),
	'overlapping by one is let pass': greedy({ fits: (end, start) => end - 1 <= start }),
	'the last free row': greedy({ from: 'last' }),
	'a row too many is counted': greedy({ count: 1 }),
	'the first interval is forgotten': (list) => {
		const { rows, count } = pack(list);
		return { rows: new Map([...rows].slice(1)), count };
	},
	'sorted backwards': greedy({ sort: (a, b) => b.start - a.start || (a.id < b.id ? -1 : 1) }),
};

describe('the laws kill each mutant', () => {
	test('the packing itself, written the plain way, passes them all', () => {
		for (const law of Object.values(laws)) law(greedy({}));
	});
	for (const [name, mutant] of Object.entries(mutants))
		test(name, () => {
			const killers = Object.values(laws).filter((law) => {
				try {
					law(mutant);
					return false;
				} catch {
					return true;
				}
			});
			expect(killers.length).toBeGreaterThan(0);
		});
});

describe('labels spread along a line', () => {
	const places = fc
		.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 })
		.map((list) => list.sort((a, b) => a - b));
	test('keep their order and their distance', () => {
		fc.assert(
			fc.property(places, (list) => {
				const given = spread(list, 10, 0, 500);
				return given.every((place, index) => index === 0 || place - (given[index - 1] ?? 0) >= 10 - 1e-9);
			}),
		);
	});
	test('stay within the line where they fit', () => {
		fc.assert(
			fc.property(places, (list) => spread(list, 10, 0, 500).every((place) => place >= -1e-9 && place <= 500 + 1e-9)),
		);
	});
	test.each<[string, readonly number[], readonly number[]]>([
		['nothing', [], []],
		['far enough apart', [10, 50, 90], [10, 50, 90]],
		['two at one place', [50, 50], [45, 55]],
		['one, within', [50], [50]],
		['one before the line', [-5], [0]],
		['one beyond it', [130], [100]],
		['three at one place', [50, 50, 50], [40, 50, 60]],
		['a pair that meets a third', [40, 42, 55], [36, 46, 56]],
		['a pair that a third is pushed into', [40, 44, 48], [34, 44, 54]],
		['two apart from two', [20, 20, 80, 80], [15, 25, 75, 85]],
		['a crowd at the beginning', [0, 0, 1], [0, 10, 20]],
		['a crowd at the end', [99, 100, 100], [80, 90, 100]],
	])('%s', (_, wanted, given) => {
		expect(spread(wanted, 10, 0, 100).map((place) => Math.round(place))).toEqual(given);
	});
});

describe('the widths of labels', () => {
	test('are those of the shipped font', async () => {
		expect(widths).toEqual(await measure());
	});
	test('add up, and scale with the size', () => {
		expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10));
		expect(textWidth('ab', 20)).toBeCloseTo(2 * textWidth('ab', 10));
		expect(textWidth('', 10)).toBe(0);
	});
	test.for(['Łódź and Gdańsk', 'Москва, Київ', 'Αθήνα', 'Hội nghị Việt Nam', 'İstanbul’da'])(
		'of %s are known to the letter, and so pinned',
		(label) => {
			expect(isMeasured(label)).toBe(true);
			expect(textWidth(label, 15)).toBeLessThan(label.length * 15 * 0.7);
		},
	);
	test.for(['習近平訪美', '条約の署名', 'اتفاقية', 'הסכם', 'ข้อตกลง'])('of %s are not, and never pinned', (label) => {
		expect(isMeasured(label)).toBe(false);
	});
	test('letters that the face lacks take the room of a wide one, signs upon others none', () => {
		expect(textWidth('条', 10)).toBe(10);
		expect(textWidth('ひ', 10)).toBe(10);
		expect(textWidth('한', 10)).toBe(10);
		expect(textWidth('。', 10)).toBe(10);
		expect(textWidth('！', 10)).toBe(10);
		expect(textWidth('ا', 10)).toBe(9);
		expect(textWidth('\u0e31', 10)).toBe(0);
	});
});
