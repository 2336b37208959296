/** Who mentions whom: links in the essay, links in other entries, references in fields. Pure. */
import type { AnyEntry, Content, TypedLink } from '../source/types.ts';
import { splitCommitmentKey } from './commitment-key.ts';
import { Lists } from './lists.ts';
import { kindOfCollection } from './names.ts';
import { paragraphOf } from './paragraph-of.ts';
import { relationOf } from './relations.ts';
import { sentenceAt } from './sentences.ts';
import type { EntityRef, EssayParagraph, Mention, Reference } from './types.ts';
import { allEntries, referencesOf } from './walk.ts';

/** What leads to each entity, by `kind:id`. */
export interface Backlinks {
	/** Paragraph by paragraph; a link in a note or callout counts where that hangs. */
	readonly inEssay: Lists<Mention>;
	readonly elsewhere: Lists<Mention>;
	readonly referredBy: Lists<Reference>;
}

/** The entry that a link leads to, as `kind:id`; a link to a commitment leads to its agreement. */
export const keyOfLink = ({ scheme, target }: Pick<TypedLink, 'scheme' | 'target'>): string =>
	scheme === 'commitment' ? `agreement:${splitCommitmentKey(target)[0]}` : `${scheme}:${target}`;

const mentionOf = (from: Mention['from'], link: TypedLink): Mention => ({
	from,
	sentence: sentenceAt(link.block.text, link.offset).text,
	words: link.words,
	link,
});

/** Who writes: an entity or an event; other entries have no page that a reader could be sent to. */
const writerOf = (entry: AnyEntry, names: ReadonlyMap<string, EntityRef>): Mention['from'] | undefined => {
	const kind = kindOfCollection[entry.collection];
	if (kind) return { kind, id: entry.id, name: names.get(`${kind}:${entry.id}`)?.label ?? entry.id };
	return entry.collection === 'events' ? { kind: 'event', id: entry.id, name: entry.data.title } : undefined;
};

/** Collects everything that leads to an entity. What an entry says of itself is left out. */
export const buildBacklinks = (
	content: Content,
	paragraphs: ReadonlyMap<string, EssayParagraph>,
	names: ReadonlyMap<string, EntityRef>,
): Backlinks => {
	const inEssay = new Lists<Mention>();
	const elsewhere = new Lists<Mention>();
	const referredBy = new Lists<Reference>();

	for (const section of content.entries.essay)
		section.body.links
			.flatMap((link) => {
				const paragraph = paragraphs.get(paragraphOf(section, link.block) ?? '');
				return paragraph ? [{ link, paragraph }] : [];
			})
			// Notes stand at the end of the file, and belong to paragraphs before it.
			.sort((a, b) => a.paragraph.number - b.paragraph.number)
			.forEach(({ link, paragraph }) => {
				inEssay.add(keyOfLink(link), mentionOf({ kind: 'essay', paragraph }, link));
			});

	for (const entry of allEntries(content)) {
		const from = writerOf(entry, names);
		if (!from || from.kind === 'essay') continue;
		const self = `${from.kind}:${entry.id}`;
		for (const link of entry.body.links)
			if (keyOfLink(link) !== self) elsewhere.add(keyOfLink(link), mentionOf(from, link));
		const entity = names.get(self);
		if (!entity) continue;
		const told = new Set<string>();
		for (const { path, target, value } of referencesOf(entry)) {
			const kind = target && kindOfCollection[target];
			const [key, relation] = [`${kind ?? ''}:${value}`, relationOf(path)];
			if (!kind || !relation || key === self || told.has(`${relation} ${key}`)) continue;
			told.add(`${relation} ${key}`);
			referredBy.add(key, { relation, entity });
		}
	}
	return { inEssay, elsewhere, referredBy };
};
