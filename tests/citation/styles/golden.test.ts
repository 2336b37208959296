/**
 * Citations held against their manuals by hand: golden.json is read, not written, and a change in it is a change of what
 * readers paste. Beside each stands the rule of the manual that it follows, with the number of its section where that was
 * found in print (decision 014); the editions of the manuals, and where a style was mended, stand in
 * src/citation/styles/index.ts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCiter, type Cited } from '../../../src/citation/styles/cite.ts';
import { citationStyles } from '../../../src/citation/styles/index.ts';
import { cslLocale, cslStyle } from '../../../src/csl-package.ts';
import { works } from './works.ts';

/** A citation, and the rules of the manual that it follows. */
interface Golden extends Cited {
	readonly rule: string;
}
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Readonly<
	Record<string, Readonly<Record<string, Golden>>>
>;

/** Works of which a paragraph is cited. */
const withParagraph = ['edition', 'event'];

test('each style has a golden citation of each work', () => {
	expect(Object.keys(golden)).toEqual(citationStyles.map(({ id }) => id));
	for (const cited of Object.values(golden)) expect(Object.keys(cited)).toEqual(works.map(({ id }) => id));
	expect(works.length).toBeGreaterThanOrEqual(12);
});

describe.each(citationStyles)('$words', (style) => {
	const cite = createCiter(style, { style: cslStyle, locale: cslLocale });
	test.each(works)('$id', { timeout: 60_000 }, (work) => {
		const { rule, ...cited } = golden[style.id]?.[work.id] ?? {};
		expect(rule).toBeTruthy();
		expect(cite(work, withParagraph.includes(work.id) ? 3 : undefined)).toEqual(cited);
	});
	test('an edition that nobody signed begins with its title', { timeout: 60_000 }, () => {
		const [edition] = works;
		const { note, entry } = edition ? cite(edition) : {};
		for (const form of [note, entry])
			if (form !== undefined) expect(form).toMatch(/^(?:—— )?\(?(?:“|‘|<i>)?A pledge between/i);
	});
});
