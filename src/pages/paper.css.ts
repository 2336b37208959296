/** What each sheet of paper says at its head: the name of the edition, but on the first, which has its title, and in the briefing, which has its own. */
import type { APIRoute } from 'astro';
import { runningTitle } from '../components/running-title.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () =>
	new Response(runningTitle(edition().site.shortTitle), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
