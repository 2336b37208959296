/** What the browser needs of the events to explore them; fetched on first use. */
import type { APIRoute } from 'astro';
import { timelineFile } from '../../figures/timeline/data.ts';
import { edition } from '../../site.ts';

/** A case without events has no such file. */
export const getStaticPaths = () => (edition().events.length > 0 ? [{ params: { data: 'events' } }] : []);

export const GET: APIRoute = () =>
	new Response(JSON.stringify(timelineFile(edition())), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
