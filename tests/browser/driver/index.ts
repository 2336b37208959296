/**
 * The driver of the engine that `ENGINE` names: `chromium` (the default) or `firefox`. A browser is started once for all
 * files that one process runs, and ends with it; each driver has a profile of its own in it, empty at first.
 */
import type { Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { chromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { createDriver, type Engine } from './tab.ts';

export { Unsupported, type Driver, type Media, type Tab } from './driver.ts';

const engines: Readonly<Record<string, Engine>> = { chromium, firefox };

let browser: Promise<Browser> | undefined;

/**
 * A driver for the site that is being served, or for another.
 * @throws Error where there is no such browser
 */
export const startDriver = async (site = inject('site')): Promise<Driver> => {
	const name = process.env['ENGINE'] ?? 'chromium';
	const engine = engines[name];
	if (!engine) throw new Error(`ENGINE=${name} is not known; write one of ${Object.keys(engines).join(', ')}`);
	browser ??= engine.start();
	return createDriver(await (await browser).createBrowserContext(), site, engine);
};
