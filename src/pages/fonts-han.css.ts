/** The style sheet of the Chinese face: for pages on which Chinese occurs. */
import type { APIRoute } from 'astro';
import { fontFiles } from '../fonts.ts';

export const GET: APIRoute = async () =>
	new Response((await fontFiles()).hanCss, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
