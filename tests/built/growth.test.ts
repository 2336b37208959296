/**
 * A case grows: the README's event, ten more, fifty more sources, some of them Chinese, on a copy of the content. It
 * checks and builds with no code changed, its pages keep their budgets, and each event and source adds no more bytes
 * than budget.ts gives one. One more build: half a minute to a minute.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { perEvent, perNote, perSource } from './budget.ts';
import { builds, pagesOf, type BuiltPage } from './site.ts';
import { overBudget, weigh } from './weighing.ts';

const [small] = builds[0] ?? ['dist'];
const grown = `dist-grown-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'grown-'));

/** Words of our own manuals, so that texts pack as texts do, and not as one text many times over. */
const vocabulary = [...new Set(readFileSync('README.md', 'utf8').match(/\b[a-z]{3,12}\b/g))];
let seed = 20150925;
/** Chance that is the same at every run (a linear congruential generator, Numerical Recipes). */
const below = (limit: number): number => {
	seed = (seed * 1664525 + 1013904223) % 2 ** 32;
	return Math.floor((seed / 2 ** 32) * limit);
};
const words = (count: number): string =>
	Array.from({ length: count }, () => vocabulary[below(vocabulary.length)] ?? 'word').join(' ');
const sentence = (count: number): string => `${words(count).replace(/^./, (first) => first.toUpperCase())}.`;

const sourceId = (index: number): string => `grown-source-${index}`;
const source = (index: number) => ({
	id: sourceId(index),
	type: 'report',
	title: index % 5 === 0 ? `第${index}次网络安全对话成果清单` : `${words(7)} ${index}`,
	author: [{ family: `Writer${index}`, given: words(1) }],
	publisher: words(3),
	issued: { 'date-parts': [[2013 + (index % 10), 1 + below(12), 1 + below(28)]] },
	language: index % 5 === 0 ? 'zh-Hans' : 'en',
	URL: `https://example.org/${words(3).replaceAll(' ', '/')}/${index}`,
	custom: { read: true },
});

const two = (number: number): string => String(number).padStart(2, '0');
const event = (index: number): string => {
	const cited = Array.from({ length: 5 }, (_, at) => sourceId(index * 5 + at));
	return `---
title: ${sentence(9).slice(0, -1)} ${index}
label: Grown event ${index}
date: '${2013 + (index % 3)}-${two(1 + below(12))}-${two(1 + below(28))}'
track: ${['bilateral', 'multilateral', 'unilateral', 'incident'][index % 4] ?? ''}
actors: [european-union, china]
weight: 1
matters: ${sentence(14)}
sources: [${cited.join(', ')}]
---

${sentence(12)} [The Union](actor:european-union) ${words(14)} [@${cited[0] ?? ''}].
`;
};

/** Runs a script as an editor would; what it said, where it failed. */
const failureOf = (script: string): string => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
		env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: grown },
		encoding: 'utf8',
	});
	return status === 0 ? '' : `${script}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`;
};

const pageAt = (build: string, path: string): BuiltPage => {
	const page = pagesOf(build).find((each) => each.path === path);
	if (!page) throw new Error(`${build}/ has no page ${path}`);
	return page;
};

beforeAll(() => {
	cpSync('content', folder, { recursive: true });
	const readme = readFileSync('README.md', 'utf8');
	const [, name = ''] = /`content\/(events\/[a-z-]+\.md)`/.exec(readme) ?? [];
	const [, block = ''] = /^```markdown\n([\s\S]*?)^```/m.exec(readme) ?? [];
	writeFileSync(join(folder, name), block);
	for (let index = 0; index < 10; index += 1) writeFileSync(join(folder, `events/grown-${index}.md`), event(index));
	const file = join(folder, 'sources.json');
	const sources = JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[];
	const more = Array.from({ length: 50 }, (_, index) => source(index));
	writeFileSync(file, `${JSON.stringify([...sources, ...more], null, '\t')}\n`);
	const failed = failureOf('scripts/build.ts');
	if (failed !== '') throw new Error(failed);
}, 600_000);

afterAll(() => {
	for (const each of [folder, grown]) rmSync(each, { recursive: true, force: true });
});

describe('a case that has grown', () => {
	test('has what was added on its pages', () => {
		const [timeline, sources] = [pageAt(grown, '/timeline/'), pageAt(grown, '/sources/')];
		for (const id of ['example-workshop', 'grown-0', 'grown-9']) expect(timeline.ids).toContain(`event-${id}`);
		for (const index of [0, 49]) expect(sources.ids).toContain(`source-${sourceId(index)}`);
	});

	test.each(['page', 'script'] as const)('keeps the budgets of its pages: %s', (part) => {
		expect(overBudget(grown, part)).toEqual([]);
	});

	test.each([
		// Each cites five new sources, where those of the case share many.
		{ path: '/timeline/', things: 11, each: perEvent + 5 * perNote },
		{ path: '/sources/', things: 50, each: perSource },
	])('on $path each of $things things adds $each bytes at most', ({ path, things, each }) => {
		const added = (weigh(pageAt(grown, path).file) - weigh(pageAt(small, path).file)) / things;
		expect(added).toBeGreaterThan(0);
		expect(added).toBeLessThanOrEqual(each);
	});
});
