/** A source in a style: as its note or mark in the text, and as its entry in a bibliography. */
import CSL from 'citeproc';
import type { Source } from '../../schema/sources.ts';
import { portable } from '../export/portable.ts';
import type { CitationStyle } from './index.ts';
import { forOneWork, type CslNode } from './tree.ts';

/** Where styles and locales come from. */
export interface StyleLibrary {
	readonly style: (id: string) => CslNode;
	readonly locale: (lang: string) => CslNode;
}

/** The two forms of a citation, as safe HTML; a form that the style has not is absent. */
export interface Cited {
	readonly note?: string;
	readonly entry?: string;
}

/**
 * Cites in one style. `paragraph`: the number of a paragraph that the note names. `forms`: those that are asked for, of
 * each of which the engine takes its time; by default both.
 */
export type Citer = (source: Source, paragraph?: number, forms?: CitationStyle['pasted']) => Cited;

const clean = (html: string): string =>
	html
		.replace(/<\/?div[^>]*>/g, '')
		.replace(/^\s*\[1\]/, '')
		.replaceAll('<span style="font-variant:small-caps;">', '<span class="small-caps">')
		.replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '</i>$1<i>')
		.replace(/<i>([\s.,]*)<\/i>/g, '$1')
		.replace(/<span style="[^"]*">(.*?)<\/span>/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();

/** A source as the style takes it. */
const itemOf = (source: Source, { versioned, adapt }: CitationStyle) => {
	const { version, accessed, ...item } = portable(source);
	// The day of access is the reader's.
	void accessed;
	const whole = version === undefined ? item : versioned(item, `edition ${version}`);
	return adapt ? adapt(whole) : whole;
};

/** A citer. The engine takes a moment to make: callers keep it. */
export const createCiter = (style: CitationStyle, library: StyleLibrary): Citer => {
	let item: unknown;
	const tree = library.style(style.csl);
	const engine = new CSL.Engine(
		{ retrieveLocale: () => library.locale(style.locale), retrieveItem: () => item },
		forOneWork(style.mend ? style.mend(tree) : tree),
		style.locale,
		true,
	);
	engine.setOutputFormat('html');
	let count = 0;
	return (source, paragraph, forms = ['note', 'entry']) => {
		const isAsked = (form: (typeof forms)[number]): boolean => style[form] !== undefined && forms.includes(form);
		// The engine keeps what it has seen: each item comes under an id of its own.
		const id = String((count += 1));
		item = { ...itemOf(source, style), id };
		engine.updateItems([id]);
		const where = paragraph === undefined ? {} : style.paragraph(String(paragraph));
		const note = isAsked('note')
			? engine.previewCitationCluster(
					{ citationItems: [{ id, ...where }], properties: { noteIndex: 1 } },
					[],
					[],
					'html',
				)
			: undefined;
		const made = isAsked('entry') && engine.makeBibliography();
		return {
			...(note === undefined ? {} : { note: clean(note) }),
			...(made === false ? {} : { entry: clean(made[1][0] ?? '') }),
		};
	};
};
