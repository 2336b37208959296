/** Says where a link has led, and opens what hides it. Without it the browser goes there and marks it, silently. */
import { element, say } from '../../dom/element.ts';
import { nameOf } from './place.ts';

let status: HTMLElement | undefined;

/** Opens what the element stands in. */
const uncover = (target: Element): boolean => {
	let opened = false;
	for (let at = target.parentElement; at; at = at.parentElement)
		if (at instanceof HTMLDetailsElement && !at.open) opened = at.open = true;
	if (target instanceof HTMLDetailsElement) target.open = true;
	return opened;
};

/** Names the target of the address. */
const tellTarget = (): void => {
	// As the browser has found it: an address may be no text that can be decoded.
	const target = document.querySelector(':target');
	// The main part is where a reader skips to, and its name would be all of its words.
	if (!target || target.tagName === 'MAIN') return;
	if (uncover(target)) target.scrollIntoView();
	if (!status) {
		status = element('p', { role: 'status', className: 'unseen' });
		(document.querySelector('main') ?? document.body).append(status);
	}
	const line = status;
	// What is gone has left its id, and nothing else, at the beginning of its heir.
	const named = target.matches('.former') ? (target.parentElement ?? target) : target;
	// A live region says what changes in it once it is there.
	setTimeout(() => say(line, nameOf(named)), 100);
};

/** Names it now, and whenever a link leads to another. */
export const watchTarget = (): void => {
	if (location.hash) tellTarget();
	addEventListener('hashchange', tellTarget);
};
