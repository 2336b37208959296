/** Agreements: facts, card, groups of the index and search. Pure. */
import { paths } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import { settings } from '../../schema/agreements.ts';
import type { Commitment } from '../../schema/commitments.ts';
import { entriesOf, fact } from '../facts.ts';
import { documentWords, factWords, forceWords, settingWords, statusWords } from '../words.ts';
import type { Kind } from './kind.ts';

/** The wordings of a commitment, the first of them the one that is argued about. */
export const quotationsOf = ({ quote, furtherQuotes = [] }: Commitment) => [
	...(quote ? [quote] : []),
	...furtherQuotes,
];

/** Everything that is said of a commitment, a text each: what it is, its wording, what that leaves open, what became of it. */
const textsOf = (commitment: Commitment): readonly string[] => {
	const { text, parts = [], leavesOpen = [], outcome, doubt } = commitment;
	return [
		text,
		...quotationsOf(commitment).flatMap((quote) => [quote.text, quote.note]),
		...parts.flatMap((part) => [
			part.settles,
			...(part.leavesOpen ?? []),
			...(part.readings ?? []).map(({ what }) => what),
		]),
		...leavesOpen,
		outcome?.note,
		...(outcome?.says ?? []).map(({ what }) => what),
		doubt,
	].filter((said) => said !== undefined);
};

export const agreement: Kind<'agreement'> = {
	facts: ({ entry: { data } }, edition) => [
		...fact(factWords.date, [formatDate(data.date), ...(data.place === undefined ? [] : [data.place])].join(', ')),
		...fact(factWords.parties, ...entriesOf(edition, 'actor', data.parties)),
		...fact(factWords.issuedBy, ...entriesOf(edition, 'actor', data.issuedBy)),
		...fact(factWords.adhered, ...entriesOf(edition, 'actor', data.adhered)),
		...fact(factWords.document, `${documentWords[data.document]}, ${settingWords[data.setting].toLowerCase()}`),
		...fact(factWords.force, forceWords[data.force]),
		...fact(factWords.status, statusWords[data.status], data.statusNote),
	],
	telling: ({ entry: { data } }) => ({
		dates: formatDate(data.date),
		telling: data.statusNote ?? statusWords[data.status],
	}),
	meta: ({ entry: { data } }) => formatDate(data.date),
	group: ({ entry: { data } }) => ({ key: data.setting, heading: settingWords[data.setting] }),
	groupOrder: settings,
	search: ({ id, label, entry: { data } }) => ({
		names: [],
		text: [data.statusNote],
		parts: (data.commitments ?? []).map((commitment) => ({
			kind: 'commitment',
			title: `${commitment.topic}: ${label}`,
			text: textsOf(commitment).join('\n'),
			path: paths.commitment(id, commitment.id),
		})),
	}),
};
