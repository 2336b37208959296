/** Firefox, by WebDriver BiDi: an installed one, Debian's `firefox-esr` among them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Unsupported } from './driver.ts';
import type { Engine } from './tab.ts';

/** The Firefox that is installed, or that `FIREFOX_PATH` names. */
export const findFirefox = (): string | undefined => {
	const { FIREFOX_PATH, PATH = '' } = process.env;
	const candidates = [
		...(FIREFOX_PATH ? [FIREFOX_PATH] : []),
		...PATH.split(delimiter).flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
	];
	return candidates.find((file) => existsSync(file));
};

export const firefox: Engine = {
	touch: false,
	can: { media: false, scripting: false, touch: false },
	media: () => Promise.reject(new Unsupported('Firefox cannot be told by this protocol how to show a page')),
	scripting: () => Promise.reject(new Unsupported('Firefox cannot be told by this protocol to turn scripting off')),
	start() {
		const executablePath = findFirefox();
		if (!executablePath) throw new Error('no Firefox: install it, or name one by FIREFOX_PATH');
		return puppeteer.launch({
			browser: 'firefox',
			executablePath,
			headless: true,
			extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
		});
	},
};
