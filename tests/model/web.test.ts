/**
 * The web of a case, whole: what bears an anchor, and what leads to it. The case is the second one, grown, with a word of
 * each kind that may lead somewhere. When it was meant to change: `npx vitest run --project unit tests/model/web.test.ts -u`,
 * and read the difference.
 */
import { expect, test } from 'vitest';
import { entityKinds, folderOf } from '../../src/model/address.ts';
import { anchoredOf } from '../../src/model/anchored.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { checkContent } from '../../src/model/integrity.ts';
import type { AnyEntity, Mention } from '../../src/model/types.ts';
import { usesOf } from '../../src/model/where-used.ts';
import { formatProblem } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase, type Change } from '../fixtures/case.ts';
import { grown } from '../fixtures/grown.ts';

const woven: readonly Change[] = [
	{
		file: 'essay/04-beforehand.md',
		text: `---
title: Beforehand
kind: foreword
sources: [apmbc]
---

## Why mines {#why-mines}

[Canada](actor:canada) comes first here, and [Norway](actor:norway) after it.[^first] {#who-comes-first}

[^first]: As in [the treaty](commitment:ottawa-convention/no-use) [@apmbc].
`,
	},
	{
		file: 'site.yaml',
		from: 'Taken up are the two texts',
		to: 'Taken up are the words of [Norway](actor:norway) [@unoda-ap2], the two texts',
	},
	{
		file: 'questions/who-spoke.md',
		from: '  - actor:icbl',
		to: `  - actor:icbl
  - event:oslo-adoption
  - paragraph:outside-the-room
  - section:whose-voice-it-was
  - commitment:ottawa-convention/no-use`,
	},
	{
		file: 'questions/who-spoke.md',
		from: 'A good answer asks',
		to: 'Anderson asks it [@anderson-2000]. A good answer asks',
	},
	{
		file: 'scenarios/beside-an-ally.md',
		from: 'march beside those of an ally',
		to: 'march beside those of [Norway](actor:norway)',
	},
	{
		file: 'claims/nobody-elects-them.md',
		from: 'an organisation without voters',
		to: '[an organisation](actor:icbl) without voters',
	},
	{
		file: 'concepts/international-civil-society.md',
		from: 'the question of the article.',
		to: 'the question of the article, and of [the elite](concept:transnational-elite) [@anderson-2000; @apmbc].',
	},
	{
		file: 'events/entry-into-force.md',
		from: 'the treaty binds its parties',
		to: '[the treaty](commitment:ottawa-convention/annual-report) [binds](event:entry-into-force) its parties',
	},
	{
		file: 'agreements/ottawa-convention.md',
		from: 'The treaty bans a weapon',
		to: '[The treaty](commitment:ottawa-convention/no-use) bans a weapon',
	},
	{
		file: 'measures/casualties-recorded.md',
		from: 'country by country',
		to: 'country by [country](agreement:ottawa-convention)',
	},
	{ file: 'areas/reports.md', from: 'order: 2\n', to: 'order: 2\nsources: [apmbc]\n' },
	// Too few words to lead to.
	{
		file: 'agreements/ccw-amended-protocol-2.md',
		from: '(event:ottawa-conference).',
		to: '(event:ottawa-conference). It [met](actor:norway).',
	},
	// Cited and named in a note at the end of the file, which belongs to a paragraph before these.
	{
		file: 'essay/01-how-the-ban-was-made.md',
		from: 'what the others signed.',
		to: 'what the others signed [@unoda-ap2].',
	},
	{
		file: 'essay/01-how-the-ban-was-made.md',
		from: 'The text had no exceptions.',
		to: 'The text had none of [the exceptions of Geneva](agreement:ccw-amended-protocol-2).',
	},
	// Eight words: so few may well stand elsewhere on the page.
	{ file: 'areas/reports.md', from: 'the form of their reports', to: 'the form of reports' },
];
const [edition, problems] = withCase('second-case', [...grown, ...woven], (folder) => {
	const content = readContent(folder);
	return [buildEdition(content), checkContent(content).map(formatProblem)] as const;
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** The beginning of a text is enough to know it by. */
const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);
const golden = (lines: readonly string[]): string => `${lines.map(plain).join('\n')}\n`;
const whole = entityKinds.flatMap((kind): readonly AnyEntity[] => [...edition[folderOf[kind]].values()]);

test('the case is sound', () => {
	expect(problems).toEqual([]);
});

test('what bears an anchor', async () => {
	const lines = anchoredOf(edition).map(({ kind, path, name, number, text }) =>
		[kind, path, short(name), ...(number === undefined ? [] : [number]), short(text)].join(' | '),
	);
	await expect(golden(lines)).toMatchFileSnapshot('web/anchored.txt');
});

test('where each of it is used', async () => {
	const uses = usesOf(edition);
	const lines = anchoredOf(edition).flatMap(({ path }) => [
		path,
		...uses(path).map(({ place, path: way, sentence, words }) =>
			[
				`\t${place.kind} ${short(place.name)}`,
				decodeURIComponent(way),
				...(sentence === undefined ? [] : [short(sentence)]),
				...(words === undefined ? [] : [`‘${words}’`]),
			].join(' | '),
		),
	]);
	await expect(golden(lines)).toMatchFileSnapshot('web/uses.txt');
});

test('where each source is used', async () => {
	const lines = [...edition.sources.values()].flatMap(({ id, usedBy }) => [
		id,
		...usedBy.map(({ kind, id: of = '-', name, path = '-' }) => `\t${[kind, of, short(name), path].join(' | ')}`),
	]);
	await expect(golden(lines)).toMatchFileSnapshot('web/sources.txt');
});

test('what leads to each entry, and its events', async () => {
	const told = ({ from, words, sentence }: Mention): string =>
		[from.kind === 'essay' ? `¶ ${from.paragraph.number}` : `${from.kind} ${from.name}`, words, short(sentence)].join(
			' | ',
		);
	const lines = whole.flatMap(({ kind, id, name, label, sortKey, inEssay, elsewhere, referredBy, events }) => [
		`${kind} ${[id, short(name), short(label), sortKey].join(' | ')}`,
		...[...inEssay, ...elsewhere].map((mention) => `\t${told(mention)}`),
		...referredBy.map(({ relation, entity }) => `\t${relation} of ${entity.kind} ${entity.label}`),
		...events.map((event) => `\t${event.position} ${event.id}`),
	]);
	await expect(golden(lines)).toMatchFileSnapshot('web/entries.txt');
});
