/**
 * Channels and their meetings in true time, so that silence is seen: a row a channel, those of the story above, others
 * beside them below. On a phone time runs downwards. Beneath it every meeting stands in words.
 */
import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { paths } from '../../model/address.ts';
import { channelsFinding } from '../../model/channels-words.ts';
import type { Channel } from '../../model/channels.ts';
import { formatDate, yearWritten } from '../../model/dates.ts';
import { channelsShown } from '../../model/figures/meetings.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition } from '../../model/types.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { entityLink, parted } from '../shared/line.ts';
import { textWidth } from '../shared/text-width.ts';
import { percent, turnLines, turnsOf, yearHead, yearLines, type Turn } from '../shared/year-lines.ts';
import type { YearAxis } from '../shared/years.ts';
import { drawStrip, type DotLink } from './draw.ts';
import style from './figure.css?url';
import { dated, layout, type DatedChannel, type Dot, type Strip } from './layout.ts';
import { endingOf, meetingWords, shortName, times } from './words.ts';

type Attributes = FigureAttributes<'meetings'>;

/** What is drawn: the channels of the story, and how many they are. */
interface Shown {
	readonly own: readonly DatedChannel[];
	readonly beside: readonly DatedChannel[];
}

const shownOf = (edition: Edition, attributes: Attributes): Shown => {
	const { own, beside } = channelsShown(edition.content, attributes);
	return { own: dated(own), beside: dated(beside) };
};

const finding = ({ own }: Shown): string => channelsFinding(own).replace(/\.$/, '');

/** A channel's name, which leads to its page. */
const nameOf = (channel: Channel, { href }: FigureContext, name = shortName(channel)): Element => {
	const { id } = channel.entry;
	return entityLink('mechanism', id, name, href);
};

const linkOf =
	({ channel }: Strip, { href }: FigureContext) =>
	({ meeting }: Dot): DotLink => ({
		href: href(paths.meeting(channel.entry.id, meeting.id)),
		words: `${shortName(channel)}: ${meetingWords(channel, meeting)}`,
	});

/** The least width of the strips, and the size of the words in them, in pixels. */
const [leastWidth, wordSize] = [480, 13];

/** Whether words after a line have room, beside the edge of the drawing and the days that it marks. */
const hasRoom = (after: number, words: string, turns: readonly Turn[]): boolean => {
	const end = after + ((textWidth(words, wordSize) + 20) / leastWidth) * 100;
	return end <= 100 && turns.every(({ at }) => at < after || at > end);
};

/** A row: the channel's name, its strip across, and in the white after it how it ended; where that has no room, below the name. */
const row = (strip: Strip, axis: YearAxis, turns: readonly Turn[], context: FigureContext): Element => {
	const { channel } = strip;
	const ending = endingOf(channel);
	const after = strip.fadesAt ?? strip.to;
	const inPlace = ending !== undefined && hasRoom(after, ending, turns);
	return h('li', [
		h('p.meetings-name', [
			nameOf(channel, context),
			h('span', ending === undefined || inPlace ? times(channel) : `${times(channel)}, ${ending}`),
		]),
		s('svg', { role: 'group', ariaLabel: `${shortName(channel)}, ${times(channel)}`, focusable: 'false' }, [
			yearLines(axis),
			turnLines(turns),
			inPlace ? s('text.ending', { x: percent(after), y: '50%', dx: 12, dy: '0.34em' }, ending) : null,
			...drawStrip(strip, 'x', linkOf(strip, context)),
		]),
	]);
};

/** What parts the channels of the story from the others; the lines of the years run on behind it. */
const parting = (axis: YearAxis, turns: readonly Turn[]): Element =>
	h('div.meetings-beside', [
		h('p', 'Beside them, for comparison'),
		s('svg', { ariaHidden: 'true', focusable: 'false' }, [yearLines(axis), turnLines(turns)]),
	]);

const across = (
	strips: readonly Strip[],
	own: number,
	axis: YearAxis,
	turns: readonly Turn[],
	context: FigureContext,
): Element => {
	const rows = (some: readonly Strip[]): Element => h('ol', ...some.map((strip) => row(strip, axis, turns, context)));
	return h('div.meetings-across', [
		h('div.meetings-head', [yearHead(axis, turns)]),
		rows(strips.slice(0, own)),
		strips.length > own ? [parting(axis, turns), h('div.meetings-others', [rows(strips.slice(own))])] : null,
	]);
};

/** Time downwards: a column a channel; each year as high as any other. */
const down = (
	strips: readonly Strip[],
	own: number,
	axis: YearAxis,
	turns: readonly Turn[],
	context: FigureContext,
): Element =>
	h('div.meetings-down', [
		h(
			'ul',
			strips.map(({ channel }, index) =>
				h('li', index < own ? {} : { className: 'other' }, [nameOf(channel, context)]),
			),
		),
		h('div.meetings-plot', [
			s('svg.meetings-scale', { ariaHidden: 'true', focusable: 'false' }, [
				yearLines(axis, 'y'),
				turnLines(turns, 'y'),
				...axis.ticks
					.filter(({ label }) => label !== 'never')
					.map(({ year, at }) => s('text', { x: 0, y: percent(at), dy: '1.1em' }, yearWritten(year))),
			]),
			s(
				'svg.meetings-columns',
				{ height: `${axis.years * 3}rem`, role: 'group', ariaLabel: 'Meetings in time', focusable: 'false' },
				strips.map((strip, index) =>
					s(
						'svg',
						{
							x: percent(Math.round((index * 10_000) / strips.length) / 100),
							width: percent(Math.round(10_000 / strips.length) / 100),
							height: '100%',
							overflow: 'visible',
							...(index < own ? {} : { className: 'other' }),
						},
						drawStrip(strip, 'y', linkOf(strip, context)),
					),
				),
			),
		]),
	]);

/** A channel in words: when it began, each meeting, how it ended. */
const told = (channel: DatedChannel, context: FigureContext): ElementContent[] => [
	h('dt', [nameOf(channel, context, channel.entry.data.name)]),
	h('dd', [
		channel.beginning.by === 'meeting'
			? null
			: `${channel.beginning.by === 'agreement' ? 'Agreed' : 'Begun'} ${formatDate(channel.beginning.date)}. `,
		...parted(
			'; ',
			channel.meetings.map(({ id, date, end, place }) => [
				h('a', { href: context.href(paths.meeting(channel.entry.id, id)), dataExcerpt: '' }, formatDate(date, end)),
				...(place === undefined ? [] : [`, ${place}`]),
			]),
		),
		channel.meetings.length === 0 ? 'No meeting is on record.' : '.',
		channel.ending.kind === 'ended' ? ` It lasted until ${formatDate(channel.ending.date)}.` : null,
	]),
];

const render = (edition: Edition, attributes: Attributes, context: FigureContext): Element => {
	const shown = shownOf(edition, attributes);
	const all = [...shown.own, ...shown.beside];
	const drawn = layout(all);
	if (!drawn) throw new Error('no channel of which a beginning is known');
	const { axis, strips, until } = drawn;
	const turns = turnsOf(edition, axis);
	const own = shown.own.length;
	const isOpen = strips.some(({ dots }) => dots.some(({ exact }) => !exact));
	const isFading = strips.some(({ fadesAt }) => fadesAt !== undefined);
	return frame(
		{
			name: 'meetings',
			...addressOf('meetings', attributes),
			title: finding(shown),
			source: [
				`A dot is a meeting on record${isOpen ? ', an open one a meeting of which the day is not known' : ''}; a bar across the line, an end${isFading ? '; a line that thins out, a channel of which no more is heard and nobody said that it ended' : ''}. Up to ${formatDate(until)}; each leads to its entry, with its sources.`,
			],
			data: paths.figureData('meetings'),
		},
		context,
		[
			across(strips, own, axis, turns, context),
			down(strips, own, axis, turns, context),
			h('details.meetings-told', [
				h('summary', 'Every meeting in words'),
				h('dl', ...all.flatMap((channel) => told(channel, context))),
			]),
		],
	);
};

export const meetings: Figure<'meetings'> = {
	words: 'The meetings',
	style,
	title: (edition, attributes) => finding(shownOf(edition, attributes)),
	render,
	data: (edition, attributes) => {
		const { own, beside: others } = shownOf(edition, attributes);
		const plain = ({ entry, beginning, ending, meetings: all }: DatedChannel) => ({
			mechanism: entry.id,
			name: entry.data.name,
			beginning,
			ending,
			meetings: all.map(({ id, date, end, place }) => ({ id, date, end, place })),
		});
		return { channels: own.map(plain), beside: others.map(plain) };
	},
};
