/** Chromium: an installed Chrome, Chromium or Edge; else the headless one that came with the packages (Linux, x64). */
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type CDPSession, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Engine } from './tab.ts';

const names = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge',
];

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const usable = (file: string): boolean => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** The browser that is installed, or that `CHROME_PATH` names. */
const installed = (): string | undefined => {
	const { CHROME_PATH, PATH = '' } = process.env;
	if (CHROME_PATH) return CHROME_PATH;
	const candidates =
		process.platform === 'darwin'
			? applications
			: process.platform === 'win32'
				? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
						programs.map((program) => join(process.env[name] ?? '', program)),
					)
				: PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return candidates.find(usable);
};

/**
 * The one of the packages. It carries the libraries that it needs, and unpacks them only where it believes to be in the
 * service that it was made for; both variables are for it alone, so what the process had is put back.
 */
const packaged = async (): Promise<LaunchOptions | undefined> => {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const before = { ...process.env };
	try {
		process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
		const { default: packed, setupLambdaEnvironment } = await import('@sparticuz/chromium');
		const executablePath = await packed.executablePath();
		setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
		return existsSync(executablePath) ? { executablePath, headless: 'shell', env: { ...process.env } } : undefined;
	} catch {
		return undefined;
	} finally {
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
};

/** How to start a Chromium, or `undefined` where there is none. */
export const findChromium = async (): Promise<LaunchOptions | undefined> => {
	const executablePath = installed();
	return executablePath === undefined ? packaged() : { executablePath, headless: true };
};

const sessions = new WeakMap<Page, CDPSession>();

export const chromium: Engine = {
	touch: true,
	can: { media: true, scripting: true, touch: true },
	// By the protocol itself: puppeteer's own function knows no forced colours.
	async media(page, { scheme = 'light', forcedColors = false, reducedMotion = false, print = false }) {
		const session = sessions.get(page) ?? (await page.createCDPSession());
		sessions.set(page, session);
		await session.send('Emulation.setEmulatedMedia', {
			media: print ? 'print' : '',
			features: [
				{ name: 'prefers-color-scheme', value: scheme },
				{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
				{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
			],
		});
	},
	scripting: (page, on) => page.setJavaScriptEnabled(on),
	// The sandbox is off, since it cannot be had in a container and the pages are the project's own.
	async start() {
		const found = await findChromium();
		if (!found) throw new Error('no browser: install Chrome, Chromium or Edge, or name one by CHROME_PATH');
		return puppeteer.launch({
			...found,
			args: ['--no-sandbox', '--hide-scrollbars', '--font-render-hinting=none', '--disable-dev-shm-usage'],
		});
	},
};
