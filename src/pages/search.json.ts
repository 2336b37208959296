/** The index of the search, fetched on first use. */
import type { APIRoute } from 'astro';
import { searchIndex } from '../search/index.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(searchIndex(edition())), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
