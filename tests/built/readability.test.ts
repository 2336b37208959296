/** What the reader mode of a browser keeps of the essay: its text, and all its notes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builds } from './site.ts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(builds)('the reader mode over the essay of %s', (folder) => {
	test('keeps every paragraph and every note', () => {
		const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
		// The mark of a paragraph is a link, and the mode may leave it out.
		const texts = [...document.querySelectorAll('[data-paragraph], .margin-note')].map(({ textContent }) =>
			letters(textContent.replace(/^¶\u00a0\d+/u, '')),
		);
		const kept = letters(new Readability(document).parse()?.textContent ?? '');
		expect(texts.length).toBeGreaterThan(1);
		expect(texts.filter((text) => !kept.includes(text)).map((text) => text.slice(0, 60))).toEqual([]);
	});
});
