/** The ids that the page of the essay itself bears are kept from its anchors: each stands once, whatever an author writes. */
import { expect, test } from 'vitest';
import { isKept } from '../../src/model/page-ids.ts';
import { readContent } from '../../src/source/read.ts';
import { builds, pagesOf } from './site.ts';

test.each([
	['content', builds[0]?.[0] ?? ''],
	['tests/fixtures/second-case', builds[1]?.[0] ?? ''],
])('every id of the essay of %s is an anchor or kept', (folder, built) => {
	const { entries, published } = readContent(folder);
	// What was published and is gone still has its id where its heir or a note stands.
	const former = Object.keys(published.ledger).map((path) => path.split('#')[1] ?? '');
	const anchors = new Set([
		...former,
		...entries.essay.flatMap(({ id, body }) => [id, ...body.blocks.flatMap(({ anchor }) => anchor?.id ?? [])]),
	]);
	const page = pagesOf(built).find(({ path }) => path === '/');
	const unknown = [...(page?.ids ?? [])].filter((id) => !anchors.has(id) && !isKept(id));
	expect(page?.ids.size).toBeGreaterThan(10);
	expect(unknown).toEqual([]);
});
