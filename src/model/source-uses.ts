/** Where each source is used. Pure. */
import type { AnyEntry, AnyFile, Content, Entry } from '../source/types.ts';
import { paths, placeOf } from './address.ts';
import { Lists } from './lists.ts';
import { kindOfCollection } from './names.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { EntityRef, EssayParagraph, SourceNode, SourceUse } from './types.ts';
import { allEntries, allFiles, referencesOf, referencesOfFile } from './walk.ts';

const kinds = {
	measures: 'measure',
	areas: 'area',
	activities: 'activity',
	scenarios: 'scenario',
	questions: 'question',
	events: 'event',
} as const;

const hasKind = (collection: string): collection is keyof typeof kinds => Object.hasOwn(kinds, collection);

/** The uses in a section: each citation in its paragraph, the section's own sources in the section. */
const usesInSection = (
	entry: Entry<'essay'>,
	paragraphs: ReadonlyMap<string, EssayParagraph>,
): readonly (readonly [string, SourceUse])[] => {
	const inSection: SourceUse = { kind: 'essay', id: entry.id, name: entry.data.title, path: paths.essayPart(entry.id) };
	return [
		...entry.body.citations
			.map(({ key, block }) => ({ key, paragraph: paragraphs.get(paragraphOf(entry, block) ?? '') }))
			.sort((a, b) => (a.paragraph?.number ?? 0) - (b.paragraph?.number ?? 0))
			.map(({ key, paragraph }): [string, SourceUse] => [
				key,
				paragraph
					? { kind: 'essay', id: paragraph.id, name: `¶\u00a0${paragraph.number}`, path: paths.essayPart(paragraph.id) }
					: inSection,
			]),
		...(entry.data.sources ?? []).map((key): [string, SourceUse] => [key, inSection]),
	];
};

/** An entry as a place that uses sources. */
const asUse = (
	entry: AnyEntry,
	names: ReadonlyMap<string, EntityRef>,
	paragraphs: ReadonlyMap<string, EssayParagraph>,
	hasPledge: boolean,
): SourceUse | undefined => {
	const { collection, id, data } = entry;
	if (collection === 'claims') {
		// Claims have no titles, and a headline is too long where a source is used by many.
		const paragraph = paragraphs.get(data.paragraph);
		const name = paragraph ? `a claim of ¶\u00a0${paragraph.number}` : 'a claim';
		return { kind: 'claim', id, name, path: paths.claim(id) };
	}
	const kind = kindOfCollection[collection];
	if (kind) return { kind, id, name: names.get(`${kind}:${id}`)?.label ?? id, path: paths.entity(kind, id) };
	if (!hasKind(collection)) return undefined;
	const name = 'label' in data ? data.label : 'question' in data ? data.question : 'title' in data ? data.title : id;
	// Without the pledge that they are tried on, cases have no page.
	const place = collection === 'scenarios' && !hasPledge ? undefined : placeOf[collection];
	return { kind: kinds[collection], id, name, ...(place && { path: place(id) }) };
};

/** The uses in a data file: references of its records, citations of its texts. */
const usesInFile = (file: AnyFile): readonly (readonly [string, SourceUse])[] => {
	const references = referencesOfFile(file).filter(({ target }) => target === 'sources');
	switch (file.collection) {
		case 'site': {
			const about: SourceUse = { kind: 'site', name: 'About this edition', path: paths.about };
			const keyPoints: SourceUse = { kind: 'site', name: 'Key points', path: paths.essay };
			return [
				...references.map(({ value }): [string, SourceUse] => [value, about]),
				...file.snippets.flatMap(({ path, body }) =>
					body.citations.map(({ key }): [string, SourceUse] => [key, path[0] === 'keyPoints' ? keyPoints : about]),
				),
			];
		}
		case 'ties':
			return references.map(({ path, value }): [string, SourceUse] => {
				const { id = '', name = '' } = file.data[Number(path[0])] ?? {};
				return [value, { kind: 'tie', id, name, path: paths.tie(id) }];
			});
		case 'pledge':
			return references.map(({ value }) => [value, { kind: 'pledge', name: file.data.title }]);
		default:
			// That one source is quoted in another is told at the source itself.
			return [];
	}
};

/** Every source in the order of its file, with its uses: the essay's paragraphs, the entries, the data files. */
export const buildSources = (
	content: Content,
	paragraphs: ReadonlyMap<string, EssayParagraph>,
	names: ReadonlyMap<string, EntityRef>,
): ReadonlyMap<string, SourceNode> => {
	const uses = new Lists<SourceUse>();
	for (const section of content.entries.essay)
		for (const [key, use] of usesInSection(section, paragraphs)) uses.add(key, use);
	for (const entry of allEntries(content)) {
		const use = asUse(entry, names, paragraphs, content.files.pledge !== undefined);
		if (!use) continue;
		const cited = entry.body.citations.map(({ key }) => key);
		const referred = referencesOf(entry).flatMap(({ target, value }) => (target === 'sources' ? [value] : []));
		for (const key of new Set([...referred, ...cited])) uses.add(key, use);
	}
	for (const file of allFiles(content)) for (const [key, use] of usesInFile(file)) uses.add(key, use);
	return new Map(
		(content.files.sources?.data ?? []).map((data) => {
			const once = new Map(uses.get(data.id).map((use) => [[use.kind, use.id, use.name].join(' '), use]));
			return [data.id, { id: data.id, data, usedBy: [...once.values()] }];
		}),
	);
};
