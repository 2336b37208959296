/** What axe finds wrong with a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver/driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, good practice, and contrast of 7:1; only what violates, a line each. Runs in the page. */
const judge = async (): Promise<string[]> => {
	const { run } = (
		globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }
	).axe;
	const { violations } = await run(document, {
		resultTypes: ['violations'],
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'color-contrast-enhanced': { enabled: true } },
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes
			.slice(0, 4)
			.map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''} (of ${nodes.length})`),
	);
};

/** What axe finds in the page that a tab shows. */
export const violationsIn = async (tab: Tab): Promise<string[]> => {
	await tab.evaluate(axe);
	return tab.evaluate(judge);
};
