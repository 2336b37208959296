/** An editor's day, tried word for word: what docs/editing.md says to write or to run is taken from the page itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/read.ts';
import { linesOf, withCase } from '../fixtures/case.ts';

const page = readFileSync(new URL('../../docs/editing.md', import.meta.url), 'utf8');
/** The steps of the day, each by the words that it begins with. */
const steps = new Map(
	[...page.matchAll(/^\*\*([^*]+?)\.?\*\*([\s\S]*?)(?=^\*\*|(?![\s\S]))/gm)].map(([, head = '', text = '']) => [
		head,
		text,
	]),
);
const stepOf = (head: string): string => steps.get(head) ?? '';
/** What a step sets as code in its line; what it sets as a block. */
const codeIn = (head: string): readonly string[] =>
	[
		...stepOf(head)
			.replace(/```[\s\S]*?```/g, '')
			.matchAll(/`([^`]+)`/g),
	].map(([, code = '']) => code);
const blockIn = (head: string): string => /```markdown\n([\s\S]*?)```/.exec(stepOf(head))?.[1] ?? '';
const codeLike = (head: string, form: RegExp): string => codeIn(head).find((code) => form.test(code)) ?? '';

/** Runs `npm run NAME -- …` as the page says it, on a case. */
const run = (command: string, folder: string) => {
	const [, name = '', words = ''] = /^npm run (\S+) -- (.+)$/.exec(command) ?? [];
	const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
	return spawnSync(process.execPath, [script, ...words.split(' ')], {
		encoding: 'utf8',
		cwd: join(folder, '..'),
		env: { ...process.env, CONTENT_DIR: folder },
	});
};
const essay = 'essay/01-how-the-ban-was-made.md';
const event = 'events/oslo-adoption.md';
const edit = (folder: string, file: string, change: (text: string) => string): void =>
	writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
/** What the check says of a copy of the second case after something was done to it. */
const after = (act: (folder: string) => void): readonly string[] =>
	withCase('second-case', [], (folder) => {
		act(folder);
		return linesOf(folder);
	});
const idsOf = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split(' ')[1] ?? '');

const tried: Readonly<Record<string, () => void>> = {
	'Begin a case': () => {
		withCase('second-case', [], (beside) => {
			const command = codeLike('Begin a case', /^npm run new/);
			const folder = join(beside, '..', `${command.split(' ').at(-1) ?? ''}-${process.pid}`);
			try {
				const { status, stdout } = run(`${command}-${process.pid}`, beside);
				expect([status, stdout]).toEqual([0, expect.stringMatching(/CONTENT_DIR=its-folder\S* npm run dev/)]);
				expect(linesOf(folder)).toEqual([]);
				const { entries } = readContent(folder);
				expect(Object.values(entries).flat().length).toBe(10);
				expect(run(`${command}-${process.pid}`, beside).stderr).toMatch(/is there already, and not empty/);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		});
	},
	'Correct a date': () => {
		const dates = codeIn('Correct a date').filter((code) => /^'\d/.test(code));
		expect(dates.length).toBe(3);
		for (const date of dates)
			expect(after((folder) => edit(folder, event, (text) => text.replace(/^date: .*/m, `date: ${date}`)))).toEqual([]);
	},
	'Add an entry': () => {
		const command = codeLike('Add an entry', /^npm run new/);
		// What is asked of the other folders, new.test.ts tries.
		for (const collection of ['events', 'essay', 'ties']) {
			const told = after((folder) => {
				const { status } = run(command.replace(' events ', ` ${collection} `), folder);
				expect([collection, status]).toEqual([collection, 0]);
				if (collection === 'events')
					expect(existsSync(join(folder, codeLike('Add an entry', /^content\/events/).replace('content/', '')))).toBe(
						true,
					);
			});
			expect(
				idsOf(told.filter((line) => !line.startsWith('warning: '))).filter((id) => id !== 'missing-field'),
			).toEqual([]);
			expect(told.length).toBeGreaterThan(0);
		}
	},
	'Rename an entry': () => {
		const told = after((folder) =>
			renameSync(join(folder, 'actors/norway.md'), join(folder, 'actors/kingdom-of-norway.md')),
		);
		expect(idsOf(told)).toContain('unknown-actor');
		expect(told.join('\n')).toContain("no actor 'norway'");
	},
	'Delete an entry': () => {
		const told = after((folder) => rmSync(join(folder, 'actors/norway.md')));
		expect(told.length).toBeGreaterThan(3);
		expect(new Set(idsOf(told))).toEqual(new Set(['unknown-actor']));
	},
	'Make a draft': () => {
		const draft = codeLike('Make a draft', /^draft:/);
		withCase('second-case', [], (folder) => {
			edit(folder, event, (text) => text.replace('---\n', `---\n${draft}\n`));
			const has = (drafts: boolean) =>
				readContent(folder, { drafts }).entries.events.some(({ id }) => id === 'oslo-adoption');
			expect([has(false), has(true)]).toEqual([false, true]);
			expect(linesOf(folder).join('\n')).toMatch(/'oslo-adoption'.* draft/);
		});
	},
	'Say a doubt': () => {
		const doubt = codeLike('Say a doubt', /^doubt:/);
		withCase('second-case', [], (folder) => {
			edit(folder, event, (text) => text.replace('---\n', `---\n${doubt}\n`));
			expect(linesOf(folder)).toEqual([]);
			const said = readContent(folder).entries.events.map(({ data }) => data.doubt);
			expect(said).toContain(/'(.*)'/.exec(doubt)?.[1]);
		});
	},
	'Write a note': () => expect(withBlock('Write a note')).toMatch(/"footnoteDefinition".*The note\./),
	'Write a table': () => expect(withBlock('Write a table')).toMatch(/"tableCell".*five officers/),
	'Add a paragraph to the essay': () => expect(withBlock('Add a paragraph to the essay')).toContain('"what-it-says"'),
	'Take out what was published': () => {
		const head = 'Take out what was published';
		const lost = (folder: string) => linesOf(folder).filter((line) => line.includes(' lost-anchor '));
		for (const form of [/^"heir"/, /^"note"/])
			withCase('second-case', [], (folder) => {
				for (const file of [
					'essay/02-whose-voice-it-was.md',
					'events/ottawa-signing.md',
					'claims/nobody-elects-them.md',
				])
					edit(folder, file, (text) => text.replace('not-from-below', 'its-id'));
				expect(lost(folder)).toEqual([
					expect.stringMatching(/^content\/anchors\.json:\d+.*\/#not-from-below.*Many scholars/),
				]);
				edit(folder, 'anchors.json', (text) =>
					text.replace('"/#not-from-below": {', `"/#not-from-below": {\n\t\t${codeLike(head, form)},`),
				);
				expect(lost(folder)).toEqual([]);
			});
	},
	'Release an edition': () => {
		withCase('second-case', [], (folder) => {
			edit(folder, 'site.yaml', (text) => text.replace(/^( +version: ).*/m, "$1'7'"));
			const { status, stdout } = run(codeLike('Release an edition', /^npm run anchors/), folder);
			expect([status, stdout]).toEqual([0, expect.stringMatching(/editions\/7\.json are written/)]);
			expect(existsSync(join(folder, 'editions/7.json'))).toBe(true);
			expect(linesOf(folder)).toEqual([]);
		});
	},
	'Add a source': () => {
		const [command, cite] = [codeLike('Add a source', /^npm run new/), codeLike('Add a source', /^\[@/)];
		withCase('second-case', [], (folder) => {
			run(command, folder);
			expect(new Set(idsOf(linesOf(folder)))).toEqual(new Set(['missing-field']));
			edit(folder, 'sources.json', (text) =>
				text
					.replace('"type": null', '"type": "book"')
					.replace('"title": null', '"title": "A book"')
					.replace('"read": null', '"read": true'),
			);
			edit(folder, event, (text) => `${text.trimEnd()} So it is said ${cite}.\n`);
			expect(linesOf(folder)).toEqual([]);
		});
	},
	Images: () => {
		const image = codeLike('Images', /^!/);
		const told = after((folder) => edit(folder, event, (text) => `${text}\n${image}\n`));
		expect(told).toEqual([expect.stringMatching(/ body: an image; take it out/)]);
	},
};

/** The tree of the essay's first section with the block of a step at its end, which the check takes. */
const withBlock = (head: string) =>
	withCase('second-case', [], (folder) => {
		edit(folder, essay, (text) => `${text}\n${blockIn(head)}`);
		expect(linesOf(folder)).toEqual([]);
		const body = readContent(folder).entries.essay[0]?.body;
		return JSON.stringify(body?.tree, (key, value: unknown) => (key === 'position' ? undefined : value));
	});

describe("an editor's day", () => {
	test('has no step that is not tried', () => {
		expect([...steps.keys()]).toEqual(Object.keys(tried));
	});
	test.each(Object.entries(tried))('%s', (_head, tryIt) => tryIt());
});
