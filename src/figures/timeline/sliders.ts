/** The two sliders of the extent: they count months, and neither passes the other. */
import { formatDate } from '../../model/dates.ts';
import { createAfterFrame, say, write } from '../../dom/element.ts';
import { monthNumber, monthOf, monthsBetween, monthStart, type Extent } from './extent.ts';
import * as data from './attributes.ts';
import { attribute } from './hooks.ts';
import { monthsIn } from './store.ts';

/** What the sliders move. */
export interface SliderOptions {
	readonly period: Extent;
	readonly signal: AbortSignal;
	/** Moves the extent while a slider is held. */
	readonly hold: (extent: Extent) => void;
	/** Sets it once the slider is let go. */
	readonly set: (extent: Extent) => void;
}

/** Brings the sliders of a figure to life, where it has them. Returns what shows an extent in them. */
export const wireSliders = (
	figure: HTMLElement,
	{ period, signal, hold, set }: SliderOptions,
): ((extent: Extent) => void) => {
	const [from, to] = (['from', 'to'] as const).map((name) =>
		figure.querySelector<HTMLInputElement>(`input[${attribute(data.end)}="${name}"]`),
	);
	if (!from || !to) return () => undefined;
	const first = monthNumber(period.from);
	const tell = (): void => {
		for (const slider of [from, to]) {
			const words = formatDate(monthOf(monthStart(first + Number(slider.value))));
			write(slider, 'aria-valuetext', words);
			say(slider.nextElementSibling, words);
		}
	};
	const chosen = (): Extent => monthsBetween(first + Number(from.value), first + Number(to.value));
	const afterFrame = createAfterFrame();
	let held = false;
	const letGo = (): void => {
		held = false;
		set(chosen());
	};
	for (const [slider, other, keep] of [
		[from, to, Math.max],
		[to, from, Math.min],
	] as const) {
		slider.disabled = false;
		slider.addEventListener(
			'input',
			() => {
				held = true;
				other.value = String(keep(Number(other.value), Number(slider.value)));
				tell();
				hold(chosen());
			},
			{ signal },
		);
		slider.addEventListener('change', letGo, { signal });
	}
	// A slider that is let go where it was taken has not changed, and may have moved the other.
	for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => held && letGo(), { signal });
	return (extent) => {
		const months = monthsIn(extent, period);
		for (const [slider, month] of [
			[from, months.from],
			[to, months.to],
		] as const)
			if (slider.value !== String(month)) slider.value = String(month);
		// Their words are laid out in a table of their own, which takes as long as a tenth of a zoom.
		afterFrame(tell);
	};
};
