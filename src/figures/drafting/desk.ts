/**
 * The desk: the sentence, a switch for each part of it, and what it comes to. Drawn in the build as the clause itself
 * stands, with all that a script shows or hides, so that paper has it whole.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { paths, type Href } from '../../model/address.ts';
import { counted, listed } from '../../model/counting.ts';
import { nearestTexts, ownDraft, reaches, type Reach } from '../../model/draft.ts';
import { turnedBy, wordsOfText, type DraftingTable, type TablePart, type TablePosition } from '../../model/drafting.ts';
import type { Edition } from '../../model/types.ts';
import type { PartReading } from '../../schema/commitments.ts';
import type { Pledge } from '../../schema/pledge.ts';
import { piecesOf } from '../shared/marked.ts';
import { sign } from '../shared/result-sign.ts';
import { shownWords, ownTurns } from './data.ts';
import { biteWords } from './tables.ts';
import { datedBy, linkTo, nameOf, standing } from './texts.ts';
import { comparison, nearnessWords, reachWords, summary } from './words.ts';

/** The result that each reach is the sum of, for its sign. */
const resultOf = { covered: 'met', open: 'arguable', outside: 'failed' } as const satisfies Record<Reach, string>;

/** The words of a part in the sentence, for each position; all but the chosen one are hidden. */
const wordsInSentence = ({ id, part, positions }: TablePart): Element =>
	h(
		'span.drafting-words',
		positions.map((position, index) => {
			const words = shownWords(position.words);
			const properties = { dataOf: `${id}.${position.id}`, hidden: index > 0 };
			if (index === 0) return h('span', properties, part.words);
			return words === undefined ? h('del', properties, part.words) : h('ins', properties, words);
		}),
	);

/** The sentence as it is drafted. */
export const sentence = ({ root, parts }: DraftingTable): Element => {
	const words = parts.map(({ part }) => part.words);
	return h('blockquote.drafting-sentence', [
		h('p', [
			'‘',
			...piecesOf(root.commitment.quote?.text ?? words.join(' … '), words).map(({ text: piece, part: index }) => {
				const part = index === undefined ? undefined : parts[index];
				return part ? wordsInSentence(part) : piece;
			}),
			'’',
		]),
	]);
};

/**
 * The texts whose words may be taken whole, by an address that says them. Those with the same words are one choice, so
 * that never two are the present one.
 */
export const presets = (table: DraftingTable, href: Href): Element => {
	const own = wordsOfText(table, table.root.key) ?? '';
	const alike = Map.groupBy(table.texts, ({ key }) => wordsOfText(table, key) ?? '');
	return h('div.drafting-presets', [
		h('p', 'All parts as in'),
		h(
			'ul',
			[...alike].map(([words, texts]) =>
				h('li', [
					h(
						'a.drafting-preset',
						{
							href: href(paths.drafting(words)),
							dataWords: words,
							dataActs: '',
							ariaCurrent: words === own ? 'true' : undefined,
						},
						listed(texts.map(nameOf)),
					),
				]),
			),
		),
	]);
};

/** What can be said against words: what they leave open, and who reads them otherwise. */
const againstOwn = ({ part }: TablePart): readonly string[] => {
	const said = ({ what, heldBy = [] }: PartReading): string =>
		heldBy.some(({ who, actor }) => (who ?? actor) !== undefined) ? what : `Can be read: ${what}`;
	return [
		...((part.leavesOpen ?? []).length === 0 ? [] : [`Left open: ${(part.leavesOpen ?? []).join('; ')}.`]),
		...(part.readings ?? []).map(said),
	];
};

/** Of words that make a test arguable: both sides. */
const againstOther = (position: TablePosition, readings: Pledge['readings']): readonly string[] => {
	const ids = [...new Set(position.changes.flatMap(({ reading }) => reading ?? []))];
	return readings
		.filter(({ id }) => ids.includes(id))
		.map(({ question, inside, outside, note }) =>
			[question, `Yes: ${inside.says}`, `No: ${outside.says}`, ...(note === undefined ? [] : [note])].join(' '),
		);
};

/** `alone, turns one case`. */
const turnsAlone = (table: DraftingTable, part: string, position: string): string => {
	const turned = turnedBy(table, part, position).length;
	return turned === 0 ? 'turns no case' : `turns ${counted(turned, 'case')}`;
};

/** The switch of a part: its question, and a choice for each wording, with the texts that have it. */
const switchOf = (table: DraftingTable, part: TablePart, pledge: Pledge, group: string, href: Href): Element => {
	const own = ownDraft(table.parts);
	return h('fieldset.drafting-part', { dataPart: part.id }, [
		h('legend', part.asks),
		...part.positions.map((position, index) => {
			const id = `${group}-${part.id}-${position.id}`;
			const words = shownWords(position.words);
			const against = index === 0 ? againstOwn(part) : againstOther(position, pledge.readings);
			return h('div.drafting-position', [
				h('input', {
					type: 'radio',
					id,
					name: `${group}-${part.id}`,
					value: position.id,
					checked: own[part.id] === position.id,
					ariaDescribedBy: `${id}-says`,
				}),
				h('label', { htmlFor: id }, [
					words === undefined ? h('del', part.part.words) : h('span', words),
					words === undefined ? h('span', ' gone') : null,
				]),
				index === 0 ? null : h('span.drafting-alone', `alone: ${turnsAlone(table, part.id, position.id)}`),
				h('p.drafting-texts', ...standing(table, position, href)),
				h('div.drafting-says', { id: `${id}-says` }, [
					h('p', position.says),
					...(index === 0 ? [] : biteWords(pledge, table, part, position, href)),
					...against.map((each) => h('p.drafting-against', each)),
				]),
			]);
		}),
	]);
};

export const switches = (table: DraftingTable, pledge: Pledge, group: string, href: Href): Element =>
	h('div.drafting-parts', ...table.parts.map((part) => switchOf(table, part, pledge, group, href)));

/** A case in the list of what the sentence says of it. What became of it stands beside it. */
const caseItem = ({ entry, reach }: DraftingTable['cases'][number], href: Href): Element =>
	h('li', { dataCase: entry.id, dataOwn: reach }, [
		h('a', { href: href(paths.scenario(entry.id)) }, entry.data.title),
		h('span.drafting-turn'),
		h('span.drafting-why'),
	]);

/** The sum of it: on a phone it stays in sight while the words are changed. */
export const status = (table: DraftingTable): Element => {
	const turns = ownTurns(table);
	return h('p.drafting-status', { role: 'status' }, [
		h('span.drafting-failure'),
		h('b.drafting-summary', summary(turns)),
		' ',
		h('span.drafting-comparison', comparison(turns, true)),
	]);
};

/** What the sentence comes to: the nearest texts, the cases by what it says of them. */
export const answer = (edition: Edition, table: DraftingTable, href: Href): Element => {
	const { parts, texts, cases } = table;
	const own = ownDraft(parts);
	const asks = (id: string): string => parts.find((part) => part.id === id)?.asks ?? id;
	const nearest = nearestTexts(parts, texts, own);
	return h('div.drafting-answer', [
		h('p.drafting-nearest-head', 'The nearest real text'),
		h(
			'ul.drafting-nearest',
			texts.map((each) => {
				const near = nearest.find(({ text: { key } }) => key === each.key);
				return h('li', { dataText: each.key, hidden: near === undefined }, [
					linkTo(each, href),
					`${datedBy(edition, each)}: `,
					h('span.drafting-how', near ? nearnessWords(near, asks) : ''),
				]);
			}),
		),
		...reaches.map((reach) => {
			const items = cases.filter((each) => each.reach === reach);
			const head = [
				sign(resultOf[reach]),
				` ${reachWords[reach]} `,
				h('span.drafting-count', { dataCount: reach }, String(items.length)),
			];
			const list = h('ul', { dataReach: reach }, ...items.map((each) => caseItem(each, href)));
			return reach === 'outside'
				? h('details.drafting-cases', [h('summary', head), list])
				: h('div.drafting-cases', [h('h3', head), list]);
		}),
	]);
};
