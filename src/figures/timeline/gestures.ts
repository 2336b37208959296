/** Wheel with a modifier key, pinch and drag on a drawing. The page keeps the plain wheel and the vertical swipe. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { windowOf, type Window } from './window.ts';

/** What a gesture asks and tells. */
export interface GestureOptions {
	readonly period: Window;
	readonly window: () => Window;
	/** While it lasts, once a frame at most: a pointer tells of itself more often. */
	readonly move: (window: Window) => void;
	/** Once it has ended. */
	readonly end: (window: Window) => void;
}

const mayBegin = (event: Event): boolean => {
	if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
	if (event.type === 'touchstart' && (event as TouchEvent).touches.length > 1) return true;
	return ['mousedown', 'touchstart'].includes(event.type) && !(event.target as Element).closest('.ev');
};

/** A finger that sets out up or down turns the page: its moves do not come to the zoom, which would hold the page fast. */
const leaveSwipes = (svg: SVGSVGElement): void => {
	let from: Touch | undefined;
	let leave = false;
	const listen = { capture: true, passive: true };
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

/** Listens for gestures on a horizontal drawing. */
export const listenToGestures = (svg: SVGSVGElement, { period, window, move, end }: GestureOptions): void => {
	let begun = window();
	let now = begun;
	let frame = 0;
	const behaviour = zoom<SVGSVGElement, unknown>()
		.filter(mayBegin)
		// A notch of the wheel is a step of about a fifth, whether it is turned with Ctrl or with Command.
		.wheelDelta(({ deltaY, deltaMode }: WheelEvent) => -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002))
		.scaleExtent([0.02, 50])
		.on('start', () => (now = begun = window()))
		.on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (!sourceEvent) return;
			const days = begun.to - begun.from;
			now = windowOf(begun.from - (transform.x / transform.k) * (days / svg.clientWidth), days / transform.k, period);
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				move(now);
			});
		})
		.on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (!sourceEvent) return;
			cancelAnimationFrame(frame);
			frame = 0;
			end(now);
			// The next gesture begins from what is shown, not from where this one ended.
			select(svg).call((selection) => behaviour.transform(selection, zoomIdentity));
		});
	leaveSwipes(svg);
	select(svg).call(behaviour).on('dblclick.zoom', null);
};
