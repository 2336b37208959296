/** What is said of an event: its entry in the list of all events, in this page or in the timeline's own. */

const selector = (id: string): string => `li[data-event="${CSS.escape(id)}"]`;
const full = (page: Document, id: string): Element | null => page.querySelector(`.events ${selector(id)}`);

/** Pages that were fetched, by address. */
const pages = new Map<string, Promise<Document>>();

const fetchPage = async (address: string): Promise<Document> => {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
};

/**
 * The entry of an event.
 * @param address where the list of all events is, with or without a fragment
 * @returns what this page has at once, be it only a line; and, where that is all, the whole entry to come
 */
export const entryOf = (
	id: string,
	address: string,
): { readonly now: Element | null; readonly later?: Promise<Element | null> } => {
	const now = full(document, id);
	if (now) return { now };
	const [page = ''] = address.split('#');
	const fetched = pages.get(page) ?? fetchPage(page);
	pages.set(page, fetched);
	// What failed may be asked for again.
	fetched.catch(() => pages.delete(page));
	return { now: document.querySelector(selector(id)), later: fetched.then((found) => full(found, id)) };
};
