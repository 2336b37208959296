/** Headings go down a step at a time, and stand in texts that have a page. */
import { expect, test } from 'vitest';
import { headings } from '../../../src/model/rules/headings.ts';
import { actor, agreement, concept, event, mechanism, section, site, told } from './few.ts';

const leavesOut = (line: number, hashes: string, allowed: string) =>
	`essay/01-one.md:${line}:1 misplaced-heading body: a heading '${hashes}' that leaves a step out; write ${allowed}`;
const title = (line: number) =>
	`essay/01-one.md:${line}:1 misplaced-heading body: a heading '#', which is the title's; write ##`;

test.for<readonly [depths: readonly number[], says: readonly string[]]>([
	[[], []],
	[[2, 3, 4, 2, 3, 3, 2], []],
	[[1], [title(6)]],
	[[3], [leavesOut(6, '###', '##')]],
	[[4], [leavesOut(6, '####', '##')]],
	[[2, 4], [leavesOut(8, '####', '###')]],
	[[2, 3, 5], [leavesOut(10, '#####', '####')]],
	// After what is told as too deep, the next is held to what stands there, so that one slip is told once.
	[[2, 4, 5], [leavesOut(8, '####', '###')]],
	// A title is told once, and counts as the first step.
	[[1, 3], [title(6)]],
	[
		[1, 4],
		[title(6), leavesOut(8, '####', '###')],
	],
	[
		[2, 3, 1, 4],
		[title(10), leavesOut(12, '####', '###')],
	],
])('depths %j', ([depths, says]) => {
	const body = depths.map((depth) => `${'#'.repeat(depth)} A`).join('\n\n');
	expect(told(headings, { 'essay/01-one.md': section(body) })).toEqual(says);
});

test('a new section begins anew', () => {
	const files = { 'essay/01-one.md': section('## A\n\n### B'), 'essay/02-two.md': section('#### C') };
	expect(told(headings, files)).toEqual([
		"essay/02-two.md:6:1 misplaced-heading body: a heading '####' that leaves a step out; write ##",
	]);
});

test('entries with a page may have them, others and fields may not', () => {
	const body = 'A.\n\n## B';
	const files = {
		'agreements/a.md': agreement('', body),
		'actors/a.md': actor('', body),
		'mechanisms/m.md': mechanism('', body),
		'concepts/c.md': concept('', body),
		'events/e.md': event('', body),
		'site.yaml': site("gaps: ['## B']"),
	};
	const among = 'a heading in a text that stands among others; make it a paragraph';
	expect(told(headings, files)).toEqual([
		`events/e.md:13:1 misplaced-heading body: ${among}`,
		`site.yaml:20:8 misplaced-heading gaps[0]: ${among}`,
	]);
});
