/** Answers to a link to an event by its mark in a drawing, and to a mark by the links in the text. */

const event = 'ev';
let isOn = false;

/** Starts it, for the pointer and the keys alike; once, however often it is asked for. */
export const lightUp = (): void => {
	if (isOn) return;
	isOn = true;
	const light = ({ target, type }: Event): void => {
		const found = target instanceof Element ? target.closest<HTMLElement>(`[data-to-event], .${event}`) : null;
		const { toEvent, event: own } = found?.dataset ?? {};
		const id = CSS.escape(toEvent ?? own ?? '');
		if (id === '') return;
		const others =
			toEvent === undefined ? `[data-to-event="${id}"]` : `.${event}[data-event="${id}"], [data-mark="${id}"]`;
		for (const other of document.querySelectorAll(others))
			other.classList.toggle('lit', type === 'pointerover' || type === 'focusin');
	};
	for (const name of ['pointerover', 'pointerout', 'focusin', 'focusout']) addEventListener(name, light);
};
