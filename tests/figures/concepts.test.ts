/** The picture of a sorting as properties: every place lies in its circles, none meets another, the same each time. */
import { describe, expect, test } from 'vitest';
import { margin, pictureOf, spacing, type Picture } from '../../src/figures/concepts/layout.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { sortingOf, type Sorting } from '../../src/model/sorting.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { activity, contentWith } from '../model/activities.ts';

/** A sorting of so many activities, in every region of so many concepts, every third doubtful. */
const grown = (concepts: number, activities: number): Sorting => {
	const ids = Array.from({ length: concepts }, (_, index) => `concept-${index}`);
	const sets = Array.from({ length: 2 ** concepts }, (_, set) => {
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
])('%i concepts and %i activities', (concepts, activities) => {
	const sorting = grown(concepts, activities);
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
		expect(drawn(grown(concepts, activities))).toEqual(picture);
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
});
