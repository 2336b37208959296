/** Boxes of a page and the address: a parameter names those of its boxes that are ticked. */
import { askedIn, searchWith, type Choice } from './choice.ts';
import { stepTo } from './step.ts';

interface BoxChoice extends Choice {
	readonly boxes: readonly HTMLInputElement[];
}

/** The choices that boxes make, a parameter each; what the page ticks is usual. */
export const choicesOf = (boxes: readonly HTMLInputElement[]): readonly BoxChoice[] =>
	[...Map.groupBy(boxes, ({ name }) => name)].map(([name, group]) => ({
		// The boxes of several figures in one page have names of their own: `ID-finding` stands in the address as `finding`.
		name: name.replace(/^.*-/, ''),
		all: group.map(({ value }) => value),
		usual: group.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value),
		boxes: group,
	}));

/** Ticks the boxes that the address asks for. @returns what it asks for in vain */
export const tickAsked = (choices: readonly BoxChoice[]): readonly string[] =>
	choices.flatMap((choice) => {
		const { shown, unknown } = askedIn(location.search, choice);
		for (const box of choice.boxes) box.checked = shown.includes(box.value);
		return unknown;
	});

/** Keeps what is ticked in the address, as a step in the history. */
export const keepTicked = (choices: readonly BoxChoice[]): void => {
	const ticked = ({ boxes }: BoxChoice) => boxes.filter(({ checked }) => checked).map(({ value }) => value);
	stepTo(choices.reduce((search, choice) => searchWith(search, choice, ticked(choice)), location.search));
};
