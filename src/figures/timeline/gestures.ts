/** Wheel with a modifier key, pinch and drag on a drawing. The page keeps the plain wheel and the vertical swipe. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { TimeScale } from '../shared/scale.ts';
import { extentOf, type Extent } from './extent.ts';

/** What a gesture asks and tells. */
export interface GestureOptions {
	readonly period: Extent;
	/** The extent that is shown, its scale in user units, and the width of the drawing in the same. */
	readonly shown: () => { readonly extent: Extent; readonly place: TimeScale; readonly width: number } | undefined;
	/** While it lasts, once a frame at most: a pointer tells of itself more often. */
	readonly move: (extent: Extent) => void;
	/** Once it has ended. */
	readonly end: (extent: Extent) => void;
}

const mayBegin = (event: Event): boolean => {
	if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
	if (event.type === 'touchstart' && (event as TouchEvent).touches.length > 1) return true;
	return ['mousedown', 'touchstart'].includes(event.type) && !(event.target as Element).closest('.ev');
};

/** A finger that sets out up or down turns the page: its moves do not come to the zoom, which would hold the page fast. */
const leaveSwipes = (svg: SVGSVGElement, signal: AbortSignal): void => {
	let from: Touch | undefined;
	let leave = false;
	const listen = { capture: true, passive: true, signal };
	svg.addEventListener(
		'touchstart',
		({ touches }) => {
			from = touches.length === 1 ? touches[0] : undefined;
			leave = false;
		},
		listen,
	);
	svg.addEventListener(
		'touchmove',
		(event) => {
			const [now] = event.touches;
			if (from && now) leave = Math.abs(now.clientY - from.clientY) >= Math.abs(now.clientX - from.clientX);
			from = undefined;
			if (leave) event.stopImmediatePropagation();
		},
		listen,
	);
};

/** The extent that a gesture comes to: what is now at the ends of the axis, by the scale that it began with. */
const extentAfter = (
	{ place, extent }: NonNullable<Begun>,
	{ x, k }: ZoomTransform,
	unit: number,
	period: Extent,
): Extent => {
	const [from = 0, to = 0] = [extent.from, extent.to].map((end) => place.invert((place(end) - x * unit) / k));
	return extentOf(from, to - from, period);
};
type Begun = ReturnType<GestureOptions['shown']>;

/** Listens for gestures on a horizontal drawing. Returns what takes the listening down again. */
export const listenToGestures = (svg: SVGSVGElement, { period, shown, move, end }: GestureOptions): (() => void) => {
	let begun: Begun;
	let now: Extent | undefined;
	let frame = 0;
	const behaviour = zoom<SVGSVGElement, unknown>()
		.filter(mayBegin)
		// A notch of the wheel is a step of about a fifth, whether it is turned with Ctrl or with Command.
		.wheelDelta(({ deltaY, deltaMode }: WheelEvent) => -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002))
		.scaleExtent([0.02, 50])
		.on('start', () => {
			begun = shown();
			now = begun?.extent;
		})
		.on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (!sourceEvent || !begun) return;
			now = extentAfter(begun, transform, begun.width / svg.clientWidth, period);
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				if (now) move(now);
			});
		})
		.on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (!sourceEvent) return;
			cancelAnimationFrame(frame);
			frame = 0;
			if (now) end(now);
			// The next gesture begins from what is shown, not from where this one ended.
			select(svg).call((selection) => behaviour.transform(selection, zoomIdentity));
		});
	const swipes = new AbortController();
	leaveSwipes(svg, swipes.signal);
	select(svg).call(behaviour).on('dblclick.zoom', null);
	return () => {
		swipes.abort();
		select(svg).on('.zoom', null);
	};
};
