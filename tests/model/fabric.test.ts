/** The ties that stand when, the growth, and the removal that lowers it most. */
import { describe, expect, test } from 'vitest';
import { fabricFinding, leftOut, removedName, timesOf, weakestSaid } from '../../src/model/fabric-words.ts';
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
		const span = 'From the end of 2012 to the end of 2015 the ties on record';
		expect(fabricFinding({ ...fabric, to: 2 })).toBe(`${span} stayed at 2`);
		expect(fabricFinding({ ...fabric, to: 1 })).toBe(`${span} fell from 2 to 1`);
		expect(fabricFinding({ ...fabric, from: 0 })).toBe(`${span} grew from 0 to 4`);
		expect([timesOf(3, 7), timesOf(2, 3), timesOf(0, 3)]).toEqual(['2.3 times', '1.5 times', undefined]);
		expect(weakestSaid({ what: { actor: 'x' }, from: 0, to: 2 }, (actor) => actor)).toBe(
			'The one removal that lowers the growth most (x) leaves it at a beginning: from 0 to 2.',
		);
		expect(removedName({ what: { kind: 'agreement' }, from: 0, to: 0 }, () => '')).toBe('the agreements');
		expect(removedName({ what: { kind: 'dialogue' }, from: 0, to: 0 }, () => '')).toBe('the dialogues');
	});

	test.for([
		[1, 1, 'one has a date or a footing in doubt; one tie ended within the period.'],
		[0, 0, 'none has a date or a footing in doubt; no ties ended within the period.'],
		[2, 3, 'two have a date or a footing in doubt; three ties ended within the period.'],
	] as const)('what a count leaves out, with %i doubtful and %i ended', ([doubtful, ended, says]) => {
		expect(leftOut({ ...fabric, doubtful, ended })).toBe(
			`Counted is what this edition holds and read a source for; what it does not know of is not there, and a tie of several counts once for each pair. A tie is counted whether it does much or little, and stands until an end is on record, so that one that fell silent still counts. Of the 4 that stand at the end of 2015, ${says}`,
		);
	});

	test('the kinds of each year are counted apart', () => {
		expect(fabric.years.map(({ kinds }) => [kinds.agreement, kinds.dialogue, kinds.forum])).toEqual([
			[1, 0, 0],
			[1, 0, 0],
			[1, 1, 0],
			[1, 2, 0],
			[1, 2, 0],
			[1, 2, 1],
		]);
	});
});

test('what is doubtful is counted of those that stand, and what ended by its day within the period', () => {
	const doubtful = { doubt: 'Perhaps.' };
	const fabric = woven(
		{ ...tie('a', ['x', 'y'], 'forum', '2010'), ...doubtful },
		{ ...tie('b', ['x', 'y'], 'forum', '2010', '2012-12-31'), ...doubtful },
		tie('c', ['x', 'y'], 'forum', '2010', '2013-01-01'),
		tie('d', ['x', 'y'], 'forum', '2010', '2015-12-31'),
		tie('e', ['x', 'y'], 'forum', '2010', '2016-01-01'),
	);
	expect([fabric.doubtful, fabric.ended, fabric.from, fabric.to]).toEqual([1, 2, 4, 2]);
});

test('actors of as many ties stand by name, and the ties of a pair in order of time, those of one day by id', () => {
	const fabric = woven(
		tie('c', ['y', 'x'], 'forum', '2011'),
		tie('b', ['x', 'y'], 'forum', '2011'),
		tie('d', ['x', 'y'], 'forum', '2010'),
		tie('f', ['v', 'w'], 'forum', '2010', '2011'),
		tie('a', ['x', 'z'], 'forum', '2010'),
		tie('e', ['z', 'y'], 'forum', '2010'),
	);
	expect(fabric.actors).toEqual(['x', 'y', 'z', 'v', 'w']);
	expect(fabric.pairs.map(({ between, ties }) => [between.join(' '), ties.map(({ id }) => id).join('')])).toEqual([
		['x y', 'dbc'],
		['x z', 'a'],
		['y z', 'e'],
		['v w', 'f'],
	]);
});

test('of removals that leave the same growth actors stand before kinds, by name', () => {
	const { removals, weakest } = woven(
		tie('a', ['n', 's'], 'dialogue', '2010'),
		tie('b', ['n', 's'], 'forum', '2010'),
		tie('c', ['e', 'w'], 'dialogue', '2014'),
	);
	expect(removals.map(({ what, from, to }) => ['actor' in what ? what.actor : what.kind, from, to])).toEqual([
		['e', 2, 2],
		['w', 2, 2],
		['dialogue', 1, 1],
		['forum', 1, 2],
		['n', 0, 1],
		['s', 0, 1],
	]);
	expect(weakest?.what).toEqual({ actor: 'e' });
});

test('a fabric that no removal lowers names none', () => {
	expect(woven(tie('a', ['north', 'south'], 'agreement', '2010')).weakest).toBeUndefined();
});

test('the second case has a fabric, and a case without ties has none', () => {
	expect(fabricOf(readContent(caseFolder('second-case')))?.to).toBe(2);
	const gone = [{ file: 'ties.yaml', remove: true }];
	expect(withCase('second-case', gone, (folder) => fabricOf(readContent(folder)))).toBeUndefined();
});
