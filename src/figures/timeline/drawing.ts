/** One drawing of a figure in the browser: moves and relabels the elements that the build made, and makes no event anew. */
import { axis, leader, marked } from './draw.ts';
import type { TimelineMark } from './data.ts';
import type { Item } from './items.ts';
import { layout, round, type Placed, type Window } from './layout.ts';

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

/** Writes an attribute only where it differs: SVG lays text out again even where the same value is written. */
const write = (element: Element | null | undefined, name: string, value: string): void => {
	if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
};
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
	const [axisGroup, markGroup] = [svg.querySelector('.axis'), svg.querySelector('.marked')];

	const move = (placed: Placed): void => {
		const part = parts.get(placed.id);
		if (!part) return;
		write(part.mark, 'transform', `translate(${placed.x} ${placed.y})`);
		write(part.text, 'x', String(round(placed.labelX - placed.x)));
		write(part.text, 'y', String(round(placed.labelY - placed.y) + 5));
		write(part.leader, 'd', leader(placed));
		write(part.bar, form === 'horizontal' ? 'width' : 'height', String(placed.length));
	};

	return {
		svg,
		form,
		visible: () => svg.getClientRects().length > 0,
		markOf: (id) => parts.get(id)?.mark,
		show: (events, window, marks) => {
			const made = layout(events, window, Number(svg.dataset['width']));
			const ids = new Set(events.map(({ id }) => id));
			for (const [id, { mark }] of parts) mark.classList.toggle('out', !ids.has(id));
			write(svg, 'viewBox', `0 0 ${made.width} ${made.height}`);
			fill(axisGroup, axis(made, window));
			fill(markGroup, marked(made, { marks, window }));
			for (const { track, at, placed } of made.lanes) {
				const head = heads.get(track);
				if (form === 'horizontal') write(head, 'transform', `translate(0 ${at})`);
				fill(head?.querySelector('.n') ?? null, String(placed.length));
				placed.forEach(move);
			}
		},
		name: (events) =>
			events.forEach(({ id, when, title, track }, index) =>
				write(parts.get(id)?.mark, 'aria-label', `${when}, ${title}, ${track}, ${index + 1} of ${events.length}`),
			),
		stopAt: (id) => {
			for (const { mark } of parts.values()) if (mark.dataset['event'] !== id) write(mark, 'tabindex', '-1');
			write(parts.get(id ?? '')?.mark, 'tabindex', '0');
		},
	};
};
