/** The drawing as a string of SVG: the same events give the same bytes. Pure. */
import { ticks } from './axis.ts';
import type { TimelineEvent, TimelineMark } from './data.ts';
import { layout, measures, round, type Layout, type Placed } from './layout.ts';
import { monthOf, type Window } from './window.ts';
import { trackMarks, trackWords } from './words.ts';

/** Text that is safe in SVG and HTML, also within an attribute. */
export const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a drawing is made of. */
export interface Drawing {
	readonly events: readonly TimelineEvent[];
	readonly window: Window;
	readonly marks: readonly TimelineMark[];
	/** Where an event leads. */
	readonly href: (id: string) => string;
}

/** The bar of an event that lasts: a closed one for a span, an open one for a date that is not known to the day. */
export const bar = (event: TimelineEvent, { length }: Placed, form: Layout['form']): string => {
	// Of days there is a bar always, be it of no length: a nearer window may give it one.
	if (event.precision === 'day') return '';
	const size = form === 'horizontal' ? `y="-3" width="${length}" height="6"` : `x="-3" width="6" height="${length}"`;
	return `<rect class="${event.precision}" ${size}/>`;
};

/** The line from a mark of the vertical drawing to its label, relative to the mark. */
export const leader = ({ x, y, labelX, labelY }: Placed): string =>
	`M7 0H${round(labelX - x - 22)}L${round(labelX - x - 8)} ${round(labelY - y)}h4`;

/** Whether a label stands on its own bar, for want of room beside it. */
export const isOver = ({ x, length, labelX }: Placed, form: Layout['form']): boolean =>
	form === 'horizontal' && labelX > x && labelX < x + length;

const event = (event: TimelineEvent, placed: Placed, drawing: Drawing, form: Layout['form'], late: boolean): string => {
	const { x, y, labelX, labelY, labelWidth } = placed;
	const loose = event.precision === 'loose';
	return (
		`<a href="${escape(drawing.href(event.id))}" class="ev${late ? ' late' : ''}${isOver(placed, form) ? ' over' : ''}" data-event="${event.id}" data-track="${event.track}" data-date="${event.date}" transform="translate(${x} ${y})">` +
		(form === 'vertical' ? `<path class="leader" d="${leader(placed)}"/>` : '') +
		bar(event, placed, form) +
		(loose ? '' : trackMarks[event.track]) +
		`<text x="${round(labelX - x)}" y="${round(labelY - y) + 5}" textLength="${labelWidth}">${escape(event.label)}</text></a>`
	);
};

/** The axis of a layout: its lines and words. The browser draws it anew when the window changes. */
export const axis = (made: Layout, window: Window): string => {
	const { form, place, width, height, even } = made;
	const across = form === 'horizontal';
	const shown = ticks(window, even, across ? 46 : 22);
	// Where no year begins within the window, its year stands over the first tick.
	const year = shown.some(({ strong }) => strong)
		? ''
		: `<text class="year" x="0" y="${across ? 18 : 40}">${monthOf(window.from).slice(0, 4)}</text>`;
	const lines = shown.map(({ day, label, strong }) => {
		const at = round(place(day));
		const name = strong ? ' class="year"' : '';
		return across
			? `<path${name} d="M${at} 38V${height}"/><text${name} x="${round(Math.min(at + 4, width - 28))}" y="34">${label}</text>`
			: `<path${name} d="M0 ${at}H112"/><text${name} x="0" y="${round(at + 14)}">${label}</text>`;
	});
	return year + lines.join('');
};

/** What lies after the horizon, which the source could not know; and the day that the story turns on. */
export const marked = (made: Layout, { marks, window }: Pick<Drawing, 'marks' | 'window'>): string => {
	const { form, place, width, height, to } = made;
	const inside = (day: number): boolean => day >= window.from && day < window.to;
	const across = form === 'horizontal';
	return marks
		.map(({ day, label, kind }) => {
			if (kind === 'horizon') {
				if (day >= window.to) return '';
				const at = round(place(Math.max(day, window.from)));
				return across
					? `<rect class="after" x="${at}" y="38" width="${round(width - at)}" height="${round(height - 38)}"/>`
					: `<rect class="after" x="0" y="${at}" width="${width}" height="${round(to - at)}"/>`;
			}
			if (!inside(day)) return '';
			const at = round(place(day + 0.5));
			return across
				? `<g class="turn"><path d="M${round(at) - 2} 4V${height}M${round(at) + 2} 4V${height}"/><text x="${round(at - 6)}" y="13" text-anchor="end">${escape(label)}</text></g>`
				: `<g class="turn"><path d="M0 ${round(at) - 2}H112M0 ${round(at) + 2}H112"/></g>`;
		})
		.join('');
};

const heads = (made: Layout): string =>
	made.lanes
		.map(({ track, at, placed }) =>
			made.form === 'horizontal'
				? `<g class="lane ${track}" data-lane="${track}" transform="translate(0 ${at})"><path class="edge" d="M0 .5H${made.width}"/><g transform="translate(8 15)">${trackMarks[track]}</g><text x="20" y="19.5">${trackWords[track].name}<tspan class="n" dx="6">${placed.length}</tspan></text></g>`
				: `<g class="lane ${track}" data-lane="${track}" transform="translate(${at} 30)"><path class="edge" d="M0 12V${round(made.height - 30)}"/>${trackMarks[track]}</g>`,
		)
		.join('');

/** One drawing for one width. `step` is its number among the widths, which the style sheet shows and hides by. */
export const draw = (drawing: Drawing, width: number, step: number): string => {
	const made = layout(drawing.events, drawing.window, width);
	const horizon = drawing.marks.find(({ kind }) => kind === 'horizon');
	const byId = new Map(drawing.events.map((item) => [item.id, item]));
	const placed = made.lanes.flatMap((lane) => lane.placed);
	// In order of time, so that the keys and the ear meet them so; ties by id.
	const ordered = placed
		.map((place) => ({ place, item: byId.get(place.id) }))
		.filter((pair): pair is { place: Placed; item: TimelineEvent } => pair.item !== undefined)
		.sort((a, b) => a.item.start - b.item.start || (a.item.id < b.item.id ? -1 : 1));
	return (
		`<svg class="tl-svg tl-${step} ${made.form}" viewBox="0 0 ${width} ${made.height}" data-width="${width}" role="group" aria-label="Drawing of the timeline" font-size="${measures.font}">` +
		`<g class="marked">${marked(made, drawing)}</g><g class="axis" aria-hidden="true">${axis(made, drawing.window)}</g><g class="lanes" aria-hidden="true">${heads(made)}</g>` +
		`<g class="events">${ordered.map(({ place, item }) => event(item, place, drawing, made.form, horizon !== undefined && item.start > horizon.day)).join('')}</g></svg>`
	);
};
