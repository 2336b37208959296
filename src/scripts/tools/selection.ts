/**
 * Words of the essay that are selected may be linked to and cited: two buttons below them, which go with the selection.
 * They stand after the paragraph, so that Tab leads from the words to them.
 */
import { button, element, say } from '../../dom/element.ts';
import { passageDirective } from '../../model/text-fragment.ts';
import { placeCard } from '../card/place.ts';
import { styleButtons } from './cite.ts';
import { copy, statusLine } from './copy.ts';
import { citeAddress, placeOf, stretchesOf } from './place.ts';
import { wholeWords } from './whole-words.ts';
import { quoted } from './tools.ts';

let bar: HTMLElement | undefined;

const away = (): void => {
	bar?.remove();
	bar = undefined;
	document.removeEventListener('keydown', leave);
};

/** The focus is most often still on the page, where the words are selected. */
const leave = (event: KeyboardEvent): void => {
	if (event.key !== 'Escape' || event.defaultPrevented) return;
	event.preventDefault();
	away();
};

/** What is selected. */
interface Selected {
	/** The paragraph that it begins in. */
	readonly paragraph: HTMLElement;
	/** The words of it that are selected, whole, in the stretches that marks part. */
	readonly stretches: readonly string[];
	readonly range: Range;
}

const selected = (): Selected | undefined => {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const from = range.startContainer;
	const paragraph = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('p[data-paragraph]');
	if (!paragraph) return undefined;
	const within = range.cloneRange();
	if (!paragraph.contains(range.endContainer)) within.setEndAfter(paragraph.lastChild ?? paragraph);
	const stretches = stretchesOf(wholeWords(within).cloneContents());
	return stretches.join('').length < 3 ? undefined : { paragraph, stretches, range: within };
};

/** Offers the two, or takes them away where nothing is selected any more. */
export const offer = (): void => {
	// What was pressed in the bar may have laid out a field, whose selection is not one of the essay.
	if (bar?.contains(document.activeElement)) return;
	const found = selected();
	if (!found) return away();
	const { paragraph, stretches, range } = found;
	const link = paragraph.querySelector<HTMLAnchorElement>('.pilcrow');
	const place = link && placeOf(link);
	if (!place) return away();
	away();
	const status = statusLine();
	const cite = citeAddress(place.id);
	const made = element(
		'div',
		{ className: 'selection-tools', popover: 'manual', ariaLabel: 'The selected words' },
		button(
			'Link to these words',
			() =>
				void copy(
					{ text: `${place.page}#${place.id}${passageDirective(stretches)}` },
					'The link to these words',
					status,
				),
		),
		button('Cite these words', () => {
			made.querySelector('.styles')?.remove();
			status.before(styleButtons(place, status, `‘${stretches.join('')}’ `));
			void copy({ text: quoted(stretches, place) }, 'The quotation with its place', status).then(
				() => cite && status.append(' In a style: press its name. ', element('a', { href: cite }, 'How to cite')),
			);
		}),
		status,
	);
	made.setAttribute('role', 'group');
	// A press on a button would otherwise end the selection before it is heard.
	made.addEventListener('pointerdown', (event) => {
		if (event.target instanceof HTMLButtonElement) event.preventDefault();
	});
	paragraph.after(made);
	bar = made;
	document.addEventListener('keydown', leave);
	made.showPopover();
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const at = placeCard(
		[...range.getClientRects()],
		{ width: made.offsetWidth, height: made.offsetHeight },
		{ width, height },
	);
	made.style.setProperty('left', `${at.left + scrollX}px`);
	made.style.setProperty('top', `${at.top + scrollY}px`);
	say(status, 'You may link to these words, or cite them.');
};
