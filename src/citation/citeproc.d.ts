/** The part of citeproc that is used. */
declare module 'citeproc' {
	interface Sys {
		retrieveLocale: (lang: string) => unknown;
		retrieveItem: (id: string) => unknown;
	}
	interface Meta {
		readonly entry_ids: readonly (readonly string[])[];
	}
	interface Engine {
		updateItems(ids: readonly string[]): void;
		makeBibliography(): readonly [Meta, readonly string[]] | false;
		setOutputFormat(format: 'html' | 'text'): void;
	}
	const CSL: { Engine: new (sys: Sys, style: string, lang?: string, forceLang?: boolean) => Engine };
	export default CSL;
}

declare module 'locale-en-gb' {
	const locale: unknown;
	export default locale;
}
