/** Elements that a script adds to a page. */

/** Makes an element with its properties and children. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
};

/** Makes a button that does something. `label` is its name where its text is only a sign. */
export const button = (text: string, action: () => void, label?: string): HTMLButtonElement => {
	const made = element('button', { type: 'button', textContent: text });
	if (label !== undefined) made.setAttribute('aria-label', label);
	made.addEventListener('click', action);
	return made;
};

/** A copy of what an element holds, without what may stand only once in a page. */
export const contentOf = (original: Element): readonly Node[] => {
	const copy = original.cloneNode(true) as Element;
	for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
	return [...copy.childNodes];
};

/** Writes an attribute only where it differs: even the same value would have the page laid out again. */
export const write = (target: Element | null | undefined, name: string, value: string): void => {
	if (target && target.getAttribute(name) !== value) target.setAttribute(name, value);
};

/** Writes a text only where it differs. */
export const say = (target: Element | null | undefined, text: string): void => {
	if (target && target.textContent !== text) target.textContent = text;
};

/** Says whether a button can do anything now. It keeps the focus where it cannot, which a disabled one would lose. */
export const setAble = (control: Element | null, can: boolean): void => write(control, 'aria-disabled', String(!can));

/** Whether it can. */
export const isAble = (control: Element): boolean => control.getAttribute('aria-disabled') !== 'true';

/**
 * Makes a place for work that may wait until the next frame is shown: of what is asked for meanwhile the last is done,
 * and nothing where that is `undefined`.
 */
export const createAfterFrame = (): ((work: (() => void) | undefined) => void) => {
	let asked = 0;
	return (work) => {
		asked += 1;
		const own = asked;
		if (work)
			requestAnimationFrame(() =>
				setTimeout(() => {
					if (asked === own) work();
				}),
			);
	};
};
