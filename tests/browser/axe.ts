/** What axe finds wrong with a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver/driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, good practice, and contrast of 7:1, which holds that of 4.5:1 as well. */
const everything = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
};

/** What of it another scheme of colours can change. */
const ofColours = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };

/** Only what violates, a line each. Runs in the page. */
const judge = async (asked: object): Promise<string[]> => {
	const { run } = (
		globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }
	).axe;
	const { violations } = await run(document, { resultTypes: ['violations'], ...asked });
	return violations.flatMap(({ id, nodes }) =>
		nodes
			.slice(0, 4)
			.map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''} (of ${nodes.length})`),
	);
};

/** What axe finds in the page that a tab shows; of a page that was judged in another scheme, its colours alone. */
export const violationsIn = async (tab: Tab, asked: 'everything' | 'colours' = 'everything'): Promise<string[]> => {
	await tab.evaluate(axe);
	return tab.evaluate(judge, asked === 'everything' ? everything : ofColours);
};
