/** This edition, and the article that it retells, as reference managers take them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleSource, editionSource } from '../../citation/edition-source.ts';
import { exportFormats, type ExportEnding } from '../../citation/export/index.ts';
import { paths } from '../../model/address.ts';
import { absolute, edition } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	['edition', 'article'].flatMap((what) => Object.keys(exportFormats).map((format) => ({ params: { what, format } })));

export const GET: APIRoute<Record<string, never>, { what: 'edition' | 'article'; format: ExportEnding }> = ({
	params: { what, format },
}) => {
	const all = edition();
	const { mediaType, write } = exportFormats[format];
	const source = what === 'edition' ? editionSource(all.site, absolute(paths.essay)) : articleSource(all);
	return new Response(
		write([source], (id) => all.sources.get(id)?.data),
		{ headers: { 'Content-Type': `${mediaType}; charset=utf-8` } },
	);
};
