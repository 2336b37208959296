/** The code as text: files, what they import, the string literals in them. Components give their front matter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

export interface CodeFile {
	/** From the project's root, with `/`: `src/model/types.ts`. */
	readonly path: string;
	readonly text: string;
	readonly source: ts.SourceFile;
}

/** The TypeScript of a component: what stands between its fences, and in its `<script>` elements. */
const scriptOf = (path: string, text: string): string => {
	if (!path.endsWith('.astro')) return text;
	const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
	const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
	return [front, ...scripts].join('\n');
};

/** Every code file of a folder: `.ts` and `.astro`, declarations apart. */
export const codeIn = (folder: string): readonly CodeFile[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
		.map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, source: ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true) };
		});

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
	see(node);
	ts.forEachChild(node, (child) => visit(child, see));
};

export interface Import {
	/** As written, but a relative one as the path from the root. */
	readonly from: string;
	/** A type alone: nothing of it runs. */
	readonly typeOnly: boolean;
}

const specifierOf = (node: ts.Node): { text: string; typeOnly: boolean } | undefined => {
	if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
		return { text: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly === true };
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
		return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		const [argument] = node.arguments;
		return argument && ts.isStringLiteral(argument) ? { text: argument.text, typeOnly: false } : undefined;
	}
	return undefined;
};

/** What a file imports, exports from elsewhere, or loads later. */
export const importsOf = ({ path, source }: CodeFile): readonly Import[] => {
	const found: Import[] = [];
	visit(source, (node) => {
		const specifier = specifierOf(node);
		if (!specifier) return;
		const { text, typeOnly } = specifier;
		found.push({ from: text.startsWith('.') ? posix.join(posix.dirname(path), text) : text, typeOnly });
	});
	return found;
};

/** The texts of all string literals and of the fixed parts of templates, module names apart. */
export const literalsOf = ({ source }: CodeFile): readonly string[] => {
	const found: string[] = [];
	visit(source, (node) => {
		// The file itself has no parent, whatever the types say.
		if (node === source || specifierOf(node.parent)) return;
		if (
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddle(node) ||
			ts.isTemplateTail(node)
		) {
			found.push(node.text);
		}
	});
	return found;
};

/** The names that a file reads from its surroundings, with what is read of them: `document`, `Date.now`, `new Date()`. */
export const reachesOf = ({ source }: CodeFile): ReadonlySet<string> => {
	const found = new Set<string>();
	visit(source, (node) => {
		if (ts.isPropertyAccessExpression(node)) {
			found.add(`.${node.name.text}`);
			if (ts.isIdentifier(node.expression)) found.add(`${node.expression.text}.${node.name.text}`);
		} else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
			found.add(`new ${node.expression.text}(${(node.arguments?.length ?? 0) === 0 ? '' : '…'})`);
		} else if (ts.isIdentifier(node)) {
			const { parent } = node;
			const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
			const isKey =
				(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) &&
				(parent.name === node || ('propertyName' in parent && parent.propertyName === node));
			const isDeclared = (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) && parent.name === node;
			if (!isMember && !isKey && !isDeclared) found.add(node.text);
		}
	});
	return found;
};
