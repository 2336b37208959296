/** The edition as the pages get it: read once, or read again when something has changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withCase } from '../fixtures/case.ts';

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllEnvs();
});

const breakIt = (folder: string): void => {
	writeFileSync(join(folder, 'actors/norway.md'), '---\nname: Norway\n---\n');
};

test('the development server sees a change, and says every fault', async () => {
	const { edition } = await import('../../src/edition.ts');
	vi.stubEnv('NODE_ENV', 'development');
	withCase('second-case', [], (folder) => {
		vi.stubEnv('CONTENT_DIR', folder);
		const first = edition();
		expect(edition()).toBe(first);
		breakIt(folder);
		const twoLines = /^\S+norway\.md:2:1 missing-field short: .+\n\S+norway\.md:2:1 missing-field type: .+$/;
		expect(edition).toThrow(twoLines);
		expect(edition).toThrow(twoLines);
	});
});

test('a build reads once', async () => {
	const { edition } = await import('../../src/edition.ts');
	vi.stubEnv('NODE_ENV', 'production');
	withCase('second-case', [], (folder) => {
		vi.stubEnv('CONTENT_DIR', folder);
		const first = edition();
		breakIt(folder);
		expect(edition()).toBe(first);
	});
});
