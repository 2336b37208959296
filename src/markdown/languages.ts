/**
 * Language and direction of runs in other scripts, wherever they stand in a page: a title, a name, a cell, a label of a
 * drawing. One step over the finished page, since a foreign word may stand in any of them and none may forget it.
 *
 *     ‘以使’     →  ‘<span lang="zh-Hans">以使</span>’
 *     by קול     →  by <bdi lang="he">קול</bdi>
 *
 * What says its language itself is left as it is; so is what may hold no element. A block that reads from right to left
 * says so, since each of its runs stands apart and their order is the block's. The page is read as a browser reads it,
 * and but for these runs and directions every character of it stays.
 */
import { hasOtherScript, hasRightToLeft, isFromRight, runsOf } from '../model/scripts.ts';
import {
	attributeOf,
	isElement,
	isText,
	nodesIn,
	placeOf,
	readPage,
	type PageElement,
	type PageParent,
} from './finished.ts';
import { withStretches, type Stretch } from './stretches.ts';

/** Elements whose text is not shown, or shown without any markup. */
const bare = /^(?:title|textarea|option|desc|script|style|iframe|xmp|noembed|noframes|plaintext)$/;

/** True of an element in which all is left as it is: it is no text of a page, or says another language than the page's. */
const isLeft = (element: PageElement): boolean => {
	const lang = attributeOf(element, 'lang');
	return bare.test(element.tagName) || (lang !== undefined && !/^en\b/i.test(lang));
};

/** The runs of a text within what holds it: within a drawing there is no element that isolates. */
const marked = (text: string, isDrawn: boolean): string =>
	runsOf(text)
		.map(({ text: run, lang, rightToLeft }) => {
			if (lang === undefined) return run;
			const element = isDrawn ? 'tspan' : rightToLeft === true ? 'bdi' : 'span';
			return `<${element} lang="${lang}">${run}</${element}>`;
		})
		.join('');

/** Running text, which begins at the side from which it is read. */
const running = /^(?:p|blockquote)$/;
/** What may be a name alone, which stays in its column; with more in it, it has an order. */
const named = /^(?:li|dd|dt|td|th|caption|figcaption|h[1-6])$/;

/** Whether an element is a block that reads from right to left and does not say so. */
const isUnsaid = (element: PageElement): boolean => {
	const { tagName } = element;
	if (!(running.test(tagName) || named.test(tagName)) || attributeOf(element, 'dir') !== undefined) return false;
	const texts = nodesIn(element).flatMap((node) => (isText(node) ? [node.value] : []));
	const text = texts.join('').trim();
	return isFromRight(text) && (running.test(tagName) || texts.length > 1 || runsOf(text).length > 1);
};

/** Marks the runs of a page, and the direction of its blocks. */
export const markLanguages = (html: string): string => {
	if (!hasOtherScript(html)) return html;
	const found: Stretch[] = [];
	const hasDirections = hasRightToLeft(html);
	const look = ({ childNodes }: PageParent, isDrawn: boolean): void => {
		for (const node of childNodes) {
			const place = isText(node) && hasOtherScript(node.value) ? placeOf(node) : undefined;
			// As it is written, so that what is escaped stays so.
			const text = place && html.slice(place.start, place.end);
			// Text that a browser would put together from several places is left in them.
			if (place && text?.includes('<') === false) found.push({ ...place, written: marked(text, isDrawn) });
			if (!isElement(node) || bare.test(node.tagName)) continue;
			const start = placeOf(node)?.start;
			if (hasDirections && start !== undefined && isUnsaid(node)) {
				const afterName = start + 1 + node.tagName.length;
				found.push({ start: afterName, end: afterName, written: ' dir="rtl"' });
			}
			if (!isLeft(node)) look(node, node.tagName === 'svg' || (isDrawn && node.tagName !== 'foreignObject'));
		}
	};
	look(readPage(html), false);
	return withStretches(html, found);
};
