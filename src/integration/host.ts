/**
 * What common hosts read beside the pages: their headers, in the two forms that most of them know. An edge: it writes
 * files into the finished build.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../layouts/policy.ts';

type Rules = ReturnType<typeof headerRules>;

/** `_headers`, as Netlify, Cloudflare Pages and others take it: of a path they send the headers of all rules that fit. */
const headersFile = (base: string, rules: Rules): string => {
	const [first] = rules;
	return rules
		.flatMap((rule) => [
			`${base}${rule.under}*`,
			...Object.entries(rule.headers).flatMap(([name, value]) => {
				if (rule === first) return [`  ${name}: ${value}`];
				// What the first rule says is sent already, and is taken back before it is said otherwise.
				return first?.headers[name] === value ? [] : [`  ! ${name}`, `  ${name}: ${value}`];
			}),
		])
		.join('\n')
		.concat('\n');
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
				const rules = headerRules(process.env['FRAME_ANCESTORS']);
				writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base, rules));
				writeFileSync(fileURLToPath(new URL('.htaccess', dir)), htaccessFile(base, rules));
			},
		},
	};
};
