/** Rendering for one page: one numbering of sources, one lettering of notes, whatever is rendered on it. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { createNumbering } from '../markdown/citations.ts';
import type { MarkOptions } from '../markdown/marks.ts';
import { createLettering } from '../markdown/notes.ts';
import { rehypeNoBreak } from '../markdown/typography.ts';
import { renderBody, renderInline, type RenderOptions } from '../markdown/render.ts';
import { isEntityKind, paths, type Href } from '../model/address.ts';
import { slugOfFinding } from '../model/claims.ts';
import { entriesOfEvent } from '../model/event-nodes.ts';
import { pageIdBeginnings } from '../model/page-ids.ts';
import type { Edition, Section } from '../model/types.ts';
import { linesOf } from '../model/walk.ts';
import { href as hrefOnSite } from '../site.ts';
import type { Body, Entry, FileEntry } from '../source/types.ts';
import { isFigureName } from '../schema/figures.ts';
import { figureOf, stylesOf, type StandingFigure } from '../figures/registry.ts';
import { folded, inFold } from '../figures/shared/folded.ts';
import { htmlOf } from '../figures/shared/html.ts';
import { calloutParts } from './callouts.ts';
import { changedOf } from './changed.ts';
import { labels } from './words.ts';

/** What a link tells: the card of an event gives its sources, and it and an agreement name entries. */
const tellings = ({ events, agreements }: Edition): MarkOptions['tellingOf'] => {
	const nodes = new Map(events.map(({ id, entry }) => [id, entry]));
	return (scheme, target) => {
		const event = scheme === 'event' ? nodes.get(target) : undefined;
		if (event) return { sources: event.data.sources, names: entriesOfEvent(event) };
		const agreement = scheme === 'agreement' ? agreements.get(target)?.entry.data : undefined;
		const makers = [...(agreement?.parties ?? []), ...(agreement?.issuedBy ?? [])];
		return agreement && { sources: [], names: makers.map((id) => `actor:${id}`) };
	};
};

/** The entries that a figure links to. */
const linkedIn = (tree: Element): readonly string[] => {
	const found = new Set<string>();
	visit(tree, 'element', ({ properties }) => {
		if (typeof properties['dataEntity'] === 'string') found.add(properties['dataEntity']);
	});
	return [...found];
};

const withoutBreaks = unified().use(rehypeNoBreak);

/** What a page renders with. */
export interface PageRenderer {
	/** A section of the essay, its heading included. */
	readonly section: (section: Section) => string;
	/** The body of any other entry. */
	readonly body: (body: Body) => string;
	/** The lines of a field that is Markdown, each without a paragraph around it: `keyPoints` of the site. */
	readonly lines: (holder: Entry | FileEntry | undefined, key: string) => readonly string[];
	/** The number of a source on the page, for what is cited outside of Markdown. */
	readonly numberOf: (key: string) => number;
	/** The sources cited so far, in the order of their numbers. */
	readonly cited: () => readonly string[];
	/** Those of them whose numbers are seen on screen, in the order in which they are. */
	readonly seen: () => readonly string[];
	/** The style sheets of the figures drawn so far. */
	readonly styles: () => readonly string[];
}

/**
 * A renderer for one page.
 * @param options `citations`: false where marks would have no list to lead to; `numbered`: sources in the order of their
 * numbers, where that is known before; `href`: the addresses of its links, for what leaves the site
 */
export const createPageRenderer = (
	edition: Edition,
	options: { readonly citations?: boolean; readonly numbered?: readonly string[]; readonly href?: Href } = {},
): PageRenderer => {
	const { href = hrefOnSite } = options;
	const numbering = createNumbering(options.numbered);
	const seen = new Map<string, number>();
	const drawn: StandingFigure[] = [];
	const base: RenderOptions = {
		href,
		numbering,
		citations: options.citations !== false,
		lettering: createLettering(),
		callout: (kind, of) => {
			if (!isEntityKind(kind)) return undefined;
			const times = (seen.get(`${kind}-${of}`) ?? 0) + 1;
			seen.set(`${kind}-${of}`, times);
			const titleId = `${pageIdBeginnings.callout}${kind}-${of}${times > 1 ? `-${times}` : ''}`;
			const parts = calloutParts(kind, of, edition, { titleId, href });
			return parts && { titleId, ...parts };
		},
		figure: (name, attributes) => {
			// What is no figure has failed the check before.
			if (!isFigureName(name)) return '';
			const figure = figureOf(edition, name, attributes);
			const unbroken = (tree: Element): string => {
				withoutBreaks.runSync({ type: 'root', children: [tree] });
				return htmlOf(tree);
			};
			const { lead } = attributes;
			const led = lead === undefined ? '' : htmlOf(h('p.figure-lead', lead));
			if (!figure.openInEssay) return led + unbroken(folded(figure, href));
			const isSecond = drawn.some((other) => other.name === figure.name);
			drawn.push(figure);
			const tree = figure.render({ place: 'essay', href });
			return led + unbroken(isSecond ? inFold(figure, tree) : tree);
		},
	};
	const changed = changedOf(edition);
	const essay: RenderOptions = {
		...base,
		essay: {
			numberOf: (id) => edition.paragraphs.get(id)?.number,
			changed: (id) => changed(paths.essayPart(id)),
		},
		marks: {
			tellingOf: tellings(edition),
			atHead: [edition.site.source.id],
			shownBy: (name, attributes) =>
				isFigureName(name)
					? linkedIn(figureOf(edition, name, attributes).render({ place: 'essay', href }))
					: [`${name}:${attributes['of'] ?? ''}`],
		},
		claims: {
			textOf: (id) => edition.paragraphs.get(id)?.text,
			claimsOf: (id) =>
				edition.claims
					.filter(({ paragraph }) => paragraph.id === id)
					.map(({ id: claim, entry: { data } }) => ({
						id: claim,
						phrase: data.phrase,
						finding: slugOfFinding(data.finding),
						name: labels.claim(data.finding),
						href: href(paths.claim(claim)),
					})),
		},
	};
	const heading = ({ id, title }: Section): string =>
		htmlOf(
			h('h2', { id, ariaLabel: title }, [
				`${title} `,
				h('a.heading-link', { href: `#${id}`, ariaLabel: `Link to ‘${title}’` }, '#'),
			]),
		);
	return {
		section: (section) => heading(section) + renderBody(section.entry.body.tree, essay),
		body: (body) => renderBody(body.tree, base),
		lines: (holder, key) => (holder ? linesOf(holder, key) : []).map(({ tree }) => renderInline(tree, base)),
		numberOf: numbering.numberOf,
		cited: numbering.cited,
		seen: numbering.seen,
		styles: () => stylesOf(drawn),
	};
};
