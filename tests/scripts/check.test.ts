/** `npm run check` as an editor meets it: lines, a count, a status. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caseFolder, withCase } from '../fixtures/case.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const check = (folder: string, { node = [], asked = [] }: { node?: string[]; asked?: string[] } = {}) => {
	const { status, stdout } = spawnSync(process.execPath, [...node, script, ...asked], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	return { status, lines: stdout.trimEnd().split('\n') };
};

// Each starts the program anew: on a busy machine that takes its time.
describe('the check', { timeout: 60_000 }, () => {
	test('of a sound case says one line and succeeds', () => {
		const { status, lines } = check(caseFolder('second-case'));
		expect(status).toBe(0);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/0 errors, 0 warnings$/);
	});
	test('shows a warning and succeeds', () => {
		const text = '---\nname: Sweden\nshort: A state.\ntype: state\n---\n';
		const { status, lines } = withCase('second-case', [{ file: 'actors/sweden.md', text }], (folder) => check(folder));
		expect(status).toBe(0);
		expect(lines[0]).toMatch(/actors\/sweden\.md:2:1 unused-entry .*\(a warning\)$/);
	});
	test('of thousands of faults shows the first hundred and counts the rest', () => {
		const actors = Array.from({ length: 2500 }, (_, index) => `norwy-${index}`).join(', ');
		const change = { file: 'events/oslo-adoption.md', from: 'actors: [norway]', to: `actors: [${actors}]` };
		const { status, lines } = withCase('second-case', [change], (folder) => check(folder));
		expect(status).toBe(1);
		expect(lines).toHaveLength(102);
		expect(lines.slice(-2)).toEqual([
			'and 2400 more, which are shown once these are mended',
			expect.stringMatching(/2500 errors, 0 warnings$/),
		]);
	});
	test('of a list of thousands of wrong sources takes the memory of a small machine', { timeout: 180_000 }, () => {
		const wrong = Array.from({ length: 6000 }, (_, index) => ({
			id: `A ${index}`,
			type: 'boook',
			title: `Title ${index}`,
			issued: { 'date-parts': [['2015', 1, 2]] },
			foo: 1,
		}));
		const change = { file: 'sources.json', text: JSON.stringify(wrong, null, 2) };
		const { lines } = withCase('second-case', [change], (folder) =>
			check(folder, { node: ['--max-old-space-size=96'] }),
		);
		expect(lines).toHaveLength(102);
		expect(lines.at(-1)).toMatch(/ 24\d{3} errors, /);
	});
	test('asked for texts, names the published ones that have become others', () => {
		const change = {
			file: 'essay/02-whose-voice-it-was.md',
			from: 'Many scholars saw the [campaign](actor:icbl) as [civil society](concept:international-civil-society) at the table and the treaty as law made from below.',
			to: 'Here stands another thought, of [those](actor:icbl) who [did](concept:international-civil-society) sign.',
		};
		const texts = withCase('second-case', [change], (folder) => check(folder, { asked: ['--texts'] }));
		expect(texts.status).toBe(0);
		expect(texts.lines).toHaveLength(2);
		expect(texts.lines[1]).toMatch(/^anchors: \/#not-from-below is published with ‘Many scholars .*’ and says ‘Here /);
	});
	test('shows every error and fails', () => {
		const changes = [
			{ file: 'actors/icbl.md', from: 'type: association', to: 'type: society' },
			{ file: 'events/oslo-adoption.md', from: 'actors: [norway]', to: 'actors: [norwy]' },
		];
		const { status, lines } = withCase('second-case', changes, (folder) => check(folder));
		expect(status).toBe(1);
		expect(lines).toHaveLength(3);
	});
});
