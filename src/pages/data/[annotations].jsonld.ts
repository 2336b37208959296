/** The claims as annotations of the essay. A case without claims has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { annotationsOf } from '../../components/annotations.ts';
import { edition, outerHref } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	edition().claims.length > 0 ? [{ params: { annotations: 'annotations' } }] : [];

export const GET: APIRoute = () => {
	const file = annotationsOf(edition(), outerHref);
	return new Response(`${JSON.stringify(file, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
	});
};
