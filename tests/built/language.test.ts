/** What is written in the script of another language says which: for speech, for hyphens, and for the right face. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

const foreign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The texts below a node that no element marks as Chinese, Japanese or Korean. */
const unmarked = (node: Node, marked = false): string[] => {
	if (node.nodeType === NodeType.TEXT_NODE) return !marked && foreign.test(node.rawText) ? [node.rawText.trim()] : [];
	const lang = (node as HTMLElement).getAttribute?.('lang');
	const inside = lang === undefined ? marked : /^(?:zh|ja|ko)\b/.test(lang);
	return node.childNodes.flatMap((child) => unmarked(child, inside));
};

describe.each(builds)('in %s', (folder) => {
	test('every run of Chinese, Japanese or Korean carries its language', () => {
		const found = pagesOf(folder).flatMap(({ path, root }) => {
			const body = root.querySelector('body');
			return body ? unmarked(body).map((text) => `${path}: ${text}`) : [];
		});
		expect(found).toEqual([]);
	});
});
