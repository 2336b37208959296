/**
 * Keeps the choice of findings in the address, and says how many are shown. Without it the boxes choose all the same, by
 * the style sheet alone, and every commitment stands in the page.
 */
import { say } from '../../dom/element.ts';
import { stepTo } from '../../dom/step.ts';
import { askedIn, searchWith } from './state.ts';

/** Brings the promises to life. */
export const bring = (figure: HTMLElement): void => {
	const boxes = [...figure.querySelectorAll<HTMLInputElement>('.promises-counts input')];
	const all = boxes.map(({ value }) => value);
	const rows = [...figure.querySelectorAll<HTMLElement>('[data-finding]')];
	const status = figure.querySelector('.promises-status');

	const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
	const tell = (before = ''): void => {
		const shown = chosen();
		const count = rows.filter(({ dataset }) => shown.includes(dataset['finding'] ?? '')).length;
		say(status, `${before}${shown.length === all.length ? '' : `${count} of ${rows.length} are shown.`}`);
	};
	const read = (): void => {
		const { shown, unknown } = askedIn(location.search, all);
		for (const box of boxes) box.checked = shown.includes(box.value);
		tell(unknown.length > 0 ? `The address asks for ‘${unknown.join('’, ‘')}’, which is no finding here. ` : '');
	};
	for (const box of boxes)
		box.addEventListener('change', () => {
			tell();
			stepTo(searchWith(location.search, chosen(), all));
		});
	addEventListener('popstate', read);
	if (new URLSearchParams(location.search).has('finding')) read();
};
