/** Whether this browser can show a card: where it has no popovers, links lead where they lead. */
export const hasCards = (): boolean => 'popover' in HTMLElement.prototype;

/** A link that has a card: in the text, or a mark of a drawing. */
export type MentionLink = HTMLAnchorElement | SVGAElement;

/** Everything that has a card: mentions of entries, citations, links to events, signs of claims, links to a part of a page. */
export const mentions = 'a[data-entity], a[data-source], a[data-to-event], a[data-weighs], a[data-excerpt]';

/** Where a link leads, in full. */
export const addressOf = (mention: MentionLink): string =>
	new URL(mention.getAttribute('href') ?? '', document.baseURI).href;

/** Whether a press stays where one reads: an event and a source are told in a card that is held, and lead on from there. */
export const staysInPlace = ({ dataset }: MentionLink): boolean =>
	dataset['toEvent'] !== undefined || dataset['source'] !== undefined;
