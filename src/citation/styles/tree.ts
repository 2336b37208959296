/** A style of the Citation Style Language as a tree, and small changes to it. */

/** An element of a style or locale, as citeproc takes it. */
export interface CslNode {
	readonly name: string;
	readonly attrs: Readonly<Record<string, string>>;
	readonly children: readonly (CslNode | string)[];
}

export const isNode = (child: CslNode | string | undefined): child is CslNode => typeof child === 'object';

/** An element. */
export const node = (
	name: string,
	attrs: Readonly<Record<string, string>> = {},
	children: CslNode['children'] = [],
): CslNode => ({ name, attrs, children });

/** The tree with each element replaced by what `change` makes of it, from the leaves up. */
export const mapTree = (tree: CslNode, change: (node: CslNode) => CslNode): CslNode =>
	change({ ...tree, children: tree.children.map((child) => (isNode(child) ? mapTree(child, change) : child)) });

/**
 * The style with one of its macros changed.
 * @throws Error where there is no such macro: the package's style has become another, and the change needs a look
 */
export const inMacro = (style: CslNode, macro: string, change: (node: CslNode) => CslNode): CslNode => {
	const isIt = (child: CslNode | string): child is CslNode =>
		isNode(child) && child.name === 'macro' && child.attrs['name'] === macro;
	if (!style.children.some(isIt)) throw new Error(`the style has no macro '${macro}' any more`);
	return { ...style, children: style.children.map((child) => (isIt(child) ? change(child) : child)) };
};

/** The style with a term of its own: among those that it has for every language, which hide any that come after. */
export const withTerm = (style: CslNode, name: string, form: string, words: string): CslNode => {
	const term = node('term', { name, form }, [words]);
	const isGeneral = (child: CslNode | string): child is CslNode =>
		isNode(child) && child.name === 'locale' && child.attrs['xml:lang'] === undefined;
	if (!style.children.some(isGeneral))
		return { ...style, children: [...style.children, node('locale', {}, [node('terms', {}, [term])])] };
	const add = (child: CslNode): CslNode =>
		mapTree(child, (each) => (each.name === 'terms' ? { ...each, children: [...each.children, term] } : each));
	return { ...style, children: style.children.map((child) => (isGeneral(child) ? add(child) : child)) };
};

/** The style with the name of what a work appeared in capitalised as titles are. */
export const withTitledContainers = (style: CslNode): CslNode =>
	mapTree(style, (each) =>
		each.name === 'text' && each.attrs['variable'] === 'container-title' && each.attrs['text-case'] === undefined
			? { ...each, attrs: { ...each.attrs, 'text-case': 'title' } }
			: each,
	);

/**
 * The style for one work at a time: with a single one there is nothing to put in order or to tell apart, for which the
 * engine would write it several times over.
 */
export const forOneWork = (style: CslNode): CslNode =>
	mapTree(style, (each) => ({
		...each,
		attrs: Object.fromEntries(Object.entries(each.attrs).filter(([key]) => !key.startsWith('disambiguate-'))),
		children: each.children.filter((child) => !isNode(child) || child.name !== 'sort'),
	}));
