/** All anchors: their addresses, what they are called and say, and what leads to them. */
import type { APIRoute } from 'astro';
import { anchorRows } from '../components/anchors.ts';
import { edition } from '../site.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify({ anchors: anchorRows(edition()) })}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
