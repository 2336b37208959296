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

/** Says whether a button can do anything now. It keeps the focus where it cannot, which a disabled one would lose. */
export const setAble = (control: Element | null, can: boolean): void =>
	control?.setAttribute('aria-disabled', String(!can));

/** Whether it can. */
export const isAble = (control: Element): boolean => control.getAttribute('aria-disabled') !== 'true';
