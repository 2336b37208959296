/** The fabric in its places: cells below the names, ties in their cells, bars to scale. */
import { describe, expect, test } from 'vitest';
import { barHeight, barsOf, matrixOf } from '../../src/figures/fabric/layout.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { fabricOf } from '../../src/model/fabric.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const fabric = fabricOf(edition.content);
if (!fabric) throw new Error('the second case has no ties');

describe('the triangle', () => {
	const matrix = matrixOf(fabric, (actor) => actor);

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

test('bars are to one scale for all kinds', () => {
	const all = barsOf(fabric, 'all');
	expect(Math.max(...all.map(({ height }) => height))).toBe(barHeight);
	const agreements = barsOf(fabric, 'agreement');
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
