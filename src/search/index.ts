/** What the search looks through: every paragraph, entry, event, commitment, meeting, measure, claim and source of the edition. Pure. */
import { plainTitle, shortAuthor, shortDate } from '../citation/note.ts';
import { entitiesOf } from '../components/entities.ts';
import { searchedOf } from '../components/kinds.ts';
import { entityKinds, paths } from '../model/address.ts';
import { formatDate } from '../model/dates.ts';
import { pageIdBeginnings } from '../model/page-ids.ts';
import { paragraphOf } from '../model/paragraph-of.ts';
import type { AnyEntity, ClaimNode, Edition, EventNode, Section, SourceNode } from '../model/types.ts';
import type { Tie } from '../schema/ties.ts';
import type { Block, Entry } from '../source/types.ts';
import type { SearchDocument } from './document.ts';
import { partWords } from './labels.ts';

const joined = (...parts: readonly (string | undefined)[]): string =>
	[...new Set(parts.filter((part) => part !== undefined && part !== ''))].join('\n');

/** What bears one title in one place is told apart by its number among its like. */
const toldApart = (documents: readonly SearchDocument[]): readonly SearchDocument[] => {
	const alike = Map.groupBy(documents, ({ kind, title, where }) => [kind, title, where].join('\n'));
	const numbers = new Map(
		[...alike.values()]
			.filter(({ length }) => length > 1)
			.flatMap((group) =>
				group.map((document, index) => [document, partWords.ofSeveral(index + 1, group.length)] as const),
			),
	);
	return documents.map((document) => {
		const number = numbers.get(document);
		return number === undefined
			? document
			: { ...document, where: [document.where, number].filter(Boolean).join(', ') };
	});
};

const isAside = ({ kind, place }: Block): boolean => kind === 'paragraph' && (place === 'note' || place === 'callout');

/** A note or a text in a callout: it stands, or hangs, at a paragraph. */
const ofAside = (section: Section, block: Block): SearchDocument => {
	const near = section.paragraphs.find(({ id }) => id === paragraphOf(section.entry, block));
	return {
		kind: 'essay',
		title: block.place === 'note' ? partWords.note(near?.number) : partWords.callout(near?.number),
		where: section.title,
		text: block.text,
		path: paths.essayPart(
			block.note === undefined ? (near?.id ?? section.id) : `${pageIdBeginnings.note}${block.note}`,
		),
	};
};

const ofSection = (section: Section, author: string): SearchDocument[] => {
	const { id, title, headings, paragraphs, entry } = section;
	return [
		{ kind: 'essay', title, author, text: '', path: paths.essayPart(id) },
		...headings.map((heading): SearchDocument => ({
			kind: 'essay',
			title: heading.title,
			where: title,
			author,
			text: '',
			path: paths.essayPart(heading.id),
		})),
		...paragraphs.map((paragraph): SearchDocument => ({
			kind: 'essay',
			title: partWords.paragraph(paragraph.number),
			where: title,
			author,
			text: paragraph.text,
			path: paths.essayPart(paragraph.id),
		})),
		...entry.body.blocks.filter(isAside).map((block) => ofAside(section, block)),
	];
};

const ofEntity = (entity: AnyEntity): SearchDocument[] => {
	const { kind, id, name, label, short, entry } = entity;
	const { names, text, parts } = searchedOf(entity);
	return [
		{
			kind,
			title: name,
			names: joined(label === name ? undefined : label, ...(entry.data.aliases ?? []), ...names),
			text: joined(short, entry.body.text, ...text),
			path: paths.entity(kind, id),
		},
		...parts,
	];
};

const ofEvent = ({ id, entry }: EventNode): SearchDocument => ({
	kind: 'event',
	title: entry.data.title,
	names: joined(...(entry.data.aliases ?? [])),
	where: formatDate(entry.data.date, entry.data.end),
	text: joined(entry.body.text, entry.data.matters),
	path: paths.event(id),
});

const ofClaim = ({ id, entry: { data, body }, paragraph }: ClaimNode): SearchDocument => ({
	kind: 'claim',
	title: data.headline,
	where: `${partWords.paragraph(paragraph.number)}, ${data.finding}`,
	text: joined(data.phrase, body.text),
	path: paths.claim(id),
});

const ofActivity = ({ id, data, body }: Entry<'activities'>): SearchDocument => ({
	kind: 'activity',
	title: data.title,
	where: formatDate(data.date),
	text: joined(body.text, data.reason, data.straddles?.because),
	path: paths.activity(id),
});

const ofMeasure = (edition: Edition, { id, data, body }: Entry<'measures'>): SearchDocument => ({
	kind: 'measure',
	title: data.title,
	where: [...data.by.map((actor) => edition.actors.get(actor)?.label ?? actor), formatDate(data.published)].join(', '),
	text: joined(data.counts, body.text, data.cannotSee, data.doubt),
	path: paths.measure(id),
});

const ofArea = ({ id, data, body }: Entry<'areas'>): SearchDocument => ({
	kind: 'area',
	title: data.title,
	text: joined(data.asks, body.text, ...[...(data.before ?? []), ...(data.since ?? [])].map(({ what }) => what)),
	path: paths.area(id),
});

const ofTie = (edition: Edition, { id, name, between, start, end, doubt }: Tie): SearchDocument => ({
	kind: 'tie',
	title: name,
	where: [between.map((actor) => edition.actors.get(actor)?.label ?? actor).join(' – '), formatDate(start, end)].join(
		', ',
	),
	text: joined(doubt),
	path: paths.tie(id),
});

const ofSource = ({ id, data }: SourceNode): SearchDocument => ({
	kind: 'source',
	title: plainTitle(data),
	// A number finds its document, as a name does: 80/372/EEC.
	names: joined(...[data.number, data.DOI].map((value) => value?.toString())),
	where: [shortAuthor(data), shortDate(data)].join(', '),
	text: joined(data['container-title'], data['collection-title'], data.publisher, data.authority, data.genre),
	path: paths.source(id),
});

/** The documents of the index. */
export const searchIndex = (edition: Edition): readonly SearchDocument[] =>
	toldApart([
		...edition.sections.flatMap((section) => ofSection(section, edition.site.source.authorShort)),
		...entityKinds.flatMap((kind) => entitiesOf(edition, kind).flatMap(ofEntity)),
		...edition.events.map(ofEvent),
		...edition.content.entries.measures.map((measure) => ofMeasure(edition, measure)),
		...edition.claims.map(ofClaim),
		...edition.content.entries.activities.map(ofActivity),
		...edition.content.entries.areas.map(ofArea),
		...(edition.content.files.ties?.data ?? []).map((tie) => ofTie(edition, tie)),
		...[...edition.sources.values()].map(ofSource),
	]);
