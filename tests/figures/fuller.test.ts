/**
 * Figures of a fuller case, whole, where the second case has nothing to say: in the essay what is folded there, at home
 * the rest, and the data of both. Accept a change as of whole.test.ts.
 */
import { expect, test } from 'vitest';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';
import { fuller } from '../fixtures/fuller.ts';
import { inLines } from './lines.ts';

const edition = withCase('second-case', fuller, (folder) => buildEdition(readContent(folder)));
const figures = figuresOf(edition);
const href = (path: string): string => `/base${path}`;
const figureAt = (embed: string) => {
	const found = figures.find((each) => each.embed === embed);
	if (!found) throw new Error(`no figure at ${embed}`);
	return found;
};

test.each([
	['/embed/claims/', 'home'],
	['/embed/areas/', 'home'],
	['/embed/period/', 'home'],
	['/embed/promises/french-pact/', 'home'],
	['/embed/promises/cluster-munitions-convention/', 'home'],
	['/embed/wording/french-pact/steals-nothing/', 'home'],
	['/embed/clause/french-pact/steals-nothing/', 'home'],
	['/embed/clause/french-pact/steals-nothing/', 'essay'],
] as const)('%s, %s', async (embed, place) => {
	const name = `${embed.split('/').slice(2, -1).join('-')}${place === 'essay' ? '-in-essay' : ''}`;
	await expect(inLines(htmlOf(figureAt(embed).render({ place, href })))).toMatchFileSnapshot(
		`golden/fuller/${name}.html`,
	);
});

test('what each is called, shows and downloads', async () => {
	const of = ['clause', 'claims', 'promises', 'wording', 'areas', 'period'];
	const told = figures
		.filter(({ name }) => of.includes(name))
		// What is a function has no place in JSON; a style sheet has another address in each build.
		.map((figure) => ({ ...figure, style: undefined, title: figure.title(), data: figure.data?.() }));
	await expect(`${JSON.stringify(told, null, '\t')}\n`).toMatchFileSnapshot('golden/fuller/figures.txt');
});

test.each([
	['clause', 'nowhere/a', "'nowhere/a' is no clause taken apart"],
	['clause', 'french-pact/reports', "'french-pact/reports' is no clause taken apart"],
	['clause', 'cluster-munitions-convention/no-help', "'cluster-munitions-convention/no-help' is no clause taken apart"],
	['promises', 'nowhere', "'nowhere' has no commitment whose fate is known"],
	['promises', 'ccw-amended-protocol-2', "'ccw-amended-protocol-2' has no commitment whose fate is known"],
	['wording', 'nowhere/a', "no text follows 'nowhere/a'"],
	['wording', 'french-pact/reports', "no text follows 'french-pact/reports'"],
] as const)('a %s of %s is not drawn', (name, of, message) => {
	expect(() => figureOf(edition, name, { of }).title()).toThrow(message);
});

test('nor are areas where there are none', () => {
	const { content } = edition;
	const without = { ...edition, content: { ...content, entries: { ...content.entries, areas: [] } } };
	expect(() => figureOf(without, 'areas', {}).title()).toThrow('there are no areas');
});
