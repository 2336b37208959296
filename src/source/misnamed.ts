/** What a file or folder under a wrong name was meant to be, so that nothing that leads to it is told as lost. Pure. */
import { idPattern } from '../schema/fields.ts';
import { markdownCollections, type MarkdownCollection } from '../schema/index.ts';
import { nearest } from './nearest.ts';

/** Words in small letters, joined by hyphens: `Règles_of Law` → `regles-of-law`. */
const slug = (text: string): string =>
	text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** True of a file that holds Markdown by its ending, in whatever letters: `.MD`, `.markdown`, `.md.txt`. */
export const isMarkdownFile = (name: string): boolean => /\.(?:md|markdown)(?:\.txt)?$/i.test(name);

/** The next number of a section of the essay. */
const nextNumber = (there: readonly string[]): string =>
	String(Math.max(0, ...there.map((name) => Number(/^(\d{1,4})-/.exec(name)?.[1] ?? 0))) + 1).padStart(2, '0');

/**
 * The name that a file of a collection was meant to have; `undefined` where none can be told, or a file has it already.
 * @param there the names of the files of the folder
 */
export const meantName = (
	collection: MarkdownCollection,
	name: string,
	there: readonly string[],
): string | undefined => {
	const stem = name.replace(/(?:\.[a-z]{1,8}){1,2}$/i, '');
	const [, number, words = stem] = (collection === 'essay' && /^(\d+)[-_. ]*(.*)$/.exec(stem)) || [];
	const id = slug(words);
	if (!idPattern.test(id) || id.length > 80) return undefined;
	const meant = collection === 'essay' ? `${number ?? nextNumber(there)}-${id}.md` : `${id}.md`;
	return there.includes(meant) ? undefined : meant;
};

/** The collection that a folder of another name was meant to be. */
export const meantCollection = (folder: string): MarkdownCollection | undefined => {
	const name = nearest(folder, markdownCollections);
	return markdownCollections.find((each) => each === name);
};
