/** Once for all browser tests: says so in a line where there is no browser or no build, and serves the built site. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.ts';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the site that is being served, without a slash at its end. */
		site: string;
	}
}

const found = async (): Promise<boolean> =>
	process.env['ENGINE'] === 'firefox' ? findFirefox() !== undefined : (await findChromium()) !== undefined;

export default async function setup(project: TestProject): Promise<() => void> {
	const folder = process.env['OUT_DIR'] ?? 'dist';
	if (!existsSync(folder)) throw new Error(`browser tests: there is no ${folder}/; run npm run build first`);
	if (!(await found())) {
		throw new Error(
			'browser tests: no browser found; install Chrome, Chromium or Edge (or Firefox with ENGINE=firefox)',
		);
	}
	const { url, server } = await serve(folder, { base: process.env['BASE_PATH'] ?? '/' });
	project.provide('site', url);
	return () => void server.close();
}
