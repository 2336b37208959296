/** How the parts of a page are cited in every style: fetched when its tools are opened. For the pages that have tools. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { styledCiters } from '../../../components/citers.ts';
import { citationsOfEntry, citationsOfEssay, citationsOfTimeline } from '../../../citation/part-citations.ts';
import { paths } from '../../../model/address.ts';
import { citationsFile, type PartCitations } from '../../../model/part-citations.ts';
import { edition } from '../../../site.ts';

type Make = () => PartCitations;

export const getStaticPaths: GetStaticPaths = () => {
	const all = edition();
	const citers = styledCiters();
	const pages: (readonly [page: string, make: Make])[] = [
		[paths.essay, () => citationsOfEssay(all, citers)],
		...(all.events.length > 0 ? [[paths.timeline, () => citationsOfTimeline(all, citers)] as const] : []),
		...[...all.agreements.values(), ...all.mechanisms.values()].map(
			(entity) => [paths.entity(entity.kind, entity.id), () => citationsOfEntry(all, entity, citers)] as const,
		),
	];
	return pages.map(([page, make]) => ({
		params: { page: citationsFile(page).replace(/^\/cite\/parts\/|\.json$/g, '') },
		props: { make },
	}));
};

export const GET: APIRoute<{ make: Make }> = ({ props: { make } }) =>
	new Response(`${JSON.stringify(make())}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
