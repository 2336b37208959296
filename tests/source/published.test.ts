/** What a release has written, read again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/source/problem.ts';
import { readPublished } from '../../src/source/published.ts';

/** What is read of some files, and each fault as a line; the folder is called `case`. */
const reading = (files: Readonly<Record<string, string>>) => {
	const folder = mkdtempSync(join(tmpdir(), 'published-'));
	try {
		mkdirSync(join(folder, 'editions'));
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		const { published, problems } = readPublished(folder);
		return {
			ledger: published.ledger,
			versions: published.editions.map(({ version }) => version),
			at: (address: string) => {
				const { file, line, column } = published.at(address);
				return `${file.replace(folder, 'case')}:${line}:${column}`;
			},
			lines: problems.map((problem) => formatProblem(problem).replace(folder, 'case')),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
};

const edition = (version: string): string => JSON.stringify({ version, date: '2016', anchors: {} });
const advice = 'take the file back as `npm run anchors` wrote it, and change of it only heir and note';

test('nothing is published before the first release', () => {
	const { ledger, versions, at, lines } = reading({});
	expect([ledger, versions, at('/#a'), lines]).toEqual([{}, [], 'case/anchors.json:1:1', []]);
});

test('an address is where the ledger has it, and editions are the newest first, by their numbers', () => {
	const { ledger, versions, at, lines } = reading({
		'anchors.json':
			'{\n "/#a": { "words": "A", "since": "1" },\n "/#b": { "words": "B", "since": "1", "note": "It was." }\n}',
		'editions/1.9.json': edition('1.9'),
		'editions/1.10.json': edition('1.10'),
		'editions/2.json': edition('2'),
		'editions/0.9.json': edition('0.9'),
		'editions/notes.txt': 'no edition',
	});
	expect(lines).toEqual([]);
	expect(versions).toEqual(['2', '1.10', '1.9', '0.9']);
	expect(ledger['/#b']).toEqual({ words: 'B', since: '1', note: 'It was.' });
	expect([at('/#a'), at('/#b')]).toEqual(['case/anchors.json:2:2', 'case/anchors.json:3:2']);
});

test('what cannot be read is told, and the rest is known', () => {
	const { ledger, versions, at, lines } = reading({
		'anchors.json': '',
		'editions/1.json': edition('1'),
		'editions/2.json': '{"version": "2",\n "date": "2016-13",\n "anchors": {"/#a": {"name": 3, "text": ""}}}',
		'editions/3.json': '{"version": "3"',
	});
	expect([ledger, versions, at('/#a')]).toEqual([{}, ['1'], 'case/anchors.json:1:1']);
	expect(lines).toEqual([
		`case/anchors.json:1:1 bad-ledger file: the file is empty; ${advice}`,
		`case/editions/2.json:2:10 bad-ledger date: not a date of the calendar; ${advice}`,
		`case/editions/2.json:3:30 bad-ledger anchors./#a.name: Invalid input: expected string, received number; ${advice}`,
		'case/editions/3.json:1:16 bad-json file: the file ends before all is closed; close what is open, with } and ]',
	]);
	expect(reading({ 'anchors.json': '{' }).at('/#a')).toBe('case/anchors.json:1:1');
});
