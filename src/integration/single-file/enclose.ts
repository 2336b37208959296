/**
 * What the text of a file refers to and other pages tell stands in the file: the cards of entries that the page has not,
 * and the very events, claims and commitments, under the titles of their pages. Links lead there, and cards are copies of
 * it, so that the file is whole without a script, too. Pure: the pages it is given.
 */
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import { once } from '../../source/once.ts';

/** Words and signs that explain themselves in place. */
export const inWords = 'a[data-entity], a[data-to-event], a[data-weighs], a[data-excerpt]';
/** Those, and the marks of drawings. */
export const inAll = `${inWords}, a[data-event]`;

/** What is told in its own place alone, or leads about the site. */
const left = '.claim > :not(.claim-head), .heading-link, a.screen-only';

/** Where something stands on its page. */
interface Found {
	readonly item: Element;
	/** The list that it is a part of, and the section of that. */
	readonly list: Element | undefined;
	readonly section: Element | undefined;
}

/** Where everything with an id stands on a page: asked for each link, and found in one walk. */
const placesOf = once((page: Root): ReadonlyMap<string, Found> => {
	const places = new Map<string, Found>();
	visitParents(page, 'element', (item, ancestors) => {
		const { id } = item.properties;
		if (typeof id !== 'string' || places.has(id)) return;
		const above = ancestors.filter((each) => each.type === 'element');
		places.set(id, {
			item,
			list: above.findLast(({ tagName }) => tagName === 'ol' || tagName === 'ul'),
			section: above.findLast(({ tagName }) => tagName === 'section'),
		});
	});
	return places;
});

/** The addresses of the sources that a page tells in notes for paper, by the numbers of the notes. */
const addressesOf = once(
	(page: Root): ReadonlyMap<string, string> =>
		new Map(
			selectAll('.paper-notes li', page).flatMap((note) => {
				const href = select('a.address', note)?.properties['href'];
				return typeof href === 'string' ? [[String(note.properties['value']), href] as const] : [];
			}),
		),
);

/** An item without what is of its page alone; links to sources know where on the web these are. */
const cleaned = (item: Element, page: Root): Element => {
	const copy = structuredClone(item);
	const gone = new Set(selectAll(left, copy));
	const addresses = addressesOf(page);
	visit(copy, 'element', (element, index, parent) => {
		const { dataNote: note } = element.properties;
		if (gone.has(element) && parent && index !== undefined) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		const away = addresses.get(String(note));
		if (away !== undefined) element.properties['dataAway'] = away;
		for (const name of ['dataNote', 'dataEntity', 'dataToEvent', 'dataDate', 'dataTrack'])
			delete element.properties[name];
		return undefined;
	});
	return copy;
};

/** The card of an entry, from the head of its page. */
const cardOf = (page: Root, key: string, id: string): Element | undefined => {
	const head = select('.entry-head', page);
	if (!head) return undefined;
	const children = head.children.map((child): ElementContent =>
		child.type === 'element' && child.tagName === 'h1' ? h('p.card-name', child.children) : child,
	);
	return h('article.card', { id, dataCard: key }, structuredClone(children));
};

/** What is enclosed, and where an address leads that is. */
export interface Enclosed {
	readonly sections: readonly Element[];
	/** The ids of places, by the addresses that they have on the site. */
	readonly places: ReadonlyMap<string, string>;
}

/** What a file encloses things for, and takes them from. */
export interface Enclosing {
	/** What refers to them: the page, or figures of others. */
	readonly texts: readonly (Root | Element)[];
	/** By which links. */
	readonly by: string;
	/** What is there already. */
	readonly ids: ReadonlySet<string>;
	readonly base: string;
	/** A page of the site, by its address without the base path: the same page each time, which stays as it is. */
	readonly pageAt: (path: string) => Root | undefined;
}

/** What a file encloses. */
export const enclosed = ({ texts, by, ids, base, pageAt }: Enclosing): Enclosed => {
	const taken = new Set(ids);
	const places = new Map<string, string>();
	const cards: Element[] = [];
	const groups = new Map<string, { readonly section: Element; readonly list: Element }>();

	const groupOf = (path: string, page: Root, { list, section }: Found) => {
		const known = groups.get(path);
		if (known) return known;
		const title = select('h1', page);
		const made = h(list?.tagName ?? 'ul', { class: list?.properties['className'] });
		const around = h('section.enclosed.screen-only', { class: section?.properties['className'] }, [
			h('h2', title ? toString(title) : ''),
			made,
		]);
		const group = { section: around, list: made };
		groups.set(path, group);
		return group;
	};

	for (const link of texts.flatMap((text) => selectAll(by, text))) {
		const { href, dataEntity: key } = link.properties;
		if (typeof href !== 'string' || !href.startsWith(`${base}/`)) continue;
		const address = href.slice(base.length);
		const [path = '', fragment = ''] = address.split('#');
		const id = fragment === '' ? pageIdBeginnings.card + String(key).replace(':', '-') : fragment;
		if (places.has(address) || taken.has(id)) continue;
		const page = pageAt(path);
		if (!page) continue;
		if (fragment === '') {
			const card = cardOf(page, String(key), id);
			if (!card) continue;
			cards.push(card);
		} else {
			const found = placesOf(page).get(id);
			if (!found) continue;
			groupOf(path, page, found).list.children.push(cleaned(found.item, page));
		}
		taken.add(id);
		places.set(address, id);
	}
	return {
		sections: [
			...(cards.length > 0
				? [h('section.enclosed.screen-only', [h('h2', 'Also mentioned'), h('div.cards', cards)])]
				: []),
			...[...groups.values()].map(({ section }) => section),
		],
		places,
	};
};
