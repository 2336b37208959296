/** Everything that bears an anchor, with its address, what it is called and what it says. Pure. */
import { entityKinds, folderOf, paths } from './address.ts';
import { capital } from './capital.ts';
import { plainTitle } from '../source/short-author.ts';
import { formatDate } from './dates.ts';
import { figuresAtHome } from './figures/index.ts';
import type { AnyEntity, Edition } from './types.ts';

/** What may bear an anchor; an `entry` is a page of the reference, whole. */
export type AnchoredKind =
	| 'section'
	| 'heading'
	| 'paragraph'
	| 'entry'
	| 'event'
	| 'commitment'
	| 'meeting'
	| 'claim'
	| 'measure'
	| 'activity'
	| 'area'
	| 'tie'
	| 'case'
	| 'question'
	| 'source'
	| 'figure';

/** A thing that can be linked to. */
export interface Anchored {
	readonly kind: AnchoredKind;
	/** Where it is, from the site's root: `/#mutual-irritants`. No two are alike. */
	readonly path: string;
	/** What one would call it: `¶ 9`, the title of an event. */
	readonly name: string;
	/** Of a paragraph: its number. */
	readonly number?: number;
	/** What it says, as plain text. */
	readonly text: string;
}

const joined = (...texts: readonly (string | undefined)[]): string =>
	texts.filter((text) => text !== undefined && text !== '').join(' ');

/** The essay's sections, each followed by its headings and paragraphs as they stand. */
const ofEssay = ({ sections, paragraphs }: Edition): readonly Anchored[] =>
	sections.flatMap(({ id, title, entry }) => [
		{ kind: 'section', path: paths.essayPart(id), name: title, text: title },
		...entry.body.blocks.flatMap((block): readonly Anchored[] => {
			const anchor = block.place === 'flow' ? block.anchor?.id : undefined;
			if (anchor === undefined) return [];
			const path = paths.essayPart(anchor);
			if (block.kind === 'heading') return [{ kind: 'heading', path, name: block.text, text: block.text }];
			const number = paragraphs.get(anchor)?.number;
			return number === undefined
				? []
				: [{ kind: 'paragraph', path, name: `¶\u00a0${number}`, number, text: block.text }];
		}),
	]);

const ofEntity = (entity: AnyEntity): readonly Anchored[] => {
	const { kind, id, label, short, entry } = entity;
	const whole: Anchored = {
		kind: 'entry',
		path: paths.entity(kind, id),
		name: label,
		text: joined(short, entry.body.text),
	};
	const parts = ((): readonly Anchored[] => {
		if (entity.kind === 'agreement')
			return (entity.entry.data.commitments ?? []).map((commitment) => ({
				kind: 'commitment',
				path: paths.commitment(id, commitment.id),
				name: `${label}: ${commitment.topic}`,
				text: commitment.text,
			}));
		if (entity.kind === 'mechanism')
			return (entity.entry.data.meetings ?? []).map((meeting) => ({
				kind: 'meeting',
				path: paths.meeting(id, meeting.id),
				name: `${label}, ${formatDate(meeting.date, meeting.end)}`,
				text: joined(formatDate(meeting.date, meeting.end), meeting.place, meeting.outcome),
			}));
		return [];
	})();
	return [whole, ...parts];
};

/** Every anchored thing of an edition, the essay first, in the order in which a reader would come to it. */
export const anchoredOf = (edition: Edition): readonly Anchored[] => [
	...ofEssay(edition),
	...figuresAtHome(edition).map(({ name, home, id }): Anchored => ({
		kind: 'figure',
		path: `${home}#${id}`,
		name: capital(name),
		text: '',
	})),
	...edition.events.map(({ id, entry: { data, body } }): Anchored => ({
		kind: 'event',
		path: paths.event(id),
		name: data.title,
		text: joined(formatDate(data.date, data.end), data.title, body.text),
	})),
	...entityKinds.flatMap((kind) =>
		[...edition[folderOf[kind]].values()].flatMap((entity: AnyEntity) => ofEntity(entity)),
	),
	...edition.claims.map(({ id, entry: { data, body } }): Anchored => ({
		kind: 'claim',
		path: paths.claim(id),
		name: data.headline,
		text: joined(data.phrase, data.headline, body.text),
	})),
	...edition.content.entries.measures.map(({ id, data, body }): Anchored => ({
		kind: 'measure',
		path: paths.measure(id),
		name: data.title,
		text: joined(data.title, body.text),
	})),
	...edition.content.entries.activities.map(({ id, data, body }): Anchored => ({
		kind: 'activity',
		path: paths.activity(id),
		name: data.title,
		text: joined(data.title, body.text),
	})),
	...edition.content.entries.areas.map(({ id, data, body }): Anchored => ({
		kind: 'area',
		path: paths.area(id),
		name: data.title,
		text: joined(data.title, data.asks, body.text),
	})),
	...(edition.content.files.ties?.data ?? []).map(({ id, name, start, end, doubt }): Anchored => ({
		kind: 'tie',
		path: paths.tie(id),
		name,
		text: joined(name, end === undefined ? `since ${formatDate(start)}` : formatDate(start, end), doubt),
	})),
	// Without the pledge they are tried on, cases have no page.
	...(edition.content.files.pledge ? edition.content.entries.scenarios : []).map(({ id, data, body }): Anchored => ({
		kind: 'case',
		path: paths.scenario(id),
		name: data.title,
		text: joined(data.title, body.text),
	})),
	...edition.content.entries.questions.map(({ id, data }): Anchored => ({
		kind: 'question',
		path: paths.question(id),
		name: data.question,
		text: data.question,
	})),
	...[...edition.sources.values()].map(({ id, data }): Anchored => ({
		kind: 'source',
		path: paths.source(id),
		name: plainTitle(data),
		text: plainTitle(data),
	})),
];
