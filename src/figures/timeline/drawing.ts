/** One drawing of a figure in the browser: moves and relabels the elements that the build made, and makes no event anew. */
import { createAfterFrame, say, write } from '../../dom/element.ts';
import type { Mark, Told, Track } from './event.ts';
import type { Extent } from './extent.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { layout, type Layout, type Placed } from './layout.ts';
import { barAttributes, labelAttributes, leaderPath, surroundings, type Shape } from './shapes.ts';

interface Parts {
	readonly mark: SVGAElement;
	readonly text: SVGTextElement | null;
	readonly bar: SVGRectElement | null;
	readonly leader: SVGPathElement | null;
}

/** A drawing that can be moved. */
export interface Drawing {
	readonly svg: SVGSVGElement;
	readonly form: Layout['form'];
	/** Its width in user units. */
	readonly width: number;
	/** True while it is the one of its figure that is shown. */
	readonly visible: () => boolean;
	/** Lays out the events for an extent; all others are hidden. */
	readonly show: (events: readonly Told[], extent: Extent, marks: readonly Mark[]) => void;
	/** How it was laid out last. */
	readonly made: () => Layout | undefined;
	/** Names the events in their order. */
	readonly name: (events: readonly Told[]) => void;
	/** Makes one of them the tab stop. */
	readonly stopAt: (id: string | undefined) => void;
	readonly markOf: (id: string) => SVGAElement | undefined;
}

const svgNames = 'http://www.w3.org/2000/svg';

/** Makes of a group what some shapes say: an element that is there already is used again, which costs a third less. */
const fill = (group: Element | null, shapes: readonly Shape[]): void => {
	if (!group) return;
	shapes.forEach(({ name, attributes, words }, index) => {
		const last = group.children[index];
		const made = last?.localName === name ? last : document.createElementNS(svgNames, name);
		for (const key of made.getAttributeNames()) if (attributes[key] === undefined) made.removeAttribute(key);
		for (const [key, value] of Object.entries(attributes)) write(made, key, String(value));
		if (words !== undefined) say(made, words);
		if (last === undefined) group.append(made);
		else if (last !== made) last.replaceWith(made);
	});
	for (const surplus of [...group.children].slice(shapes.length)) surplus.remove();
};

/** Takes hold of a drawing. */
export const createDrawing = (svg: SVGSVGElement): Drawing => {
	const form = svg.classList.contains('vertical') ? 'vertical' : 'horizontal';
	const parts = new Map(
		[...svg.querySelectorAll<SVGAElement>(`.${classes.event}`)].map((mark): [string, Parts] => [
			mark.dataset['event'] ?? '',
			{
				mark,
				text: mark.querySelector('text'),
				bar: mark.querySelector('rect'),
				leader: mark.querySelector(`.${classes.leader}`),
			},
		]),
	);
	const heads = new Map(
		[...svg.querySelectorAll<SVGGElement>(`.${classes.lane}`)].map((head) => [head.dataset[data.lane] as Track, head]),
	);
	// Pinned as a whole from now on: letters placed one by one double the time of a zoom.
	for (const { text } of parts.values())
		if (text?.hasAttribute('textLength')) text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
	const frame = svg.parentElement;
	const width = Number(svg.dataset[data.width]);
	let full = Number(svg.getAttribute('viewBox')?.split(' ').at(-1));
	/**
	 * The room of a drawing of some height: it ends where the drawing does. The picture itself keeps its size unless it
	 * grows: where an SVG changes its size, the browser lays out all of its text again, half of the time that a zoom may
	 * take.
	 */
	const roomFor = (height: number): string => {
		if (height > full) {
			full = height;
			svg.setAttribute('viewBox', `0 0 ${width} ${full}`);
		}
		const shown = form === 'vertical' ? 'min(100cqi, 32rem)' : '100cqi';
		return height === full ? '' : `calc(${shown} * ${height / width} + 2px)`;
	};
	const [axis, marked] = [svg.querySelector(`.${classes.axis}`), svg.querySelector(`.${classes.marked}`)];

	const writeAll = (target: Element | null, attributes: Readonly<Record<string, number>>): void => {
		for (const [name, value] of Object.entries(attributes)) {
			// What the build left out is nought.
			if (value !== 0 || target?.hasAttribute(name)) write(target, name, String(value));
		}
	};
	const move = (placed: Placed): void => {
		const part = parts.get(placed.id);
		if (!part) return;
		write(part.mark, 'transform', `translate(${placed.x} ${placed.y})`);
		writeAll(part.text, labelAttributes(placed));
		writeAll(part.bar, barAttributes(placed, form));
		write(part.leader, 'd', leaderPath(placed));
	};
	const afterFrame = createAfterFrame();
	/** What may follow a frame later: what comes into view below the drawing, and the counts, have to be laid out too. */
	const follow = (room: string, { lanes }: Layout): void => {
		if (frame) frame.style.blockSize = room;
		for (const { track, placed } of lanes)
			say(heads.get(track)?.querySelector(`.${classes.count}`), String(placed.length));
	};
	let made: Layout | undefined;
	/** The events that are shown: as the build made it, all. */
	let among: ReadonlySet<string> = new Set(parts.keys());
	/** The marks that Tab leads to: as the build made it, all. */
	let stops = [...parts.values()].map(({ mark }) => mark);

	return {
		svg,
		form,
		width,
		visible: () => svg.getClientRects().length > 0,
		made: () => made,
		markOf: (id) => parts.get(id)?.mark,
		show: (events, extent, marks) => {
			const next = layout({ events, extent, marks, lanes: [...heads.keys()] }, width);
			made = next;
			const ids = new Set(events.map(({ id }) => id));
			for (const [id, { mark }] of parts)
				if (ids.has(id) !== among.has(id)) mark.classList.toggle(classes.out, !ids.has(id));
			among = ids;
			const around = surroundings(next, extent, marks);
			fill(axis, around.axis);
			fill(marked, around.marked);
			for (const { track, at, placed } of next.lanes) {
				const head = heads.get(track);
				if (form === 'horizontal') write(head, 'transform', `translate(0 ${at})`);
				else write(head?.querySelector('.edge'), 'd', `M0 12V${Math.round(next.height - 30)}`);
				placed.forEach(move);
			}
			const room = roomFor(next.height);
			afterFrame(() => follow(room, next));
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
			const mark = parts.get(id ?? '')?.mark;
			for (const each of stops) if (each !== mark) write(each, 'tabindex', '-1');
			write(mark, 'tabindex', '0');
			stops = mark ? [mark] : [];
		},
	};
};
