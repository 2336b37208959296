import { describe, expect, test } from 'vitest';
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
