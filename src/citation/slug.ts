/** Names in words for keys. Pure. */

/** Words in small letters, joined by hyphens: `Müller:2014Word` → `muller-2014-word`. */
export const slug = (text: string): string =>
	text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/g, 'ss')
		.replace(/ø/gi, 'o')
		.replace(/ł/gi, 'l')
		.toLowerCase()
		.replace(/(?<=[a-z])(?=\d{4}(?!\d))|(?<=(?<!\d)\d{4})(?=[a-z]{2})/g, '-')
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
