/** What the files of the data are. */
import type { APIRoute } from 'astro';
import { dataPackage } from '../../components/data-package.ts';
import { edition } from '../../site.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(dataPackage(edition()), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
