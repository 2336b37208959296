/** A citation without its markup. */
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#38': '&',
	'#60': '<',
	'#62': '>',
};

/** The words of the HTML that the CSL engine and the bibliography make: no tag, no entity. */
export const plainText = (html: string): string =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
