/** The picture of a sorting as properties: every place lies in its circles, none meets another, the same each time. */
import { describe, expect, test } from 'vitest';
import { drawSorting } from '../../src/figures/concepts/draw.ts';
import { concepts } from '../../src/figures/concepts/index.ts';
import { margin, pictureOf, spacing, type Picture } from '../../src/figures/concepts/layout.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { sortingOf, type Sorting } from '../../src/model/sorting.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { activity, contentWith } from '../model/activities.ts';
import { inLines, wordsOf } from './lines.ts';
import { without } from './without.ts';

/** A sorting of so many activities, in every region of so many concepts, every third doubtful. */
const grown = (number: number, activities: number): Sorting => {
	const ids = Array.from({ length: number }, (_, index) => `concept-${index}`);
	const sets = Array.from({ length: 2 ** number }, (_, set) => {
		const members = ids.filter((_, index) => (set >> index) % 2 === 1);
		return members.length === 0 ? ['roof'] : members;
	});
	const sorting = sortingOf(
		contentWith(
			Object.fromEntries([['roof', undefined], ...ids.map((id) => [id, 'roof'])]),
			...Array.from({ length: activities }, (_, index) => {
				const [verdict = [], other = []] = [sets[index % sets.length], sets[(index + 1) % sets.length]];
				return activity(`a${index}`, String(2000 + index), verdict, index % 3 === 0 ? other : undefined);
			}),
		),
	);
	if (!sorting) throw new Error('nothing is sorted');
	return sorting;
};

const drawn = (sorting: Sorting): Picture => {
	const picture = pictureOf(sorting);
	if (!picture) throw new Error('no picture');
	return picture;
};

describe.each([
	[1, 1],
	[1, 40],
	[2, 4],
	[2, 27],
	[2, 300],
	[3, 8],
	[3, 90],
])('%i concepts and %i activities', (number, activities) => {
	const sorting = grown(number, activities);
	const picture = drawn(sorting);

	test('each has a place, in the circles of its concepts alone, and off their lines', () => {
		expect(picture.placed).toHaveLength(activities);
		for (const {
			x,
			y,
			activity: { data },
		} of picture.placed)
			sorting.concepts.forEach(({ id }, index) => {
				const circle = picture.circles[index] ?? { x: 0, y: 0 };
				const from = Math.hypot(x - circle.x, y - circle.y) - picture.radius;
				expect(data.verdict.includes(id) ? -from : from).toBeGreaterThanOrEqual(margin - 0.2);
			});
	});

	test('none meets another or leaves the picture', () => {
		picture.placed.forEach(({ x, y }, index) => {
			expect(Math.min(x, y, picture.width - x, picture.height - y)).toBeGreaterThan(7);
			for (const other of picture.placed.slice(index + 1))
				expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(spacing - 0.2);
		});
	});

	test('the same sorting has the same picture', () => {
		expect(drawn(grown(number, activities))).toEqual(picture);
	});
});

test('what is doubtful stands nearer to where it could be than what is plain', () => {
	const sorting = sortingOf(
		contentWith(
			{ left: undefined, right: undefined },
			...Array.from({ length: 9 }, (_, index) => activity(`p${index}`, '2000', ['left'])),
			activity('z', '2001', ['left'], ['right']),
			activity('r', '2002', ['right']),
		),
	);
	const { placed } = drawn(sorting ?? grown(2, 4));
	const of = (id: string) => placed.find((each) => each.activity.id === id);
	const nearest = Math.min(...placed.filter(({ activity: { id } }) => id.startsWith('p')).map(({ x }) => x));
	expect(of('z')?.x).toBeGreaterThan(nearest);
	expect(of('r')?.x).toBeGreaterThan(of('z')?.x ?? Infinity);
});

test('names that do not fit beside one another stand in two lines', () => {
	const names = (left: string, right: string) =>
		drawn(
			sortingOf(
				contentWith(
					{ [left]: undefined, [right]: undefined },
					activity('a', '2000', [left]),
					activity('b', '2000', [right]),
				),
			) ?? grown(2, 4),
		).names.map(({ y }) => y);
	const [short, long] = [
		names('left', 'right'),
		names('a very long name of a concept', 'another name as long as that'),
	];
	expect(short[0]).toBe(short[1]);
	expect(long[1]).toBeGreaterThan(long[0] ?? Infinity);
});

test('more than three concepts, or none, have lists and no picture', () => {
	expect(pictureOf(grown(4, 20))).toBeUndefined();
	const bare = sortingOf(contentWith({ roof: undefined, left: 'roof' }, activity('a', '2000', ['roof'])));
	expect(bare && pictureOf(bare)).toBeDefined();
});

test('pictures of one, two and three concepts, whole', async () => {
	const roofed = (ids: readonly string[], ...activities: readonly Parameters<typeof activity>[]) =>
		sortingOf(
			contentWith(
				Object.fromEntries([['roof', undefined], ...ids.map((id) => [id, 'roof'])]),
				...activities.map((each) => activity(...each)),
			),
		);
	const bare = sortingOf(contentWith({ alone: undefined }, activity('a', '2000', ['alone'])));
	const two = roofed(
		['left', 'right'],
		['a', '2000', ['left']],
		['b', '2001', ['left']],
		['c', '2002', ['left'], ['right']],
		['d', '2003', ['left', 'right']],
		['e', '2004', ['right']],
		['f', '2005', ['roof']],
	);
	const three = roofed(
		['above', 'beside', 'below'],
		['a', '2000', ['above']],
		['b', '2001', ['above', 'beside', 'below']],
		['c', '2002', ['above', 'below'], ['below']],
		['d', '2003', ['beside']],
		['e', '2004', ['above', 'beside'], ['roof']],
	);
	const pictures = [bare, two, three].map((sorting) => {
		const picture = sorting && pictureOf(sorting);
		return sorting && picture ? inLines(htmlOf(drawSorting(sorting, picture))) : 'no picture\n';
	});
	await expect(pictures.join('\n')).toMatchFileSnapshot('golden/concepts-made.html');
});

describe('the figure of the second case', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const figure = figuresOf(edition).find(({ name }) => name === 'concepts');
	const html = figure ? htmlOf(figure.render({ place: 'home', href: (path) => `/base${path}` })) : '';

	test('its title is a finding, its lists, marks and table hold every activity', () => {
		expect(figure?.title()).toBe(
			'Of two activities one is international civil society alone and one both; one could be sorted otherwise',
		);
		for (const { id, data } of edition.content.entries.activities) {
			expect(html).toContain(`id="activity-${id}"`);
			// A mark, a line and a row.
			expect(html.split(data.title).length - 1).toBeGreaterThanOrEqual(3);
			expect(html).toContain(data.reason);
		}
	});

	test('what could be sorted otherwise says where and why', () => {
		expect(html).toContain('Or transnational elite alone:');
		expect(html).toContain('with governments above the heads of voters');
	});

	describe('with other activities', () => {
		const { content } = edition;
		const first = content.entries.activities.find(({ data }) => data.straddles !== undefined);
		if (!first) throw new Error('no doubtful activity');
		const plain = without(first.data, 'straddles');
		const drawnOf = (...data: readonly (typeof first)['data'][]) => {
			const activities = data.map((each, index) => ({ ...first, id: `a${index}`, data: each }));
			const made = { ...edition, content: { ...content, entries: { ...content.entries, activities } } };
			return concepts.render(made, {}, { place: 'home', href: (path) => path });
		};

		test('where nothing is doubtful there is no key, no box for it, and no range', () => {
			const lines = wordsOf(drawnOf({ ...plain, title: 'Plain', doubt: 'The day is not sure.' }));
			expect(lines[0]).toBe('Of one activity one is international civil society');
			expect(lines).not.toContain('Only the doubtful');
			expect(lines).not.toContain('sorted here could be sorted otherwise');
			expect(lines).toContain('1 of 1.');
			expect(lines).toContain('Doubt. The day is not sure.');
			expect(lines.slice(1, 4)).toEqual([
				'Show',
				'International civil society',
				'Nothing is chosen: tick a box above.',
			]);
		});

		test('each region has its box, and one that holds nothing doubtful says so', () => {
			const html = htmlOf(
				drawnOf(
					{ ...plain, title: 'One' },
					{ ...plain, title: 'Two', verdict: ['transnational-elite'] },
					{ ...first.data, title: 'Three' },
				),
			);
			expect(html.match(/<input[^>]*>/g)).toEqual([
				'<input type="checkbox" name="sorted" value="international-civil-society" checked data-nth="0">',
				'<input type="checkbox" name="sorted" value="transnational-elite" checked data-nth="1">',
				'<input type="checkbox" name="only" value="doubtful">',
			]);
			// Of a region that holds both kinds, and of one that holds the plain alone.
			expect(html).toContain('<div data-region="0"><h3>International civil society alone <span>2</span>');
			expect(html).toContain('<div data-region="1" data-plain=""><h3>Transnational elite alone <span>1</span>');
			expect(html.match(/class="concepts-short"/g)).toHaveLength(2);
		});
	});
});
