/** Who made a source, and what it is called, in a few words: for notes, cards and search. Pure. */
import type { Source } from '../schema/sources.ts';
import { withoutElements } from './plain-field.ts';

/** The title as plain words: CSL lets a title hold `<i>`, `<sup>` and the like. What is described has its brackets. */
export const plainTitle = ({ title, custom }: Source): string => {
	const words = withoutElements(title);
	return custom?.described === true ? `[${words}]` : words;
};

/** Types whose name is their title, whatever series they stand in. */
const namedByTitle: ReadonlySet<Source['type']> = new Set([
	'bill',
	'book',
	'legal_case',
	'legislation',
	'regulation',
	'report',
	'standard',
	'treaty',
]);

/**
 * Who made it: the first author, a body by its name, a person by the family's; two by both; more by the first; editors
 * where there is no author. Where nobody is named, what it appeared in, or its title.
 */
export const shortAuthor = (source: Source): string => {
	const { author = [], editor = [], 'container-title': container, 'title-short': short, type } = source;
	const makers = author.length > 0 ? author : editor;
	const names = makers.map((name) =>
		'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
	);
	const [first, second] = names;
	if (first === undefined) {
		const title = source.custom?.described === true ? plainTitle(source) : `‘${short ?? plainTitle(source)}’`;
		return namedByTitle.has(type) ? title : (container ?? title);
	}
	const who = names.length > 2 ? `${first} and others` : second === undefined ? first : `${first} and ${second}`;
	if (author.length > 0) return who;
	return `${who} ${names.length > 1 ? '(eds.)' : '(ed.)'}`;
};
