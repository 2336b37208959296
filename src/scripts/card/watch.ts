/**
 * Waits for the first intent towards a mention of an entry (`a[data-entity]`), a citation (`a[data-source]`) or a link
 * to an event (`a[data-to-event]`), and then fetches what explains it in place.
 *
 * Without this script, and where the rest does not come, a mention is a link to the entry's page, a citation one to the
 * list of sources, a link to an event one to its entry in the timeline, and the cards are read where they stand.
 */
import { isPlain } from '../../dom/press.ts';
import { addressOf, hasCards, mentions, staysInPlace, type MentionLink } from './support.ts';

const mentionOf = ({ target }: Event): MentionLink | undefined =>
	(target instanceof Element && target.closest<MentionLink>(mentions)) || undefined;

/** Watches the mentions of the page until the first is wanted. */
export const watchMentions = (): void => {
	if (!hasCards()) return;
	const watching = new AbortController();
	const { signal } = watching;
	let pointer = '';
	/** The mention that is wanted, and by what. */
	let last: { readonly mention: MentionLink; readonly how: 'rest' | 'show' } | undefined;
	const load = () =>
		import('./mentions.ts').then(({ takeOver }) => {
			const cards = takeOver();
			watching.abort();
			return cards;
		});
	/** What comes of it, if it is still wanted then. A failure leaves the links, and is tried again at the next wish. */
	const want = (mention: MentionLink, how: 'rest' | 'show'): void => {
		const wish = { mention, how };
		last = wish;
		load().then(
			(cards) => last === wish && cards[how](mention),
			(error: unknown) => console.error(error),
		);
	};
	document.addEventListener('pointerdown', ({ pointerType }) => (pointer = pointerType), { signal });
	document.addEventListener(
		'pointerover',
		(event) => {
			const mention = event.pointerType === 'touch' ? undefined : mentionOf(event);
			if (mention) want(mention, 'rest');
			// A page that scrolls to what has the focus passes under a pointer that rests: that ends no wish of the keyboard.
			else if (last?.how === 'rest') last = undefined;
		},
		{ signal },
	);
	document.addEventListener(
		'focusin',
		(event) => {
			const mention = mentionOf(event);
			if (mention?.matches(':focus-visible')) want(mention, 'show');
		},
		{ signal },
	);
	document.addEventListener(
		'click',
		(event) => {
			const mention = mentionOf(event);
			// A click by key has no detail: it follows the link whatever was touched before.
			const isTap = pointer === 'touch' && event.detail > 0;
			if (!mention || !isPlain(event) || !(isTap || staysInPlace(mention))) return;
			event.preventDefault();
			load().then(
				(cards) => cards.press(mention),
				() => location.assign(addressOf(mention)),
			);
		},
		{ signal },
	);
};
