/**
 * What one rule says of a few files, written as an editor writes them. A whole case for each row (golden.yaml) is checked
 * by every rule; these rows ask one rule, so that there may be many.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Rule } from '../../../src/model/rules/rule.ts';
import { shownName } from '../../../src/source/files.ts';
import { formatProblem } from '../../../src/source/problem.ts';
import { readContent } from '../../../src/source/read.ts';
import type { Content } from '../../../src/source/types.ts';

/** Texts by the names of their files. */
export type Few = Readonly<Record<string, string>>;

/** Reads a few files and hands them to `use`, with how they are called in messages. */
const withFew = <T>(files: Few, use: (content: Content, shown: string) => T): T => {
	const folder = mkdtempSync(join(tmpdir(), 'few-'));
	try {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
		return use(readContent(folder), shownName(folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
};

const linesOf = (rule: Rule, content: Content, shown: string): readonly string[] =>
	rule({ content }).map((problem) =>
		`${problem.severity === 'warning' ? 'warning: ' : ''}${formatProblem(problem)}`.replaceAll(`${shown}/`, ''),
	);

/**
 * The lines that a rule says, in the order in which it says them.
 * @throws Error where a schema refuses one of the files: the rule would be silent for another reason than the row means
 */
export const told = (rule: Rule, files: Few): readonly string[] =>
	withFew(files, (content, shown) => {
		if (content.refused.length > 0)
			throw new Error(content.problems.map((problem) => formatProblem(problem)).join('\n'));
		return linesOf(rule, content, shown);
	});

/** The same of files that a schema refuses. */
export const toldOfRefused = (rule: Rule, files: Few): readonly string[] =>
	withFew(files, (content, shown) => linesOf(rule, content, shown));

/** A Markdown file of these keys, from line 2, and this text. */
export const file = (keys: string, body = ''): string => `---\n${keys}\n---\n\n${body}\n`;

/** A section of the essay: `title` on line 2, its own keys from line 4, its text after them. */
export const section = (body: string, keys = ''): string => file(`title: A section\nkind: article${under(keys)}`, body);

/** An event of 2015, or of the day that its own keys say: they stand from line 8. */
export const event = (keys = '', body = '', title = 'An event'): string =>
	file(
		`title: ${title}\nlabel: Event\ntrack: incident\nweight: 1\nmatters: It matters.\nsources: [a-source]${under(keys)}${/^date:/m.test(keys) ? '' : "\ndate: '2015'"}`,
		body,
	);

/** An agreement: its own keys from line 11. */
export const agreement = (keys = '', body = ''): string =>
	file(
		`title: An agreement\nlabel: Agreement\nshort: A text.\ndate: '2015'\nparties: [a-party]\ndocument: treaty\nforce: none\nsetting: bilateral\nstatus: unknown${under(keys)}${/^sources:/m.test(keys) ? '' : '\nsources: [a-source]'}`,
		body,
	);

/** A mechanism: its own keys from line 7. */
export const mechanism = (keys = '', body = ''): string =>
	file(
		`name: A mechanism\nshort: A channel.\nparticipants: [a-party]\nfate: active\nsources: [a-source]${under(keys)}`,
		body,
	);

/** An actor: its own keys from line 5. */
export const actor = (keys = '', body = ''): string =>
	file(`name: An actor\nshort: A state.\ntype: state${under(keys)}`, body);

/** A concept: its own keys from line 5. */
export const concept = (keys = '', body = ''): string => file(`term: A concept\nshort: A thought.${under(keys)}`, body);

/** What `site.yaml` says, its own keys from line 25. */
export const site = (keys = ''): string => `title: A case
shortTitle: A case
standfirst: A case in a few files.
keyPoints:
  - It has one point.
source:
  id: a-source
  title: A source
  author: A Writer
  authorShort: Writer
  publisher: A House
  date: '2015'
  url: https://example.org/source
relation:
  - A retelling.
licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/', covers: It covers the words. }
edition: { version: '1', date: '2026-11-24', editor: The editors }
period: { from: '2015-01', to: '2015-12' }
changes: []
${keys}`;

/** A file of sources, each by its id and what is said of it beside. */
export const sources = (...list: readonly Readonly<Record<string, unknown>>[]): string =>
	JSON.stringify(list.map((each) => ({ type: 'book', title: 'A book', custom: { read: true }, ...each })));

const under = (keys: string): string => (keys === '' ? '' : `\n${keys}`);
