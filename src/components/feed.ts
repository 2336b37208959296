/** The changes of the edition as a feed (Atom, RFC 4287). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Site } from '../schema/site.ts';

/** True where there is something to tell. */
export const hasFeed = ({ changes }: Site): boolean => changes.length > 0;

/**
 * The feed.
 * @param at the absolute addresses of the feed itself, of the page of changes, and of the essay
 */
export const feedOf = (
	site: Site,
	at: { readonly feed: string; readonly changes: string; readonly essay: string },
): Element => {
	const { hostname } = new URL(at.essay);
	const moment = (date: string): string => `${date}T00:00:00Z`;
	/** A name for good: which change of its day and version it is, counted from the oldest (tag URI, RFC 4151). */
	const nameOf = (index: number): string => {
		const change = site.changes[index];
		const like = site.changes
			.slice(index + 1)
			.filter(({ date, version }) => date === change?.date && version === change.version);
		return `tag:${hostname},${change?.date ?? ''}:edition-${change?.version ?? ''}-${like.length + 1}`;
	};
	return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
		x('id', at.feed),
		x('title', site.title),
		x('subtitle', site.standfirst),
		x('updated', moment(site.changes[0]?.date ?? site.edition.date)),
		// A feed must name an author: who signed the edition, and where nobody did, the edition itself.
		x('author', [x('name', site.edition.editor ?? site.title)]),
		x('rights', `${site.licence.name}, ${site.licence.url}`),
		x('link', { rel: 'self', type: 'application/atom+xml', href: at.feed }),
		x('link', { rel: 'alternate', type: 'text/html', href: at.essay }),
		...site.changes.map(({ date, version, text }, index) =>
			x('entry', [
				x('id', nameOf(index)),
				x('title', `Edition ${version}`),
				x('updated', moment(date)),
				x('link', { rel: 'alternate', type: 'text/html', href: at.changes }),
				x('content', { type: 'text' }, text),
			]),
		),
	]);
};
