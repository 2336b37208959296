import { describe, expect, test } from 'vitest';
import { dated, layout } from '../../src/figures/meetings/layout.ts';
import { endingOf, meetingWords, shortName, times } from '../../src/figures/meetings/words.ts';
import { figureOf, figuresOf } from '../../src/figures/registry.ts';
import { htmlOf } from '../../src/figures/shared/html.ts';
import { channelsOf, type Channel } from '../../src/model/channels.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, withCase } from '../fixtures/case.ts';

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

	test('silence is drawn up to the day on which the channels were last looked at', () => {
		expect(layout(dated([model]))?.until).toBe('2026-11-24');
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
