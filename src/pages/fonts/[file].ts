/** The font files, and the texts of their licences beside them. */
import type { APIRoute } from 'astro';
import { fontFiles, fontLicences } from '../../fonts.ts';

export const getStaticPaths = async () => [
	...(await fontFiles()).files.map(({ name, bytes }) => ({
		params: { file: name },
		props: { bytes: new Uint8Array(bytes), type: 'font/woff2' },
	})),
	...(await fontLicences()).map(({ name, text }) => ({
		params: { file: name },
		props: { bytes: new TextEncoder().encode(text), type: 'text/plain; charset=utf-8' },
	})),
];

export const GET: APIRoute<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }> = ({ props }) =>
	new Response(props.bytes, { headers: { 'Content-Type': props.type } });
