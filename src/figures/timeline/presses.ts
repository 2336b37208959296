/** Keys, clicks and the focus on the events of a drawing. */
import { isPlain } from '../../dom/press.ts';
import { hasCards } from '../../scripts/card/support.ts';
import * as classes from './classes.ts';
import type { Explorer } from './explorer.ts';
import { moveOf, moveTo, panOf } from './keys.ts';
import type { Action } from './store.ts';

const eventOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element ? target.closest<SVGAElement>(`.${classes.event}`)?.dataset['event'] : undefined;

/** The other view that a key asks for, on an event of a drawing of a form. */
const actionOf = ({ key, shiftKey }: KeyboardEvent, form: 'horizontal' | 'vertical'): Action | undefined => {
	const by = panOf(key, shiftKey, form);
	if (by) return { do: 'pan', by };
	if (key === '0') return { do: 'reset' };
	return '+=-'.includes(key) ? { do: 'zoom', how: key === '-' ? 'farther' : 'nearer' } : undefined;
};

/** Listens until the signal says no more. */
export const listenToPresses = (
	figure: HTMLElement,
	{ scene, view, act, focusOn, open }: Pick<Explorer, 'scene' | 'view' | 'act' | 'focusOn' | 'open'>,
	signal: AbortSignal,
): void => {
	const press = (event: KeyboardEvent): void => {
		const id = eventOf(event.target);
		if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		const form = scene.current()?.form ?? 'horizontal';
		const action = actionOf(event, form);
		const move = moveOf(event.key, event.shiftKey, form);
		if (action) {
			act(action, 'choice');
			focusOn(view().stop);
		} else if (move) focusOn(moveTo(view().shown, id, move));
		else if (event.key === ' ' && hasCards()) open(id);
		else return;
		event.preventDefault();
	};
	const click = (event: MouseEvent): void => {
		const id = eventOf(event.target);
		if (id === undefined || !hasCards() || !isPlain(event)) return;
		event.preventDefault();
		open(id);
	};
	const focus = ({ target }: FocusEvent): void => {
		const event = eventOf(target);
		if (event !== undefined) act({ do: 'focus', event });
	};
	figure.addEventListener('keydown', press, { signal });
	figure.addEventListener('click', click, { signal });
	figure.addEventListener('focusin', focus, { signal });
};
