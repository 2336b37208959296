/** The style sheet of the fonts. */
import type { APIRoute } from 'astro';
import { fontFiles } from '../fonts.ts';

export const GET: APIRoute = async () =>
	new Response((await fontFiles()).css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
