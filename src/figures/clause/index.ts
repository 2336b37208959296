/**
 * A clause taken apart: its sentence set large in its own words, under it the same in other languages, the words on which
 * something turns marked in all, and a note to each: what they settle, what they leave open, who reads them otherwise.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths, type Href } from '../../model/address.ts';
import { splitCommitmentKey } from '../../model/commitment-key.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition, Entity } from '../../model/types.ts';
import type { Commitment, Part, PartReading } from '../../schema/commitments.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { said } from '../shared/entry-text.ts';
import { frame } from '../shared/frame.ts';
import { langOf } from '../shared/lang-of.ts';
import { type Line, entityLink, parted } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import style from './figure.css?url';
import { finding } from './finding.ts';
import { piecesOf } from '../shared/marked.ts';

/** The clause that is meant, with all that the figure needs of it. */
interface Clause {
	readonly agreement: Entity<'agreement'>;
	readonly commitment: Commitment;
	readonly quote: NonNullable<Commitment['quote']>;
	readonly parts: readonly Part[];
}

/** @throws Error for a clause that is not there or not taken apart, which the check has refused before */
const clauseOf = (edition: Edition, of: string): Clause => {
	const [agreementId, id] = splitCommitmentKey(of);
	const agreement = edition.agreements.get(agreementId);
	const commitment = agreement?.entry.data.commitments?.find((each) => each.id === id);
	if (!agreement || !commitment?.quote || !commitment.parts) throw new Error(`'${of}' is no clause taken apart`);
	return { agreement, commitment, quote: commitment.quote, parts: commitment.parts };
};

/** A wording with its parts marked. In the first, each mark leads to its note; in the others it bears its number. */
const wording = (
	text: string,
	words: readonly (string | undefined)[],
	parts: readonly Part[],
	linked: ((part: Part) => string) | undefined,
): Line =>
	piecesOf(text, words).map(({ text: piece, part: index }) => {
		const part = index === undefined ? undefined : parts[index];
		if (index === undefined || !part) return piece;
		const number = h('sup', String(index + 1));
		return linked
			? h('a.clause-part', { href: `#${linked(part)}`, dataPart: part.id, dataActs: '' }, [h('span', piece), number])
			: h('span.clause-part', { dataPart: part.id }, [h('span', piece), number]);
	});

/** Who reads words so: a link to the entry where there is one. */
const holders = (edition: Edition, { heldBy = [] }: PartReading, href: Href): Line =>
	parted(
		', ',
		heldBy.map(({ actor, who }) => {
			const entity = actor === undefined ? undefined : edition.actors.get(actor);
			const name = who ?? entity?.label ?? '';
			return entity ? entityLink('actor', entity.id, name, href) : name;
		}),
	);

/** The sources of a reading: those of its own, and those of who holds it. */
const sourcesOf = ({ sources = [], heldBy = [] }: PartReading): readonly string[] => [
	...new Set([...sources, ...heldBy.flatMap(({ source }) => source ?? [])]),
];

const reading = (edition: Edition, each: PartReading, href: Href): Element => {
	const who = holders(edition, each, href);
	return said(who.length > 0 ? 'Read otherwise:' : 'Can be read:', [
		...(who.length > 0 ? [h('span.clause-who', ...who), ': '] : []),
		each.what,
		...sourceLinks(edition, sourcesOf(each), href),
	]);
};

/** What a part leaves open, and who reads it otherwise. */
const openIn = (edition: Edition, part: Part, href: Href): readonly Element[] => [
	...((part.leavesOpen ?? []).length === 0 ? [] : [said('Left open:', [(part.leavesOpen ?? []).join('; ')])]),
	...(part.readings ?? []).map((each) => reading(edition, each, href)),
];

/** The same, folded where the argument goes on below: the words and what they settle are read on the way. */
const folded = (part: Part, open: readonly Element[]): Element =>
	h('details.clause-more', [
		h('summary', (part.leavesOpen ?? []).length === 0 ? 'How it is read' : 'What it leaves open'),
		...open,
	]);

/** The note to a part. Its words stand above it in every language. */
const note = (
	edition: Edition,
	part: Part,
	{ id, lang }: { readonly id: string; readonly lang: string },
	{ href, place }: FigureContext,
): Element => {
	const open = openIn(edition, part, href);
	return h('li.clause-note', { id, dataPart: part.id }, [
		h('p.clause-words', langOf(lang), [
			part.words,
			...(part.parallel ?? []).flatMap(({ lang: other, words }) => [' ', h('span', { lang: other }, words)]),
		]),
		part.settles === undefined ? null : h('p', part.settles),
		...(place === 'essay' && open.length > 0 ? [folded(part, open)] : open),
	]);
};

/** Where the words stand: the sources of the quotations, each once. */
const sourceLine = (edition: Edition, { agreement, commitment, quote }: Clause, { href }: FigureContext): Line => {
	const quotes = [quote, ...(commitment.furtherQuotes ?? [])];
	const links = [...new Set(quotes.map(({ source }) => source))].flatMap((id) => {
		const source = edition.sources.get(id);
		return source ? [h('a', { href: href(paths.source(id)), lang: source.data.language }, source.data.title)] : [];
	});
	return [`${agreement.label}, ${formatDate(agreement.entry.data.date)}. The words: `, ...parted('; ', links), '.'];
};

const render = (edition: Edition, { of }: FigureAttributes<'clause'>, context: FigureContext): Element => {
	const clause = clauseOf(edition, of);
	const { commitment, quote, parts } = clause;
	const address = addressOf('clause', { of });
	const noteId = (part: Part): string => `${address.id}-${part.id}`;
	const language = langOf(quote.lang);
	const isForeign = language.lang !== undefined;
	const parallels = (commitment.furtherQuotes ?? []).filter(
		({ lang }) => lang !== quote.lang && parts.some(({ parallel = [] }) => parallel.some((each) => each.lang === lang)),
	);
	return frame(
		{
			name: 'clause',
			...address,
			ofText: true,
			title: finding(quote.text, parts),
			source: sourceLine(edition, clause, context),
			data: paths.figureData(...dataParts(of)),
		},
		context,
		[
			h('blockquote.clause-text', [
				h('p.clause-sentence', language, [
					isForeign ? null : h('span.hung', '‘'),
					...wording(
						quote.text,
						parts.map(({ words }) => words),
						parts,
						noteId,
					),
					isForeign ? null : '’',
				]),
				...parallels.map(({ lang, text }) =>
					h(
						'p.clause-parallel',
						{ lang },
						...wording(
							text,
							parts.map(({ parallel = [] }) => parallel.find((each) => each.lang === lang)?.words),
							parts,
							undefined,
						),
					),
				),
			]),
			h('p.clause-status', { role: 'status' }),
			h(
				'ol.clause-notes',
				...parts.map((part) => note(edition, part, { id: noteId(part), lang: quote.lang }, context)),
			),
		],
	);
};

const dataParts = (of: string): string[] => ['clause', ...splitCommitmentKey(of)];

export const clause: Figure<'clause'> = {
	words: 'The clause',
	openInEssay: true,
	atHead: true,
	style,
	title: (edition, { of }) => {
		const { quote, parts } = clauseOf(edition, of);
		return finding(quote.text, parts);
	},
	render,
	data: (edition, { of }) => {
		const { agreement, commitment } = clauseOf(edition, of);
		const { id, text, quote, furtherQuotes, parts } = commitment;
		return { agreement: agreement.id, commitment: id, text, quote, furtherQuotes, parts };
	},
};
