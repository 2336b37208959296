/** A parsed body → HTML. The tree of the source step is cloned, never written to. */
import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified, type Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkAfterStops } from './after-stops.ts';
import { remarkCitations, type Numbering } from './citations.ts';
import { remarkClaims, type ClaimOptions } from './claims.ts';
import { remarkDirectives, type DirectiveOptions } from './directives.ts';
import { remarkAnchors, type EssayOptions } from './essay.ts';
import { remarkMarks, type MarkOptions } from './marks.ts';
import { remarkMarginNotes, type Lettering } from './notes.ts';
import { remarkTypedLinks } from './typed-links.ts';
import { rehypeLanguages, rehypeNoBreak, rehypeTables } from './typography.ts';

/** What the rendering of a body needs to know. */
export interface RenderOptions extends DirectiveOptions {
	/** A path of the site → an address. */
	readonly href: (path: string) => string;
	/** The numbers of the page's sources, shared by all that is rendered on it. */
	readonly numbering: Numbering;
	/** False: citations have no numbers, since the page lists the sources in another way. Default: true. */
	readonly citations?: boolean;
	/** The letters of the page's notes, likewise. */
	readonly lettering: Lettering;
	/** What the essay adds. Absent for every other body. */
	readonly essay?: EssayOptions;
	/** What is told beside a mark of the essay, so that its line has fewer. Absent: every mark is drawn. */
	readonly marks?: MarkOptions;
	/** The claims that the essay marks. Absent: none. */
	readonly claims?: ClaimOptions;
}

/** Raw HTML that an author wrote has failed the check; whatever is left of it is dropped. */
const remarkNoHtml: Plugin<[], Root> = () => (tree) => {
	visit(tree, 'html', (_node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		parent.children.splice(index, 1);
		return index;
	});
};

/** Renders a body to a tree, for what is drawn as a tree itself. */
export const renderTree = (tree: Root, options: RenderOptions): HtmlRoot => {
	const { href, numbering, lettering, essay } = options;
	return unified()
		.use(remarkNoHtml)
		.use(remarkAnchors, essay)
		.use(remarkMarks, options.marks)
		.use(remarkAfterStops, { citations: options.citations !== false })
		.use(remarkMarginNotes, { lettering, passages: essay !== undefined })
		.use(remarkCitations, { numbering, href, marks: options.citations !== false })
		.use(remarkClaims, options.claims)
		.use(remarkTypedLinks, { href })
		.use(remarkDirectives, options)
		.use(remarkRehype, { allowDangerousHtml: true })
		.use(rehypeLanguages)
		.use(rehypeNoBreak)
		.use(rehypeTables)
		.runSync(structuredClone(tree));
};

/** Renders a body. The same body with the same options gives the same HTML. */
export const renderBody = (tree: Root, options: RenderOptions): string =>
	toHtml(renderTree(tree, options), { allowDangerousHtml: true });

/** Renders a line of Markdown, without the paragraph around it. */
export const renderInline = (tree: Root, options: RenderOptions): string =>
	renderBody(tree, options).replace(/^<p>|<\/p>$/g, '');
