/**
 * What common hosts read beside the pages: their headers, in the two forms that most of them know. An edge: it writes
 * files into the finished build.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { always, headerRules, headersOf } from '../layouts/policy.ts';

type Rules = ReturnType<typeof headerRules>;

/** The pages at the top of a build, `404.html`, and the folders that hold pages, `about/`. */
const topOf = (folder: string): readonly string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) =>
			entry.isDirectory()
				? readdirSync(join(folder, entry.name), { recursive: true, encoding: 'utf8' }).some((name) =>
						name.endsWith('.html'),
					)
				: entry.name.endsWith('.html'),
		)
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.sort();

/** The addresses of a page or folder, for the rules of a host: some hosts take the `.html` away. */
const addressesOf = (name: string): readonly string[] =>
	name.endsWith('/') ? [`/${name}*`] : [`/${name}`, `/${name.replace(/(?:^index)?\.html$/, '')}`];

/**
 * `_headers`, as Netlify, Cloudflare Pages and others take it. Where two rules fit a path, some send both values of a
 * header and some the nearer, and a browser holds to both of two policies: so no path has its policy from two rules.
 */
const headersFile = (base: string, folder: string, frameAncestors: string | undefined): string => {
	const block = (address: string, headers: Readonly<Record<string, string>>): readonly string[] => [
		`${base}${address}`,
		...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
	];
	const policies = topOf(folder).flatMap((name) => {
		const { 'Content-Security-Policy': policy = '' } = headersOf(`/${name}`, { frameAncestors });
		return addressesOf(name).flatMap((address) => block(address, { 'Content-Security-Policy': policy }));
	});
	return [...block('/*', always), ...policies, ''].join('\n');
};

/** `.htaccess`, as Apache takes it. */
const htaccessFile = (base: string, rules: Rules): string =>
	[
		`ErrorDocument 404 ${base}/404.html`,
		'<IfModule mod_headers.c>',
		...rules.flatMap(({ under, headers }) => [
			`\t<If "%{REQUEST_URI} =~ m#^${base}${under}#">`,
			...Object.entries(headers).map(([name, value]) => `\t\tHeader always set ${name} "${value}"`),
			'\t</If>',
		]),
		'</IfModule>',
		'',
	].join('\n');

/** The integration. */
export const host = (): AstroIntegration => {
	let base = '';
	return {
		name: 'host',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/+$/, '');
			},
			'astro:build:done': ({ dir }) => {
				const frameAncestors = process.env['FRAME_ANCESTORS'];
				const folder = fileURLToPath(dir);
				writeFileSync(join(folder, '_headers'), headersFile(base, folder, frameAncestors));
				writeFileSync(join(folder, '.htaccess'), htaccessFile(base, headerRules(frameAncestors)));
			},
		},
	};
};
