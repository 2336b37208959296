/** The events as data: each field of the content, references as ids, the body as plain text and HTML. */
import type { APIRoute } from 'astro';
import { createPageRenderer } from '../../components/render.ts';
import { paths } from '../../model/address.ts';
import { edition, href } from '../../site.ts';

export const GET: APIRoute = () => {
	const all = edition();
	const events = all.events.map(({ id, entry }) => ({
		id,
		url: href(paths.event(id)),
		...entry.data,
		text: entry.body.text,
		html: createPageRenderer(all, { citations: false }).body(entry.body),
	}));
	return new Response(`${JSON.stringify(events, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
