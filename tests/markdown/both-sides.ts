/** A text on both sides: what the check says of it, and the words that the page shows. */
import { h } from 'hastscript';
import { parse } from 'node-html-parser';
import { createNumbering } from '../../src/markdown/citations.ts';
import { createLettering } from '../../src/markdown/notes.ts';
import { renderBody, type RenderOptions } from '../../src/markdown/render.ts';
import { checkContent, errorsIn } from '../../src/model/integrity.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import type { Problem } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read.ts';
import type { Content } from '../../src/source/types.ts';
import { caseFolder } from '../fixtures/case.ts';

/** Options of a page that has everything, each thing in a few words. */
export const renderOptions = (more: Partial<RenderOptions> = {}): RenderOptions => ({
	href: (path) => `/base${path}`,
	numbering: createNumbering(),
	lettering: createLettering(),
	callout: (kind, of) => ({
		titleId: `callout-${of}`,
		head: [h('p', { id: `callout-${of}` }, `${kind} ${of}`)],
		short: [h('p', 'The short text.')],
		tail: [h('p', 'More.')],
	}),
	figure: (name, attributes) => `<figure data-figure="${name}">${Object.keys(attributes).join(' ')}</figure>`,
	...more,
});

/** The sources that texts may cite. */
const names = new Map([
	['a', 'Smith'],
	['b', 'Jones and Brown'],
	['icbl-a', 'The campaign'],
]);

const base = readContent(caseFolder('second-case'));

const parsed = (text: string) => parseMarkdown(text, 'text.md', names);

/** The content with one text in it, and no other. */
const contentWith = (text: string, where: 'essay' | 'entry'): Content => {
	const body = parsed(text);
	const { essay, concepts } = base.entries;
	return {
		...base,
		ids: { ...base.ids, sources: new Set(names.keys()) },
		files: {},
		entries: {
			...base.entries,
			essay:
				where === 'essay'
					? essay.slice(0, 1).map((entry) => ({ ...entry, body, data: { ...entry.data, sources: [] } }))
					: [],
			concepts: where === 'entry' ? concepts.slice(0, 1).map((entry) => ({ ...entry, body })) : [],
		},
		problems: body.problems,
	};
};

/** Every error in a text, and none of what stands around it. */
export const checkText = (text: string, where: 'essay' | 'entry' = 'entry'): readonly Problem[] =>
	errorsIn(checkContent(contentWith(text, where))).filter(({ position }) => position.file === 'text.md');

/** The HTML of a text. */
export const pageOf = (text: string, where: 'essay' | 'entry' = 'entry'): string =>
	renderBody(parsed(text).tree, renderOptions(where === 'essay' ? { essay: { numberOf: () => undefined } } : {}));

/** The words of a page in order: a citation in brackets. */
export const wordsOfPage = (html: string): string => {
	const page = parse(html);
	for (const mark of page.querySelectorAll('sup.cite'))
		mark.textContent = `[${mark.textContent.replace(/,\u200a/g, ', ')}]`;
	for (const link of page.querySelectorAll('a.heading-link')) link.remove();
	for (const block of page.querySelectorAll('p, li, td, th, pre, aside, h2, h3, h4, br'))
		block.insertAdjacentHTML('afterend', ' ');
	return page.textContent.replace(/\s+/g, ' ').trim();
};

/** The letters and digits of a text. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of a page in order: of citations the words beside their numbers, of notes no letters that mark them. */
export const lettersOfPage = (html: string): string => {
	const page = parse(html);
	for (const mark of page.querySelectorAll('.note-ref, .note-letter, .heading-link')) mark.remove();
	for (const link of page.querySelectorAll('a[data-source]'))
		link.textContent = link.getAttribute('data-locator') ?? '';
	return lettersOf(page.textContent);
};
