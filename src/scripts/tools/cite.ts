/**
 * Citing a part of a page in the style that the reader presses: a row of buttons, and what they copy. The citations of
 * the page are fetched once, when its tools are opened.
 */
import { askData, madeOf } from '../../dom/ask.ts';
import { button, element } from '../../dom/element.ts';
import { citationsFile, linesFor, type PartCitations } from '../../model/part-citations.ts';
import { styleIds, styleNames } from '../../model/style-names.ts';
import { copy, type Copied } from './copy.ts';
import type { Place } from './place.ts';

let fetched: Promise<PartCitations> | undefined;

const fetchCitations = async (): Promise<PartCitations> => {
	const base = document.documentElement.dataset['base'] ?? '';
	// The build writes the file, and a test holds it to this shape.
	return (await askData(`${base}${citationsFile(madeOf() ?? location.pathname.slice(base.length))}`)) as PartCitations;
};

/** The citations of this page; tried again where they could not be had. */
const citations = (): Promise<PartCitations> => {
	fetched ??= fetchCitations();
	fetched.catch(() => (fetched = undefined));
	return fetched;
};

/** The address that is cited: the one that the page says is its own, where it says one. */
const citedAddress = ({ page, id }: Place): string => {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return `${canonical ?? page}#${id}`;
};

/** Lines as a document takes them: a document knows no class of this site. */
const pasted = (lines: readonly string[], before: string): Copied => {
	const holder = element('div');
	holder.append(
		...lines.map((html, index) => {
			const line = element('p', { innerHTML: html });
			if (index === 0) line.prepend(before);
			return line;
		}),
	);
	const text = [...holder.children].map(({ textContent }) => textContent).join('\n');
	const html = holder.innerHTML.replaceAll('class="small-caps"', 'style="font-variant: small-caps"');
	return { text, html };
};

/**
 * A button for each style, which copies the citation of a place and shows it.
 * @param before what is copied before it: words that are quoted
 */
export const styleButtons = (place: Place, status: HTMLElement, before = ''): HTMLElement => {
	void citations().catch(() => undefined);
	const { id, number } = place;
	const cite = async (style: (typeof styleIds)[number]): Promise<void> => {
		let lines: readonly string[];
		try {
			lines = linesFor(await citations(), style, {
				id,
				address: citedAddress(place),
				...(number === undefined ? {} : { number }),
			});
		} catch {
			status.replaceChildren('The citation could not be fetched; try again.');
			return;
		}
		await copy(pasted(lines, before), `The citation in ${styleNames[style]}`, status);
		if (!status.querySelector('textarea'))
			status.append(...lines.map((html) => element('span', { className: 'cited', innerHTML: html })));
	};
	const row = element(
		'div',
		{ className: 'tools-list styles', ariaLabel: 'Copy a citation in' },
		...styleIds.map((style) => button(styleNames[style], () => void cite(style), `Cite in ${styleNames[style]}`)),
	);
	row.setAttribute('role', 'group');
	return row;
};
