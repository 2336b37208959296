/** Citation keys in words. Pure. */
import type { Source } from '../../schema/sources.ts';
import { slug } from '../slug.ts';

/** A key that a program made up and nobody would type: a number, a checksum, the address of an entry. */
const isMachine = (key: string): boolean =>
	/^(?:https?:|item-?\d*$|temp_id|\d+$|[0-9a-f]{8}-[0-9a-f]{4}-)|\//i.test(key) || /^[A-Z0-9]{8}$/.test(key);

const little = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'der',
	'des',
	'die',
	'for',
	'from',
	'how',
	'in',
	'la',
	'le',
	'of',
	'on',
	'the',
	'to',
	'what',
	'why',
]);

/** Who first, a word of the title, and when; where neither has a Latin letter, only when. */
const described = (source: Omit<Source, 'id'>): string => {
	const [first] = source.author ?? source.editor ?? [];
	const name = first && ('literal' in first ? first.literal : first.family);
	const who = slug(name ?? '')
		.split('-')
		.slice(0, 3)
		.join('-');
	const word = slug(source.title)
		.split('-')
		.filter((part) => part.length > 2 && !little.has(part))
		.slice(0, who === '' ? 3 : 1);
	const year = source.issued?.['date-parts'][0]?.[0];
	return slug([who, ...(who === '' && word.length === 0 ? ['source'] : word), year ?? ''].join(' '));
};

/** The id of an entry: its key in words where that is one, else who, what and when; with a number where it is taken. */
export const idOf = (key: string | undefined, source: Omit<Source, 'id'>, taken: ReadonlySet<string>): string => {
	const spoken = key === undefined || isMachine(key) ? '' : slug(key);
	const wanted = (spoken.length > 2 ? spoken : described(source)).slice(0, 72).replace(/-$/, '');
	if (!taken.has(wanted)) return wanted;
	for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
};
