/**
 * Where each thing is used: every place of the site whose text links to it, cites it or rests on it, with the sentence
 * and the way to its very words, in reading order. Pure.
 */
import type { ReferenceTarget } from '../schema/fields.ts';
import { valueAt } from '../schema/record.ts';
import { once } from '../source/once.ts';
import type { AnyEntry, AnyFile, Block, Body, Entry, FieldPath } from '../source/types.ts';
import { entityKinds, folderOf, pageOf, pathOfLink, paths } from './address.ts';
import { Lists } from './lists.ts';
import { measuresOf } from './measures.ts';
import { kindOfCollection } from './names.ts';
import { pageIdBeginnings, pageIds } from './page-ids.ts';
import { paragraphOf } from './paragraph-of.ts';
import { relationOf } from './relations.ts';
import { sentenceAt } from './sentences.ts';
import { sentenceDirective } from './text-fragment.ts';
import type { AnyEntity, Edition } from './types.ts';
import { allFiles, referencesOf, referencesOfFile } from './walk.ts';

/** What kinds of place there are, in reading order. */
export const placeKinds = [
	'essay',
	...entityKinds,
	'event',
	'claim',
	'measure',
	'activity',
	'area',
	'tie',
	'pledge',
	'question',
	'about',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place of the site that has words. */
export interface Place {
	readonly kind: PlaceKind;
	/** What it is called: `¶ 3`, an entry's label, the title of an event. */
	readonly name: string;
	/** Its address, from the site's root. */
	readonly path: string;
}

/** One use of a thing. */
export interface Use {
	readonly place: Place;
	/** The place, and behind it what leads to the very sentence. */
	readonly path: string;
	/** The sentence, as plain text. Absent: the place rests on the thing as a whole. */
	readonly sentence?: string;
	/** The words of it that are the link; absent of a citation and a field. */
	readonly words?: string;
}

/** A path with the directive that leads to words of its page. */
const toWords = (path: string, directive: string): string =>
	directive === '' ? path : `${path}${path.includes('#') ? '' : '#'}${directive}`;

/** So few words may well stand elsewhere on the page too. */
const few = 8;

/**
 * The way to the text of a field: where it has an anchor of its own and few words, the anchor is the surer one. On the
 * page of an entity the anchor of a commitment is not that of what figures say of it.
 */
const toField = (place: Place, text: string): string =>
	place.path.includes('#') && text.split(' ').length <= few && !entityKinds.some((kind) => kind === place.kind)
		? place.path
		: toWords(place.path, sentenceDirective(text, []));

/** What a link or reference leads to: of a commitment, its agreement as well. */
const bothOf = (path: string): readonly string[] => (path.includes('#commitment-') ? [path, pageOf(path)] : [path]);

/** The path of what a reference names. */
const pathOfReference = (target: ReferenceTarget | undefined, value: string): string | undefined => {
	switch (target) {
		case undefined:
			return undefined;
		case 'sources':
			return paths.source(value);
		case 'paragraphs':
		case 'sections':
			return paths.essayPart(value);
		case 'events':
			return paths.event(value);
		case 'commitments':
			return pathOfLink('commitment', value);
		default: {
			const kind = entityKinds.find((each) => folderOf[each] === target);
			return kind && paths.entity(kind, value);
		}
	}
};

/** An entry with the place that it is. */
interface Writer {
	readonly entry: AnyEntry;
	readonly place: Place;
}

/** Every entry that readers can be sent to, the essay apart, in reading order. */
const writersOf = (edition: Edition): readonly Writer[] => {
	const { content } = edition;
	return [
		...entityKinds.flatMap((kind) =>
			[...edition[folderOf[kind]].values()].map(({ id, label, entry }: AnyEntity): Writer => ({
				entry,
				place: { kind, name: label, path: paths.entity(kind, id) },
			})),
		),
		...edition.events.map(({ id, entry }): Writer => ({
			entry,
			place: { kind: 'event', name: entry.data.title, path: paths.event(id) },
		})),
		...edition.claims.map(({ id, entry, paragraph }): Writer => ({
			entry,
			place: { kind: 'claim', name: `A claim of ¶\u00a0${paragraph.number}`, path: paths.claim(id) },
		})),
		...(measuresOf(content)?.groups ?? []).flatMap(({ measures }) =>
			measures.map((entry): Writer => ({
				entry,
				place: { kind: 'measure', name: entry.data.title, path: paths.measure(entry.id) },
			})),
		),
		...content.entries.activities.map((entry): Writer => ({
			entry,
			place: { kind: 'activity', name: entry.data.title, path: paths.activity(entry.id) },
		})),
		...content.entries.areas.map((entry): Writer => ({
			entry,
			place: { kind: 'area', name: entry.data.title, path: paths.area(entry.id) },
		})),
		...(content.files.pledge ? content.entries.scenarios : []).map((entry): Writer => ({
			entry,
			place: { kind: 'pledge', name: entry.data.title, path: paths.scenario(entry.id) },
		})),
		...content.entries.questions.map((entry): Writer => ({
			entry,
			place: { kind: 'question', name: entry.data.question, path: paths.question(entry.id) },
		})),
	];
};

/** The keys of a record that say what it says: an argument's text, a meeting's outcome, what somebody holds. */
const saying = ['text', 'outcome', 'what'] as const;

/** The ways to what a path goes through, the innermost first, the entry itself left out. */
const waysTo = (path: FieldPath): readonly FieldPath[] => path.map((_, index) => path.slice(0, index + 1)).reverse();

/** The sentence beside a field: that of the innermost record that says something. */
const saidBeside = (data: object, path: FieldPath): string | undefined =>
	waysTo(path)
		.flatMap((way) => saying.map((key) => valueAt(data, [...way, key])))
		.find((value) => typeof value === 'string');

/** Where on the page of an entry a field stands: at its commitment or meeting, where it is of one. */
const placeOfField = (place: Place, { collection, id, data }: AnyEntry, [list, index]: FieldPath): Place => {
	const part =
		collection === 'agreements' && list === 'commitments'
			? data.commitments?.[Number(index)]
			: collection === 'mechanisms' && list === 'meetings'
				? data.meetings?.[Number(index)]
				: undefined;
	if (part === undefined) return place;
	const path = list === 'commitments' ? paths.commitment(id, part.id) : paths.meeting(id, part.id);
	return { ...place, path };
};

/** True of a field that the page of the entry tells by itself: among its events, or as a relation. */
const isToldThere = ({ collection }: Entry, path: FieldPath, to: string): boolean =>
	entityKinds.some((kind) => to.startsWith(paths.index(kind))) &&
	(collection === 'events' || (kindOfCollection[collection] !== undefined && relationOf(path) !== undefined));

/** A use in the sentence that holds a place of a block. @param words those of it that are the link */
const inSentence = (place: Place, { text, marks }: Block, offset: number, words?: string): Use => {
	const { text: sentence, start } = sentenceAt(text, offset);
	const within = marks.map((at) => at - start).filter((at) => at > 0 && at < sentence.length);
	const path = toWords(place.path, sentenceDirective(sentence, within));
	return { place, path, sentence, ...(words === undefined ? {} : { words }) };
};

/** What a field of a data file belongs to, as a place; of the sources none: that one is quoted in another stands there. */
const placeInFile = (file: AnyFile, path: FieldPath): Place | undefined => {
	switch (file.collection) {
		case 'ties': {
			const tie = file.data[Number(path[0])];
			return tie && { kind: 'tie', name: tie.name, path: paths.tie(tie.id) };
		}
		case 'pledge':
			return { kind: 'pledge', name: file.data.title, path: paths.explore('pledge') };
		case 'site':
			return { kind: 'about', name: 'About this edition', path: paths.about };
		case 'sources':
			return undefined;
	}
};

/** Every use of everything, by the path of what is used. */
const collect = (edition: Edition): Lists<Use> => {
	const uses = new Lists<Use>();
	const { content, paragraphs } = edition;

	const add = (to: string, use: Use): void => {
		for (const path of bothOf(to)) {
			const isItself = path.includes('#') ? use.place.path === path : pageOf(use.place.path) === path;
			if (!isItself) uses.add(path, use);
		}
	};
	/** What a text names, in its order. */
	const addBody = (body: Pick<Body, 'links' | 'citations'>, placeOf: (block: Block) => Place): void => {
		const named = [
			...body.links.map((link) => ({ ...link, to: pathOfLink(link.scheme, link.target) })),
			...body.citations.map((citation) => ({ ...citation, to: paths.source(citation.key), words: undefined })),
		];
		for (const { to, words, block, offset } of named) add(to, inSentence(placeOf(block), block, offset, words));
	};

	const addSection = (section: Entry<'essay'>): void => {
		const whole: Place = { kind: 'essay', name: section.data.title, path: paths.essayPart(section.id) };
		const paragraphAt = (block: Block) => paragraphs.get(paragraphOf(section, block) ?? '');
		const placeOf = (block: Block): Place => {
			const paragraph = paragraphAt(block);
			if (!paragraph) return whole;
			const name = `¶\u00a0${paragraph.number}`;
			return block.note === undefined
				? { kind: 'essay', name, path: paths.essayPart(paragraph.id) }
				: { kind: 'essay', name: `${name}, note`, path: paths.essayPart(`${pageIdBeginnings.note}${block.note}`) };
		};
		// Notes stand at the end of the file, and belong to paragraphs before it.
		const number = ({ block }: { readonly block: Block }): number => paragraphAt(block)?.number ?? 0;
		const inOrder = <T extends { readonly block: Block }>(named: readonly T[]): readonly T[] =>
			[...named].sort((a, b) => number(a) - number(b));
		addBody({ links: inOrder(section.body.links), citations: inOrder(section.body.citations) }, placeOf);
		for (const source of section.data.sources ?? []) add(paths.source(source), { place: whole, path: whole.path });
	};
	// As the page has them: what stands before the article, the key points, the article.
	const keyPoints: Place = { kind: 'essay', name: 'Key points', path: paths.essayPart(pageIds.keyPoints) };
	const isForeword = ({ data }: Entry<'essay'>): boolean => data.kind === 'foreword';
	content.entries.essay.filter(isForeword).forEach(addSection);
	for (const { path, body } of content.files.site?.snippets ?? [])
		if (path[0] === 'keyPoints') addBody(body, () => keyPoints);
	content.entries.essay.filter((section) => !isForeword(section)).forEach(addSection);

	for (const { entry, place } of writersOf(edition)) {
		addBody(entry.body, () => place);
		for (const { target, value, path } of referencesOf(entry)) {
			const to = pathOfReference(target, value);
			if (to === undefined || isToldThere(entry, path, to)) continue;
			const at = placeOfField(place, entry, path);
			const sentence = saidBeside(entry.data, path);
			add(to, {
				place: at,
				path: sentence === undefined ? at.path : toField(at, sentence),
				...(sentence === undefined ? {} : { sentence }),
			});
		}
	}

	for (const file of allFiles(content)) {
		for (const { path, body } of file.snippets) {
			const place = path[0] === 'keyPoints' ? undefined : placeInFile(file, path);
			if (place) addBody(body, () => place);
		}
		for (const { target, value, path } of referencesOfFile(file)) {
			const [to, place] = [pathOfReference(target, value), placeInFile(file, path)];
			if (to !== undefined && place) add(to, { place, path: place.path });
		}
	}
	return uses;
};

/** In reading order, each sentence once; that a place rests on something is left out where a sentence of it says so. */
const eachOnce = (uses: readonly Use[]): readonly Use[] => {
	const pageAndName = ({ path, name }: Place): string => `${pageOf(path)} ${name}`;
	const told = new Set(uses.flatMap(({ place, sentence }) => (sentence === undefined ? [] : [pageAndName(place)])));
	const first = new Map<string, Use>();
	for (const use of uses) {
		const { place, sentence } = use;
		const key = `${place.path} ${sentence ?? ''}`;
		if (!first.has(key) && (sentence !== undefined || !told.has(pageAndName(place)))) first.set(key, use);
	}
	const order = ({ place }: Use): number => placeKinds.indexOf(place.kind);
	return [...first.values()].sort((a, b) => order(a) - order(b));
};

/** The same edition is walked once. */
const collected = once(collect);

/** Every use of what stands at a path, in reading order. */
export const usesOf = (edition: Edition): ((path: string) => readonly Use[]) => {
	const uses = collected(edition);
	return (path) => eachOnce(uses.get(path));
};
