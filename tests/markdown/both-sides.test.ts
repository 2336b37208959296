/** The check and the page agree: what the check lets pass stands on the page, what the page could not show is refused. */
import { describe, expect, test } from 'vitest';
import { tableOf } from '../fixtures/case.ts';
import { checkText, pageOf, wordsOfPage } from './both-sides.ts';

interface Row {
	readonly in?: 'essay';
	readonly text: string;
	readonly refused?: readonly string[];
	readonly shown?: string;
	readonly html?: readonly string[];
}

const rows = tableOf<Row>(new URL('both-sides.yaml', import.meta.url));

describe('check and page', () => {
	test.for(rows.map((row) => [row.text, row] as const))('%j', ([, row]) => {
		const told = checkText(row.text, row.in).map(({ position, rule }) => `${position.line}:${position.column} ${rule}`);
		expect([...told].sort()).toEqual([...(row.refused ?? [])].sort());
		if (row.refused) return;
		const html = pageOf(row.text, row.in);
		expect(wordsOfPage(html)).toBe(row.shown);
		for (const piece of row.html ?? []) expect(html).toContain(piece);
	});

	test('no row is without an outcome', () => {
		expect(rows.filter(({ refused, shown }) => (refused === undefined) === (shown === undefined))).toEqual([]);
	});
});
