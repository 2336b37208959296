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
	/** Names the events in order, and makes one of them the tab stop. */
	readonly name: (events: readonly Item[], stop: string | undefined) => void;
	readonly markOf: (id: string) => SVGAElement | undefined;
}

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
	let stopped: SVGAElement | undefined;

	const move = (placed: Placed): void => {
		const part = parts.get(placed.id);
		if (!part) return;
		part.mark.setAttribute('transform', `translate(${placed.x} ${placed.y})`);
		part.text?.setAttribute('x', String(round(placed.labelX - placed.x)));
		part.text?.setAttribute('y', String(round(placed.labelY - placed.y) + 5));
		part.leader?.setAttribute('d', leader(placed));
		part.bar?.setAttribute(form === 'horizontal' ? 'width' : 'height', String(placed.length));
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
			svg.setAttribute('viewBox', `0 0 ${made.width} ${made.height}`);
			if (axisGroup) axisGroup.innerHTML = axis(made, window);
			if (markGroup) markGroup.innerHTML = marked(made, { marks, window });
			for (const { track, at, placed } of made.lanes) {
				const head = heads.get(track);
				if (form === 'horizontal') head?.setAttribute('transform', `translate(0 ${at})`);
				const number = head?.querySelector('.n');
				if (number) number.textContent = String(placed.length);
				placed.forEach(move);
			}
		},
		name: (events, stop) => {
			for (const { mark } of parts.values()) if (mark !== stopped) mark.setAttribute('tabindex', '-1');
			stopped?.setAttribute('tabindex', '-1');
			stopped = parts.get(stop ?? '')?.mark;
			stopped?.setAttribute('tabindex', '0');
			events.forEach(({ id, when, title, track }, index) =>
				parts.get(id)?.mark.setAttribute('aria-label', `${when}, ${title}, ${track}, ${index + 1} of ${events.length}`),
			);
		},
	};
};
