/** What a figure draws, as data: of those figures whose data no file of a collection holds. */
import type { APIRoute } from 'astro';
import { dataParts, figuresOf, type StandingFigure } from '../../../figures/registry.ts';
import { edition } from '../../../site.ts';

export const getStaticPaths = () =>
	figuresOf(edition()).flatMap((figure) =>
		figure.data ? [{ params: { figure: dataParts(figure).join('/') }, props: { figure } }] : [],
	);

export const GET: APIRoute<{ figure: StandingFigure }> = ({ props }) =>
	new Response(`${JSON.stringify(props.figure.data?.(), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
