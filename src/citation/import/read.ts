/** What a reference manager exported, read by the library that knows its form: CSL-JSON, BibTeX, RIS → loose items. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtexFault, jsonFaultOf, risFault, type ExportFault } from './fault.ts';
import { withLosses } from './bibtex.ts';
import { isItem, type Item } from './item.ts';
import { risItems } from './ris.ts';
import { texCharacters } from './tex.ts';

// The reader has one table of them, and asks it of each command.
Object.assign(plugins.config.get('@bibtex').constants.commands, texCharacters);

/** A file that was read, or why it could not be. */
export type Reading =
	| {
			readonly format: 'CSL-JSON' | 'BibTeX' | 'RIS';
			readonly items: readonly Item[];
			/** What stood among the items and is none, each with its number: `3 ("x")`. */
			readonly passedOver: readonly string[];
	  }
	| ({ readonly wrong: string; readonly advice: string } & Partial<ExportFault>);

/** A list, or what some programs wrap one in: `{"items": […]}`, `{"references": […]}`, one entry alone. */
const listOf = (data: unknown): readonly unknown[] | undefined => {
	if (Array.isArray(data)) return data as readonly unknown[];
	if (!isItem(data)) return undefined;
	const within = data['items'] ?? data['references'];
	if (Array.isArray(within)) return within as readonly unknown[];
	return 'title' in data || 'type' in data ? [data] : undefined;
};

const shown = (value: unknown): string => {
	const written = JSON.stringify(value);
	return written.length > 30 ? `${written.slice(0, 27)}…` : written;
};

const readJson = (text: string): Reading => {
	const fault = jsonFaultOf(text);
	if (fault) return fault;
	const advice = "export it again as 'CSL JSON'";
	const data: unknown = JSON.parse(text);
	const list = listOf(data);
	if (!list) return { wrong: 'this is JSON, but no list of entries', advice };
	const items = list.filter(isItem);
	const passedOver = list.flatMap((value, index) => (isItem(value) ? [] : [`${index + 1} (${shown(value)})`]));
	return items.some((item) => 'itemType' in item || 'itemType' in (isItem(item['data']) ? item['data'] : {}))
		? { wrong: "this is the program's own JSON, and not CSL's", advice }
		: { format: 'CSL-JSON', items, passedOver };
};

/** The text of a file; nothing where it is not in UTF-8. */
const decoded = (file: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		return undefined;
	}
};

const itemsOf = (text: string, forceType: string): readonly Item[] =>
	plugins.input.chain(text, { generateGraph: false, forceType }).filter(isItem);

const readBibtex = (text: string): Reading => {
	try {
		return { format: 'BibTeX', items: withLosses(text, itemsOf(text, '@biblatex/text')), passedOver: [] };
	} catch (error) {
		return bibtexFault(text, error instanceof Error ? error.message : '');
	}
};

/** Reads an export, or its text; its form is told by its first mark and never by its name. */
export const readExport = (file: Uint8Array | string): Reading => {
	const written = typeof file === 'string' ? file : decoded(file);
	if (written === undefined)
		return { wrong: 'the letters of this file are not in UTF-8', advice: 'choose UTF-8 where the program exports it' };
	const text = written.replace(/^\ufeff/, '');
	if (text.trim() === '') return { wrong: 'the file is empty', advice: 'export the entries again' };
	if (/^\s*[[{]/.test(text)) return readJson(text);
	if (/^(?:%.*\n|\s)*@\w+\s*[{(]/.test(text)) return readBibtex(text);
	if (/^TY {2}-/m.test(text))
		return (
			risFault(text) ?? { format: 'RIS', items: risItems(text, (ris) => itemsOf(ris, '@ris/file')), passedOver: [] }
		);
	return {
		wrong: 'this is neither CSL-JSON nor BibTeX nor RIS',
		advice: 'export the entries as one of these; an XML, HTML or Word file is none',
	};
};
