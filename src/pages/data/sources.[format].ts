/** The bibliography, as reference managers take it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFormats, type ExportEnding } from '../../citation/export/index.ts';
import { edition } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	Object.keys(exportFormats).map((format) => ({ params: { format } }));

export const GET: APIRoute<Record<string, never>, { format: ExportEnding }> = ({ params: { format } }) => {
	const { mediaType, write } = exportFormats[format];
	return new Response(write([...edition().sources.values()].map(({ data }) => data)), {
		headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
	});
};
