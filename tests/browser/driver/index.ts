/** The driver of the engine that `ENGINE` names: `chromium` (the default) or `firefox`. */
import { inject } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';

export { Unsupported, type Driver, type Media, type Tab } from './driver.ts';

const engines: Record<string, (site: string) => Promise<Driver>> = { chromium: startChromium, firefox: startFirefox };

/** Starts the browser for the site that is being served. */
export const startDriver = (site = inject('site')): Promise<Driver> => {
	const name = process.env['ENGINE'] ?? 'chromium';
	const start = engines[name];
	if (!start) throw new Error(`ENGINE=${name} is not known; write one of ${Object.keys(engines).join(', ')}`);
	return start(site);
};
