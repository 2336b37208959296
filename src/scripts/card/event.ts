/** The card of an event, held at what was pressed: a link in the text, or its mark in a drawing. */
import { element } from '../../dom/element.ts';
import { fillCard, showCard, type Held } from './card.ts';
import { explainEvent, type Explanation } from './content.ts';

/** What stands in the card while, or because, the rest is not there. */
const note = (words: string, href: string, label: string): Explanation => ({
	name: label,
	content: [
		element(
			'div',
			{ className: 'card event' },
			element('p', { className: 'card-name' }, label),
			element('p', { role: 'status' }, words),
			element('p', { className: 'card-more' }, element('a', { href }, 'In the timeline')),
		),
	],
});

/**
 * Opens it.
 * @param href where the event's entry is
 * @param label what it is called until more is known
 */
export const holdEvent = (anchor: Element, id: string, href: string, label: string, held: Held = {}): void => {
	const { now, later } = explainEvent(id, href);
	showCard({ anchor, held, ...(now ?? note('What is said of it is on its way.', href, label)) });
	const fill = ({ content, name }: Explanation): void => fillCard(anchor, content, name);
	const failed = (): void =>
		fill(note('What is said of it could not be fetched; open the card again to try once more.', href, label));
	later?.().then((found) => (found ? fill(found) : failed()), failed);
};
