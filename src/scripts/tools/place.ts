/** What an anchor of the page is called, where it is found, and what it says: for the tools, and on arrival. */

import { ownAddress } from '../../dom/ask.ts';

/** What helps to find and to cite is no part of the words. */
const apparatus = '.pilcrow, .heading-link, .note-ref, .note-letter, sup.cite';

/** Where a mark stood. No text of a page has this character. */
const gap = '\0';

/** The words of a part of the page, in the stretches that its marks part; joined they are what would be quoted. */
export const stretchesOf = (part: Node): readonly string[] => {
	const copy = part.cloneNode(true) as Element | DocumentFragment;
	for (const mark of copy.querySelectorAll(apparatus)) mark.replaceWith(gap);
	const text = (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
	return text.replace(/^\0+\s*|\s*\0+$/g, '').split(/\0+/);
};

/** The words of an element, as they would be quoted. */
const textOf = (element: Element): string => stretchesOf(element).join('').replace(/\s+/g, ' ').trim();

/** The heading that a paragraph stands under: the last one before it. */
const headingOver = (paragraph: Element): string | undefined => {
	const over = [...document.querySelectorAll('.essay-section :is(h2, h3)[id]')].findLast(
		(heading) => heading.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return over && textOf(over);
};

/** What the target of a link is called: `Paragraph 9, Mutual irritants`. */
export const nameOf = (target: Element): string => {
	const number = target instanceof HTMLElement ? target.dataset['number'] : undefined;
	if (number !== undefined)
		return [`Paragraph ${number}`, ...(headingOver(target) ?? '').split('\n').filter(Boolean)].join(', ');
	const named = /^H\d$/.test(target.tagName) ? target : target.querySelector(':is(h1, h2, h3, h4, .topic, figcaption)');
	const text = textOf(named ?? target);
	return text.length > 90 ? `${text.slice(0, 90).replace(/\s\S*$/, '')} …` : text;
};

/** A part of a page, as one would refer to it. */
export interface Place {
	readonly id: string;
	readonly name: string;
	/** Its address in full, without what follows `#`. */
	readonly page: string;
	/** Of a paragraph: its number. */
	readonly number?: string;
	/** What could be quoted of it, in the stretches that its marks part; nothing of a heading. */
	readonly stretches?: readonly string[];
}

/** The place that a link of the same page leads to. */
export const placeOf = (link: HTMLAnchorElement): Place | undefined => {
	const id = decodeURIComponent(link.hash.slice(1));
	const target = document.getElementById(id);
	const page = ownAddress();
	if (!target || page === undefined) return undefined;
	const said = target.matches('p') ? target : target.querySelector('.what p, div > p');
	const { number } = target.dataset;
	return {
		id,
		name: nameOf(target),
		page,
		...(number === undefined ? {} : { number }),
		...(said ? { stretches: stretchesOf(said) } : {}),
	};
};

/** What the site is called. */
export const siteName = (): string =>
	document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? document.title;

/** Where it is said how to cite a part of the essay; nothing where the site has no such page, or the part none. */
export const citeAddress = (id: string): string | undefined => {
	const path = `${document.documentElement.dataset['base'] ?? ''}/cite/`;
	if (!document.querySelector(`.site-foot a[href="${path}"]`)) return undefined;
	// What it lists one by one are the parts of the essay.
	const target = document.getElementById(id);
	if (target?.matches('p[data-paragraph], .essay-section :is(h2, h3)')) return `${path}#cite-${id}`;
	return `${path}#${target?.matches('[data-event]') ? 'events' : 'entries'}`;
};
