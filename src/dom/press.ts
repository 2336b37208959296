/** What a press is meant for. */

/** Whether a click asks for nothing but what is clicked: no new tab, no download. */
export const isPlain = (event: MouseEvent): boolean =>
	!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Whether a key is to be answered by the page: no shortcut of the browser, and no text for a field. */
export const isForPage = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
	!(ctrlKey || metaKey || altKey) &&
	!(
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
	);
