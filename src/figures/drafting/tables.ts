/** What stands without a script and on paper: each wording with what it does alone, and the real texts with what each covers. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { listed } from '../../model/counting.ts';
import { draftOf, nearnessOf, ownDraft, type Reach } from '../../model/draft.ts';
import { paths, type Href } from '../../model/address.ts';
import {
	biteOf,
	redraftedCases,
	turnedBy,
	wordsOfText,
	type DraftingTable,
	type Redrafted,
	type TablePart,
	type TablePosition,
	type TableText,
} from '../../model/drafting.ts';
import type { PledgeModel } from '../../model/pledge.ts';
import type { Edition } from '../../model/types.ts';
import { type Line, parted } from '../shared/line.ts';
import { wideTable } from '../shared/wide-table.ts';
import { shownWords } from './data.ts';
import { datedBy, linkTo, standing } from './texts.ts';
import { isGained, reachWords } from './words.ts';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const cases = (list: readonly Redrafted[], href: Href): Line =>
	parted(
		'; ',
		list.map(({ of: { entry } }) => h('a', { href: href(paths.scenario(entry.id)) }, entry.data.title)),
	);

/** Cases by what becomes of them: `Gained, now covered: …`. */
const turned = (list: readonly Redrafted[], href: Href): Element[] => {
	const groups = new Map<string, Redrafted[]>();
	for (const each of list) {
		const key = `${isGained(each.of.reach, each.reach) ? 'Gained' : 'Lost'}, now ${lower(reachWords[each.reach])}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	return [...groups].map(([key, group]) => h('p', [h('b', `${key}: `), ...cases(group, href)]));
};

/** Where a wording that turns no case would turn one; nothing for one that does, or that changes nothing. */
export const biteWords = (
	model: PledgeModel,
	table: DraftingTable,
	part: TablePart,
	position: TablePosition,
	href: Href,
): Element[] => {
	const found =
		turnedBy(table, part.id, position.id).length > 0 ? undefined : biteOf(model, table, part.id, position.id);
	if (!found) return [];
	const facts = Object.entries(found.set).map(([dimension, value]) => {
		const asked = model.dimensions.find(({ id }) => id === dimension);
		const answer = asked?.values.find(({ id }) => id === value)?.label ?? value;
		return `‘${asked?.question ?? dimension}’ were answered ‘${answer}’`;
	});
	return [
		h('p', [
			'It would turn ',
			h('a', { href: href(paths.scenario(found.entry.id)) }, found.entry.data.title),
			`, if ${listed(facts)}: from ${lower(reachWords[found.before])} to ${lower(reachWords[found.now])}.`,
		]),
	];
};

/** The cells of a wording: its words, where they stand, what they do alone. */
const wordingCells = (
	model: PledgeModel,
	table: DraftingTable,
	part: TablePart,
	position: TablePosition,
	isOwn: boolean,
	href: Href,
): Element[] => {
	const words = shownWords(position.words);
	const list = turnedBy(table, part.id, position.id);
	return [
		h('td', [words === undefined ? h('del', part.part.words) : h('span', `‘${words}’`)]),
		h('td', ...standing(table, position, href)),
		h('td', [
			...(isOwn ? [] : list.length > 0 ? turned(list, href) : [h('p', [h('b', 'Turns no case.')])]),
			h('p', position.says),
			...(isOwn ? [] : biteWords(model, table, part, position, href)),
		]),
	];
};

const tableOf = (caption: string, name: string, heads: readonly string[], bodies: readonly Element[]): Element =>
	wideTable(`section.wide-table.drafting-table.drafting-${name}`, caption, heads, bodies);

/** Each part with each wording, and what it alone changes. */
export const wordings = (model: PledgeModel, table: DraftingTable, href: Href): Element =>
	tableOf(
		'Each part, each wording, and what it changes by itself',
		'wordings',
		['Part', 'Words', 'Where they stand', 'What they do'],
		table.parts.map((part) =>
			h(
				'tbody',
				part.positions.map((position, index) =>
					h('tr', [
						index === 0 ? h('th', { scope: 'rowgroup', rowSpan: part.positions.length }, part.asks) : null,
						...wordingCells(model, table, part, position, index === 0, href),
					]),
				),
			),
		),
	);

/** A real text: in what it differs from the clause itself, and what it covers. */
const textRow = (edition: Edition, table: DraftingTable, each: TableText, href: Href): Element => {
	const { parts } = table;
	const draft = draftOf(parts, each);
	const list = redraftedCases(table, draft);
	const of = (reach: Reach): readonly Redrafted[] => list.filter((one) => one.reach === reach);
	const { differs, unknown } = nearnessOf(parts, each, ownDraft(parts));
	const asks = (ids: readonly string[]): string =>
		ids.map((id) => parts.find((part) => part.id === id)?.asks ?? id).join(' ');
	const words = differs.map((id) => {
		const part = parts.find((one) => one.id === id);
		const position = part?.positions.find((one) => one.id === draft[id]);
		const shown = position && shownWords(position.words);
		return shown === undefined ? h('del', part?.part.words) : h('span', `‘${shown}’`);
	});
	const taken = wordsOfText(table, each.key) ?? '';
	return h('tr', [
		h('th', { scope: 'row' }, [
			h('span.drafting-number', `${table.texts.indexOf(each) + 1}. `),
			linkTo(each, href),
			datedBy(edition, each),
			' ',
			h(
				'a.drafting-take.screen-only',
				{ href: href(paths.drafting(taken)), dataWords: taken, dataActs: '' },
				'On the table',
			),
		]),
		h('td', [
			...(words.length === 0 ? ['none'] : parted('; ', words)),
			unknown.length === 0 ? null : h('p.drafting-unknown', `Not known, and taken as in the clause: ${asks(unknown)}`),
		]),
		h('td', [
			h('b', String(of('covered').length)),
			of('covered').length === 0 ? '' : ': ',
			...cases(of('covered'), href),
		]),
		h('td', [h('b', String(of('open').length))]),
		h(
			'td',
			turned(
				list.filter((one) => one.reach !== one.of.reach),
				href,
			),
		),
	]);
};

/** The real texts, each with the cases it covers. */
export const texts = (edition: Edition, table: DraftingTable, href: Href): Element =>
	tableOf(
		'The real texts, and what each covers',
		'all-texts',
		['Text', 'Other positions', 'Covers', 'Leaves open', 'Beside the clause itself'],
		[h('tbody', ...table.texts.map((each) => textRow(edition, table, each, href)))],
	);
