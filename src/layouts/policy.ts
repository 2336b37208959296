/**
 * The Content-Security-Policy of every page: only what the site itself serves; no inline style, no inline script, no
 * evaluated code. The meta element carries it; `frame-ancestors` needs a header, so the host adds it.
 */
export const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');

/** The headers that a host should send with a page. Pages under `/embed/` may be framed by anyone, the rest by nobody. */
export const headersOf = (path: string): Record<string, string> => ({
	'Content-Security-Policy': `${policy}; frame-ancestors ${path.includes('/embed/') ? '*' : "'none'"}`,
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
});
