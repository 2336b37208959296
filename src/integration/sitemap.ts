/**
 * The sitemap of a finished build (sitemaps.org, protocol 0.9): every page that says an address of its own. It needs
 * absolute addresses, and is left out without them. An edge: it reads and writes files of the build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { x } from 'xastscript';
import { xmlOf } from '../components/xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The canonical address that a page names; none of a page that is no destination: the one for what is not there, a frame. */
const canonicalOf = (html: string): string | undefined => {
	const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
	return address?.replaceAll('&amp;', '&');
};

/** The sitemap of some addresses. */
const sitemapOf = (addresses: readonly string[]): string =>
	xmlOf(x('urlset', { xmlns: namespace }, ...[...addresses].sort().map((address) => x('url', [x('loc', address)]))));

/** The index that names it, by which one finds it. */
const sitemapIndexOf = (sitemap: string): string =>
	xmlOf(x('sitemapindex', { xmlns: namespace }, [x('sitemap', [x('loc', sitemap)])]));

/** The integration. */
export const sitemap = (): AstroIntegration => {
	let site: string | undefined;
	let base = '';
	return {
		name: 'sitemap',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site;
				base = config.base.replace(/\/+$/, '');
			},
			'astro:build:done': ({ dir, pages }) => {
				if (site === undefined) return;
				const at = (name: string): string => new URL(`${base}/${name}`, site).href;
				const write = (name: string, text: string): void => writeFileSync(fileURLToPath(new URL(name, dir)), text);
				const addresses = pages.flatMap(({ pathname }) => {
					const file = fileURLToPath(new URL(`${pathname}index.html`, dir));
					// The page for what is not there lies elsewhere, and is no destination.
					return existsSync(file) ? (canonicalOf(readFileSync(file, 'utf8')) ?? []) : [];
				});
				write('sitemap-0.xml', sitemapOf(addresses));
				write('sitemap-index.xml', sitemapIndexOf(at('sitemap-0.xml')));
				// A host is asked for its robots.txt at its root alone.
				if (base === '') write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${at('sitemap-index.xml')}\n`);
			},
		},
	};
};
