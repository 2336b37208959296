/**
 * What a card says: a copy of what stands once in the page, or in the page that the link leads to. A page is fetched
 * once; what failed is asked for again at the next wish.
 */
import { askPage } from '../../dom/ask.ts';
import { contentOf, element } from '../../dom/element.ts';
import { addressOf, type MentionLink } from './support.ts';

/** What explains something, and its name. */
export interface Explanation {
	readonly content: readonly Node[];
	readonly name: string;
}

/** What is at hand, and what is to come where nothing is. */
export interface Found {
	readonly now?: Explanation | undefined;
	readonly later?: () => Promise<Explanation | undefined>;
}

const pages = new Map<string, Promise<Document>>();

const pageAt = (address: string): Promise<Document> => {
	const [page = ''] = address.split('#');
	if (page === location.href.split('#')[0]) return Promise.resolve(document);
	const known = pages.get(page);
	if (known) return known;
	const fetched = askPage(page);
	pages.set(page, fetched);
	fetched.catch(() => pages.delete(page));
	return fetched;
};

const card = (nodes: readonly Node[], kind?: string): HTMLElement =>
	element('div', { className: kind === undefined ? 'card' : `card ${kind}` }, ...nodes);

const copyOf = (original: Element): Explanation => {
	const content = card(contentOf(original));
	return { content: [content], name: content.querySelector('.card-name')?.textContent ?? '' };
};

/** The head of what stands on another page as a card: its heading becomes the name, a link leads to the rest. */
const headOf = (head: Element | null, href: string, more: string): Explanation | undefined => {
	const heading = head?.querySelector('h1, h3');
	if (!head || !heading) return undefined;
	const content = card(contentOf(head));
	const name = element('p', { className: 'card-name' }, ...contentOf(heading));
	content.querySelector('h1, h3')?.replaceWith(name);
	// A file by itself may have no more than the head.
	if (head.nextElementSibling) content.append(element('p', { className: 'card-more' }, element('a', { href }, more)));
	return { content: [content], name: heading.textContent };
};

/** The head of an entry's page. */
const entryHead = async (href: string): Promise<Explanation | undefined> =>
	headOf((await pageAt(href)).querySelector('.entry-head'), href, 'The whole entry');

const claimIn = (root: ParentNode, id: string): Element | null =>
	root.querySelector(`.claim[data-claim="${CSS.escape(id)}"] .claim-head`);

/** The head of a claim in the ledger. */
const claimHead = async (href: string, id: string): Promise<Explanation | undefined> =>
	headOf(claimIn(await pageAt(href), id), href, 'For, against, and sources');

const entry = (root: ParentNode, id: string): Element | null =>
	root.querySelector(`.events li[data-event="${CSS.escape(id)}"]`);

const eventCard = (original: Element): Explanation => {
	const content = card(contentOf(original), 'event');
	// The link to itself leads there from its own page alone.
	content.querySelector('.heading-link')?.remove();
	return { content: [content], name: original.querySelector('h3')?.textContent ?? 'Event' };
};

/** What the list of the timeline says of an event. `href` leads to it. */
export const explainEvent = (id: string, href: string): Found => {
	const here = entry(document, id);
	if (here) return { now: eventCard(here) };
	return {
		later: async () => {
			const there = entry(await pageAt(href), id);
			if (!there) return undefined;
			const { content, name } = eventCard(there);
			const way = element('p', { className: 'card-more' }, element('a', { href }, 'In the timeline'));
			return { content: [...content, way], name };
		},
	};
};

/** A part of a page, under the name of that page: a meeting, a commitment. */
const explainPart = async (href: string): Promise<Explanation | undefined> => {
	const { hash } = new URL(href);
	const page = await pageAt(href);
	const part = page.getElementById(decodeURIComponent(hash.slice(1)));
	// In a file by itself it stands under the title of its page.
	const name = (part?.closest('.enclosed')?.querySelector('h2') ?? page.querySelector('h1'))?.textContent;
	if (!part || name === undefined) return undefined;
	const content = card([element('p', { className: 'card-name' }, name), ...contentOf(part)], 'excerpt');
	for (const each of content.querySelectorAll('.heading-link, svg')) each.remove();
	content.append(element('p', { className: 'card-more' }, element('a', { href }, 'In its place')));
	return { content: [content], name };
};

/** The sources of a citation, one under the other, each with the way to its place in the list. */
const explainSources = (mention: MentionLink, ids: readonly string[], locator: string | undefined): Found => {
	const content = ids.flatMap((id) => {
		const original = document.querySelector(`[data-source-entry="${CSS.escape(id)}"]`);
		if (!original || original.contains(mention)) return [];
		const where = locator === undefined ? [] : [element('p', { className: 'telling' }, `Here: ${locator}`)];
		const way = element('a', { href: `#${original.id}` }, 'In the list of sources');
		return [card([...contentOf(original), ...where, element('p', { className: 'card-more' }, way)])];
	});
	return content.length === 0 ? {} : { now: { content, name: mention.ariaLabel ?? '' } };
};

/** What explains a mention. */
export const explain = (mention: MentionLink): Found => {
	const { entity, source, locator, toEvent, weighs, excerpt } = mention.dataset;
	const href = addressOf(mention);
	if (weighs !== undefined) return { later: () => claimHead(href, weighs) };
	if (toEvent !== undefined) return explainEvent(toEvent, href);
	if (excerpt !== undefined) return { later: () => explainPart(href) };
	if (source !== undefined) return explainSources(mention, source.split(' '), locator);
	const original = document.querySelector(`[data-card="${CSS.escape(entity ?? '')}"]`);
	if (!original) return { later: () => entryHead(href) };
	return original.contains(mention) ? {} : { now: copyOf(original) };
};
