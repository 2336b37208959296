/** The font files. */
import type { APIRoute } from 'astro';
import { fontFiles } from '../../fonts.ts';

export const getStaticPaths = async () =>
	(await fontFiles()).files.map((file) => ({ params: { file: file.name }, props: { bytes: file.bytes } }));

export const GET: APIRoute = ({ props }) =>
	new Response(new Uint8Array(props['bytes'] as Buffer), { headers: { 'Content-Type': 'font/woff2' } });
