/** The index of the search, fetched on first use. */
import type { APIRoute } from 'astro';
import type { SearchIndex } from '../search/document.ts';
import { searchIndex } from '../search/index.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () => {
	const all = edition();
	const index: SearchIndex = { documents: searchIndex(all), alike: all.site.alike ?? [] };
	return new Response(JSON.stringify(index), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
