/**
 * Language and direction of runs in other scripts, wherever they stand in a page: a title, a name, a cell, a label of a
 * drawing. One step over the finished page, since a foreign word may stand in any of them and none may forget it.
 *
 *     ‘以使’     →  ‘<span lang="zh-Hans">以使</span>’
 *     by קול     →  by <bdi lang="he">קול</bdi>
 *
 * What says its language itself is left as it is; so is what may hold no element.
 */
import { hasOtherScript, runsOf } from '../model/scripts.ts';

const token =
	/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/g;
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const bare = /^(?:title|textarea|option|desc)$/i;

interface Open {
	readonly name: string;
	readonly leave: boolean;
	readonly drawing: boolean;
}

/** Marks the runs of a page. Takes and gives HTML that is well formed; text in it is escaped, and stays so. */
export const markLanguages = (html: string): string => {
	if (!hasOtherScript(html)) return html;
	const open: Open[] = [];
	return html.replace(token, (written: string, _raw, slash?: string, name?: string, attributes?: string) => {
		const within = open.at(-1);
		if (name === undefined) {
			if (written.startsWith('<') || within?.leave === true) return written;
			return runsOf(written)
				.map(({ text, lang, rightToLeft }) => {
					if (lang === undefined) return text;
					const element = within?.drawing === true ? 'tspan' : rightToLeft === true ? 'bdi' : 'span';
					return `<${element} lang="${lang}">${text}</${element}>`;
				})
				.join('');
		}
		if (slash === '/') {
			const at = open.findLastIndex((each) => each.name === name);
			if (at !== -1) open.length = at;
			return written;
		}
		if (voids.test(name) || attributes?.endsWith('/') === true) return written;
		const [, lang] = /\slang="([^"]*)"/.exec(attributes ?? '') ?? [];
		const says = lang === undefined ? (within?.leave ?? false) : !/^en\b/.test(lang);
		open.push({
			name,
			leave: says || bare.test(name) || within?.leave === true,
			drawing: name === 'svg' || (within?.drawing === true && name !== 'foreignObject'),
		});
		return written;
	});
};
