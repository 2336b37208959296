/**
 * Keeps the boxes of a figure in the address, and says how much is shown. Without it the boxes choose all the same, by the
 * style sheet alone.
 */
import { choicesOf, keepTicked, tickAsked } from '../../dom/boxes.ts';
import { say } from '../../dom/element.ts';
import { inVain } from '../../dom/in-vain.ts';

/** Brings the boxes of a figure to life. @param rows what they show and hide, as a selector */
export const keepBoxes = (figure: HTMLElement, rows: string): void => {
	const boxes = [...figure.querySelectorAll<HTMLInputElement>('fieldset input')];
	const choices = choicesOf(boxes);
	const all = [...figure.querySelectorAll<HTMLElement>(rows)];
	const status = figure.querySelector('[role="status"]');

	const tell = (before = ''): void => {
		const shown = all.filter((row) => row.checkVisibility()).length;
		say(status, `${before}${shown === all.length ? '' : `${shown} of ${all.length} are shown.`}`);
	};
	const read = (): void => tell(inVain(tickAsked(choices), 'which is not known here'));
	const keep = (): void => {
		tell();
		keepTicked(choices);
	};
	for (const box of boxes) box.addEventListener('change', keep);
	addEventListener('popstate', read);
	const query = new URLSearchParams(location.search);
	// What was ticked before this came is a choice, too.
	if (boxes.some(({ checked, defaultChecked }) => checked !== defaultChecked)) keep();
	else if (choices.some(({ name }) => query.has(name))) read();
};
