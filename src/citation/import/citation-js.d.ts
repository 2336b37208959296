/** The part of citation-js that is used: its parsers, and what the one of BibTeX knows of TeX. */
declare module '@citation-js/core' {
	export const plugins: {
		readonly config: {
			get(name: '@bibtex'): { readonly constants: { readonly commands: Record<string, string> } };
		};
		readonly input: {
			/** CSL-JSON items of a text; throws an error whose message names the place. */
			chain(text: string, options: { readonly generateGraph: boolean; readonly forceType: string }): readonly unknown[];
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
