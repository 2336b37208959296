/** What belongs together on paper stands together, on every type of page of both cases. */
import { describe, expect, test } from 'vitest';
import { driver, servedTab, tab } from './browser.ts';
import { markKept, partedOn } from './kept.ts';
import { pageTypesOf } from './page-types.ts';
import { sheetsOf } from './paper.ts';

describe.for([process.env['OUT_DIR'] ?? 'dist', 'dist-second-case'])('paper of %s', (folder) => {
	servedTab(() => ({ folder }));

	test.for(pageTypesOf(folder))(
		'%s parts no entry, row or card, and leaves no heading behind',
		async (path, context) => {
			if (!driver.can.media) context.skip(`${driver.name} cannot be told to show a page as paper`);
			await tab.open(path);
			await tab.media({ print: true });
			const kept = await markKept(tab);
			expect(kept.length).toBeGreaterThan(0);
			for (const format of ['a4', 'letter'] as const)
				expect(partedOn(await sheetsOf(await tab.pdf(format)), kept), format).toEqual([]);
			await tab.media({});
		},
	);
});
