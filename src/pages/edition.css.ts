/** What of the styles is of an edition: its faces, cut to the letters that it uses, and the running title of its paper. */
import type { APIRoute } from 'astro';
import { runningTitle } from '../components/running-title.ts';
import { fontFiles } from '../fonts.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = async () => {
	const { css } = await fontFiles();
	return new Response(css + runningTitle(edition().site.shortTitle), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
};
