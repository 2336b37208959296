/** The walk from card to card along the events of a drawing, over a document that nobody sees. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWalk } from '../../src/figures/timeline/walk.ts';
import type { Held } from '../../src/scripts/card/card.ts';
import { made } from './sample.ts';

/** The card that is open, as the walk asks for it: the event, where it leads, what it is called, what it is held with. */
let card: { readonly id: string; readonly href: string; readonly label: string; readonly held: Held } | undefined;
const closed = vi.fn();
vi.mock('../../src/scripts/card/card.ts', () => ({ openCard: () => card, closeCard: () => closed() as unknown }));
vi.mock('../../src/scripts/card/event.ts', () => ({
	holdEvent: (_mark: Element, id: string, href: string, label: string, held: Held) =>
		(card = { id, href, label, held }),
}));

const told = vi.fn();
const back = vi.fn();
let shown = ['a', 'b', 'c'];
const events = () => shown.map((id, index) => made({ id, start: index, title: `The event ${id}` }));
const walkOf = () =>
	createWalk({
		markOf: (id) => {
			const mark = document.createElement('a');
			mark.setAttribute('href', `#event-${id}`);
			return id === 'nowhere' ? undefined : (mark as unknown as SVGAElement);
		},
		shown: events,
		chosen: (id) => void told(id),
		back: (id, scroll) => void back(id, scroll),
	});

beforeEach(() => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	vi.stubGlobal('document', document);
	vi.stubGlobal('location', { href: 'https://example.org/timeline/' });
	shown = ['a', 'b', 'c'];
	card = undefined;
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

/** What stands in the bar: the place, the title for those who hear it, and which of the buttons can do anything. */
const bar = (): readonly (string | boolean | null)[] => {
	const [previous, next, said] = (card?.held.bar ?? []) as readonly Element[];
	return [
		said?.textContent ?? null,
		previous?.getAttribute('aria-disabled') ?? null,
		next?.getAttribute('aria-disabled') ?? null,
	];
};
const press = (name: 'Previous' | 'Next'): void => {
	for (const button of (card?.held.bar ?? []) as readonly HTMLElement[])
		if (button.textContent === name) button.click();
};
const key = (name: string): { readonly taken: boolean } => {
	const event = { key: name, preventDefault: vi.fn(), stopPropagation: vi.fn() };
	card?.held.key?.(event as unknown as KeyboardEvent);
	expect(event.stopPropagation.mock.calls).toHaveLength(event.preventDefault.mock.calls.length);
	return { taken: event.preventDefault.mock.calls.length > 0 };
};

describe('the walk', () => {
	test('opens the card of an event with its place among those that are shown', () => {
		walkOf().open('b');
		expect(card).toMatchObject({ id: 'b', href: 'https://example.org/timeline/#event-b', label: 'The event b' });
		expect(card?.held.stays).toBe(true);
		expect(bar()).toEqual(['2 of 3 The event b', 'false', 'false']);
		expect(told).not.toHaveBeenCalled();
	});

	test('opens nothing of an event that has no mark', () => {
		walkOf().open('nowhere');
		expect(card).toBeUndefined();
	});

	test('goes on and back by its buttons, and stops at the ends', () => {
		walkOf().open('b');
		press('Next');
		expect([card?.id, ...bar()]).toEqual(['c', '3 of 3 The event c', 'false', 'true']);
		press('Next');
		expect(card?.id).toBe('c');
		press('Previous');
		press('Previous');
		expect([card?.id, ...bar()]).toEqual(['a', '1 of 3 The event a', 'true', 'false']);
		expect(told.mock.calls).toEqual([['c'], ['b'], ['a']]);
	});

	test('goes on and back by the arrows, and leaves other keys alone', () => {
		walkOf().open('b');
		expect([key('ArrowRight').taken, card?.id]).toEqual([true, 'c']);
		expect([key('ArrowLeft').taken, card?.id]).toEqual([true, 'b']);
		expect([key('ArrowUp').taken, card?.id]).toEqual([false, 'b']);
	});

	test('tells that it was closed, and gives the focus back to the event that it was about last', () => {
		const walk = walkOf();
		walk.open('b');
		const held: Held = card?.held ?? {};
		held.closed?.(false);
		held.back?.(true);
		expect(told.mock.calls).toEqual([[undefined]]);
		expect(back.mock.calls).toEqual([['b', true]]);
		// It is no longer under way.
		walk.follow();
		press('Next');
		expect([closed.mock.calls.length, card?.id]).toEqual([0, 'b']);
	});

	test('follows what is shown: the places count anew, and the card goes with its event', () => {
		const walk = walkOf();
		walk.follow();
		walk.open('b');
		shown = ['b', 'c'];
		walk.follow();
		expect(bar()).toEqual(['1 of 2 The event b', 'true', 'false']);
		expect(closed).not.toHaveBeenCalled();
		shown = ['a', 'c'];
		walk.follow();
		expect(closed).toHaveBeenCalledOnce();
	});

	test('closes no card but its own', () => {
		const walk = walkOf();
		walk.open('b');
		const own = card;
		card = { ...(own ?? { id: '', href: '', label: '' }), held: {} };
		walk.close();
		expect(closed).not.toHaveBeenCalled();
		card = own;
		walk.close();
		expect(closed).toHaveBeenCalledOnce();
	});
});
