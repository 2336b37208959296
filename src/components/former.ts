/**
 * Ids that published links still ask for, put to what has taken their place: `<span id="old" class="former">` as the
 * first thing in the heir, so that a browser lands there without a script.
 */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { anchorOf, pageOf } from '../model/address.ts';
import { formerOf, type Former } from '../model/former.ts';
import type { Edition } from '../model/types.ts';

/** What of a page is gone: with an heir on the page itself, and without one. */
export const formerOfPage = (
	edition: Edition,
	path: string,
): { readonly moved: readonly { readonly id: string; readonly to: string }[]; readonly noted: readonly Former[] } => {
	const here = formerOf(edition).filter((each) => pageOf(each.path) === path && anchorOf(each.path) !== '');
	const moved = here.flatMap(({ path: from, resolution }) =>
		resolution.to === 'heir' && pageOf(resolution.path) === path && anchorOf(resolution.path) !== ''
			? [{ id: anchorOf(from), to: anchorOf(resolution.path) }]
			: [],
	);
	const ids = new Set(moved.map(({ id }) => id));
	return { moved, noted: here.filter((each) => !ids.has(anchorOf(each.path))) };
};

/** The page's HTML with the ids in it. Ids are letters, digits and hyphens: they need no escape in a pattern. */
export const withFormer = (html: string, moved: readonly { readonly id: string; readonly to: string }[]): string =>
	moved.reduce(
		(page, { id, to }) =>
			page.replace(new RegExp(`<[a-z][^>]*\\sid="${to}"[^>]*>`), (tag) => tag + toHtml(h('span.former', { id }))),
		html,
	);
