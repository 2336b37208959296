/** The fabric in its places: cells below the names, ties in their cells, bars to scale. */
import { describe, expect, test } from 'vitest';
import { drawMatrix } from '../../src/figures/fabric/draw.ts';
import { fabric } from '../../src/figures/fabric/index.ts';
import { barHeight, barsOf, matrixOf } from '../../src/figures/fabric/layout.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { fabricOf } from '../../src/model/fabric.ts';
import type { Tie } from '../../src/schema/ties.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { inLines, wordsOf } from './lines.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const found = fabricOf(edition.content);
if (!found) throw new Error('the second case has no ties');

describe('the triangle', () => {
	const matrix = matrixOf(found, (actor) => actor);

	test('has a name an actor, and a cell a pair that is tied at the end, left of the name of its row', () => {
		expect(matrix.names.map(({ text }) => text)).toEqual(['canada', 'norway', 'icbl']);
		expect(matrix.cells).toHaveLength(1);
		for (const { x, y } of matrix.cells) expect(x).toBeLessThan(y);
	});

	test('ties stand in their cells, apart from one another', () => {
		for (const { x, y, ties } of matrix.cells) {
			for (const each of ties) {
				expect(each.x - x).toBeGreaterThan(3);
				expect(x + matrix.cell - each.x).toBeGreaterThan(3);
				expect(each.y - y).toBeGreaterThan(3);
				expect(y + matrix.cell - each.y).toBeGreaterThan(3);
			}
			expect(new Set(ties.map((each) => `${each.x} ${each.y}`)).size).toBe(ties.length);
		}
	});
});

describe('a fabric of many ties', () => {
	const tie = (
		id: string,
		between: readonly [string, string],
		kind: Tie['kind'],
		start: string,
		more: Partial<Tie> = {},
	): Tie => ({
		id,
		between: [...between],
		kind,
		name: `The ${id}`,
		start,
		sources: ['unoda-apl'],
		...more,
	});
	const ties = [
		...['1993', '1994-02', '1997-09-18', '1998', '1999'].map((start, index) =>
			tie(`treaty-${index + 1}`, ['canada', 'norway'], 'agreement', start),
		),
		...['1995-12-31', '1996-01-01'].map((start, index) =>
			tie(`talks-${index + 1}`, ['icbl', 'canada'], 'dialogue', start),
		),
		tie('forum', ['norway', 'nobody-known'], 'forum', '1996', { doubt: 'Who met there is not said.', sources: [] }),
		tie('ended', ['norway', 'icbl'], 'forum', '1993', { end: '1994-05-06' }),
	];
	const files = edition.content.files;
	if (!files.ties) throw new Error('no ties');
	const many = {
		...edition,
		content: { ...edition.content, files: { ...files, ties: { ...files.ties, data: ties } } },
	};
	const figure = fabric.render(many, {}, { place: 'home', href: (path) => path });
	const html = htmlOf(figure);
	const made = fabricOf(many.content);
	if (!made) throw new Error('no ties');

	test('has its triangle, each tie in its cell', async () => {
		const drawing = drawMatrix(matrixOf(made, (actor) => actor.toUpperCase()));
		await expect(inLines(htmlOf(drawing))).toMatchFileSnapshot('golden/fabric-made.html');
	});

	test('is filtered by the kinds that occur, and by when they came', () => {
		expect(wordsOf(figure).slice(1, 9)).toEqual([
			'Show',
			'Agreements',
			'Dialogues',
			'Forums',
			'Of them',
			'What stood at the end of 1995',
			'What came after',
			'Nothing is chosen: tick a box above.',
		]);
		expect(html.match(/<input[^>]*>/g)).toEqual([
			'<input type="checkbox" name="kind" value="agreement" checked>',
			'<input type="checkbox" name="kind" value="dialogue" checked>',
			'<input type="checkbox" name="kind" value="forum" checked>',
			'<input type="checkbox" name="when" value="before" checked>',
			'<input type="checkbox" name="when" value="since" checked>',
		]);
		const bare = { ...many.content.files, ties: { ...files.ties, data: ties.slice(0, 1) } };
		const few = fabric.render(
			{ ...many, content: { ...many.content, files: bare as typeof files } },
			{},
			{ place: 'home', href: (path) => path },
		);
		expect(htmlOf(few).match(/<input[^>]*name="kind"[^>]*>/g)).toHaveLength(1);
	});

	test('says pair by pair what there is, and of each when', () => {
		const lines = wordsOf(figure);
		const at = lines.indexOf('Canada – Norway 5');
		expect(lines.slice(at, lines.indexOf('The same as a table'))).toEqual([
			'Canada – Norway 5',
			'The treaty-1, agreement, since 1993 (United Nations Office for Disarmament Affairs).',
			'The treaty-2, agreement, since February 1994 (United Nations Office for Disarmament Affairs).',
			'The treaty-3, agreement, since 18\u00a0September 1997 (United Nations Office for Disarmament Affairs).',
			'The treaty-4, agreement, since 1998 (United Nations Office for Disarmament Affairs).',
			'The treaty-5, agreement, since 1999 (United Nations Office for Disarmament Affairs).',
			'Canada – International Campaign to Ban Landmines 2',
			'The talks-1, dialogue, since 31\u00a0December 1995 (United Nations Office for Disarmament Affairs).',
			'The talks-2, dialogue, since 1\u00a0January 1996 (United Nations Office for Disarmament Affairs).',
			'Norway – International Campaign to Ban Landmines none in 1999',
			'The ended, forum, 1993 to 6\u00a0May 1994 (does not stand at the end of 1999) (United Nations Office for Disarmament Affairs).',
			'Norway – nobody-known 1',
			'The forum, forum, since 1996. Who met there is not said.',
		]);
		expect(html).toContain(
			'<li data-kinds="agreement" data-whens="before since"><details><summary><span class="fabric-pair">Canada – Norway</span>',
		);
		expect(html).toContain('<li id="tie-talks-1" data-kind="dialogue" data-when="before">');
		expect(html).toContain('<li id="tie-talks-2" data-kind="dialogue" data-when="since">');
	});

	test('says what each removal leaves, and which weighs most', () => {
		const lines = wordsOf(figure);
		const at = lines.indexOf('What is left without each');
		expect(lines.slice(at - 1, at + 9)).toEqual([
			'The one removal that lowers the growth most (Norway) leaves it at 2 times: from 1 to 2.',
			'What is left without each',
			'Without | End of 1995 | End of 1999 | Growth |',
			'Norway | 1 | 2 | 2 times |',
			'nobody-known | 3 | 7 | 2.3 times |',
			'the forums | 3 | 7 | 2.3 times |',
			'International Campaign to Ban Landmines | 2 | 6 | 3 times |',
			'the agreements | 1 | 3 | 3 times |',
			'the dialogues | 2 | 6 | 3 times |',
			'Canada | 0 | 1 | – |',
		]);
	});

	test('its bars are to one scale, the two years that are compared darker', () => {
		expect(barsOf(made, 'all').map(({ year, value, height }) => [year, value, height])).toEqual([
			[1993, 2, 11.5],
			[1994, 2, 11.5],
			[1995, 3, 17.25],
			[1996, 5, 28.75],
			[1997, 6, 34.5],
			[1998, 7, 40.25],
			[1999, 8, 46],
		]);
		expect(barsOf(made, 'dialogue').map(({ value }) => value)).toEqual([0, 0, 1, 2, 2, 2, 2]);
		expect(html.match(/class="bar compared"/g)).toHaveLength(2 * 4);
	});
});

test('bars are to one scale for all kinds', () => {
	const all = barsOf(found, 'all');
	expect(Math.max(...all.map(({ height }) => height))).toBe(barHeight);
	const agreements = barsOf(found, 'agreement');
	for (const [index, { value, height }] of agreements.entries()) {
		const whole = all[index];
		if (whole && whole.value > 0) expect(height / whole.height).toBeCloseTo(value / whole.value, 1);
	}
});

test('the figure holds every tie, in the triangle where it stands, in the list and in the table', () => {
	const figure = figuresOf(edition).find(({ name }) => name === 'fabric');
	const html = figure ? htmlOf(figure.render({ place: 'home', href: (path) => path })) : '';
	for (const { id, name } of edition.content.files.ties?.data ?? []) {
		expect(html).toContain(`id="tie-${id}"`);
		expect(html.split(name).length - 1).toBeGreaterThanOrEqual(2);
	}
	expect(html).toContain('Counted is what this edition holds');
});
