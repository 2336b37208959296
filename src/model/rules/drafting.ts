/**
 * The drafting table of a pledge: parts that the clause has, texts that have words for them and stand in one place, changes
 * of outcomes that are there. So every switch is a wording that exists, and says what it does.
 */
import type { Drafting } from '../../schema/pledge.ts';
import { nearest, type Problem } from '../../source/problem.ts';
import type { FieldPath, FileEntry } from '../../source/types.ts';
import { wordsIn } from '../drafting.ts';
import { lineOf, placedCommitments, rootOf, type PlacedCommitment } from '../lines.ts';
import { errorAt, isIncomplete, type Rule } from './rule.ts';
import { quotesOf } from './wording.ts';

type File = FileEntry<'pledge'>;
type Version = NonNullable<Drafting['versions']>[number];
type DraftedPart = Drafting['parts'][number];

/** A text of the table, as the rule looks at it. */
interface Text {
	readonly key: string;
	readonly placed?: PlacedCommitment;
	readonly version?: Version;
}

const wrongName = (
	file: File,
	rule: 'unknown-fact' | 'unknown-part',
	path: FieldPath,
	wrong: string,
	name: string,
	known: readonly string[],
): Problem => {
	const advice = known.length === 0 ? 'take it out' : `use one of ${known.join(', ')}`;
	return errorAt(file, path, rule, wrong, advice, nearest(name, known));
};

/** Versions: the parts of the clause, in the words of the quotation of their source. */
const versions = (file: File, { versions: list = [] }: Drafting, root: PlacedCommitment): readonly Problem[] => {
	const known = (root.commitment.parts ?? []).map(({ id }) => id);
	return list.flatMap(({ source, wording }, index): readonly Problem[] => {
		const path = ['drafting', 'versions', index];
		const quotes = quotesOf(root).filter((quote) => quote.source === source);
		if (quotes.length === 0) {
			const sources = [...new Set(quotesOf(root).map((quote) => quote.source))];
			const wrong = `no quotation of '${root.key}' is from '${source}'`;
			return [wrongName(file, 'unknown-fact', [...path, 'source'], wrong, source, sources)];
		}
		return Object.entries(wording).flatMap(([id, cell]): readonly Problem[] => {
			const here = [...path, 'wording', id];
			if (!known.includes(id))
				return [wrongName(file, 'unknown-part', here, `'${root.key}' has no part '${id}'`, id, known)];
			if (cell === 'gone' || cell.reported === true || quotes.some(({ text }) => text.includes(cell.words))) return [];
			const wrong = `'${cell.words}' does not stand in the quotation from '${source}'`;
			return [errorAt(file, [...here, 'words'], 'words-not-quoted', wrong, 'copy the words from that quotation')];
		});
	});
};

/** What is known of the line of a clause. */
interface Line {
	readonly root: PlacedCommitment;
	/** The clause, its versions, and what follows it. */
	readonly texts: readonly Text[];
	/** True of a commitment with a fault that another rule tells, by which its place is not known. */
	readonly isFaulty: (key: string) => boolean;
}

/** Where the texts stand: each in one position of a part, if its words for the part are known. */
const places = (file: File, part: DraftedPart, index: number, { root, texts, isFaulty }: Line): readonly Problem[] => {
	const misplaced = (path: FieldPath, wrong: string, advice: string, near?: string): Problem =>
		errorAt(file, path, 'misplaced-text', wrong, advice, near);
	const path = ['drafting', 'parts', index, 'positions'];
	const found: Problem[] = [];
	const seen = new Map<string, string>();
	for (const [at, position] of part.positions.entries())
		for (const list of ['texts', 'versions'] as const) {
			const known = texts.filter(({ version }) => (version !== undefined) === (list === 'versions'));
			for (const [place, key] of (position[list] ?? []).entries()) {
				const here = [...path, at, list, place];
				const text = known.find((each) => each.key === key);
				if (list === 'texts' && isFaulty(key)) continue;
				if (!text) {
					const keys = known.map((each) => each.key);
					const wrong = list === 'versions' ? `no version '${key}'` : `'${key}' does not follow '${root.key}'`;
					found.push(misplaced(here, wrong, `use one of ${keys.join(', ')}`, nearest(key, keys)));
					continue;
				}
				const other = seen.get(key);
				if (other !== undefined)
					found.push(misplaced(here, `'${key}' stands in '${other}' already`, 'leave it where its words belong'));
				else if (wordsIn(text, root, part.id) === undefined)
					found.push(
						misplaced(
							here,
							`no words of '${key}' for '${part.id}' are known`,
							"write them in its 'wording', or take it out",
						),
					);
				seen.set(key, position.id);
			}
		}
	for (const text of texts)
		if (!seen.has(text.key) && !isFaulty(text.key) && wordsIn(text, root, part.id) !== undefined)
			found.push(
				misplaced(
					path,
					`'${text.key}' has words for '${part.id}' and stands in no position`,
					'write it in the position whose words are its own, or come to the same',
				),
			);
	if (seen.has(root.key) && seen.get(root.key) !== part.positions[0]?.id)
		found.push(
			misplaced(path, `'${root.key}' does not stand in the first position`, 'let its own position come first'),
		);
	return found;
};

/** What the positions of a part change: outcomes of tests, to another result. */
const changes = (
	file: File,
	{ positions: all }: DraftedPart,
	index: number,
	earlier: readonly DraftedPart[],
): readonly Problem[] => {
	const { tests, readings } = file.data;
	return all.flatMap((position, at) =>
		(position.changes ?? []).flatMap((change, place): readonly Problem[] => {
			const path = ['drafting', 'parts', index, 'positions', at, 'changes', place];
			const other = (key: string, wrong: string, advice: string): Problem =>
				errorAt(file, [...path, key], 'other-redrafting', wrong, advice);
			const test = tests.find(({ id }) => id === change.test);
			if (!test) {
				const known = tests.map(({ id }) => id);
				return [wrongName(file, 'unknown-fact', [...path, 'test'], `no test '${change.test}'`, change.test, known)];
			}
			const outcome = test.outcomes.find(({ id }) => id === change.outcome);
			if (!outcome) {
				const wrong = `'${change.test}' has no outcome '${change.outcome}'`;
				const known = test.outcomes.map(({ id }) => id);
				return [wrongName(file, 'unknown-fact', [...path, 'outcome'], wrong, change.outcome, known)];
			}
			const found: Problem[] = [];
			if (at === 0)
				found.push(other('outcome', 'the words of the clause itself change nothing', 'write it in another position'));
			if (outcome.result === change.result)
				found.push(
					other('result', `'${change.outcome}' is '${change.result}' already`, 'write another result, or take it out'),
				);
			const before = earlier.find(({ positions }) =>
				positions.some((each) =>
					(each.changes ?? []).some((its) => its.test === change.test && its.outcome === change.outcome),
				),
			);
			if (before)
				found.push(
					other('outcome', `'${before.id}' changes '${change.outcome}' too`, 'let one part alone change an outcome'),
				);
			if (change.reading !== undefined && !readings.some(({ id }) => id === change.reading)) {
				const known = readings.map(({ id }) => id);
				const wrong = `no reading '${change.reading}'`;
				found.push(wrongName(file, 'unknown-fact', [...path, 'reading'], wrong, change.reading, known));
			}
			return found;
		}),
	);
};

/** What another rule tells of a commitment: it is not there, its line leads nowhere, its wording names no part of it. */
const faultyIn = (
	all: ReadonlyMap<string, PlacedCommitment>,
	known: readonly string[],
	{ versions: list = [] }: Drafting,
): Line['isFaulty'] => {
	return (key) => {
		const version = list.find(({ id }) => id === key);
		const commitment = all.get(key)?.commitment;
		const wording = version?.wording ?? commitment?.wording;
		if (Object.keys(wording ?? {}).some((part) => !known.includes(part))) return true;
		if (version) return false;
		return !commitment || rootOf(all, key) === undefined || (wording !== undefined && !commitment.follows);
	};
};

/** The table; nothing where there is none, or where the agreements that it looks at are not all known. */
export const drafting: Rule = ({ content }) => {
	const file = content.files.pledge;
	const table = file?.data.drafting;
	if (!file || !table || isIncomplete(content, 'agreements')) return [];
	const all = placedCommitments(content);
	const root = rootOf(all, table.of);
	if (!root) return [];
	const unfit = (wrong: string, advice: string): readonly Problem[] => [
		errorAt(file, ['drafting', 'of'], 'unknown-part', wrong, advice),
	];
	if (root.key !== table.of)
		return unfit(`'${table.of}' follows another text`, `write the first of the line: ${root.key}`);
	const known = [...new Set((root.commitment.parts ?? []).map(({ id }) => id))];
	if (known.length === 0) return unfit(`'${table.of}' is not taken apart`, `give it 'parts' in ${root.entry.file}`);
	// A part that is named twice may be the one that is missed here.
	if (known.length < (root.commitment.parts ?? []).length) return [];
	const line: Line = {
		root,
		texts: [
			...lineOf(content, table.of).map((placed) => ({ key: placed.key, placed })),
			...(table.versions ?? []).map((version) => ({ key: version.id, version })),
		],
		isFaulty: faultyIn(all, known, table),
	};
	return [
		...versions(file, table, root),
		...table.parts.flatMap((part, index): readonly Problem[] => {
			const { id } = part;
			if (known.includes(id))
				return [...places(file, part, index, line), ...changes(file, part, index, table.parts.slice(0, index))];
			const at = ['drafting', 'parts', index, 'id'];
			return [wrongName(file, 'unknown-part', at, `'${table.of}' has no part '${id}'`, id, known)];
		}),
	];
};
