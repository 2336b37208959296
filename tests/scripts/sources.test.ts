/** `npm run sources` as an editor meets it: what it says, what it writes, and that the check takes it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesOf, withCase } from '../fixtures/case.ts';

const script = fileURLToPath(new URL('../../scripts/sources.ts', import.meta.url));

/** Takes an export into a copy of the second case, twice. */
const take = (name: string, text: string) =>
	withCase('second-case', [], (folder) => {
		const exported = mkdtempSync(join(tmpdir(), 'export-'));
		const file = join(exported, name);
		writeFileSync(file, text);
		const list = join(folder, 'sources.json');
		const before = readFileSync(list, 'utf8');
		const run = () => {
			const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
				encoding: 'utf8',
				env: { ...process.env, CONTENT_DIR: folder },
			});
			return { status, says: (stdout + stderr).replaceAll(file, name).trimEnd().split('\n') };
		};
		const first = run();
		const after = readFileSync(list, 'utf8');
		const again = run();
		rmSync(exported, { recursive: true });
		return { first, again, before, after, unchanged: readFileSync(list, 'utf8') === after, check: linesOf(folder) };
	});

/** The lines that stand in one place of a text and not in the text before. @throws Error where anything else changed */
const insertedInto = (before: string, after: string): readonly string[] => {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const start = old.findIndex((line, index) => line !== now[index]);
	const end = now.length - (old.length - start);
	if (now.slice(end).join('\n') !== old.slice(start).join('\n')) throw new Error('more has changed than one place');
	return now.slice(start, end);
};

const bibtex = `@book{Schmitt:2013, editor={Schmitt, Michael N.}, title={A Manual}, year=2013, keywords={law}}
@article{a, author={Anderson, Kenneth}, title={Another},  year=2000, url={https://digitalcommons.wcl.american.edu/facsch_lawrev/1479}}`;

test('what is new is added in its place, and nothing else is touched', { timeout: 60_000 }, () => {
	const { first, again, before, after, unchanged, check } = take('refs.bib', bibtex);
	expect(first).toEqual({
		status: 0,
		says: [
			'refs.bib: BibTeX, 2 entries',
			'took 1: schmitt-2013 (Schmitt:2013)',
			'already had 1: anderson-2000 (a, by its address)',
			'left out: keyword (Schmitt:2013)',
		],
	});
	expect(insertedInto(before, after)).toEqual([
		'    "id": "schmitt-2013",',
		'    "type": "book",',
		'    "title": "A Manual",',
		'    "editor": [',
		'      {',
		'        "family": "Schmitt",',
		'        "given": "Michael N."',
		'      }',
		'    ],',
		'    "issued": {',
		'      "date-parts": [',
		'        [',
		'          2013',
		'        ]',
		'      ]',
		'    }',
		'  },',
		'  {',
	]);
	expect(again.says).toContain('took 0');
	expect(unchanged).toBe(true);
	expect(check).toEqual([expect.stringMatching(/^warning: .*unused-entry id: nothing cites 'schmitt-2013'/)]);
});

test('what cannot be read is told, and nothing is written', { timeout: 60_000 }, () => {
	const { first, before, after } = take('refs.json', '<xml/>');
	expect(first).toEqual({
		status: 1,
		says: [
			'refs.json: this is neither CSL-JSON nor BibTeX nor RIS; export the entries as one of these; an XML, HTML or Word file is none',
		],
	});
	expect(after).toBe(before);
});

test('what breaks off says where, and what to write', { timeout: 60_000 }, () => {
	const { first, before, after } = take(
		'refs.bib',
		'@book{a, title={One}}\n\n@book{b,\n  title={Two}\n\n@book{c, title={Three}}\n',
	);
	expect(first).toEqual({
		status: 1,
		says: [
			'refs.bib:3:1: the entry that begins here is not closed; close it with }, and each of its texts with } or "',
		],
	});
	expect(after).toBe(before);
});

test('a folder is no file that was exported: one line says so', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, '.'], { encoding: 'utf8' });
	expect({ status, says: stdout + stderr }).toEqual({
		status: 1,
		says: '.: this is no file; name the file that was exported\n',
	});
});

test('of a new case only the entry that came is new', () => {
	const folder = mkdtempSync(join(tmpdir(), 'case-'));
	const run = (name: string, ...rest: readonly string[]) =>
		spawnSync(process.execPath, [fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url)), ...rest], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: folder },
		});
	try {
		expect(run('new.ts', 'case', folder).status).toBe(0);
		const list = join(folder, 'sources.json');
		const before = readFileSync(list, 'utf8');
		writeFileSync(join(folder, 'one.bib'), '@misc{zz, title={Last}}');
		expect(run('sources.ts', join(folder, 'one.bib')).status).toBe(0);
		expect(insertedInto(before, readFileSync(list, 'utf8'))).toHaveLength(5);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
