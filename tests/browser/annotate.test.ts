/**
 * An annotation tool that is started by its bookmarklet, with its requests stubbed: the strict policy refuses it, the one
 * of `ANNOTATE=1` lets its script, style and frame in. And a figure that is framed by a page of another origin.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/layouts/policy.ts';
import { freshTab, tab } from './browser.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
const servers: Server[] = [];
const at: string[] = [];

/** Serves a page, whatever is asked for; its address. */
const pageAt = async (html: () => string): Promise<string> => {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html());
	});
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
	cpSync(join(dist, 'about/index.html'), join(folder, 'index.html'));
	const strict = readFileSync(join(folder, 'index.html'), 'utf8');
	const escaped = (policy: string): string => policy.replaceAll("'", '&#39;');
	const loose = [policyOf(false), escaped(policyOf(false))].reduce(
		(html, policy) => html.replace(policy, policyOf(true)),
		strict,
	);
	writeFileSync(join(folder, 'index.html'), loose);
	const embed = `${inject('site')}/embed/period/`;
	at.push(await pageAt(() => loose));
	at.push(
		await pageAt(() => `<!doctype html><title>Course</title><iframe src="${embed}" width="700" height="460"></iframe>`),
	);
	at.push(await pageAt(() => `<!doctype html><title>Course</title><iframe src="${inject('site')}/about/"></iframe>`));
});
afterAll(() => {
	servers.forEach((server) => server.close());
	rmSync(folder, { recursive: true, force: true });
});

freshTab('/about/', 900, 800);

/** Goes to a page of another origin, and waits until it is there: for a moment the page before answers still. */
const leaveFor = async (address: string): Promise<void> => {
	await tab.evaluate((to) => location.assign(to), address);
	await expect
		.poll(() => tab.evaluate(() => `${location.origin} ${document.readyState}`).catch(() => ''))
		.toBe(`${new URL(address).origin} complete`);
};

/** What the bookmarklet does, and what its script then asks for; which of the three came through. */
const start = () =>
	tab.evaluate(async () => {
		const refused = new Set<string>();
		document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.add(new URL(blockedURI).pathname));
		const load = (tag: 'script' | 'link' | 'iframe', url: string): Promise<boolean> =>
			new Promise((done) => {
				const element = document.createElement(tag);
				element.addEventListener('load', () => done(true));
				element.addEventListener('error', () => done(false));
				if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
				else element.src = url;
				document.body.append(element);
			});
		const script = await load('script', 'https://hypothes.is/embed.js');
		const style = await load('link', 'https://cdn.hypothes.is/hypothesis/1/build/styles/highlights.css');
		await load('iframe', 'https://hypothes.is/app.html');
		await new Promise((done) => setTimeout(done, 200));
		return { script, style, refused: [...refused].sort(), ran: document.body.dataset['annotator'] ?? '' };
	});

const stubs = async (): Promise<void> => {
	await tab.stub('https://hypothes.is/embed.js', {
		type: 'text/javascript',
		body: "document.body.dataset.annotator = 'started'",
	});
	await tab.stub('https://hypothes.is/app.html', { type: 'text/html', body: '<p>sidebar</p>' });
	await tab.stub('https://cdn.hypothes.is/', { type: 'text/css', body: 'main { color: inherit }' });
};

describe('an annotation tool', () => {
	test('is refused by the policy as it is', async () => {
		await stubs();
		const { script, style, refused, ran } = await start();
		expect([script, style, ran]).toEqual([false, false, '']);
		// Of a frame a browser tells no more than the host.
		expect(refused).toEqual(['/', '/embed.js', '/hypothesis/1/build/styles/highlights.css']);
	});

	test('is let in by ANNOTATE=1', async () => {
		await stubs();
		await leaveFor(at[0] ?? '');
		const { script, style, refused, ran } = await start();
		expect([script, style, ran]).toEqual([true, true, 'started']);
		expect(refused).toEqual([]);
	});
});

describe('a page of another origin', () => {
	const framed = async (address: string): Promise<string> => {
		await leaveFor(address);
		await expect.poll(() => tab.evaluate(() => document.querySelector('iframe') !== null)).toBe(true);
		return tab.frameText();
	};

	test('frames a figure', async () => {
		await expect.poll(() => framed(at[1] ?? '')).toMatch(/\d/);
	});

	test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
		'frames one that is shut off by sandbox="%s": it works, and says where a link would lead',
		async (sandbox) => {
			const page = `<!doctype html><title>A page</title><iframe sandbox="${sandbox}" src="${inject('site')}/embed/timeline/"></iframe>`;
			await framed(await pageAt(() => page));
			// What a script has counted, and of what it is part.
			await expect.poll(() => tab.frameText()).toMatch(/\d+ events/);
			await tab.focus('iframe');
			await tab.press('Tab');
			await tab.press('Enter');
			await expect
				.poll(() => tab.frameText(), { timeout: 6000 })
				.toMatch(/lets no link out of it\. The address is http\S+\/timeline\//);
		},
	);

	test('frames one that is shut off whole: it stands there, and says why nothing opens', async () => {
		const page = `<!doctype html><title>A page</title><iframe sandbox="" src="${inject('site')}/embed/timeline/"></iframe>`;
		await framed(await pageAt(() => page));
		await expect.poll(() => tab.frameText()).toMatch(/the page around this frame lets no link out of it/);
		expect(await tab.frameText()).toMatch(/\d{4}/);
	});

	test('does not frame what is no figure', async () => {
		expect(await framed(at[2] ?? '')).toBe('');
	});
});
