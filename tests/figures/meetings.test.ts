import { describe, expect, test } from 'vitest';
import { dated, layout } from '../../src/figures/meetings/layout.ts';
import { endingOf, meetingWords, shortName, times } from '../../src/figures/meetings/words.ts';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { meetings } from '../../src/figures/meetings/index.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { channelsOf, type Channel } from '../../src/model/channels.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';
import { inLines, wordsOf } from './lines.ts';
import { without } from './without.ts';

const content = readContent(caseFolder('second-case'));
const [model] = channelsOf(content, ['meetings-of-the-states-parties']);
if (!model) throw new Error('the second case has no mechanism');

/** A channel like that of the second case, with other meetings. */
const channel = (ending: Channel['ending'], ...dates: readonly (string | readonly [string, string])[]): Channel => ({
	...model,
	beginning: { date: '2000', by: 'begun' },
	ending,
	meetings: dates.map((date, index) => {
		const [from, end] = typeof date === 'string' ? [date] : date;
		return { id: `m${index}`, date: from, ...(end === undefined ? {} : { end }) };
	}),
});

describe('the layout', () => {
	const strips = (...channels: readonly Channel[]) => layout(dated(channels))?.strips ?? [];

	test('a channel without a beginning cannot be drawn, and without channels there is no drawing', () => {
		expect(dated([{ ...model, beginning: undefined }])).toEqual([]);
		expect(layout([])).toBeUndefined();
	});

	test('a line goes on to the end where the channel stands', () => {
		const [strip] = strips(channel({ kind: 'stands' }, '2001-01-01'));
		expect(strip).toMatchObject({ from: 0, to: 100 });
		expect(strip?.fadesAt).toBeUndefined();
	});

	test('it ends where it ended, and thins out after the last meeting where nobody said so', () => {
		const [ended, silent] = strips(
			channel({ kind: 'ended', date: '2010-12-31' }, '2001-01-01'),
			channel({ kind: 'silent', since: '2001-01-01' }, '2001-01-01'),
		);
		expect(ended?.fadesAt).toBeUndefined();
		expect(ended?.to).toBeGreaterThan(silent?.to ?? 100);
		expect(silent?.to).toBe(silent?.dots[0]?.at);
		expect(silent?.fadesAt).toBeGreaterThan(silent?.to ?? 100);
	});

	test('a meeting is full where its day is known, open else; a long one has its extent', () => {
		const [strip] = strips(
			channel({ kind: 'stands' }, '2001-05-03', '2002-05', '2003', ['2004-05-03', '2004-05-07'], ['2005', '2006']),
		);
		expect(strip?.dots.map(({ exact, extent }) => [exact, extent !== undefined])).toEqual([
			[true, false],
			[false, false],
			[false, true],
			[true, false],
			[false, true],
		]);
		for (const { at, extent } of strip?.dots ?? [])
			if (extent) {
				expect(at).toBeGreaterThan(extent[0]);
				expect(at).toBeLessThan(extent[1]);
			}
	});

	test('a meeting of sixty days is a dot at its beginning, a longer one has its extent about its middle', () => {
		const [strip] = strips(
			channel(
				{ kind: 'stands' },
				['2000-01-01', '2000-02-29'],
				['2000-01-01', '2000-03-01'],
				['2000-02', '2000-02-10'],
			),
		);
		const year = (days: number): number => Math.round((days / 9826) * 10000) / 100;
		expect(strip?.dots.map(({ at, extent, exact }) => [at, extent, exact])).toEqual([
			[0, undefined, true],
			[year(30.5), [0, year(61)], true],
			[year(36), undefined, false],
		]);
	});

	test('a line thins out in two years', () => {
		const [strip] = strips(
			channel({ kind: 'silent', since: '2001-06-30' }, '2001-06-30'),
			channel({ kind: 'stands' }, '2009'),
		);
		const two = layout(dated([channel({ kind: 'stands' }, '2001-06-30', '2003-06-30')]))?.strips[0]?.dots ?? [];
		expect((strip?.fadesAt ?? 0) - (strip?.to ?? 0)).toBeCloseTo((two[1]?.at ?? 0) - (two[0]?.at ?? 0), 1);
	});

	test('silence is drawn up to the day on which the channels were last looked at', () => {
		expect(layout(dated([model]))?.until).toBe('2026-11-24');
		const data = without(model.entry.data, 'asOf');
		const unread = (...dates: readonly string[]): Channel => ({
			...channel({ kind: 'stands' }, ...dates),
			entry: { ...model.entry, data: data as typeof model.entry.data },
		});
		// As a source has it; else of the last meeting or beginning, be it known to the year alone.
		expect(layout(dated([unread('2001', '2003'), unread('2003-05')]))?.until).toBe('2003');
		expect(layout(dated([unread()]))?.until).toBe('2000');
		expect(
			layout(dated([{ ...unread(), beginning: { date: '1998-05', by: 'begun' } }, unread('2001')]))?.axis.ticks[0]
				?.year,
		).toBe(1998);
	});
});

describe('the words', () => {
	test('of meetings and ends', () => {
		const silent = channel({ kind: 'silent', since: '2002-05' }, '2001-05-03', '2002-05');
		expect(times(silent)).toBe('two meetings on record');
		expect(times(channel({ kind: 'stands' }, '2001'))).toBe('one meeting on record');
		expect(endingOf(silent)).toBe('no meeting after May 2002');
		expect(endingOf(channel({ kind: 'ended', date: '2002' }, '2001'))).toBe('until 2002');
		expect(endingOf(channel({ kind: 'stands' }, '2001'))).toBeUndefined();
		expect(endingOf(channel({ kind: 'silent', since: '2002' }))).toBeUndefined();
		expect(silent.meetings.map((meeting) => meetingWords(silent, meeting))).toEqual([
			'first of two, 3\u00a0May 2001',
			'second of two, May 2002',
		]);
	});

	test('a long name gives way to the longest other that has room, and stands where there is none', () => {
		const named = (name: string, aliases?: readonly string[]): string =>
			shortName({
				...model,
				entry: { ...model.entry, data: { ...model.entry.data, name, aliases: aliases ? [...aliases] : undefined } },
			} as Channel);
		const long = 'A Joint Dialogue of a High Level on Crime and Related Issues';
		expect(named('Joint Dialogue', ['JD'])).toBe('Joint Dialogue');
		expect(named(long, ['JD', 'Joint Dialogue', '联合对话'])).toBe('Joint Dialogue');
		expect(named(long)).toBe(long);
		expect(named(long, ['联合对话'])).toBe(long);
		// Forty-four letters have room, forty-five have none.
		const [fits, not] = ['x'.repeat(44), 'y'.repeat(45)];
		expect([named(fits, ['z']), named(not, ['z']), named(not, [not, fits, 'z'])]).toEqual([fits, 'z', fits]);
	});
});

describe('channels of every kind', () => {
	type Data = (typeof model)['entry']['data'];
	const mechanism = (id: string, data: Partial<Data>) => ({
		...model.entry,
		id,
		data: { name: id, short: 'Talks.', fate: 'active', sources: [], asOf: '2002-12-31', ...data } as Data,
	});
	const met = (id: string, date: string, more: { readonly end?: string; readonly place?: string } = {}) => ({
		id,
		date,
		outcome: 'They met.',
		sources: [],
		...more,
	});
	const edition = buildEdition({
		...content,
		entries: {
			...content.entries,
			mechanisms: [
				mechanism('Ended talks', {
					begun: '2000-02',
					ended: '2001-06-30',
					meetings: [
						met('day', '2000-05-03', { place: 'Oslo' }),
						met('month', '2000-09'),
						met('half', '2001-01', { end: '2001-06' }),
					],
				}),
				mechanism('A silent dialogue', {
					fate: 'dormant',
					meetings: [met('only', '2000-03-01', { end: '2000-03-02' })],
				}),
				mechanism('Standing meetings', { createdBy: 'a-treaty', meetings: [met('late', '2002-12-02')] }),
				mechanism('One that never met', { begun: '2000-01', ended: '2002-11-05' }),
				mechanism('One without a beginning', {}),
			],
			agreements: content.entries.agreements
				.map((entry) => ({ ...entry, id: 'a-treaty', data: { ...entry.data, date: '2000-01-05' } }))
				.slice(0, 1),
		},
	});
	const of = 'Ended talks, A silent dialogue, Standing meetings';
	const beside = 'One that never met, One without a beginning';
	const drawn = (attributes: Readonly<Record<string, string>>, turn = '2002-06-01') =>
		meetings.render(
			{ ...edition, site: { ...edition.site, marks: [{ date: turn, label: 'The turn', kind: 'turn' }] } },
			Object.fromEntries(Object.entries(attributes).map(([key, ids]) => [key, ids.split(', ')])),
			{ place: 'home', href: (path) => path },
		);

	test('are drawn with their lives, ends and silences', async () => {
		await expect(inLines(htmlOf(drawn({ of, beside })))).toMatchFileSnapshot('golden/meetings-made.html');
	});

	test('an end is said after its line, or beside the name where a day is marked or the drawing ends', () => {
		const inName = (turn: string): boolean =>
			htmlOf(drawn({ of }, turn)).includes('<span>three meetings on record, until');
		// From the end of June 2001 the words take a quarter of the width, nine months.
		expect(['2001-06-29', '2001-07-02', '2002-03-20', '2002-05-01'].map((turn) => inName(turn))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	test('what does not occur is not explained', () => {
		const said = (ids: string): string =>
			wordsOf(drawn({ of: ids })).findLast((line) => line.startsWith('A dot')) ?? '';
		expect(said('Standing meetings')).toBe(
			'A dot is a meeting on record; a bar across the line, an end. Up to 31\u00a0December 2002; each leads to its entry, with its sources. Its data (JSON) To embed',
		);
		expect(said('A silent dialogue')).toContain(
			'an end; a line that thins out, a channel of which no more is heard and nobody said that it ended. Up',
		);
		expect(said('Ended talks')).toContain(
			'on record, an open one a meeting of which the day is not known; a bar across the line, an end. Up',
		);
	});

	test('are data, in their order', () => {
		const { own, beside: others } = { own: ['Ended talks'], beside: ['One that never met', 'One without a beginning'] };
		expect(meetings.data?.(edition, { of: own, beside: others })).toEqual({
			channels: [
				{
					mechanism: 'Ended talks',
					name: 'Ended talks',
					beginning: { date: '2000-02', by: 'begun' },
					ending: { kind: 'ended', date: '2001-06-30' },
					meetings: [
						{ id: 'day', date: '2000-05-03', place: 'Oslo' },
						{ id: 'month', date: '2000-09' },
						{ id: 'half', date: '2001-01', end: '2001-06' },
					],
				},
			],
			beside: [
				{
					mechanism: 'One that never met',
					name: 'One that never met',
					beginning: { date: '2000-01', by: 'begun' },
					ending: { kind: 'ended', date: '2002-11-05' },
					meetings: [],
				},
			],
		});
	});
});

describe('the figure of the second case', () => {
	const edition = buildEdition(content);
	const figures = figuresOf(edition).filter(({ name }) => name === 'meetings');
	const html = htmlOf(figures[0]?.render({ place: 'home', href: (path) => path }));

	test('it stands among the mechanisms though the essay places none', () => {
		expect(figures.map(({ home, embed }) => [home, embed])).toEqual([['/mechanisms/', '/embed/meetings/']]);
		expect(figures[0]?.title()).toBe('One channel met once; the last meeting on record was that of 3–7\u00a0May 1999');
	});

	test('each drawing and the list lead to the meeting', () => {
		const links = html.match(/href="\/mechanisms\/meetings-of-the-states-parties\/#meeting-maputo-1999"/g);
		expect(links).toHaveLength(3);
		expect(html).toContain(
			'aria-label="Meetings of the States Parties: only meeting on record, 3–7\u00a0May 1999, Maputo"',
		);
	});

	test('the essay says which channels are those of the story', () => {
		const file = 'essay/02-whose-voice-it-was.md';
		const to = '::meetings{of="meetings-of-the-states-parties"}';
		withCase('second-case', [{ file, from: '::timeline{from=1996 to=1999}', to }], (folder) => {
			const other = figuresOf(buildEdition(readContent(folder))).find(({ name }) => name === 'meetings');
			expect(other?.data?.()).toMatchObject({
				channels: [{ mechanism: 'meetings-of-the-states-parties' }],
				beside: [],
			});
		});
	});

	test('where no meeting is on record there is no figure', () => {
		const bare = {
			...content,
			entries: {
				...content.entries,
				mechanisms: content.entries.mechanisms.map((entry) => ({ ...entry, data: { ...entry.data, meetings: [] } })),
			},
		};
		const without = buildEdition(bare);
		expect(figuresOf(without).map(({ name }) => name)).not.toContain('meetings');
		expect(() => figureOf(without, 'meetings', {}).render({ place: 'home', href: (path) => path })).toThrow();
	});
});
