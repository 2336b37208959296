/** What each data file holds, as JSON Schema. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../components/data.ts';
import { dataSchemaOf, type DataCollection } from '../../../schema/json-schema.ts';
import { edition } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	[...dataFiles(edition()).keys()].map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataCollection }> = ({ props }) =>
	new Response(`${JSON.stringify(dataSchemaOf(props.name), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
