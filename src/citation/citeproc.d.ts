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
		previewCitationCluster(
			citation: {
				readonly citationItems: readonly Readonly<Record<string, unknown>>[];
				readonly properties: { readonly noteIndex: number };
			},
			before: readonly unknown[],
			after: readonly unknown[],
			format: 'html' | 'text',
		): string;
		setOutputFormat(format: 'html' | 'text'): void;
	}
	/** A style is XML, or its tree. */
	const CSL: { Engine: new (sys: Sys, style: unknown, lang?: string, forceLang?: boolean) => Engine };
	export default CSL;
}

declare module 'locale-en-gb' {
	const locale: unknown;
	export default locale;
}
