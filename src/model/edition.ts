/** Content → edition: numbers, backlinks, events of an entry, uses of a source. Pure; it presumes that the check has passed. */
import type { Content, Entry, TypedLink } from '../source/types.ts';
import type { MarkdownCollection } from '../schema/index.ts';
import { entityKinds, folderOf, paths, type EntityKind } from './address.ts';
import { compareDates } from './dates.ts';
import { paragraphOf } from './paragraph-of.ts';
import { referencesIn } from './references.ts';
import { sentenceAt } from './sentences.ts';
import type {
	Edition,
	Entity,
	EntityRef,
	EssayParagraph,
	EventNode,
	Mention,
	Section,
	SourceNode,
	SourceUse,
} from './types.ts';
import { allEntries, allFiles, referencesOf, referencesOfFile } from './walk.ts';
import { fileSchemas } from '../schema/index.ts';

/** The sections with their paragraphs, numbered through the whole essay. */
const buildSections = (content: Content): Section[] => {
	let number = 0;
	return content.entries.essay.map((entry) => ({
		id: entry.id,
		title: entry.data.title,
		entry,
		headings: entry.body.blocks
			.filter((block) => block.kind === 'heading' && block.place === 'flow' && block.anchor !== undefined)
			.map((block) => ({ id: block.anchor?.id ?? '', title: block.text, depth: block.depth ?? 2 })),
		paragraphs: entry.body.blocks
			.filter((block) => block.kind === 'paragraph' && block.place === 'flow' && block.anchor !== undefined)
			.map((block) => {
				number += 1;
				return { id: block.anchor?.id ?? '', number, section: entry.id, text: block.text };
			}),
	}));
};

const nameOf = (kind: EntityKind, entry: Entry): { name: string; label: string; sortKey: string } => {
	switch (kind) {
		case 'agreement': {
			const { title, label, date } = (entry as Entry<'agreements'>).data;
			return { name: title, label, sortKey: `${date} ${label}` };
		}
		case 'actor': {
			const { name, sortName } = (entry as Entry<'actors'>).data;
			return { name, label: name, sortKey: sortName ?? name };
		}
		case 'mechanism': {
			const { name } = (entry as Entry<'mechanisms'>).data;
			return { name, label: name, sortKey: name };
		}
		case 'concept': {
			const { term } = (entry as Entry<'concepts'>).data;
			const name = term.charAt(0).toUpperCase() + term.slice(1);
			return { name, label: name, sortKey: name };
		}
	}
};

const kindOf: Partial<Record<MarkdownCollection, EntityKind>> = {
	agreements: 'agreement',
	actors: 'actor',
	mechanisms: 'mechanism',
	concepts: 'concept',
};

/** Collects values under keys, in the order in which they come. */
class Lists<Value> {
	readonly #lists = new Map<string, Value[]>();
	add(key: string, value: Value): void {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}
	get(key: string): readonly Value[] {
		return this.#lists.get(key) ?? [];
	}
}

/** The events in order of time, each with the paragraphs that it bears on or that link to it. */
const buildEvents = (content: Content, paragraphs: readonly EssayParagraph[]): EventNode[] => {
	const linked = new Lists<string>();
	for (const section of content.entries.essay)
		for (const link of section.body.links)
			if (link.scheme === 'event') linked.add(link.target, paragraphOf(section, link.block) ?? '');
	return [...content.entries.events]
		.sort((a, b) => compareDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1))
		.map((entry, index) => {
			const near = new Set([...(entry.data.bearsOn ?? []), ...linked.get(entry.id)]);
			return { id: entry.id, entry, position: index + 1, paragraphs: paragraphs.filter(({ id }) => near.has(id)) };
		});
};

/** What an event belongs to: the entries that it names in its fields. Its actors' parents do not count. */
const entriesOfEvent = ({ data }: Entry<'events'>): string[] => [
	...(data.actors ?? []).map((id) => `actor:${id}`),
	...(data.agreements ?? []).map((id) => `agreement:${id}`),
	...(data.mechanisms ?? []).map((id) => `mechanism:${id}`),
];

/** The entry that a link leads to, by kind and id; a link to a commitment leads to its agreement. */
const keyOfLink = ({ scheme, target }: TypedLink): string =>
	scheme === 'commitment' ? `agreement:${target.split('/')[0] ?? ''}` : `${scheme}:${target}`;

/** Builds the edition. */
export const buildEdition = (content: Content): Edition => {
	const site = content.files.site?.data;
	if (!site) throw new Error('the content has no site.yaml');
	const sections = buildSections(content);
	const paragraphList = sections.flatMap((section) => section.paragraphs);
	const paragraphs = new Map(paragraphList.map((paragraph) => [paragraph.id, paragraph]));
	const events = buildEvents(content, paragraphList);

	const names = new Map<string, EntityRef & { sortKey: string }>();
	for (const kind of entityKinds)
		for (const entry of content.entries[folderOf[kind]] as readonly Entry[])
			names.set(`${kind}:${entry.id}`, { kind, id: entry.id, ...nameOf(kind, entry) });

	const eventsOf = new Lists<EventNode>();
	for (const event of events) for (const key of entriesOfEvent(event.entry)) eventsOf.add(key, event);

	const inEssay = new Lists<Mention>();
	const elsewhere = new Lists<Mention>();
	const referredBy = new Lists<{ field: string; entity: EntityRef }>();
	const inThisEssay = new Map<string, EntityRef>();
	for (const entry of allEntries(content)) {
		const kind = kindOf[entry.collection];
		const from = kind === undefined ? undefined : names.get(`${kind}:${entry.id}`);
		for (const link of entry.body.links) {
			const key = keyOfLink(link);
			const sentence = sentenceAt(link.block.text, link.offset);
			if (entry.collection === 'essay') {
				const named = names.get(key);
				if (named) inThisEssay.set(key, { kind: named.kind, id: named.id, name: named.name, label: named.label });
				const paragraph = paragraphs.get(paragraphOf(entry, link.block) ?? '');
				if (paragraph) inEssay.add(key, { from: { kind: 'essay', paragraph }, sentence, words: link.words, link });
			} else if (from)
				elsewhere.add(key, {
					from: { kind: from.kind, id: from.id, name: from.label },
					sentence,
					words: link.words,
					link,
				});
			else if (entry.collection === 'events')
				elsewhere.add(key, {
					from: { kind: 'event', id: entry.id, name: (entry as Entry<'events'>).data.title },
					sentence,
					words: link.words,
					link,
				});
		}
		if (entry.collection === 'essay')
			for (const { name, attributes } of entry.body.directives) {
				const named = names.get(`${name}:${attributes['of'] ?? ''}`);
				if (named)
					inThisEssay.set(`${named.kind}:${named.id}`, {
						kind: named.kind,
						id: named.id,
						name: named.name,
						label: named.label,
					});
			}
		if (from)
			for (const reference of referencesOf(entry)) {
				const target = { agreements: 'agreement', actors: 'actor', mechanisms: 'mechanism', concepts: 'concept' }[
					reference.target as string
				];
				if (target) referredBy.add(`${target}:${reference.value}`, { field: fieldOf(reference.path), entity: from });
			}
	}

	const entities = <K extends EntityKind>(kind: K): ReadonlyMap<string, Entity<K>> =>
		new Map(
			(content.entries[folderOf[kind]] as readonly Entry[])
				.map((entry): [string, Entity<K>] => {
					const key = `${kind}:${entry.id}`;
					return [
						entry.id,
						{
							kind,
							id: entry.id,
							...nameOf(kind, entry),
							short: (entry.data as { short: string }).short,
							entry: entry as Entity<K>['entry'],
							events: eventsOf.get(key),
							inEssay: inEssay.get(key),
							elsewhere: elsewhere.get(key),
							referredBy: referredBy.get(key),
						},
					];
				})
				.sort(([, a], [, b]) => (a.sortKey < b.sortKey ? -1 : 1)),
		);

	return {
		site,
		sections,
		paragraphs,
		agreements: entities('agreement'),
		actors: entities('actor'),
		mechanisms: entities('mechanism'),
		concepts: entities('concept'),
		events,
		sources: buildSources(content, paragraphs, names),
		inThisEssay: [...inThisEssay.values()],
		content,
	};
};

/** The name of the field that a reference stands in, without its list's index: `commitments[0].mechanism` → `mechanism`. */
const fieldOf = (path: readonly (string | number)[]): string =>
	String(path.findLast((step) => typeof step === 'string') ?? '');

const useKinds: Partial<Record<string, SourceUse['kind']>> = {
	...kindOf,
	events: 'event',
	claims: 'claim',
	areas: 'area',
	activities: 'activity',
	scenarios: 'scenario',
	questions: 'question',
	ties: 'tie',
	pledge: 'pledge',
	site: 'site',
};

/** Where each source is used, in the order: essay, reference, events, the rest. */
const buildSources = (
	content: Content,
	paragraphs: ReadonlyMap<string, EssayParagraph>,
	names: ReadonlyMap<string, EntityRef>,
): ReadonlyMap<string, SourceNode> => {
	const uses = new Lists<SourceUse>();
	for (const entry of allEntries(content)) {
		const kind = kindOf[entry.collection];
		if (entry.collection === 'essay') {
			for (const citation of entry.body.citations) {
				const paragraph = paragraphs.get(paragraphOf(entry, citation.block) ?? '');
				uses.add(
					citation.key,
					paragraph
						? {
								kind: 'essay',
								id: paragraph.id,
								name: `¶\u00a0${paragraph.number}`,
								path: paths.essayPart(paragraph.id),
							}
						: {
								kind: 'essay',
								id: entry.id,
								name: `notes to ‘${(entry as Entry<'essay'>).data.title}’`,
								path: paths.essayPart(entry.id),
							},
				);
			}
			continue;
		}
		const use: SourceUse = {
			kind: useKinds[entry.collection] ?? 'site',
			id: entry.id,
			name: kind
				? (names.get(`${kind}:${entry.id}`)?.label ?? entry.id)
				: ((entry.data as { title?: string }).title ?? entry.id),
			...(kind
				? { path: paths.entity(kind, entry.id) }
				: entry.collection === 'events'
					? { path: paths.event(entry.id) }
					: {}),
		};
		const keys = new Set([
			...referencesOf(entry)
				.filter(({ target }) => target === 'sources')
				.map(({ value }) => value),
			...entry.body.citations.map(({ key }) => key),
		]);
		for (const key of keys) uses.add(key, use);
	}
	for (const file of allFiles(content)) {
		if (file.collection === 'sources') continue;
		for (const { target, value } of referencesOfFile(file))
			if (target === 'sources')
				uses.add(value, {
					kind: useKinds[file.collection] ?? 'site',
					name: file.collection === 'site' ? 'the source of this edition' : file.collection,
				});
	}
	for (const { snippets, collection } of allFiles(content))
		for (const { body, path } of snippets)
			for (const { key } of body.citations)
				uses.add(
					key,
					collection === 'site' && path[0] === 'keyPoints'
						? { kind: 'site', name: 'key points', path: paths.essay }
						: { kind: 'site', name: 'about this edition', path: paths.about },
				);
	const sources = content.files.sources?.data ?? [];
	return new Map(
		sources.map((data) => {
			const once = new Map(uses.get(data.id).map((use) => [`${use.path ?? use.name}`, use]));
			return [data.id, { id: data.id, data, usedBy: [...once.values()] }];
		}),
	);
};

/** The references of the sources among themselves: what is quoted in what. */
export const quotedIn = (content: Content): { readonly id: string; readonly in: string }[] => {
	const sources = content.files.sources;
	if (!sources) return [];
	return referencesIn(fileSchemas.sources, sources.data).map(({ path, value }) => ({
		id: sources.data[Number(path[0])]?.id ?? '',
		in: value,
	}));
};
