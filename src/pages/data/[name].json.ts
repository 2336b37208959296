/** Each collection as data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataRow } from '../../components/data.ts';
import { edition } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	[...dataFiles(edition())].map(([name, rows]) => ({ params: { name }, props: { rows } }));

export const GET: APIRoute<{ rows: readonly DataRow[] }> = ({ props }) =>
	new Response(`${JSON.stringify(props.rows, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
