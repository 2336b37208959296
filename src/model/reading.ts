/** Typed references as links: what to read before a question. Pure. */
import type { LinkScheme } from '../schema/fields.ts';
import { entityKinds, folderOf, pathOfLink } from './address.ts';
import { splitCommitmentKey } from './commitment-key.ts';
import { readTyped } from './references.ts';
import type { Edition } from './types.ts';
import type { Place } from './where-used.ts';

/** What a typed reference is called, and where it is. */
export const readingOf = (edition: Edition, references: readonly string[]): readonly Pick<Place, 'name' | 'path'>[] =>
	references.flatMap((reference) => {
		const read = readTyped(reference);
		if (!read) return [];
		const { scheme, value } = read;
		return [{ name: nameOf(edition, scheme, value) ?? value, path: pathOfLink(scheme, value) }];
	});

const nameOf = (edition: Edition, scheme: LinkScheme, target: string): string | undefined => {
	const kind = entityKinds.find((each) => each === scheme);
	if (kind) return edition[folderOf[kind]].get(target)?.label;
	if (scheme === 'event') return edition.events.find(({ id }) => id === target)?.entry.data.title;
	if (scheme === 'commitment') {
		const [agreement, id] = splitCommitmentKey(target);
		const entity = edition.agreements.get(agreement);
		const topic = entity?.entry.data.commitments?.find((commitment) => commitment.id === id)?.topic;
		return entity && topic === undefined ? entity.label : entity && `${entity.label}: ${topic ?? ''}`;
	}
	const number = edition.paragraphs.get(target)?.number;
	if (number !== undefined) return `¶\u00a0${number}`;
	const section = edition.sections.find(({ id }) => id === target);
	const heading = edition.sections.flatMap(({ headings }) => headings).find(({ id }) => id === target);
	return section?.title ?? heading?.title;
};
