/**
 * The ledger of claims at one look: a sign for each claim, as it stood when it was written and as it reads today, and
 * what each finding means, with its two counts.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { evidenceWords as words } from '../../components/page-words.ts';
import { paths } from '../../model/address.ts';
import { claimsFinding, claimsToday, findingMeanings } from '../../model/claims-words.ts';
import { countFindings, readings, slugOfFinding, type Reading } from '../../model/claims.ts';
import { formatDate } from '../../model/dates.ts';
import { addressOf } from '../../model/figures/index.ts';
import type { ClaimNode, Edition } from '../../model/types.ts';
import { findings, type Finding } from '../../schema/claims.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { frame } from '../shared/frame.ts';
import { columnHeads } from '../shared/wide-table.ts';
import style from './figure.css?url';

const readingWords: Readonly<Record<Reading, string>> = { whenWritten: words.whenWritten, finding: words.today };

const finding = ({ claims }: Edition): string => claimsFinding(claims).replace(/\.$/, '');

const numberOf = (claims: readonly ClaimNode[], reading: Reading, name: Finding): number =>
	claims.filter(({ entry }) => entry.data[reading] === name).length;

/** A sign for each claim, those of one finding together. The table has the same in numbers. */
const strip = (claims: readonly ClaimNode[], reading: Reading): Element =>
	h('p', [
		h('b', readingWords[reading]),
		h(
			'span',
			countFindings(claims, reading).map(({ name, number }) =>
				h(
					'span.claims-run',
					Array.from({ length: number }, () => h('i.finding', { dataFinding: slugOfFinding(name) })),
				),
			),
		),
	]);

/** What each finding that occurs means, and how many claims have it; those of today lead to the claims themselves. */
const table = (claims: readonly ClaimNode[], { href }: FigureContext): Element => {
	const used = findings.filter((name) => readings.some((reading) => numberOf(claims, reading, name) > 0));
	const number = (reading: Reading, name: Finding) => {
		const count = numberOf(claims, reading, name);
		if (count === 0 || reading === 'whenWritten') return count === 0 ? '–' : String(count);
		const address = href(`${paths.evidence}?finding=${slugOfFinding(name)}#claims`);
		return h('a', { href: address, ariaLabel: words.claimsWith(count, name) }, String(count));
	};
	return h('section.table', { tabIndex: 0, ariaLabel: words.table }, [
		h('table.claims-counts', [
			columnHeads([words.finding, words.means, ...readings.map((reading) => readingWords[reading])]),
			h(
				'tbody',
				used.map((name) =>
					h('tr', [
						h('th', { scope: 'row' }, [h('span.finding', { dataFinding: slugOfFinding(name) }, name)]),
						h('td', findingMeanings[name]),
						...readings.map((reading) => h('td', [number(reading, name)])),
					]),
				),
			),
		]),
	]);
};

/** The claims that a later day reads otherwise; nothing where there is none. */
const changed = (claims: readonly ClaimNode[], { href }: FigureContext): readonly Element[] => {
	const all = claims.filter(({ entry: { data } }) => data.whenWritten !== data.finding);
	if (all.length === 0) return [];
	return [
		h('details.claims-changed', [
			h('summary', words.readOtherwise(all.length)),
			h(
				'ul',
				all.map(({ id, entry: { data } }) =>
					h('li', [
						h('a', { href: href(paths.claim(id)) }, data.headline),
						` ${words.thenAndToday(data.whenWritten, data.finding)}`,
					]),
				),
			),
		]),
	];
};

const render = (edition: Edition, context: FigureContext): Element => {
	const { claims, site } = edition;
	return frame(
		{
			name: 'claims',
			...addressOf('claims', {}),
			title: finding(edition),
			className: 'claims-figure',
			source: [words.writtenOn(formatDate(site.source.date))],
			data: paths.data('claims'),
		},
		context,
		[
			h('p', claimsToday(claims)),
			h('div.claims-strips', { ariaHidden: 'true' }, ...readings.map((reading) => strip(claims, reading))),
			table(claims, context),
			...changed(claims, context),
		],
	);
};

export const claims: Figure<'claims'> = {
	words: 'Was it so?',
	style,
	title: finding,
	render: (edition, _attributes, context) => render(edition, context),
};
