/** What the page for courses offers to copy: the list of links in three forms, and the code of each figure to embed. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { StandingFigure } from '../figures/registry.ts';
import { paths } from '../model/address.ts';
import type { Edition, Section } from '../model/types.ts';

/** A link of the list: a section, a heading within it, or a paragraph. */
export interface ListedLink {
	/** 0 for a section, 1 for a heading within it, 2 for a paragraph. */
	readonly depth: 0 | 1 | 2;
	/** The title, or the first words of a paragraph. */
	readonly text: string;
	/** Of a paragraph: its number. */
	readonly number?: number;
	/** What the link is called: `¶ 3. It was a Friday …`. */
	readonly words: string;
	/** The anchor. */
	readonly id: string;
	/** From the site's root. */
	readonly path: string;
}

/** So many words tell one paragraph from another. */
const enough = 9;

const opening = (text: string): string => {
	const words = text.split(/\s+/);
	return words.length <= enough
		? text
		: `${words
				.slice(0, enough)
				.join(' ')
				.replace(/[,;:.–]$/, '')} …`;
};

/** The headings and paragraphs of a section, in order. */
export const partsOf = ({ paragraphs }: Edition, { entry }: Section): readonly ListedLink[] =>
	entry.body.blocks.flatMap((block): readonly ListedLink[] => {
		const id = block.place === 'flow' ? block.anchor?.id : undefined;
		if (id === undefined) return [];
		const path = paths.essayPart(id);
		if (block.kind === 'heading') return [{ depth: 1, text: block.text, words: block.text, id, path }];
		const number = paragraphs.get(id)?.number;
		const text = opening(block.text);
		return number === undefined ? [] : [{ depth: 2, text, number, words: `¶ ${number}. ${text}`, id, path }];
	});

/** Every section, heading and paragraph of the essay, in order. */
export const linksOf = (edition: Edition): readonly ListedLink[] =>
	edition.sections.flatMap((section) => {
		const { id, title } = section;
		return [{ depth: 0, text: title, words: title, id, path: paths.essayPart(id) }, ...partsOf(edition, section)];
	});

/** The list as plain text: words, then the address. */
export const asText = (links: readonly ListedLink[], address: (path: string) => string): string =>
	links.map(({ depth, words, path }) => `${'  '.repeat(depth)}${words} ${address(path)}`).join('\n');

/** The list as Markdown. */
export const asMarkdown = (links: readonly ListedLink[], address: (path: string) => string): string =>
	links
		.map(
			({ depth, words, path }) => `${'  '.repeat(depth)}- [${words.replace(/([[\]\\])/g, '\\$1')}](${address(path)})`,
		)
		.join('\n');

/** The list as HTML for the page of a course. */
export const asHtml = (links: readonly ListedLink[], address: (path: string) => string): string => {
	const items = (depth: number, of: readonly ListedLink[]): ElementContent[] => {
		const starts = of.flatMap((link, index) => (link.depth <= depth ? [index] : []));
		const groups = starts.map((start, index) => of.slice(start, starts[index + 1]));
		const before = of.slice(0, starts[0] ?? of.length);
		return [
			...(before.length > 0 ? items(depth + 1, before) : []),
			...groups.map(([first, ...rest]) =>
				h(
					'li',
					first ? h('a', { href: address(first.path) }, first.words) : null,
					rest.length > 0 ? h('ul', items(depth + 1, rest)) : null,
				),
			),
		];
	};
	return toHtml(h('ul', items(0, links)));
};

/** The code that puts a figure on another page; the frame scrolls where a window is narrower than was thought of. */
export const embedCode = (figure: StandingFigure, address: (path: string) => string, title: string): string =>
	toHtml(
		h('iframe', {
			src: address(figure.embed),
			title: `${figure.words}: ${title}`,
			width: '100%',
			height: frameOf(figure).height,
			loading: 'lazy',
		}),
	);

/** What is left of a screen for a figure that scrolls in its frame, and what a frame is high at most, in CSS pixels. */
const [screen, most] = [800, 1200];

/** How high its frame is: as high as the figure, or where that is much more than a screen, a screen. */
export const frameOf = ({ frameHeight }: StandingFigure): { readonly height: number; readonly scrolls: boolean } =>
	frameHeight !== undefined && frameHeight <= most
		? { height: frameHeight, scrolls: false }
		: { height: screen, scrolls: true };

/** A question with the paragraphs and entries that are to be read first. */
export const questionsOf = (edition: Edition, section: Section) => {
	const within = new Set([section.id, ...section.headings.map(({ id }) => id)]);
	return edition.content.entries.questions.filter(({ data }) => within.has(data.section));
};
