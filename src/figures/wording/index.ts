/**
 * How a clause travelled, as a variorum: its own words at the head of the columns, below them what stands in their place
 * in each later text, in order of time.
 */
import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { documentWords } from '../../components/words.ts';
import { paths } from '../../model/address.ts';
import { splitCommitmentKey } from '../../model/commitment-key.ts';
import { formatDate } from '../../model/dates.ts';
import { draftingOf, wordsOfText } from '../../model/drafting.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { Edition } from '../../model/types.ts';
import { wordingFinding } from '../../model/wording-words.ts';
import { wordingOf, type Wording, type WordingCell, type WordingRow } from '../../model/wording.ts';
import type { Part } from '../../schema/commitments.ts';
import type { FigureAttributes } from '../../schema/figures.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { langOf } from '../shared/lang-of.ts';
import { type Line, parted } from '../shared/line.ts';
import { sourceLinks } from '../shared/source-links.ts';
import { differing } from './differing.ts';
import style from './figure.css?url';

/** @throws Error for a commitment that nothing follows by its parts, which the check has refused before */
const wordingAt = (edition: Edition, of: string): Wording => {
	const wording = wordingOf(edition.content, of);
	if (!wording) throw new Error(`no text follows '${of}'`);
	return wording;
};

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
const finding = (wording: Wording): string => withoutStop(wordingFinding(wording.fates));

const spoken = (cell: WordingCell): cell is Extract<WordingCell, { words: string }> => 'words' in cell;

/** True of a text of which all that is known is a report. */
const isReported = ({ cells }: WordingRow): boolean =>
	cells.some(spoken) && cells.every((cell) => !spoken(cell) || cell.state === 'reported');

/** Words, those apart that the first text has not. */
const apart = (words: string, part: Part): Line =>
	parted(
		' ',
		differing(words, part.words).map(({ text, differs }) => (differs ? h('b', text) : text)),
	);

/** What stands in the place of a part. */
const standing = (cell: WordingCell, part: Part, reported: boolean): Line => {
	if (cell.state === 'gone') return [h('span.wording-gone', 'gone')];
	if (!spoken(cell)) return [h('span.wording-unknown', 'not known')];
	return [
		...(cell.lang === undefined
			? [h('span', ...apart(cell.words, part))]
			: [
					h('span', { lang: cell.lang }, cell.words),
					...(cell.gloss === undefined ? [] : [' ', h('small', ['‘', ...apart(cell.gloss, part), '’'])]),
				]),
		...(cell.state === 'reported' && !reported ? [' ', h('small', 'reported')] : []),
	];
};

/** The sign of descent, for the eye alone: the word stands beside it. */
const sign = (descent: WordingRow['descent']): Element =>
	s('svg.wording-sign', { viewBox: '0 0 16 14', ariaHidden: 'true', focusable: 'false' }, [
		s('path', {
			d:
				descent === 'borne'
					? 'M2 0V8H13M9.5 4.5L13 8L9.5 11.5'
					: 'M1 5.5Q4 2.5 7.5 5T14 4.5M1 10.5Q4 7.5 7.5 10T14 9.5',
		}),
	]);

/** The way to the drafting table with the words of a text; nothing where this clause has none. */
const draftLink = (edition: Edition, key: string, { href }: FigureContext): ElementContent[] => {
	const table = draftingOf(edition.content);
	const words = table && wordsOfText(table, key);
	return words === undefined
		? []
		: [h('a.wording-draft.screen-only', { href: href(paths.drafting(words)) }, 'What it would cover')];
};

/** What a text is: its name, which leads to its clause, its date, its kind, who made it. */
const textOf = (edition: Edition, { placed, descent }: WordingRow, context: FigureContext): ElementContent[] => {
	const { entry, commitment } = placed;
	const { data } = entry;
	const parties = (data.parties ?? data.issuedBy ?? []).map((id) => edition.actors.get(id)?.label ?? id);
	const document = documentWords[data.document];
	const borne = commitment.follows?.borne ?? [];
	return [
		h(
			'a.wording-text',
			{ href: context.href(paths.commitment(entry.id, commitment.id)), dataEntity: `agreement:${entry.id}` },
			data.label,
		),
		h('span', `${formatDate(data.date)}, ${document.toLowerCase()}`),
		h('span', parties.join(', ')),
		...(descent === 'root'
			? []
			: [
					h('span.wording-descent', [
						sign(descent),
						` ${descent === 'borne' ? 'follows it' : 'alike'}`,
						...(descent === 'borne' ? sourceLinks(edition, borne, context.href) : []),
					]),
				]),
		...draftLink(edition, placed.key, context),
	];
};

/** The language of the first text's own words. */
const langOfRoot = ({ rows: [root] }: Wording) => langOf(root?.placed.commitment.quote?.lang);

/** The first text: its words are the heads of the columns, and each leads to itself, which lights its column. */
const head = (edition: Edition, wording: Wording, id: string, context: FigureContext): Element => {
	const { parts, rows } = wording;
	const [root] = rows;
	return h('thead', [
		h('tr', [
			h('th.wording-of-text', { scope: 'col' }, root ? textOf(edition, root, context) : []),
			...parts.map((part) =>
				h('th', { scope: 'col', id: `${id}-${part.id}`, dataPart: part.id }, [
					h(
						'a.wording-part',
						{ href: `#${id}-${part.id}`, dataPart: part.id, dataActs: '', ...langOfRoot(wording) },
						part.words,
					),
				]),
			),
		]),
	]);
};

const row = (edition: Edition, wording: Wording, each: WordingRow, context: FigureContext): Element => {
	const reported = isReported(each);
	return h('tr', [
		h('th.wording-of-text', { scope: 'row' }, [
			...textOf(edition, each, context),
			reported ? h('span', 'known by report') : null,
		]),
		...wording.parts.map((part, column) => {
			const cell = each.cells[column] ?? { state: 'unknown' as const };
			const same = spoken(cell) && cell.same;
			return h('td', { className: same ? 'same' : cell.state, dataPart: part.id }, [
				h('span.wording-head', { ariaHidden: 'true', ...langOfRoot(wording) }, part.words),
				h('span.wording-cell', ...standing(cell, part, reported)),
			]);
		}),
	]);
};

/** What the marks mean, those that occur. */
const key = ({ rows }: Wording): string => {
	const cells = rows.slice(1).flatMap((each) => each.cells);
	const has = (is: (cell: WordingCell) => boolean): boolean => cells.some(is);
	return [
		'At the head the first text, part by part; below it what stands in the place of each in the later ones.',
		...(has((cell) => spoken(cell) && !cell.same) ? ['Words in bold are not those of the first.'] : []),
		...(has(({ state }) => state === 'unknown') ? ['‘Not known’: what was read does not reach so far.'] : []),
		...(rows.some(({ descent }) => descent === 'borne')
			? ['‘Follows it’: a source says that the words were taken from there.']
			: []),
		...(rows.some(({ descent }) => descent === 'alike') ? ['‘Alike’: no source that says so was found.'] : []),
	].join(' ');
};

const render = (edition: Edition, { of }: FigureAttributes<'wording'>, context: FigureContext): Element => {
	const wording = wordingAt(edition, of);
	const address = addressOf('wording', { of });
	return frame(
		{
			name: 'wording',
			...address,
			ofText: true,
			title: finding(wording),
			source: [key(wording)],
			data: paths.figureData('wording', ...splitCommitmentKey(of)),
		},
		context,
		[
			h('p.wording-status', { role: 'status' }),
			h('table', { ariaLabelledBy: `${address.id}-title` }, [
				head(edition, wording, address.id, context),
				h('tbody', ...wording.rows.slice(1).map((each) => row(edition, wording, each, context))),
			]),
		],
	);
};

export const wording: Figure<'wording'> = {
	words: 'The wording',
	style,
	title: (edition, { of }) => finding(wordingAt(edition, of)),
	render,
	data: (edition, { of }) => {
		const { parts, rows } = wordingAt(edition, of);
		return {
			of,
			parts: parts.map(({ id, words }) => ({ id, words })),
			texts: rows.map(({ placed: { entry, commitment }, descent, cells }) => ({
				agreement: entry.id,
				commitment: commitment.id,
				date: entry.data.date,
				descent,
				borne: commitment.follows?.borne,
				wording: Object.fromEntries(parts.map(({ id }, column) => [id, cells[column]])),
			})),
		};
	},
};
