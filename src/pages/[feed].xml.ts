/** The feed of changes. It needs an absolute address, and something to tell: without them there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, hasFeed } from '../components/feed.ts';
import { xmlOf } from '../components/xml.ts';
import { paths } from '../model/address.ts';
import { absolute, edition } from '../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	hasFeed(edition().site) && absolute(paths.feed) !== undefined ? [{ params: { feed: 'feed' } }] : [];

export const GET: APIRoute = () => {
	const at = (path: string): string => absolute(path) ?? path;
	const tree = feedOf(edition().site, { feed: at(paths.feed), changes: at(paths.changes), essay: at(paths.essay) });
	return new Response(xmlOf(tree), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
