/** Links in a line, as one string of HTML: a line break of a template would come between a link and its sign. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { shortAuthor } from '../citation/note.ts';
import { parted } from '../figures/shared/line.ts';
import { inLanguages } from '../markdown/typography.ts';
import { paths, type Href } from '../model/address.ts';
import type { Edition, EssayParagraph } from '../model/types.ts';

const inLine = (sign: string, links: readonly Element[]): string => toHtml(h(null, parted(sign, links)));

/** Paragraphs of the essay by their numbers. */
export const paragraphLinks = (paragraphs: readonly EssayParagraph[], href: Href): string =>
	inLine(
		', ',
		paragraphs.map(({ id, number }) => h('a', { href: href(paths.essayPart(id)) }, `¶\u00a0${number}`)),
	);

/** Sources by who made them. */
export const sourceLinks = (edition: Edition, ids: readonly string[], href: Href): string =>
	inLine(
		'; ',
		ids
			.flatMap((id) => edition.sources.get(id)?.data ?? [])
			.map((source) =>
				h('a', { href: href(paths.source(source.id)) }, inLanguages(shortAuthor(source), source.language)),
			),
	);
