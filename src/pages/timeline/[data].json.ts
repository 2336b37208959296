/**
 * What each event names, for the filters of the timeline; fetched on first use.
 * `{ events: { id: [actors, agreements, mechanisms] }, names: { 'actor:id': 'Name' } }`
 */
import type { APIRoute } from 'astro';
import { folderOf } from '../../model/address.ts';
import { edition } from '../../site.ts';

/** A case without events has no such file. */
export const getStaticPaths = () => (edition().events.length > 0 ? [{ params: { data: 'refs' } }] : []);

export const GET: APIRoute = () => {
	const all = edition();
	const events = all.events.map(
		({ id, entry: { data } }) => [id, [data.actors ?? [], data.agreements ?? [], data.mechanisms ?? []]] as const,
	);
	const names = (['actor', 'agreement', 'mechanism'] as const).flatMap((kind, index) =>
		[...new Set(events.flatMap(([, references]) => references[index] ?? []))].map(
			(id) => [`${kind}:${id}`, all[folderOf[kind]].get(id)?.label ?? id] as const,
		),
	);
	return new Response(JSON.stringify({ events: Object.fromEntries(events), names: Object.fromEntries(names) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
