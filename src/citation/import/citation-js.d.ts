/** The part of citation-js that is used: its parsers. */
declare module '@citation-js/core' {
	export const plugins: {
		readonly input: {
			/** CSL-JSON items of a text; throws an error whose message names the place. */
			chain(text: string, options: { readonly generateGraph: boolean; readonly forceType: string }): readonly unknown[];
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
