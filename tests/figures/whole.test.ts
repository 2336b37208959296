/**
 * Each figure of the second case, whole, as it is drawn at its home: what changes in one shows in review, line by line.
 * When a figure was meant to change: `npx vitest run --project unit tests/figures/whole.test.ts -u`, and read the difference.
 */
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';
import { inLines } from './lines.ts';

const figures = figuresOf(buildEdition(readContent(caseFolder('second-case'))));

test.each(figures.map((figure) => [figure.id, figure] as const))('%s', async (id, figure) => {
	const html = htmlOf(figure.render({ place: 'home', href: (path) => `/base${path}` }));
	await expect(inLines(html)).toMatchFileSnapshot(`golden/${id.replace(/^figure-/, '')}.html`);
});
