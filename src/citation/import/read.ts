/** What a reference manager exported, read by the library that knows its form: CSL-JSON, BibTeX, RIS → loose items. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** An item before anything is known of it. */
export type Item = Readonly<Record<string, unknown>>;

/** A file that was read, or why it could not be. */
export type Reading =
	| { readonly format: 'CSL-JSON' | 'BibTeX' | 'RIS'; readonly items: readonly Item[] }
	| { readonly wrong: string; readonly advice: string };

export const isItem = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const reasonOf = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? '';

/** A list, or what some programs wrap one in: `{"items": […]}`, `{"references": […]}`, one entry alone. */
const itemsOf = (data: unknown): readonly Item[] | undefined => {
	if (Array.isArray(data)) return data.filter(isItem);
	if (!isItem(data)) return undefined;
	const within = data['items'] ?? data['references'];
	if (Array.isArray(within)) return within.filter(isItem);
	return 'title' in data || 'type' in data ? [data] : undefined;
};

const readJson = (text: string): Reading => {
	const advice = "export it again as 'CSL JSON'";
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return { wrong: `this is no sound JSON (${reasonOf(error)})`, advice };
	}
	const items = itemsOf(data);
	if (!items) return { wrong: 'this is JSON, but no list of entries', advice };
	return items.some((item) => 'itemType' in item || 'itemType' in (isItem(item['data']) ? item['data'] : {}))
		? { wrong: "this is the program's own JSON, and not CSL's", advice }
		: { format: 'CSL-JSON', items };
};

/** Reads an export; its form is told by its first mark and never by its name. */
export const readExport = (written: string): Reading => {
	const text = written.replace(/^\ufeff/, '').trimStart();
	if (text === '') return { wrong: 'the file is empty', advice: 'export the entries again' };
	if (/^[[{]/.test(text)) return readJson(text);
	const form = /^(?:%.*\n|\s)*@\w+\s*[{(]/.test(text) ? 'BibTeX' : /^TY {2}-/m.test(text) ? 'RIS' : undefined;
	if (!form)
		return {
			wrong: 'this is neither CSL-JSON nor BibTeX nor RIS',
			advice: 'export the entries as one of these; an XML, HTML or Word file is none',
		};
	try {
		const forceType = form === 'BibTeX' ? '@biblatex/text' : '@ris/file';
		return { format: form, items: plugins.input.chain(text, { generateGraph: false, forceType }).filter(isItem) };
	} catch (error) {
		return { wrong: `this ${form} cannot be read (${reasonOf(error)})`, advice: 'mend that place, or export it again' };
	}
};
