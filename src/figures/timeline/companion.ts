/** The companion of the reading: the events as small marks in a strip beside the text. A string of HTML. Pure. */
import { tracks, type TimelineEvent } from './data.ts';
import { escape } from './draw.ts';
import type { Window } from './window.ts';

/** The size of a strip, in user units. */
const size = { width: 180, lane: 8, axis: 13 } as const;

/** A strip: a part of time with its words. */
export interface Strip {
	readonly window: Window;
	readonly label: string;
}

/**
 * The strips, one under another: each event a tick in the lane of its track, lit while a paragraph is read that it
 * bears on. It is a picture beside the text: everything in it is said there and in the timeline.
 */
export const companion = (events: readonly TimelineEvent[], strips: readonly Strip[]): string =>
	strips
		.map(({ window, label }) => {
			const place = (day: number): number =>
				Math.round(((day - window.from) / (window.to - window.from)) * (size.width - 4)) + 2;
			const inside = events.filter(({ start }) => start >= window.from && start < window.to);
			const marks = inside
				.filter(({ paragraphs }) => paragraphs.length > 0)
				.map(
					({ id, start, track, label: name, paragraphs }) =>
						`<path data-mark="${id}" data-track="${track}" data-name="${escape(name)}" data-paragraphs="${paragraphs.map((paragraph) => paragraph.id).join(' ')}" d="M${place(start)} ${tracks.indexOf(track) * size.lane + 1}v${size.lane - 2}"/>`,
				)
				.join('');
			const height = tracks.length * size.lane + size.axis;
			return inside.length === 0
				? ''
				: `<svg viewBox="0 0 ${size.width} ${height}" aria-hidden="true" focusable="false"><path class="ground" d="M0 ${tracks.length * size.lane + 0.5}H${size.width}"/>${marks}<text x="0" y="${height - 1}">${escape(label)}</text></svg>`;
		})
		.join('');
