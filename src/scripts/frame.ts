/**
 * In a frame that is shut off (`sandbox`) links may lead nowhere, and the browser tells nobody. No script can ask
 * beforehand: where a press has led nowhere after a while, words at the foot of the frame say where it would have led.
 */

/** Longer than a page takes to go, in most places. */
const patience = 1500;

/** Where a link leads out of the frame. */
const outOf = (target: EventTarget | null): string | undefined => {
	const link = target instanceof Element ? target.closest('a') : null;
	const address = link?.getAttribute('href') ?? '#';
	return address.startsWith('#') || link?.getAttribute('target') === '_self'
		? undefined
		: new URL(address, location.href).href;
};

const words = document.querySelector<HTMLElement>('[data-shut]');
let timer = 0;
if (words && self !== top) {
	addEventListener('pagehide', () => clearTimeout(timer));
	addEventListener('click', (event) => {
		const address = outOf(event.target);
		if (address === undefined || event.defaultPrevented) return;
		clearTimeout(timer);
		timer = window.setTimeout(() => (words.textContent = `${words.dataset['shut'] ?? ''} ${address}`), patience);
	});
}
