/** The event in the address, and whether it is in view: what is asked of the address before anything is fetched. */

/** Before the id of an event in the fragment. */
export const prefix = '#event-';
/** Longer than the id of any event. */
const longestId = 100;

/** The event that the fragment names; ids need no escapes, so that a cut one is only an id that nobody has. */
export const eventInAddress = (): string | undefined =>
	location.hash.startsWith(prefix) ? location.hash.slice(prefix.length, prefix.length + longestId) : undefined;

/** Whether an element can be seen in the window as it stands. */
export const isInView = (target: Element | null): boolean => {
	if (!target?.checkVisibility()) return false;
	const { top, bottom } = target.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
};
