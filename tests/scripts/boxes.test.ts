import { describe, expect, test } from 'vitest';
import { askedIn, searchWith, type Box } from '../../src/scripts/boxes.ts';

const box = (name: string, value: string, usual: boolean, ticked = usual): Box => ({ name, value, usual, ticked });
const findings = [box('finding', 'open', true), box('finding', 'borne-out', true), box('finding', 'mistaken', true)];
const layer = [box('layers', 'claims', false)];

describe('an address', () => {
	test.each([
		['', [true, true, true], []],
		['?finding=open', [true, false, false], []],
		['?finding=open,borne-out', [true, true, false], []],
		['?finding=wrong', [true, true, true], ['wrong']],
		['?finding=open,wrong&part=x', [true, false, false], ['wrong']],
	])('%s', (search, ticked, unknown) => {
		expect(askedIn(search, findings)).toEqual({ ticked, unknown });
	});

	test('lights what rests', () => {
		expect(askedIn('?layers=claims', layer).ticked).toEqual([true]);
		expect(askedIn('', layer).ticked).toEqual([false]);
	});

	test('cuts what is asked for in vain', () => {
		expect(askedIn(`?layers=${'x'.repeat(80)},a,b,c`, layer).unknown).toEqual([`${'x'.repeat(39)}…`, 'a', 'b']);
	});
});

describe('what is written', () => {
	test.each([
		['all as the page has it', findings, ''],
		['some', [box('finding', 'open', true), box('finding', 'borne-out', true, false)], '?finding=open'],
		['none', [box('finding', 'open', true, false)], ''],
		['a layer', [box('layers', 'claims', false, true)], '?layers=claims'],
	])('%s', (_name, boxes, search) => {
		expect(searchWith('', boxes)).toBe(search);
	});

	test('leaves the rest of the query, and reads back as it was', () => {
		const boxes = [box('finding', 'open', true), box('finding', 'mistaken', true, false)];
		const search = searchWith('?part=knowingly&finding=mistaken', boxes);
		expect(search).toBe('?part=knowingly&finding=open');
		expect(askedIn(search, boxes).ticked).toEqual([true, false]);
	});
});
