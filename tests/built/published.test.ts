/**
 * What a site says of itself once it knows where it lives: the second case, built for an address and a folder on it, and
 * beside it the same case built for neither. Two builds stand for the four: the bare case is built for an address alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bare, builds, collectionFilesOf, filesOf } from './site.ts';

const origin = 'https://essay.example';
const second = builds[1]?.[0] ?? '';

/** Builds a case for an address; what it said, where it failed. */
const failureOf = (content: string, out: string, base: string): string => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			// The test runner has a base address of its own, which is not that of the build.
			BASE_URL: undefined,
			CONTENT_DIR: `tests/fixtures/${content}`,
			OUT_DIR: out,
			SITE_URL: origin,
			BASE_PATH: base,
		},
	});
	return status === 0 ? '' : `${content}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`;
};

const published = [
	{ out: `dist-published-${process.pid}`, content: 'second-case', base: '/reader', local: second },
	{ out: `dist-published-bare-${process.pid}`, content: 'bare-case', base: '', local: bare },
] as const;

beforeAll(() => {
	const failures = published.map(({ content, out, base }) => failureOf(content, out, base === '' ? '/' : base));
	if (failures.some((failure) => failure !== '')) throw new Error(failures.join('\n'));
}, 600_000);
afterAll(() => published.forEach(({ out }) => rmSync(out, { recursive: true, force: true })));

const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const head = (folder: string, page: string) => parse(text(folder, page)).querySelector('head');
const locations = (xml: string): readonly string[] =>
	[...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at);

describe.each(published)('$content at $base/, for an address', ({ out, base, local }) => {
	const root = `${origin}${base}/`;
	/** The file behind an absolute address. */
	const fileOf = (address: string): string => {
		const path = address.slice(root.length);
		return join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	};

	test('the sitemap names each page that says where it is, by that address, and no other', () => {
		expect(locations(text(out, 'sitemap-index.xml'))).toEqual([`${root}sitemap-0.xml`]);
		const named = locations(text(out, 'sitemap-0.xml'));
		const pages = filesOf(out).filter((name) => name.endsWith('.html'));
		const canonical = pages.flatMap(
			(name) => head(out, name)?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [],
		);
		// The essay in one file says that it is the essay.
		expect(named).toEqual([...new Set(canonical)].sort());
		expect(named).toContain(root);
		expect(named.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
		expect(named.filter((address) => /embed|404/.test(address))).toEqual([]);
	});

	test('each page has a picture of its kind, of the size that it says', async () => {
		const heads = filesOf(out)
			.filter((name) => name.endsWith('.html'))
			.map((name) => head(out, name))
			.filter((each) => each?.querySelector('link[rel="canonical"]'));
		const pictures = new Set(
			heads.map((each) => each?.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''),
		);
		expect(pictures.size).toBeGreaterThan(1);
		for (const address of pictures) {
			const bytes = readFileSync(fileOf(address));
			expect(bytes.length, address).toBeLessThan(48_000);
			const { width, height, format } = await sharp(bytes).metadata();
			expect([width, height, format]).toEqual([1200, 630, 'png']);
			// Something is drawn: a blank sheet has one colour.
			const { channels } = await sharp(bytes).flatten().stats();
			expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
		}
	});

	test('the essay says its address wherever one is asked for', () => {
		const essay = head(out, 'index.html');
		const of = (selector: string, name: string): string | undefined =>
			essay?.querySelector(selector)?.getAttribute(name);
		expect(of('link[rel="canonical"]', 'href')).toBe(root);
		expect(of('link[rel="cite-as"]', 'href')).toBe(root);
		expect(of('meta[property="og:url"]', 'content')).toBe(root);
		expect(of('meta[name="citation_public_url"]', 'content')).toBe(root);
	});

	test('the feed is one, as Atom asks for it, and is named by each page; without changes there is none', () => {
		const link = head(out, 'index.html')?.querySelector('link[type="application/atom+xml"]')?.getAttribute('href');
		const changes = /<h2 id="in-short"/.test(
			existsSync(join(out, 'changes/index.html')) ? text(out, 'changes/index.html') : '',
		);
		expect(existsSync(join(out, 'feed.xml'))).toBe(changes);
		expect(link).toBe(changes ? `${base}/feed.xml` : undefined);
		if (!changes) return;
		const feed = text(out, 'feed.xml');
		const all = (name: string): readonly string[] =>
			[...feed.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value = '']) => value);
		// RFC 4287, 4.1.1 and 4.1.2: an id, a title, the moment of the last change; an author of the feed, or of every entry.
		const entries = feed.split('<entry>').length - 1;
		expect(entries).toBeGreaterThan(0);
		for (const name of ['id', 'title', 'updated']) expect(all(name), name).toHaveLength(entries + 1);
		expect(new Set(all('id')).size).toBe(entries + 1);
		expect(all('updated').filter((moment) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(moment))).toEqual([]);
		expect([...all('updated')].sort().reverse()[0]).toBe(all('updated')[0]);
		expect(all('name')).toHaveLength(1);
		expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${root}feed.xml"`);
	});

	test('data say whole addresses, each of a file that is there; without an address those of the host', () => {
		const names = collectionFilesOf(out);
		const urlsIn = (folder: string) =>
			names.flatMap((name) =>
				(JSON.parse(text(folder, 'data', name)) as readonly { readonly url?: string }[]).flatMap(
					({ url }) => url ?? [],
				),
			);
		const urls = urlsIn(out);
		expect(urls.filter((url) => !url.startsWith(root) || !existsSync(fileOf(url.split('#')[0] ?? '')))).toEqual([]);
		expect(urlsIn(local)).toEqual(urls.map((url) => url.slice(root.length - 1)));
		const table = join(out, 'data/events.csv');
		const rows = existsSync(table) ? readFileSync(table, 'utf8').match(/[^\s,"]*\/timeline\/#event-/g) : undefined;
		expect(rows?.filter((url) => !url.startsWith(`${root}timeline/`)) ?? []).toEqual([]);
		expect(urls.length > 0).toBe(base !== '');
	});

	test('so do the links in what data hold as HTML, and the anchors with what uses them', () => {
		const linksIn = (folder: string): readonly string[] =>
			collectionFilesOf(folder)
				.flatMap((name) => JSON.parse(text(folder, 'data', name)) as readonly { readonly html?: string }[])
				.flatMap(({ html = '' }) => [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, at = '']) => at));
		const anchorsIn = (folder: string): readonly string[] =>
			(
				JSON.parse(text(folder, 'anchors.json')) as {
					readonly anchors: readonly { readonly url: string; readonly usedBy?: readonly { readonly url: string }[] }[];
				}
			).anchors.flatMap(({ url, usedBy = [] }) => [url, ...usedBy.map((use) => use.url)]);
		for (const addressesIn of [linksIn, anchorsIn]) {
			const whole = addressesIn(out);
			expect(whole.filter((at) => !at.startsWith(root) && !at.startsWith('#'))).toEqual([]);
			expect(addressesIn(local)).toEqual(whole.map((at) => at.replace(root, '/')));
		}
		expect(linksIn(out).length > 0).toBe(base !== '');
		expect(anchorsIn(out).length).toBeGreaterThan(0);
	});

	test('the package of the data says where the site is; without an address it says nothing of it', () => {
		const homeIn = (folder: string) =>
			(JSON.parse(text(folder, 'data/datapackage.json')) as { readonly homepage?: string }).homepage;
		expect([homeIn(out), homeIn(local)]).toEqual([root, undefined]);
	});

	test('robots are told of the sitemap where a host asks for it: at its root', () => {
		expect(existsSync(join(out, 'robots.txt'))).toBe(base === '');
		if (base === '') expect(text(out, 'robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
	});

	test('without an address nothing of it is there, and nothing is invented', () => {
		const files = filesOf(local);
		expect(files.filter((name) => /sitemap|feed\.xml|robots\.txt|^preview|\.imscc$/.test(name))).toEqual([]);
		const essay = head(local, 'index.html');
		for (const asked of [
			'link[rel="canonical"]',
			'link[rel="cite-as"]',
			'meta[property="og:url"]',
			'meta[property="og:image"]',
			'link[type="application/atom+xml"]',
		])
			expect(essay?.querySelector(asked), asked).toBeNull();
		expect(files.filter((name) => /\.(?:html|xml|json)$/.test(name) && text(local, name).includes(origin))).toEqual([]);
	});
});

describe('for course systems', () => {
	const [{ out, base, local }, small] = published;

	test.each([
		['1.3', 'cartridge.imscc'],
		['1.1', 'cartridge-1.1.imscc'],
	])('the page for courses has the cartridge of version %s, whole and with absolute addresses', (version, name) => {
		const teach = parse(text(out, 'teach/index.html'));
		expect(teach.querySelectorAll(`a[download][href="${base}/teach/${name}"]`)).toHaveLength(1);
		const files = unzipSync(readFileSync(join(out, 'teach', name)));
		expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain(
			`<schemaversion>${version}.0</schemaversion>`,
		);
		const links = Object.entries(files).filter(([file]) => file.startsWith('links/'));
		expect(links.length).toBeGreaterThan(1);
		expect(links.filter(([, bytes]) => !strFromU8(bytes).includes(`href="${origin}${base}/#`))).toEqual([]);
	});

	test('without an address it says why it has none', () => {
		expect(parse(text(local, 'teach/index.html')).querySelector('a[href$=".imscc"]')).toBeNull();
		expect(parse(text(local, 'teach/index.html')).querySelector('#course-system + p')?.text).toContain('SITE_URL');
	});

	test('a case without a question has none', () => {
		expect(filesOf(small.out).filter((name) => /\.imscc$|^teach/.test(name))).toEqual([]);
	});

	test('the lists to copy have absolute addresses', () => {
		const areas = parse(text(out, 'teach/index.html')).querySelectorAll('textarea');
		const addresses = areas.flatMap(
			({ text: copied }) => copied.match(/(?:https?:\/\/|\/)[^\s"<)\]]*\/#[\w-]+/g) ?? [],
		);
		expect(addresses.length).toBeGreaterThan(3);
		expect(addresses.filter((address) => !address.startsWith(`${origin}${base}/#`))).toEqual([]);
	});
});
