/**
 * Language and direction of runs in other scripts, wherever they stand in a page: a title, a name, a cell, a label of a
 * drawing. One step over the finished page, since a foreign word may stand in any of them and none may forget it.
 *
 *     ‘以使’     →  ‘<span lang="zh-Hans">以使</span>’
 *     by קול     →  by <bdi lang="he">קול</bdi>
 *
 * What says its language itself is left as it is; so is what may hold no element. The page is read as a browser reads
 * it, and but for these runs every character of it stays.
 */
import type { Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { hasOtherScript, runsOf } from '../model/scripts.ts';
import { placeIn, withStretches, type Stretch } from './stretches.ts';

/** Elements whose text is not shown, or shown without any markup. */
const bare = /^(?:title|textarea|option|desc|script|style|iframe|xmp|noembed|noframes|plaintext)$/;

/** True of an element in which all is left as it is: it is no text of a page, or says another language than the page's. */
const isLeft = (node: Parents): boolean => {
	if (node.type === 'root') return false;
	const { lang } = node.properties;
	return bare.test(node.tagName) || (typeof lang === 'string' && !/^en\b/i.test(lang));
};

/** A run within what holds it: within a drawing there is no element that isolates. */
const elementIn = (ancestors: readonly Parents[], rightToLeft = false): string => {
	const holder = ancestors.findLast((node) => node.type === 'element' && /^(?:svg|foreignObject)$/.test(node.tagName));
	if (holder?.type === 'element' && holder.tagName === 'svg') return 'tspan';
	return rightToLeft ? 'bdi' : 'span';
};

/** Marks the runs of a page. */
export const markLanguages = (html: string): string => {
	if (!hasOtherScript(html)) return html;
	const found: Stretch[] = [];
	visitParents(fromHtml(html), 'text', (node, ancestors) => {
		const place = placeIn(node);
		if (!place || !hasOtherScript(node.value) || ancestors.some(isLeft)) return;
		// As it is written, so that what is escaped stays so.
		const text = html.slice(place.start, place.end);
		// Text that a browser would put together from several places is left in them.
		if (text.includes('<')) return;
		const written = runsOf(text).map(({ text: run, lang, rightToLeft }) => {
			if (lang === undefined) return run;
			const element = elementIn(ancestors, rightToLeft);
			return `<${element} lang="${lang}">${run}</${element}>`;
		});
		found.push({ ...place, written: written.join('') });
	});
	return withStretches(html, found);
};
