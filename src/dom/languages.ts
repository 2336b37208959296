/** A text as nodes of a page, its runs of other scripts in their language and direction. */
import { runsOf } from '../model/scripts.ts';
import { element } from './element.ts';

export const withLanguages = (text: string): (Node | string)[] =>
	runsOf(text).map(({ text: words, lang, rightToLeft }) =>
		lang === undefined ? words : element(rightToLeft === true ? 'bdi' : 'span', { lang, textContent: words }),
	);
