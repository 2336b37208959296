/** The companion of the reading: the events as small marks in a strip beside the text. A tree of SVG. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { timeScale } from '../shared/scale.ts';
import type { TimelineEvent } from './data.ts';
import { tracks } from './event.ts';
import type { Extent } from './extent.ts';

/** The size of a strip, in user units. */
const size = { width: 180, lane: 8, axis: 13 } as const;

/** A strip: a part of time with its words. */
export interface Strip {
	readonly extent: Extent;
	readonly label: string;
}

const tick = ({ id, start, track, label, paragraphs }: TimelineEvent, place: (day: number) => number): Element =>
	s('path', {
		'data-mark': id,
		'data-track': track,
		'data-name': label,
		'data-paragraphs': paragraphs.join(' '),
		d: `M${Math.round(place(start))} ${tracks.indexOf(track) * size.lane + 1}v${size.lane - 2}`,
	});

/**
 * The strips, one under another: each event a tick in the lane of its track, lit while a paragraph is read that it
 * bears on. It is a picture beside the text: everything in it is said there and in the timeline.
 */
export const companion = (events: readonly TimelineEvent[], strips: readonly Strip[]): Element[] =>
	strips.flatMap(({ extent, label }) => {
		const place = timeScale([extent.from, extent.to], [2, size.width - 2]);
		const inside = events.filter(({ start }) => start >= extent.from && start < extent.to);
		if (inside.length === 0) return [];
		const ground = tracks.length * size.lane;
		const height = ground + size.axis;
		return [
			s(
				'svg',
				{ viewBox: `0 0 ${size.width} ${height}`, ariaHidden: 'true', focusable: 'false' },
				s('path', { class: 'ground', d: `M0 ${ground + 0.5}H${size.width}` }),
				...inside.filter(({ paragraphs }) => paragraphs.length > 0).map((event) => tick(event, place)),
				s('text', { x: 0, y: height - 1 }, label),
			),
		];
	});
