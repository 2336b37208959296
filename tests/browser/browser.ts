/** The browser of a test file: there before its tests, gone after them. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { startDriver, type Driver, type Tab } from './driver/index.ts';

/** The browser, and the tab of the test that runs. They are there once a hook of `oneTab`, `servedTab` or `freshTab` has run. */
export let driver: Driver;
export let tab: Tab;

const start = (): void => {
	beforeAll(async () => {
		driver = await startDriver();
	});
	afterAll(() => driver.close());
};

/** One tab for all tests of the file, as wide as the engine has it until a test says otherwise. */
export const oneTab = (): void => {
	start();
	beforeAll(async () => {
		tab = await driver.tab();
	});
};

/**
 * One tab for all tests, at the pages of a folder that is served for them.
 * @param made says which, once it is there, and what clears it away
 */
export const servedTab = (made: () => { readonly folder: string; readonly remove?: () => void }): void => {
	let close: () => void;
	beforeAll(async () => {
		const { folder, remove } = made();
		const { url, server } = await serve(folder, { base: process.env['BASE_PATH'] ?? '/' });
		close = () => {
			server.close();
			remove?.();
		};
		driver = await startDriver(url);
		tab = await driver.tab();
	});
	afterAll(async () => {
		await driver.close();
		close();
	});
};

/** A tab for each test, in a window of a size; opened at a path, unless the test has to do something before. */
export const freshTab = (path: string | undefined, width: number, height: number): void => {
	start();
	beforeEach(async () => {
		tab = await driver.tab();
		await tab.resize(width, height);
		if (path !== undefined) await tab.open(path);
	});
	afterEach(() => tab.close());
};

/** A tab without scripts, at a page in a window of a width. What is asked of it from outside still answers. */
export const bareTab = async (width: number, path: string): Promise<Tab> => {
	const bare = await driver.tab();
	await bare.resize(width);
	await bare.scripting(false);
	await bare.open(path);
	return bare;
};
