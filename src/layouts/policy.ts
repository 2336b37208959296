import { paths } from '../model/address.ts';

/**
 * What an annotation tool needs that is started by its bookmarklet, by directive: Hypothesis, whose start (hypothes.is)
 * fetches its client and styles from its own host of files, and shows its sidebar in a frame (hypothesis/client,
 * src/boot/boot.ts). Nothing of it is asked for by the site itself.
 */
const annotation: Readonly<Record<string, string>> = {
	'script-src': 'https://hypothes.is https://cdn.hypothes.is',
	'style-src': 'https://cdn.hypothes.is',
	'frame-src': 'https://hypothes.is',
};

/** Whether the build lets such a tool in: `ANNOTATE=1`, and no other value. */
export const annotates = (asked: string | undefined): boolean => asked === '1';

/**
 * The Content-Security-Policy of every page: only what the site itself serves; no inline style, no inline script, no
 * evaluated code. The meta element carries it; `frame-ancestors` needs a header, so the host adds it.
 */
export const policyOf = (annotate: boolean): string =>
	[
		['default-src', "'none'"],
		['script-src', "'self'"],
		['style-src', "'self'"],
		['img-src', "'self'"],
		['font-src', "'self'"],
		['connect-src', "'self'"],
		['manifest-src', "'self'"],
		...(annotate ? [['frame-src', '']] : []),
		['base-uri', "'none'"],
		['form-action', "'self'"],
	]
		.map(([directive = '', own = '']) =>
			[directive, own, annotate ? annotation[directive] : ''].filter((part) => part).join(' '),
		)
		.join('; ');

/** The policy of this build. */
export const policy = policyOf(annotates(process.env['ANNOTATE']));

/** The origins of `FRAME_ANCESTORS` that may frame every page, as the policy writes them; without any, nobody. */
export const framers = (asked: string | undefined): string => {
	const origins = (asked ?? '').split(/[\s,]+/).filter((origin) => /^https?:\/\/[\w.*-]+(?::\d+)?$/.test(origin));
	return origins.length > 0 ? origins.join(' ') : "'none'";
};

/** What every answer of a host carries, beside the policy. */
export const always: Readonly<Record<string, string>> = {
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	// A frame that is shut off (`sandbox`) is of no site: without this neither its scripts nor its fonts would be given.
	'Access-Control-Allow-Origin': '*',
};

/**
 * The rules of a host, by the beginning of the path, of which the last that fits holds: the page of a figure may be framed
 * by anyone, the rest by `framers`. The essay in one file has a policy of its own in it, which one beside it would only
 * narrow: its styles and scripts stand within it.
 */
export const headerRules = (
	frameAncestors?: string,
): readonly { readonly under: string; readonly headers: Readonly<Record<string, string>> }[] =>
	[
		{ under: '/', own: [policy], ancestors: framers(frameAncestors) },
		{ under: '/embed/', own: [policy], ancestors: '*' },
		{ under: paths.essayFile, own: [], ancestors: framers(frameAncestors) },
	].map(({ under, own, ancestors }) => ({
		under,
		headers: { 'Content-Security-Policy': [...own, `frame-ancestors ${ancestors}`].join('; '), ...always },
	}));

/** The headers that a host should send with a page, whose path stands under the base path. */
export const headersOf = (
	path: string,
	{ base = '', frameAncestors }: { readonly base?: string; readonly frameAncestors?: string | undefined } = {},
): Readonly<Record<string, string>> =>
	headerRules(frameAncestors).findLast(({ under }) => path.startsWith(`${base}${under}`))?.headers ?? always;
