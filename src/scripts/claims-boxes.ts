/** The boxes of the claims, and the address. Without it they light, show and hide all the same, by the style sheet. */
import { choicesOf, keepTicked, tickAsked } from '../dom/boxes.ts';
import { say } from '../dom/element.ts';
import { isForPage } from '../dom/press.ts';
import { inVain } from '../dom/in-vain.ts';
import { keyOpens } from '../search/key.ts';
import { hasCards } from './card/support.ts';

/** The sign of the claim that something stands in, where it is lit; a link within it keeps its own card. */
const signAt = (target: EventTarget | null): HTMLAnchorElement | undefined => {
	if (!(target instanceof Element) || target.closest('a')) return undefined;
	const { claim } = target.closest<HTMLElement>('[data-claim]')?.dataset ?? {};
	const sign =
		claim === undefined ? null : document.querySelector<HTMLAnchorElement>(`a[data-weighs="${CSS.escape(claim)}"]`);
	return sign?.checkVisibility() ? sign : undefined;
};

let heard = false;

/** Lets a lit phrase show the card of its sign, by a resting pointer and by a press. */
const hearPhrases = async (): Promise<void> => {
	if (heard || !hasCards()) return;
	heard = true;
	const { takeOver } = await import('./card/mentions.ts');
	const cards = takeOver();
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		const sign = pointerType === 'touch' ? undefined : signAt(target);
		if (sign) cards.rest(sign);
	});
	document.addEventListener('click', ({ target }) => {
		const sign = signAt(target);
		if (sign) cards.press(sign);
	});
};

/** Answers a change of a box, a key, or an address that was opened or gone back to. */
export const answer = (within: HTMLElement, event?: Event): void => {
	const inputs = [...within.querySelectorAll('input')];
	hearPhrases().catch(reportError);
	const status = within.querySelector('.claims-status');
	if (event instanceof KeyboardEvent) {
		// Speech input may type single characters: one setting switches all such keys off.
		if (keyOpens() && isForPage(event)) inputs.find(({ name }) => name === 'layers')?.click();
		return;
	}
	if (event?.type === 'change') {
		keepTicked(choicesOf(inputs));
		say(status, told(within));
		return;
	}
	say(status, inVain(tickAsked(choicesOf(inputs)), 'which is not known here') + told(within));
};

/** What is lit or shown, in a few words. */
const told = (within: HTMLElement): string => {
	const layer = within.querySelector<HTMLInputElement>('[name=layers]');
	if (layer) return layer.checked ? 'The claims are lit: each has a sign that leads to its evidence.' : '';
	const all = [...document.querySelectorAll<HTMLElement>('.claim')];
	const groups = [...document.querySelectorAll<HTMLElement>('.claims-group')];
	for (const group of groups) group.hidden = false;
	const shown = all.filter((claim) => claim.checkVisibility());
	// A heading without a claim says nothing.
	for (const group of groups) group.hidden = !shown.some((claim) => group.contains(claim));
	return shown.length === all.length ? '' : `${shown.length} of ${all.length} are shown.`;
};
