/** The facts of an entry as pairs of term and values: for its page, its callout and its card. Pure. */
import { paths } from '../model/address.ts';
import { formatDate } from '../model/dates.ts';
import type { Edition, Entity } from '../model/types.ts';

/** One value of a fact: words, and the path that they lead to, where they lead somewhere. */
export interface FactValue {
	readonly words: string;
	readonly path?: string;
	readonly lang?: string;
}

/** A fact: its term and one or more values. */
export interface Fact {
	readonly term: string;
	readonly values: readonly FactValue[];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const actorValue = (edition: Edition, id: string): FactValue => ({
	words: edition.actors.get(id)?.label ?? id,
	path: paths.entity('actor', id),
});
const conceptValue = (edition: Edition, id: string): FactValue => ({
	words: edition.concepts.get(id)?.label ?? id,
	path: paths.entity('concept', id),
});

const fact = (term: string, ...values: readonly (FactValue | string | undefined)[]): Fact[] => {
	const known = values
		.filter((value) => value !== undefined)
		.map((value) => (typeof value === 'string' ? { words: value } : value));
	return known.length > 0 ? [{ term, values: known }] : [];
};

const agreementFacts = ({ data }: Entity<'agreement'>['entry'], edition: Edition): Fact[] => [
	...fact('Date', [formatDate(data.date), data.place].filter(Boolean).join(', ')),
	...fact('Parties', ...data.parties.map((id) => actorValue(edition, id))),
	...fact('Document', `${capital(data.document)}, ${data.setting}`),
	...fact('Force', data.force === 'none' ? 'None in law' : capital(data.force)),
	...fact('Status', capital(data.status), data.statusNote),
];

const actorFacts = ({ data }: Entity<'actor'>['entry'], edition: Edition): Fact[] => [
	...fact('Kind', capital(data.type)),
	...fact('Own name', data.nativeName && { words: data.nativeName.text, lang: data.nativeName.lang }),
	...fact(data.type === 'person' ? 'Served' : 'Part of', data.partOf && actorValue(edition, data.partOf)),
	...fact('Role', data.role),
];

const mechanismFacts = ({ data }: Entity<'mechanism'>['entry'], edition: Edition): Fact[] => {
	const agreement = data.createdBy && edition.agreements.get(data.createdBy);
	const meetings = data.meetings ?? [];
	const [first, last] = [meetings[0], meetings.at(-1)];
	return [
		...fact(
			'Set up by',
			agreement ? { words: agreement.label, path: paths.entity('agreement', agreement.id) } : undefined,
		),
		...fact('Takes part', ...data.participants.map((id) => actorValue(edition, id))),
		...fact('Rhythm', data.rhythm),
		...fact(
			'Meetings on record',
			first === undefined || last === undefined
				? undefined
				: meetings.length === 1
					? `One, ${formatDate(first.date, first.end)}`
					: `${meetings.length}, ${formatDate(first.date)} to ${formatDate(last.date)}`,
		),
		...fact('What became of it', capital(data.fate), data.fateNote),
	];
};

const conceptFacts = ({ data }: Entity<'concept'>['entry'], edition: Edition): Fact[] => [
	...fact('Belongs under', data.broader && conceptValue(edition, data.broader)),
	...fact('Set against', ...(data.contrasts ?? []).map((id) => conceptValue(edition, id))),
];

/** The facts of an entry, in the order in which its page shows them. */
export const factsOf = (entity: Entity, edition: Edition): Fact[] => {
	switch (entity.kind) {
		case 'agreement':
			return agreementFacts((entity as Entity<'agreement'>).entry, edition);
		case 'actor':
			return actorFacts((entity as Entity<'actor'>).entry, edition);
		case 'mechanism':
			return mechanismFacts((entity as Entity<'mechanism'>).entry, edition);
		case 'concept':
			return conceptFacts((entity as Entity<'concept'>).entry, edition);
	}
};

/** The one fact that a card tells beside what the entry is: its dates, and what became of it. */
export const tellingFact = (entity: Entity): { dates?: string; telling?: string } => {
	switch (entity.kind) {
		case 'agreement': {
			const { data } = (entity as Entity<'agreement'>).entry;
			return { dates: formatDate(data.date), telling: data.statusNote ?? capital(data.status) };
		}
		case 'actor': {
			const { data } = (entity as Entity<'actor'>).entry;
			return { telling: data.role };
		}
		case 'mechanism': {
			const { data } = (entity as Entity<'mechanism'>).entry;
			const meetings = data.meetings ?? [];
			const [first, last] = [meetings[0], meetings.at(-1)];
			return {
				dates:
					first &&
					last &&
					(first === last
						? `Met ${formatDate(first.date)}`
						: `Met ${meetings.length} times, ${formatDate(first.date)} to ${formatDate(last.date)}`),
				telling: data.fateNote ?? capital(data.fate),
			};
		}
		case 'concept':
			return {};
	}
};
