/** The ties that stand when, the growth, and the removal that lowers it most. */
import { describe, expect, test } from 'vitest';
import { fabricFinding, leftOut, timesOf, weakestSaid } from '../../src/model/fabric-words.ts';
import { endOf, fabricOf, standsOn, type Fabric } from '../../src/model/fabric.ts';
import type { Tie } from '../../src/schema/ties.ts';
import { readContent } from '../../src/source/read.ts';
import type { Content } from '../../src/source/types.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

const tie = (id: string, between: [string, string], kind: Tie['kind'], start: string, end?: string): Tie => ({
	id,
	between,
	kind,
	name: `Tie ${id}`,
	start,
	...(end === undefined ? {} : { end }),
	sources: [],
});

const woven = (...ties: readonly Tie[]): Fabric => {
	const fabric = fabricOf({
		files: { ties: { data: ties }, site: { data: { period: { from: '2013-01', to: '2015-12' } } } },
		// Only what the fabric reads.
	} as unknown as Content);
	if (!fabric) throw new Error('no fabric');
	return fabric;
};

describe('a tie stands', () => {
	test.each([
		['2012', undefined, 2012, true],
		['2012-12-31', undefined, 2012, true],
		['2013', undefined, 2012, false],
		['2010', '2012-12-31', 2012, false],
		['2010', '2013', 2012, true],
		['2014', '2015', 2014, true],
		['2014', '2015', 2015, false],
	])('from %s to %s, at the end of %i: %s', (start, end, year, stands) => {
		expect(standsOn(tie('a', ['x', 'y'], 'forum', start, end), endOf(year))).toBe(stands);
	});
});

describe('a fabric', () => {
	const fabric = woven(
		tie('a', ['north', 'south'], 'agreement', '2010'),
		tie('b', ['north', 'east'], 'dialogue', '2012', '2014-05'),
		tie('c', ['south', 'north'], 'dialogue', '2013'),
		tie('d', ['north', 'west'], 'dialogue', '2014'),
		tie('e', ['south', 'west'], 'forum', '2015-12-31'),
	);

	test('is counted at the ends of its period, and in each year by kind', () => {
		expect([fabric.first, fabric.from, fabric.last, fabric.to, fabric.ended]).toEqual([2012, 2, 2015, 4, 1]);
		expect(fabric.years.map(({ year, all }) => [year, all])).toEqual([
			[2010, 1],
			[2011, 1],
			[2012, 2],
			[2013, 3],
			[2014, 3],
			[2015, 4],
		]);
		for (const { all, kinds } of fabric.years) expect(kinds.agreement + kinds.dialogue + kinds.forum).toBe(all);
	});

	test('pairs go by the actors with the most ties, whoever is named first', () => {
		expect(fabric.actors).toEqual(['north', 'south', 'west', 'east']);
		expect(fabric.pairs.map(({ between, ties }) => [between.join(' '), ties.map(({ id }) => id).join('')])).toEqual([
			['north south', 'ac'],
			['north west', 'd'],
			['north east', 'b'],
			['south west', 'e'],
		]);
	});

	test('what lowers the growth most is found among actors and kinds', () => {
		// Without south: b, then d. Without the dialogues: a, then a and e. Without west: a and b, then a and c.
		expect(fabric.weakest).toEqual({ what: { actor: 'south' }, from: 1, to: 1 });
		expect(fabric.weakest && weakestSaid(fabric.weakest, (actor) => actor.toUpperCase())).toBe(
			'The one removal that lowers the growth most (SOUTH) leaves none: 1 at both ends.',
		);
		expect(weakestSaid({ what: { kind: 'forum' }, from: 3, to: 7 }, () => '')).toBe(
			'The one removal that lowers the growth most (the forums) leaves it at 2.3 times: from 3 to 7.',
		);
	});

	test('what each removal leaves is told, the least growth first', () => {
		const told = fabric.removals.map(({ what, from, to }) => ['actor' in what ? what.actor : what.kind, from, to]);
		expect(told).toEqual([
			['south', 1, 1],
			['west', 2, 2],
			['forum', 2, 3],
			['dialogue', 1, 2],
			['agreement', 1, 3],
			['east', 1, 4],
			['north', 0, 1],
		]);
	});

	test('the sentences', () => {
		expect(fabricFinding(fabric)).toBe(
			'From the end of 2012 to the end of 2015 the ties on record grew from 2 to 4, 2 times',
		);
		expect(fabricFinding({ ...fabric, to: 2 })).toMatch(/stayed at 2$/);
		expect(fabricFinding({ ...fabric, to: 1 })).toMatch(/fell from 2 to 1$/);
		expect(fabricFinding({ ...fabric, from: 0 })).toMatch(/grew from 0 to 4$/);
		expect(timesOf(3, 7)).toBe('2.3 times');
		expect(leftOut({ ...fabric, doubtful: 1 })).toContain('Of the 4 that stand at the end of 2015, one has a date');
	});
});

test('a fabric that no removal lowers names none', () => {
	expect(woven(tie('a', ['north', 'south'], 'agreement', '2010')).weakest).toBeUndefined();
});

test('the second case has a fabric, and a case without ties has none', () => {
	expect(fabricOf(readContent(caseFolder('second-case')))?.to).toBe(2);
	const gone = [{ file: 'ties.yaml', remove: true }];
	expect(withCase('second-case', gone, (folder) => fabricOf(readContent(folder)))).toBeUndefined();
});
