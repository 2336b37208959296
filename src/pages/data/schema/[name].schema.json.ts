/** What each data file holds, as JSON Schema. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../components/data.ts';
import { paths } from '../../../model/address.ts';
import { annotationsSchema } from '../../../schema/annotations.ts';
import { dataSchemaOf } from '../../../schema/json-schema.ts';
import { edition, outerHref } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () => {
	const all = edition();
	const own =
		all.claims.length > 0 ? [{ params: { name: 'annotations' }, props: { schema: annotationsSchema() } }] : [];
	return [
		...[...dataFiles(all).keys()].map((name) => ({ params: { name }, props: { schema: dataSchemaOf(name) } })),
		...own,
	];
};

export const GET: APIRoute<{ schema: object }, { name: string }> = ({ props, params }) =>
	new Response(`${JSON.stringify({ $id: outerHref(paths.dataSchema(params.name)), ...props.schema }, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
