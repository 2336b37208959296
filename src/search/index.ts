/** What the search looks through: every paragraph, entry, event, commitment, meeting and source of the edition. Pure. */
import { entitiesOf } from '../components/entities.ts';
import { searchedOf } from '../components/kinds.ts';
import { shortAuthor, shortDate } from '../citation/note.ts';
import { entityKinds, paths } from '../model/address.ts';
import { formatDate } from '../model/dates.ts';
import type { AnyEntity, Edition, EventNode, Section, SourceNode } from '../model/types.ts';
import type { Block } from '../source/types.ts';
import type { SearchDocument } from './document.ts';

const joined = (...parts: readonly (string | undefined)[]): string =>
	[...new Set(parts.filter((part) => part !== undefined && part !== ''))].join('\n');

const isAside = ({ kind, place }: Block): boolean => kind === 'paragraph' && (place === 'note' || place === 'callout');

const ofSection = ({ id, title, headings, paragraphs, entry }: Section): SearchDocument[] => [
	{ kind: 'essay', title, text: '', path: paths.essayPart(id) },
	...headings.map((heading): SearchDocument => ({
		kind: 'essay',
		title: heading.title,
		where: title,
		text: '',
		path: paths.essayPart(heading.id),
	})),
	...paragraphs.map((paragraph): SearchDocument => ({
		kind: 'essay',
		title: `Paragraph ${paragraph.number}`,
		where: title,
		text: paragraph.text,
		path: paths.essayPart(paragraph.id),
	})),
	...entry.body.blocks.filter(isAside).map((block): SearchDocument => ({
		kind: 'essay',
		title: block.place === 'note' ? 'Note' : 'Annotation',
		where: title,
		text: block.text,
		path: paths.essayPart(block.note === undefined ? id : `note-${block.note.toLowerCase()}`),
	})),
];

const ofEntity = (entity: AnyEntity): SearchDocument[] => {
	const { kind, id, name, label, short, entry } = entity;
	const { names, text, parts } = searchedOf(entity);
	return [
		{
			kind,
			title: name,
			names: joined(label === name ? undefined : label, ...names),
			text: joined(short, entry.body.text, ...text),
			path: paths.entity(kind, id),
		},
		...parts,
	];
};

const ofEvent = ({ id, entry }: EventNode): SearchDocument => ({
	kind: 'event',
	title: entry.data.title,
	where: formatDate(entry.data.date, entry.data.end),
	text: joined(entry.body.text, entry.data.matters),
	path: paths.event(id),
});

const ofSource = ({ id, data }: SourceNode): SearchDocument => ({
	kind: 'source',
	title: data.title,
	where: [shortAuthor(data), shortDate(data)].join(', '),
	text: joined(data['container-title'], data.publisher),
	path: paths.source(id),
});

/** The documents of the index. */
export const searchIndex = (edition: Edition): readonly SearchDocument[] => [
	...edition.sections.flatMap(ofSection),
	...entityKinds.flatMap((kind) => entitiesOf(edition, kind).flatMap(ofEntity)),
	...edition.events.map(ofEvent),
	...[...edition.sources.values()].map(ofSource),
];
