/** The pictures of the pages, for those who show links to them. They need an absolute address: without one there are none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawPreview, previewsOf, previewTexts, type Preview } from '../../components/preview.ts';
import { htmlOf } from '../../figures/shared/html.ts';
import { lettersFor } from '../../letters.ts';
import { paths } from '../../model/address.ts';
import { absolute, edition } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	absolute(paths.essay) === undefined
		? []
		: previewsOf(edition()).map((preview) => ({ params: { name: preview.name }, props: { preview } }));

export const GET: APIRoute<{ preview: Preview }> = async ({ props: { preview } }) => {
	const all = edition();
	const svg = htmlOf(drawPreview(all, preview, await lettersFor(previewTexts(all))));
	const bytes = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
