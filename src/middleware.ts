/** What is done to every page once it is whole: runs of other scripts say their language. */
import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from './markdown/languages.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	return new Response(markLanguages(await response.text()), response);
});
