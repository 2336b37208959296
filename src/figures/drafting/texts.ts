/** The texts of the table as they are named: with what leads to them, their day and who made them. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths, type Href } from '../../model/address.ts';
import { formatDate } from '../../model/dates.ts';
import type { DraftedWords, DraftingTable, TablePosition, TableText } from '../../model/drafting.ts';
import type { Edition } from '../../model/types.ts';
import { type Line, parted } from '../shared/line.ts';

/** `G20 sentence on theft (2015)`. */
export const nameOf = ({ placed, version }: TableText): string => version?.label ?? placed?.entry.data.label ?? '';

/** Where a text stands: a commitment in its agreement, a version at its source. */
const pathOf = ({ placed, version }: TableText): string =>
	version ? paths.source(version.source) : placed ? paths.commitment(placed.entry.id, placed.commitment.id) : '';

export const linkTo = (text: TableText, href: Href): ElementContent =>
	h('a', { href: href(pathOf(text)) }, nameOf(text));

/** The texts that have a wording, each with its own words where they differ; on paper by their numbers in the last table. */
export const standing = (table: DraftingTable, { words, texts }: TablePosition, href: Href): Line => {
	const shown = words === 'gone' ? undefined : (words.gloss ?? words.words).toLowerCase();
	const each = texts.map(({ text, words: its }) => {
		const same = its === 'gone' || (its.lang === undefined && its.words.toLowerCase() === shown);
		const name = h('a', { href: href(pathOf(text)) }, [
			h('span.drafting-name', nameOf(text)),
			h('span.drafting-number', String(table.texts.indexOf(text) + 1)),
		]);
		return same ? name : [name, h('span.drafting-own', [' ', ...spoken(its)])];
	});
	return parted('; ', each);
};

/** `, 16 November 2015, G20`: of a text that is a commitment. */
export const datedBy = (edition: Edition, { placed }: TableText): string => {
	if (!placed) return '';
	const { date, parties, issuedBy } = placed.entry.data;
	const who = (parties ?? issuedBy ?? []).map((id) => edition.actors.get(id)?.label ?? id);
	return [``, formatDate(date), ...(who.length === 0 ? [] : [who.join(', ')])].join(', ');
};

/** Words in their language, with what they mean. */
const spoken = (words: DraftedWords): Line => {
	if (words === 'gone') return [h('span', 'gone')];
	const { lang, gloss, reported } = words;
	return [
		h('span', { lang }, `‘${words.words}’`),
		...(gloss === undefined ? [] : [h('span', `, ${gloss}`)]),
		...(reported === true ? [h('span', ' (by report)')] : []),
	];
};
