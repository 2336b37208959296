/** The events as a table. */
import type { APIRoute } from 'astro';
import { dataFiles, eventColumns } from '../../components/data.ts';
import { writeTable } from '../../components/table.ts';
import { edition } from '../../site.ts';

/** A case without events has no such file. */
export const getStaticPaths = () => (edition().events.length > 0 ? [{ params: { table: 'events' } }] : []);

export const GET: APIRoute = () =>
	new Response(writeTable(eventColumns, dataFiles(edition()).get('events') ?? []), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
