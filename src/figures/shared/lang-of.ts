/** The language of quoted words, for the element that has them; nothing where it is that of the page. Pure. */
export const langOf = (lang: string | undefined): { readonly lang?: string } =>
	lang === undefined || lang.split('-')[0] === 'en' ? {} : { lang };
