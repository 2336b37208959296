/** What a PDF says of itself: on which page each named destination stands. */
import { getDocumentProxy } from 'unpdf';

/** The number of the page of each destination, by its name, which is the id of the element. */
export const pagesOf = async (pdf: Uint8Array): Promise<Readonly<Record<string, number>>> => {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const destinations = await document.getDestinations();
	const found: Record<string, number> = {};
	for (const [name, destination] of Object.entries(destinations)) {
		// The first part of a destination is a reference to its page; the library says only that it is a list.
		const [page] = (destination ?? []) as readonly unknown[];
		if (typeof page === 'object' && page !== null)
			found[name] = (await document.getPageIndex(page as Parameters<typeof document.getPageIndex>[0])) + 1;
	}
	return found;
};
