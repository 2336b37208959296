/** What the pages share: the edition, the base path, and addresses made from both. An edge: it knows Astro's environment. */
import { edition } from './edition.ts';
import { withBase } from './model/address.ts';

export { edition };

/** The base path that the site is built for, `/` by default. */
export const base = import.meta.env.BASE_URL;

/** The address of a path that begins at the site's root, under the base path. */
export const href = (path: string): string => withBase(base, path);

/** The absolute address of a path, where `SITE_URL` says where the site will live; else `undefined`, never invented. */
export const absolute = (path: string): string | undefined =>
	import.meta.env.SITE === undefined ? undefined : new URL(href(path), import.meta.env.SITE).href;

/** The absolute address of a path where it is known, else that under the base path: for what leaves the site. */
export const outerHref = (path: string): string => absolute(path) ?? href(path);

/** True: `npm run print` builds, so that the files for paper will lie beside the pages, and these offer them. */
export const printed = process.env['PRINTED'] === '1';
