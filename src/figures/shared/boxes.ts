/**
 * Keeps the boxes of a figure in the address, and says how much is shown. Without it the boxes choose all the same, by the
 * style sheet alone.
 */
import { say } from '../../dom/element.ts';
import { stepTo } from '../../dom/step.ts';
import { askedIn, searchWith } from './choice.ts';

/** Brings the boxes of a figure to life. @param rows what they show and hide, as a selector */
export const keepBoxes = (figure: HTMLElement, rows: string): void => {
	const boxes = [...figure.querySelectorAll<HTMLInputElement>('fieldset input')];
	const choices = [...Map.groupBy(boxes, ({ name }) => name)].map(([name, group]) => ({
		// The boxes of several figures in one page have names of their own: `ID-finding` stands in the address as `finding`.
		name: name.replace(/^.*-/, ''),
		all: group.map(({ value }) => value),
		usual: group.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value),
		group,
	}));
	const all = [...figure.querySelectorAll<HTMLElement>(rows)];
	const status = figure.querySelector('[role="status"]');

	const tell = (before = ''): void => {
		const shown = all.filter((row) => row.checkVisibility()).length;
		say(status, `${before}${shown === all.length ? '' : `${shown} of ${all.length} are shown.`}`);
	};
	const read = (): void => {
		const vain = choices.flatMap((choice) => {
			const { shown, unknown } = askedIn(location.search, choice);
			for (const box of choice.group) box.checked = shown.includes(box.value);
			return unknown;
		});
		tell(vain.length > 0 ? `The address asks for ‘${vain.join('’, ‘')}’, which is not known here. ` : '');
	};
	const keep = (): void => {
		tell();
		const search = choices.reduce(
			(query, choice) =>
				searchWith(
					query,
					choice,
					choice.group.filter(({ checked }) => checked).map(({ value }) => value),
				),
			location.search,
		);
		stepTo(search);
	};
	for (const box of boxes) box.addEventListener('change', keep);
	addEventListener('popstate', read);
	const query = new URLSearchParams(location.search);
	// What was ticked before this came is a choice, too.
	if (boxes.some(({ checked, defaultChecked }) => checked !== defaultChecked)) keep();
	else if (choices.some(({ name }) => query.has(name))) read();
};
