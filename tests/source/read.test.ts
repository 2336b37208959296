import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stampOf } from '../../src/source/files.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder, linesOf, withCase } from '../fixtures/case.ts';

describe('reading a case', () => {
	const content = readContent(caseFolder('second-case'));

	test('the essay is in the order of its numbers, and its ids are without them', () => {
		expect(content.entries.essay.map(({ id, order }) => [id, order])).toEqual([
			['how-the-ban-was-made', 1],
			['whose-voice-it-was', 2],
		]);
	});
	test('positions begin at the working directory', () => {
		expect(content.entries.actors[0]?.at(['name'])).toEqual({
			file: 'tests/fixtures/second-case/actors/canada.md',
			line: 2,
			column: 7,
		});
	});
	test('fields that are Markdown are parsed', () => {
		expect(
			content.files.site?.snippets.flatMap(({ path, body }) =>
				body.links.map(({ target }) => `${path.join('.')} ${target}`),
			),
		).toEqual(['keyPoints.0 ottawa-convention', 'keyPoints.0 icbl']);
	});
	test('Windows line ends change nothing', () => {
		const file = 'events/oslo-adoption.md';
		const text = '---\r\ntitle: x\r\n---\r\n\r\nA [b](actor:c).\r\n';
		expect(withCase('second-case', [{ file, text }], linesOf).filter((line) => line.includes(file))).toEqual(
			withCase('second-case', [{ file, text: text.replaceAll('\r', '') }], linesOf).filter((line) =>
				line.includes(file),
			),
		);
	});
	test('copies that text editors keep are passed over', () => {
		expect(
			withCase(
				'second-case',
				[
					{ file: 'actors/canada.md~', text: 'x' },
					{ file: 'actors/.DS_Store', text: 'x' },
				],
				linesOf,
			),
		).toEqual([]);
	});
});

describe('what cannot be opened is one line each', () => {
	const told = (spoil: (folder: string) => void): readonly string[] =>
		withCase('second-case', [], (folder) => {
			spoil(folder);
			return linesOf(folder);
		});

	test('a link that leads nowhere, a link to itself, a pipe', () => {
		expect(
			told((folder) => {
				symlinkSync('/nowhere/at-all.md', join(folder, 'events/dangling.md'));
				symlinkSync('looping.md', join(folder, 'events/looping.md'));
				execFileSync('mkfifo', [join(folder, 'events/pipe.md')]);
			}),
		).toEqual([
			'content/events/dangling.md:1:1 unreadable-file file: a link that leads nowhere; mend the link, or take it out',
			'content/events/looping.md:1:1 unreadable-file file: a link that leads back to itself; mend the link, or take it out',
			'content/events/pipe.md:1:1 unreadable-file file: this is no file of text; take it out',
		]);
	});
	test('a file in the place of a folder, of a collection and of the whole', () => {
		expect(
			told((folder) => {
				rmSync(join(folder, 'questions'), { recursive: true });
				writeFileSync(join(folder, 'questions'), '');
			}),
		).toContain(
			'content/questions:1:1 unreadable-file file: this is no folder; name the folder of a case, such as content',
		);
		withCase('second-case', [], (folder) => {
			expect(linesOf(join(folder, 'site.yaml'))[0]).toMatch(/site\.yaml:1:1 unreadable-file file: this is no folder; /);
		});
	});
	test('each of several such files has its line', () => {
		const lines = told((folder) => {
			for (const name of ['activities', 'questions']) {
				rmSync(join(folder, name), { recursive: true });
				writeFileSync(join(folder, name), '');
			}
		});
		const where = lines.filter((line) => line.includes('this is no folder')).map((line) => line.split(':')[0]);
		expect(where).toEqual(['content/activities', 'content/questions']);
	});
	test('a folder that is a link is read as the one that it leads to', () => {
		const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
		expect(
			told((folder) => {
				cpSync(join(folder, 'events'), elsewhere, { recursive: true });
				rmSync(join(folder, 'events'), { recursive: true });
				symlinkSync(elsewhere, join(folder, 'events'));
				expect(stampOf(folder)).toContain('oslo-adoption.md');
			}),
		).toEqual([]);
		rmSync(elsewhere, { recursive: true });
	});
});

describe('drafts', () => {
	const draft = {
		file: 'actors/sweden.md',
		text: '---\nname: Sweden\nshort: A state.\ntype: kingdom\ndraft: true\n---\n',
	};

	test('a build knows nothing of them, faults included', () => {
		withCase('second-case', [draft], (folder) => {
			const content = readContent(folder);
			expect(content.problems).toEqual([]);
			expect(content.ids.actors.has('sweden')).toBe(false);
			expect([...content.drafts]).toEqual(['actors/sweden']);
		});
	});
	test('the development server has them', () => {
		withCase('second-case', [draft], (folder) => {
			const content = readContent(folder, { drafts: true });
			expect(content.ids.actors.has('sweden')).toBe(true);
			expect(content.problems.map(({ rule }) => rule)).toEqual(['wrong-kind']);
		});
	});
});

describe('one fault makes one message', () => {
	test('an entry that is refused can still be referred to', () => {
		expect(
			withCase('second-case', [{ file: 'actors/norway.md', from: 'type: state', to: 'type: kingdom' }], linesOf),
		).toHaveLength(1);
	});
	test('a source that is refused can still be cited, and the others stand', () => {
		expect(
			withCase('second-case', [{ file: 'sources.json', from: '"article-magazine"', to: '"magazine"' }], linesOf),
		).toHaveLength(1);
	});
	test('an essay section that is refused keeps its paragraphs', () => {
		expect(
			withCase(
				'second-case',
				[{ file: 'essay/02-whose-voice-it-was.md', from: 'kind: article', to: 'kind: articel' }],
				linesOf,
			),
		).toHaveLength(1);
	});
});
