/** An export into the bibliography: what is new is added in its place, what is there stays as it is. Pure. */
import { compareTexts } from '../../schema/compare.ts';
import type { Source } from '../../schema/sources.ts';
import { idOf } from './id.ts';
import { mapItem } from './map.ts';
import type { Item } from './item.ts';
import { textOf } from './values.ts';

/** What became of the items. */
export interface Taking {
	/** The whole list, sorted by id: the entries that were there, each the same object, and the new ones. */
	readonly list: readonly Source[];
	/** The new ones: the id, and the key under which it came. */
	readonly took: readonly { readonly id: string; readonly key: string }[];
	/** What was there already: the id, the key under which it came, and by what it was known. */
	readonly had: readonly { readonly id: string; readonly key: string; readonly by: string }[];
	/** What was refused, and why. */
	readonly refused: readonly { readonly key: string; readonly why: string }[];
	/** What stands under another name now, and in which entries, by the keys under which they came. */
	readonly mapped: ReadonlyMap<string, readonly string[]>;
	/** What was left out, and of which entries. */
	readonly left: ReadonlyMap<string, readonly string[]>;
	/** What was taken and will be refused by the check: the id, and what it holds. */
	readonly toMend: readonly { readonly id: string; readonly what: readonly string[] }[];
}

const plainAddress = (url: string): string =>
	url
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/[/#]+$/, '')
		.toLowerCase();
const plainTitle = (title: string): string =>
	title
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** By what a work is known to be the same: its DOI, its address, its title and year. */
const marksOf = (source: Omit<Source, 'id'>): readonly (readonly [by: string, mark: string])[] => [
	...(source.DOI === undefined ? [] : [['DOI', `doi ${source.DOI.toLowerCase()}`] as const]),
	...(source.URL === undefined ? [] : [['address', `url ${plainAddress(source.URL)}`] as const]),
	['title and date', `title ${plainTitle(source.title)} ${source.issued?.['date-parts'][0]?.join('-') ?? ''}`],
];

const note = (notes: Map<string, readonly string[]>, of: readonly string[], key: string): void => {
	for (const one of new Set(of)) notes.set(one, [...(notes.get(one) ?? []), key]);
};

const byId = (a: Source, b: Source): number => compareTexts(a.id, b.id);

/** Takes items into a bibliography. */
export const takeItems = (items: readonly Item[], there: readonly Source[]): Taking => {
	const known = new Map<string, string>();
	const learn = (source: Source) => {
		for (const [, mark] of marksOf(source)) if (!known.has(mark)) known.set(mark, source.id);
	};
	there.forEach(learn);
	const ids = new Set(there.map(({ id }) => id));
	const added: Source[] = [];
	const [took, had, refused]: [Taking['took'][number][], Taking['had'][number][], Taking['refused'][number][]] = [
		[],
		[],
		[],
	];
	const [mapped, left] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
	const toMend: Taking['toMend'][number][] = [];
	for (const [index, item] of items.entries()) {
		const key = textOf(item['citation-key'] ?? item['id']);
		const called = key ?? textOf(item['title']) ?? `entry ${index + 1}`;
		const result = mapItem(item);
		if (!result) {
			refused.push({ key: called, why: 'it has no title' });
			continue;
		}
		const same = marksOf(result.source).find(([, mark]) => known.has(mark));
		if (same) {
			had.push({ id: known.get(same[1]) ?? '', key: called, by: same[0] });
			continue;
		}
		const source: Source = { id: idOf(key, result.source, ids), ...result.source };
		ids.add(source.id);
		learn(source);
		added.push(source);
		took.push({ id: source.id, key: called });
		note(mapped, result.mapped, called);
		note(left, result.left, called);
		if (result.toMend.length > 0) toMend.push({ id: source.id, what: result.toMend });
	}
	return { list: [...there, ...added].sort(byId), took, had, refused, mapped, left, toMend };
};

/** How many entries are named one by one. */
const most = 5;

const listed = (notes: ReadonlyMap<string, readonly string[]>): string =>
	[...notes]
		.map(([what, keys]) => {
			const more = keys.length > most ? ` and ${keys.length - most} more` : '';
			return `${what} (${keys.slice(0, most).join(', ')}${more})`;
		})
		.join('; ');

/**
 * What was done, a line a matter.
 * @param passedOver what stood among the entries and is none
 */
export const reportOf = (
	{ took, had, refused, mapped, left, toMend }: Taking,
	passedOver: readonly string[] = [],
): readonly string[] => [
	`took ${took.length}${took.length === 0 ? '' : `: ${took.map(({ id, key }) => (id === key ? id : `${id} (${key})`)).join(', ')}`}`,
	...(had.length === 0
		? []
		: [`already had ${had.length}: ${had.map(({ id, key, by }) => `${id} (${key}, by its ${by})`).join(', ')}`]),
	...(mapped.size === 0 ? [] : [`mapped: ${listed(mapped)}`]),
	...(left.size === 0 ? [] : [`left out: ${listed(left)}`]),
	...toMend.map(({ id, what }) => `to mend in sources.json, since the check refuses it: ${id}: ${what.join('; ')}`),
	...refused.map(({ key, why }) => `refused '${key}': ${why}`),
	...(passedOver.length === 0
		? []
		: [
				`passed over ${passedOver.length}, which ${passedOver.length === 1 ? 'is no entry' : 'are no entries'}: ${passedOver.join(', ')}`,
			]),
];
