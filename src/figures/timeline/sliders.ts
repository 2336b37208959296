/** The two sliders of the window: they count months, and neither passes the other. */
import { formatDate } from '../../model/dates.ts';
import { say, write } from '../../dom/element.ts';
import { dateOf, monthAt, monthNumber, type Window } from './window.ts';

/** What the sliders move. */
export interface SliderOptions {
	readonly period: Window;
	/** Moves the window while a slider is held. */
	readonly move: (window: Window) => void;
	/** Sets it once the slider is let go. */
	readonly set: (window: Window) => void;
}

/** Brings the sliders of a figure to life, where it has them. Returns what shows a window in them. */
export const wireSliders = (figure: HTMLElement, { period, move, set }: SliderOptions): ((window: Window) => void) => {
	const [from, to] = (['from', 'to'] as const).map((name) =>
		figure.querySelector<HTMLInputElement>(`input[data-end="${name}"]`),
	);
	if (!from || !to) return () => undefined;
	const first = monthNumber(period.from);
	const tell = (): void => {
		for (const slider of [from, to]) {
			const words = formatDate(monthAt(first + Number(slider.value)));
			write(slider, 'aria-valuetext', words);
			say(slider.nextElementSibling, words);
		}
	};
	const chosen = (): Window => ({
		from: dateOf(monthAt(first + Number(from.value))).first,
		to: dateOf(monthAt(first + Number(to.value))).last + 1,
	});
	for (const [slider, other, keep] of [
		[from, to, Math.max],
		[to, from, Math.min],
	] as const) {
		slider.addEventListener('input', () => {
			other.value = String(keep(Number(other.value), Number(slider.value)));
			tell();
			move(chosen());
		});
		slider.addEventListener('change', () => set(chosen()));
	}
	return (window: Window): void => {
		for (const [slider, day] of [
			[from, window.from],
			[to, window.to - 1],
		] as const) {
			const value = String(monthNumber(day) - first);
			if (slider.value !== value) slider.value = value;
		}
		tell();
	};
};
