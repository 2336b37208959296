/** A page that does not overwhelm: what stands open in the flow of the essay is bounded, whatever else it holds. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

/** So many words may stand open: text, notes, callouts and figures, without what is folded. */
const mostWords = 6000;
/** So many figures may be drawn open, the small opening drawing apart. */
const mostFigures = 3;

describe.each(builds)('the flow of the essay in %s', (folder) => {
	/** The essay without what opens by a press. */
	const sections = () => {
		const html = pagesOf(folder).find(({ path }) => path === '/')?.html ?? '';
		const page = parse(html);
		for (const folded of page.querySelectorAll('.essay-section details'))
			for (const child of folded.childNodes.filter(({ rawTagName }) => rawTagName !== 'summary'))
				folded.removeChild(child);
		return page.querySelectorAll('.essay-section');
	};

	test(`at most ${mostWords} words stand open`, () => {
		const words = sections().reduce(
			(sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length,
			0,
		);
		expect(words).toBeGreaterThan(0);
		expect(words).toBeLessThanOrEqual(mostWords);
	});

	test(`at most ${mostFigures} figures are drawn open`, () => {
		const figures = sections().flatMap((section) => section.querySelectorAll('figure[data-figure]:not([data-folded])'));
		expect(figures.length).toBeLessThanOrEqual(mostFigures);
	});
});
