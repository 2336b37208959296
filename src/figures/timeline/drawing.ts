/** One drawing of a figure in the browser: moves and relabels the elements that the build made, and makes no event anew. */
import { createAfterFrame, say, write } from '../../dom/element.ts';
import { axis, isOver, leader, marked } from './draw.ts';
import type { TimelineMark } from './data.ts';
import type { Item } from './items.ts';
import { layout, round, type Placed } from './layout.ts';
import type { Window } from './window.ts';

interface Parts {
	readonly mark: SVGAElement;
	readonly text: SVGTextElement | null;
	readonly bar: SVGRectElement | null;
	readonly leader: SVGPathElement | null;
}

/** A drawing that can be moved. */
export interface Drawing {
	readonly svg: SVGSVGElement;
	readonly form: 'horizontal' | 'vertical';
	/** True while it is the one of its figure that is shown. */
	readonly visible: () => boolean;
	/** Lays out the events for a window; all others are hidden. */
	readonly show: (events: readonly Item[], window: Window, marks: readonly TimelineMark[]) => void;
	/** Names the events in their order. */
	readonly name: (events: readonly Item[]) => void;
	/** Makes one of them the tab stop. */
	readonly stopAt: (id: string | undefined) => void;
	readonly markOf: (id: string) => SVGAElement | undefined;
}

const fill = (element: Element | null, content: string): void => {
	if (element && element.innerHTML !== content) element.innerHTML = content;
};

/** Takes hold of a drawing. */
export const createDrawing = (svg: SVGSVGElement): Drawing => {
	const form = svg.classList.contains('vertical') ? 'vertical' : 'horizontal';
	const parts = new Map(
		[...svg.querySelectorAll<SVGAElement>('.ev')].map((mark): [string, Parts] => [
			mark.dataset['event'] ?? '',
			{
				mark,
				text: mark.querySelector('text'),
				bar: mark.querySelector('rect'),
				leader: mark.querySelector('.leader'),
			},
		]),
	);
	const heads = new Map(
		[...svg.querySelectorAll<SVGGElement>('[data-lane]')].map((head) => [head.dataset['lane'], head] as const),
	);
	// Pinned as a whole from now on: letters placed one by one double the time of a zoom.
	for (const { text } of parts.values()) text?.setAttribute('lengthAdjust', 'spacingAndGlyphs');
	const frame = svg.parentElement;
	const afterFrame = createAfterFrame();
	const width = Number(svg.dataset['width']);
	let full = Number(svg.getAttribute('viewBox')?.split(' ').at(-1));
	/**
	 * The room of the drawing ends where the drawing does. The picture itself keeps its size unless it grows: where an
	 * SVG changes its size, the browser lays out all of its text again, half of the time that a zoom may take. The room
	 * follows a frame later, since what comes into view below it has to be laid out too.
	 */
	const fit = (height: number): void => {
		if (height > full) {
			full = height;
			svg.setAttribute('viewBox', `0 0 ${width} ${full}`);
		}
		const shown = form === 'vertical' ? 'min(100cqi, 32rem)' : '100cqi';
		const room = height === full ? '' : `calc(${shown} * ${height / width} + 2px)`;
		if (frame) afterFrame(() => (frame.style.blockSize = room));
	};
	const [axisGroup, markGroup] = [svg.querySelector('.axis'), svg.querySelector('.marked')];

	const move = (placed: Placed): void => {
		const part = parts.get(placed.id);
		if (!part) return;
		write(part.mark, 'transform', `translate(${placed.x} ${placed.y})`);
		write(part.text, 'x', String(round(placed.labelX - placed.x)));
		write(part.text, 'y', String(round(placed.labelY - placed.y) + 5));
		write(part.leader, 'd', leader(placed));
		part.mark.classList.toggle('over', isOver(placed, form));
		write(part.bar, form === 'horizontal' ? 'width' : 'height', String(placed.length));
	};

	return {
		svg,
		form,
		visible: () => svg.getClientRects().length > 0,
		markOf: (id) => parts.get(id)?.mark,
		show: (events, window, marks) => {
			const made = layout(events, window, width);
			const ids = new Set(events.map(({ id }) => id));
			for (const [id, { mark }] of parts) mark.classList.toggle('out', !ids.has(id));
			fit(made.height);
			fill(axisGroup, axis(made, window));
			fill(markGroup, marked(made, { marks, window }));
			for (const { track, at, placed } of made.lanes) {
				const head = heads.get(track);
				if (form === 'horizontal') write(head, 'transform', `translate(0 ${at})`);
				say(head?.querySelector('.n'), String(placed.length));
				placed.forEach(move);
			}
		},
		name: (events) =>
			events.forEach(({ id, when, label, title, track }, index) =>
				write(
					parts.get(id)?.mark,
					'aria-label',
					// With the words that are seen, so that who speaks to the page can say them.
					`${when}, ${label}: ${title}, ${track}, ${index + 1} of ${events.length}`,
				),
			),
		stopAt: (id) => {
			for (const { mark } of parts.values()) if (mark.dataset['event'] !== id) write(mark, 'tabindex', '-1');
			write(parts.get(id ?? '')?.mark, 'tabindex', '0');
		},
	};
};
