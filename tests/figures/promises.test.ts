import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/figures/promises/slug.ts';
import { figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { outcomeFindings } from '../../src/schema/commitments.ts';
import { readContent } from '../../src/source/read.ts';
import { readFileSync } from 'node:fs';
import { caseFolder } from '../fixtures/case.ts';

test('the style sheet can hide each finding that the schema knows', () => {
	const sheet = readFileSync('src/figures/promises/figure.css', 'utf8');
	for (const finding of outcomeFindings) {
		expect(sheet).toContain(`[value='${slugOf(finding)}']:not(:checked)`);
		expect(sheet).toContain(`[data-finding='${slugOf(finding)}']`);
	}
});

describe('the figure of the second case', () => {
	const edition = buildEdition(readContent(caseFolder('second-case')));
	const figures = figuresOf(edition).filter(({ name }) => name === 'promises');
	const html = htmlOf(
		figures.find(({ home }) => home.includes('ottawa'))?.render({ place: 'home', href: (path) => path }),
	);

	test('the counts above the rows are those of the rows', () => {
		const rows = [...html.matchAll(/<li data-finding="([^"]+)"/g)].map(([, finding]) => finding);
		const counts = [...html.matchAll(/value="([^"]+)" checked><span class="promises-number">(\d+)/g)];
		expect(rows.length).toBeGreaterThan(2);
		for (const [, finding, number] of counts)
			expect(rows.filter((each) => each === finding)).toHaveLength(Number(number));
		expect(counts.reduce((sum, [, , number]) => sum + Number(number), 0)).toBe(rows.length);
	});

	test('says whose the findings are, and what one that is not plain means', () => {
		expect(html).toContain('The findings are this edition’s.');
		expect(html.includes('<b>kept for a time</b>')).toBe(html.includes('‘Kept for a time’: done'));
	});

	test('each finding is said in words, with a sign for the eye alone', () => {
		expect(html).toMatch(/<svg class="promises-sign"[^>]*aria-hidden="true"[^>]*>.*?<\/svg> <b>disputed<\/b>/);
	});

	test('what somebody says has its date and its source', () => {
		const disputed = html.slice(html.indexOf('<b>disputed</b>'));
		expect(disputed).toMatch(
			/<li><a href="\/actors\/icbl\/"[^>]*>[^<]+<\/a>, 1.December 2009: [^<]+ \(<a href="\/sources\/#source-icbl-monitor-2009"/,
		);
	});
});
