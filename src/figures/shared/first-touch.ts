/**
 * Waits for the first intent towards a figure, and then fetches what explores it. What is clicked before that is there is
 * answered once it is: a button, or a link that a script answers in place (`data-acts`), which leads on where the script
 * does not come.
 */
import { isPlain } from '../../dom/press.ts';

/** The state of figures stands in the query of the address: `?part=`, `?finding=`. */
const isChosenByAddress = (): boolean => location.search.length > 1;

/**
 * Calls `begin` at the first touch of a figure, or at once where the address chooses something.
 * @param begin what brings the figure to life; where it fails, what needs a script is hidden
 */
export const atFirstTouch = (figure: HTMLElement, begin: () => Promise<void>): void => {
	let state: 'waiting' | 'begun' | 'ready' = 'waiting';
	let wanted: HTMLElement | undefined;
	const start = (): void => {
		if (state !== 'waiting') return;
		state = 'begun';
		void begin()
			.then(
				() => '',
				(error: unknown) => {
					reportError(error);
					return 'failed';
				},
			)
			.then((how) => {
				state = 'ready';
				// What was set unseen has its place in the next frame: shown then, nothing of it moves.
				requestAnimationFrame(() => setTimeout(() => (figure.dataset['script'] = how)));
				wanted?.click();
			});
	};
	figure.dataset['script'] = isChosenByAddress() ? 'asked' : '';
	for (const name of ['pointerover', 'focusin', 'touchstart'] as const)
		figure.addEventListener(name, start, { passive: true, once: true });
	figure.addEventListener('click', (event) => {
		start();
		const { target } = event;
		if (state === 'ready' || !(target instanceof Element)) return;
		if (!isPlain(event)) return;
		const acts = target.closest<HTMLElement>('button, [data-acts]');
		if (!acts) return;
		wanted = acts;
		event.preventDefault();
	});
	if (isChosenByAddress()) start();
};
