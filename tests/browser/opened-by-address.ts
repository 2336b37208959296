/** What every figure of lines that open has in common: the address of a line opens it, without a script too. */
import { expect, test } from 'vitest';
import { bareTab } from './browser.ts';

/**
 * @param path the page of the figure
 * @param target what bears the addresses, as a selector: the first is tried
 * @param lines the lines that open, as a selector
 */
export const testOpenedByAddress = (path: string, target: string, lines: string): void =>
	test('without a script the address of a line opens it, and no other', async () => {
		const bare = await bareTab(1280, path);
		const id = await bare.evaluate((of) => document.querySelector(of)?.id ?? '', target);
		expect(id).not.toBe('');
		await bare.open(`${path}#${id}`);
		expect(await bare.evaluate((of) => document.querySelectorAll(`${of}[open]`).length, lines)).toBe(1);
		expect(await bare.evaluate((of) => document.getElementById(of)?.checkVisibility() ?? false, id)).toBe(true);
		await bare.close();
	});
