/** Whether the ring around what has the focus can be seen as a whole. */
import type { Tab } from './driver/index.ts';

/** The parts of the page in boxes that scroll of which the box shows all, and of their ring not. Runs in the page. */
const cutRings = (): readonly string[] => {
	const scrolls = (box: Element): boolean => {
		const { overflowX, overflowY } = getComputedStyle(box);
		return [overflowX, overflowY].some((overflow) => /auto|scroll|hidden/.test(overflow));
	};
	const reachable = 'a[href], button, input, select, textarea, summary';
	const cut = new Set<string>();
	for (const box of [...document.querySelectorAll('main *, nav *')].filter(scrolls)) {
		const parts = [...box.querySelectorAll<HTMLElement>(reachable)].filter((part) => part.checkVisibility());
		// The first and the last stand at the edges.
		for (const part of [...parts.slice(0, 30), ...parts.slice(-5)]) {
			part.focus();
			const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(part);
			if (document.activeElement !== part || outlineStyle === 'none') continue;
			const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
			const around = box.getBoundingClientRect();
			const own = part.getBoundingClientRect();
			const shows = (by: number): boolean =>
				own.left - by >= around.left - 1 &&
				own.top - by >= around.top - 1 &&
				own.right + by <= around.right + 1 &&
				own.bottom + by <= around.bottom + 1;
			if (shows(0) && !shows(reach)) cut.add(`${box.className || box.localName}: ${part.outerHTML.slice(0, 60)}`);
		}
	}
	return [...cut];
};

/** The parts of the page that was opened whose ring is cut, after a key. */
export const cutRingsIn = async (tab: Tab): Promise<readonly string[]> => {
	await tab.press('Shift');
	return tab.evaluate(cutRings);
};
