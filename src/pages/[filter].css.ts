/** The style sheet of the filters of indexes, where one has groups to choose from: as many rules as the largest has groups. */
import type { APIRoute } from 'astro';
import { indexGroups, kindsWithEntries } from '../components/entities.ts';
import { indexFilterStyle } from '../components/index-filter.ts';
import { edition } from '../site.ts';

export const getStaticPaths = () => {
	const all = edition();
	const most = Math.max(0, ...kindsWithEntries(all).map((kind) => indexGroups(all, kind).length));
	return most > 1 ? [{ params: { filter: 'index-filter' }, props: { most } }] : [];
};

export const GET: APIRoute<{ most: number }> = ({ props }) =>
	new Response(indexFilterStyle(props.most), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
