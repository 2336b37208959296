/** Prints a page that is one file, twice and more, until the numbers of its pages in its contents are right. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../tests/browser/driver/chromium.ts';
import { withSingleWeights } from './faces.ts';
import { withMetadata, type PaperMetadata } from './metadata.ts';
import { pagesOf } from './pages.ts';

/** A document for paper. */
export interface PaperDocument {
	/** The page, in one file. */
	readonly html: string;
	readonly about: PaperMetadata;
}

/** So many prints are made at most: the second has the numbers, the third shows whether they moved anything. */
const prints = 5;

/** Writes the numbers of pages into the contents and after each reference to a part of the text. Runs in the page. */
const number = (pages: Readonly<Record<string, number>>): void => {
	document.documentElement.dataset['paged'] = '';
	for (const old of document.querySelectorAll('.page-number')) old.remove();
	const put = (link: HTMLAnchorElement, words: (page: number) => string, into: Element): void => {
		const page = pages[decodeURIComponent(link.hash.slice(1))];
		if (page === undefined) return;
		const said = document.createElement('span');
		said.className = 'page-number';
		said.textContent = words(page);
		into.append(said);
	};
	// The contents name the figures, too; only what a link leads to becomes a named destination.
	const contents = document.querySelector('.contents > div > ul');
	for (const figure of document.querySelectorAll('figure[data-figure][id]')) {
		const title = document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent;
		if (!contents || !title || contents.querySelector(`[href="#${figure.id}"]`)) continue;
		const link = document.createElement('a');
		link.href = `#${figure.id}`;
		link.textContent = title;
		const item = document.createElement('li');
		item.append(link);
		contents.append(item);
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')) put(link, String, link);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.essay-section p a[href^="#"]')) {
		const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		const isPart = target?.matches('[data-paragraph], h2, h3, [data-figure]') === true;
		if (isPart && !link.matches('.pilcrow, .heading-link')) put(link, (page) => ` (p. ${page})`, link);
	}
};

const printOnce = (page: Page): Promise<Uint8Array> =>
	page.pdf({ format: 'a4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

const printDocument = async (browser: Browser, { html, about }: PaperDocument): Promise<Uint8Array> => {
	const page = await browser.newPage();
	try {
		// The policy of the file knows its sheet with the faces that it had.
		await page.setBypassCSP(true);
		await page.setContent(await withSingleWeights(html), { waitUntil: 'load' });
		await page.evaluate(async () => {
			// A face of the system that is not there fails, and is not needed: ours are in the file.
			await Promise.allSettled([...document.fonts].map((face) => face.load()));
		});
		let known: Readonly<Record<string, number>> = {};
		await page.evaluate(number, known);
		let pdf = await printOnce(page);
		for (let times = 1; times < prints; times += 1) {
			const pages = await pagesOf(pdf);
			if (JSON.stringify(pages) === JSON.stringify(known)) return await withMetadata(pdf, about);
			known = pages;
			await page.evaluate(number, known);
			pdf = await printOnce(page);
		}
		throw new Error(`‘${about.title}’: the numbers of its pages do not come to rest`);
	} finally {
		await page.close();
	}
};

/**
 * Prints documents, in their order.
 * @throws Error where there is no browser
 */
export const printDocuments = async (documents: readonly PaperDocument[]): Promise<readonly Uint8Array[]> => {
	const found = await findChromium();
	if (!found) throw new Error('no browser: install Chrome, Chromium or Edge, or name one by CHROME_PATH');
	// The pages are the project's own, and a container has no sandbox.
	const browser = await puppeteer.launch({ ...found, args: ['--no-sandbox', '--font-render-hinting=none'] });
	try {
		const made: Uint8Array[] = [];
		for (const document of documents) made.push(await printDocument(browser, document));
		return made;
	} finally {
		await browser.close();
	}
};
