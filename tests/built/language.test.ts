/** What is written in the script of another language says which: for speech, for hyphens, and for the right face. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Written from right to left: a drawing has no element that isolates, so that its letters bear the language alone. */
const rightward = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

interface Script {
	readonly letters: RegExp;
	readonly marks: (element: HTMLElement) => boolean;
}

const scripts: Readonly<Record<string, Script>> = {
	'Chinese, Japanese or Korean': {
		letters: eastern,
		marks: (element) => /^(?:zh|ja|ko)\b/.test(element.getAttribute('lang') ?? ''),
	},
	'Arabic or Hebrew, apart in its direction': {
		letters: rightward,
		marks: (element) =>
			/^(?:ar|fa|he|ur|yi)\b/.test(element.getAttribute('lang') ?? '') && /^(?:BDI|TSPAN)$/.test(element.tagName),
	},
};

/** The texts below a node that no element marks. */
const unmarked = (script: Script, node: Node, marked = false): string[] => {
	if (node.nodeType === NodeType.TEXT_NODE)
		return !marked && script.letters.test(node.rawText) ? [node.rawText.trim()] : [];
	const element = node as HTMLElement;
	const lang = element.getAttribute?.('lang');
	const inside = lang === undefined ? marked : script.marks(element);
	return node.childNodes.flatMap((child) => unmarked(script, child, inside));
};

describe.each(builds)('in %s', (folder) => {
	test.for(Object.entries(scripts))('every run of %s carries its language', ([, script]) => {
		const found = pagesOf(folder).flatMap(({ path, root }) => {
			const body = root.querySelector('body');
			return body ? unmarked(script, body).map((text) => `${path}: ${text}`) : [];
		});
		expect(found).toEqual([]);
	});
});
