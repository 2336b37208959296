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
import { hasOtherScript, runsOf } from '../model/scripts.ts';
import { attributeOf, isElement, isText, placeOf, readPage, type PageElement, type PageParent } from './finished.ts';
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

/** Marks the runs of a page. */
export const markLanguages = (html: string): string => {
	if (!hasOtherScript(html)) return html;
	const found: Stretch[] = [];
	const look = ({ childNodes }: PageParent, isDrawn: boolean): void => {
		for (const node of childNodes) {
			const place = isText(node) && hasOtherScript(node.value) ? placeOf(node) : undefined;
			// As it is written, so that what is escaped stays so.
			const text = place && html.slice(place.start, place.end);
			// Text that a browser would put together from several places is left in them.
			if (place && text?.includes('<') === false) found.push({ ...place, written: marked(text, isDrawn) });
			if (isElement(node) && !isLeft(node))
				look(node, node.tagName === 'svg' || (isDrawn && node.tagName !== 'foreignObject'));
		}
	};
	look(readPage(html), false);
	return withStretches(html, found);
};
