/**
 * The data files and their published schemas: each file satisfies its own, by a validator that is not the one that made
 * it, each schema says what its keys mean, each address leads somewhere, and the table is the same as the list.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdtempSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { bare, builds, collectionFilesOf, fileOf, filesOf, pagesOf } from './site.ts';

interface Published {
	readonly $schema: string;
	readonly items: { readonly properties: Readonly<Record<string, { readonly description?: string }>> };
}

interface Package {
	readonly name: string;
	readonly title: string;
	readonly version: string;
	readonly created: string;
	readonly licenses: readonly { readonly title: string; readonly path: string }[];
	readonly contributors?: readonly { readonly title: string }[];
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly format: string;
		readonly mediatype: string;
		readonly rows?: number;
		readonly bytes: number;
		readonly hash: string;
		readonly describedby?: string;
	}[];
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly url?: string };

/** The cells of a table, by RFC 4180. */
const cellsOf = (text: string): readonly (readonly string[])[] => {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '') break;
		if (end !== ',') rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
};

const hasPython = (): boolean => {
	try {
		execFileSync('python3', ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
};

describe.each(builds)('data of %s', (folder) => {
	const text = (...path: readonly string[]): string => readFileSync(join(folder, 'data', ...path), 'utf8');
	const names = readdirSync(join(folder, 'data', 'schema'))
		.map((file) => file.replace('.schema.json', ''))
		.filter((name) => name !== 'annotations');
	const schemaOf = (name: string) => JSON.parse(text('schema', `${name}.schema.json`)) as Published;
	const rowsOf = (name: string) => JSON.parse(text(`${name}.json`)) as readonly Row[];

	test('is there for what the case has, each file with its schema', () => {
		expect(names).toEqual(expect.arrayContaining(['agreements', 'actors', 'events', 'measures', 'questions']));
		const files = collectionFilesOf(folder);
		expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(names.sort());
	});

	test.for(names)('%s satisfies its published schema', (name) => {
		const rows = rowsOf(name);
		expect(rows.length).toBeGreaterThan(0);
		const check = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schemaOf(name));
		check(rows);
		expect(check.errors).toBeNull();
		// A checker that took everything would prove nothing.
		expect(check([{ ...rows[0], unheardOf: true }])).toBe(false);
		const { id, ...nameless } = rows[0] ?? { id: '' };
		expect(id).not.toBe('');
		expect(check([nameless])).toBe(false);
	});

	test.for(names)('%s has no empty text', (name) => {
		expect(
			rowsOf(name)
				.filter((row) => row['text'] === '' || row['html'] === '')
				.map(({ id }) => id),
		).toEqual([]);
	});

	test.for(names)('the schema of %s is of 2020-12 and describes each key', (name) => {
		const { $schema, items } = schemaOf(name);
		expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
		const bare = Object.entries(items.properties).filter(([, { description }]) => !description);
		expect(bare.map(([key]) => key)).toEqual([]);
	});

	test('each schema says the address at which it lies, as its name', () => {
		const found = readdirSync(join(folder, 'data', 'schema')).map((file) => {
			const { $id = '' } = JSON.parse(text('schema', file)) as { readonly $id?: string };
			return fileOf(folder, $id);
		});
		expect(found).toEqual(readdirSync(join(folder, 'data', 'schema')).map((file) => join(folder, 'data/schema', file)));
	});

	test('each address of a row is a page of the site, with the thing on it', () => {
		const pages = new Map(pagesOf(folder).map((page) => [page.file, page]));
		const lost = names.flatMap((name) =>
			rowsOf(name).flatMap(({ id, url }) => {
				if (url === undefined) return [];
				const [path = '', anchor] = url.split('#');
				const page = pages.get(fileOf(folder, path) ?? '');
				return page && (anchor === undefined || page.ids.has(anchor)) ? [] : [`${name}/${id}: ${url}`];
			}),
		);
		expect(lost).toEqual([]);
	});

	test('the annotations satisfy their schema, and each finds its words once in the page as it is', () => {
		const file = JSON.parse(text('annotations.jsonld')) as {
			readonly total: number;
			readonly first: {
				readonly items: readonly {
					readonly body: readonly { readonly id?: string }[];
					readonly target: {
						readonly selector: {
							readonly value: string;
							readonly refinedBy: { readonly exact: string; readonly prefix: string; readonly suffix: string };
						};
					};
				}[];
			};
		};
		const schema = JSON.parse(text('schema', 'annotations.schema.json')) as object;
		const check = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false }).compile(
			schema,
		);
		check(file);
		expect(check.errors).toBeNull();
		expect(check({ ...file, total: 'many' })).toBe(false);
		const { items } = file.first;
		expect(items).toHaveLength(rowsOf('claims').length);
		expect(file.total).toBe(items.length);
		const essay = pagesOf(folder).find(({ path }) => path === '/')?.root;
		const body = essay?.querySelector('body')?.textContent ?? '';
		const lost = items.flatMap(({ target: { selector } }) => {
			const { exact, prefix, suffix } = selector.refinedBy;
			const paragraph = essay?.querySelector(`[id="${selector.value}"]`)?.textContent ?? '';
			const whole = `${prefix}${exact}${suffix}`;
			const times = body.split(whole).length - 1;
			return paragraph.includes(whole) && times === 1 ? [] : [`${selector.value}, ${times} times: ${whole}`];
		});
		expect(lost).toEqual([]);
	});

	test('the table holds what the list holds, and no cell is a formula', () => {
		const written = text('events.csv');
		expect(written.startsWith('\ufeffid,')).toBe(true);
		const [header = [], ...rows] = cellsOf(written.slice(1));
		const list = rowsOf('events');
		expect(rows.map((row) => row.length)).toEqual(list.map(() => header.length));
		const told = (value: unknown): string =>
			Array.isArray(value) ? value.join('; ') : typeof value === 'number' ? String(value) : ((value as string) ?? '');
		const differing = rows.flatMap((row, index) =>
			header.flatMap((key, column) => {
				const [cell = '', value] = [row[column], told(list[index]?.[key])];
				return cell === value || cell === `'${value}` ? [] : [`${list[index]?.id} ${key}: ${cell}`];
			}),
		);
		expect(differing).toEqual([]);
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});

	test('the page says how a cell of the table parts its ids, and what of the list the table leaves out', () => {
		const page = pagesOf(folder).find(({ path }) => path === '/data/');
		const told =
			page?.root.querySelectorAll('section[aria-labelledby="table"] code').map((code) => code.textContent) ?? [];
		const [header = []] = cellsOf(text('events.csv').slice(1));
		const keys = Object.keys(schemaOf('events').items.properties).filter((key) => !header.includes(key));
		// A draft is in no build.
		expect(told).toEqual(expect.arrayContaining(['; ', ...keys.filter((key) => key !== 'draft')]));
	});

	test('the page leads to every file, and to no other', () => {
		const page = pagesOf(folder).find(({ path }) => path === '/data/');
		const linked = page?.root.querySelectorAll('main a[download]').map((link) => link.getAttribute('href') ?? '') ?? [];
		expect(linked.filter((address) => !fileOf(folder, address))).toEqual([]);
		const all =
			page?.root.querySelectorAll('main a').map((link) => fileOf(folder, link.getAttribute('href') ?? '')) ?? [];
		const there = filesOf(join(folder, 'data')).filter((name) => name !== 'index.html');
		expect(there.filter((name) => !all.includes(join(folder, 'data', name)))).toEqual([]);
		expect(all).toContain(join(folder, 'anchors.json'));
		const rows = page?.root.querySelectorAll('.downloads tbody tr').map((row) => row.querySelectorAll('td')[0]?.text);
		expect(rows).toEqual(
			page?.root
				.querySelectorAll('.downloads tbody th')
				.map(({ text: name }) => String(rowsOf(name.trim().replace('.json', '')).length)),
		);
	});

	describe('the worked examples', () => {
		const page = pagesOf(folder).find(({ path }) => path === '/data/');
		const codeOf = (language: string): string =>
			parse(page?.root.querySelector(`[data-example="${language}"]`)?.innerHTML ?? '').textContent;
		const expected = [...Map.groupBy(rowsOf('events'), ({ date }) => String(date).slice(0, 4))]
			.sort()
			.map(([year, { length }]) => `${year} ${length}`)
			.join('\n');
		const run = (command: string, name: string, language: string): string => {
			const place = mkdtempSync(join(tmpdir(), 'example-'));
			copyFileSync(join(folder, 'data', 'events.json'), join(place, 'events.json'));
			writeFileSync(join(place, name), codeOf(language));
			return execFileSync(command, [name], { cwd: place, encoding: 'utf8' }).trim();
		};
		test('are in three languages', () => {
			expect(['python', 'r', 'javascript'].map(codeOf).filter((code) => code.length > 50)).toHaveLength(3);
		});
		test('the JavaScript one counts the years', () => {
			expect(run(process.execPath, 'example.mjs', 'javascript')).toBe(expected);
		});
		test.runIf(hasPython())('the Python one counts the years', () => {
			expect(run('python3', 'example.py', 'python')).toBe(expected);
		});
	});

	test('the text is Markdown without anything of ours', () => {
		const essay = readFileSync(join(folder, 'essay.md'), 'utf8');
		const root = pagesOf(folder).find(({ path }) => path === '/')?.root;
		expect(essay.match(/^¶\u00a0\d+ /gm)?.length).toBe(root?.querySelectorAll('[data-paragraph]').length);
		// No anchor, no typed link, no directive, no HTML; each note referred to is there.
		expect(
			essay.match(/\{#|\]\((?:agreement|actor|mechanism|concept|event|commitment):|^:{2,}|<\/?[a-z]+[ >]/gm),
		).toBeNull();
		const noted = new Set(essay.match(/\[\^\d+\](?!:)/g));
		expect([...noted].filter((mark) => !essay.includes(`\n${mark}: `))).toEqual([]);
		const cited = new Set([...essay.matchAll(/@([a-z0-9-]+)/g)].map(([, key]) => key));
		expect([...cited].filter((key) => !essay.includes(`**@${key}**`))).toEqual([]);
	});
});

describe.each([...builds, [bare] as const])('the package of %s', (folder) => {
	const file = (name: string): Buffer => readFileSync(join(folder, 'data', name));
	const described = () => JSON.parse(file('datapackage.json').toString()) as Package;

	test('says what the files are as a whole: of which edition, when, under which licence', () => {
		const { name, title, version, created, licenses, contributors } = described();
		expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(title).not.toBe('');
		const [edition] = JSON.parse(readFileSync(join(folder, 'cite/edition.csl.json'), 'utf8')) as readonly {
			readonly title: string;
			readonly version: string;
			readonly author?: readonly { readonly literal: string }[];
		}[];
		expect(contributors?.map((each) => each.title)).toEqual(edition?.author?.map(({ literal }) => literal));
		expect([title, version]).toEqual([edition?.title, edition?.version]);
		expect(created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
		expect(licenses.map(({ path }) => URL.canParse(path))).toEqual([true]);
	});

	test('names each file of the data, once, with its bytes and their sum', () => {
		const { resources } = described();
		const there = filesOf(join(folder, 'data')).filter(
			(name) => !/^(?:index\.html|datapackage\.json|schema\/.*)$/.test(name),
		);
		expect(resources.map(({ path }) => path).sort()).toEqual(there);
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
		expect(resources.filter(({ name }) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name))).toEqual([]);
		for (const { path, format, mediatype, bytes, hash, describedby } of resources) {
			expect(bytes, path).toBe(file(path).length);
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(file(path)).digest('hex')}`);
			expect(path.endsWith(`.${format}`), path).toBe(true);
			expect(mediatype).toMatch(/^[a-z]+\/[a-z.+-]+$/);
			if (describedby !== undefined) expect(existsSync(join(folder, 'data', describedby)), path).toBe(true);
		}
	});

	test('counts the entries of each file that is a list', () => {
		const counted = described().resources.map(({ path, rows }) => [path, rows]);
		const count = (path: string): number | undefined => {
			const text = file(path).toString();
			if (path.endsWith('.csv')) return cellsOf(text.slice(1)).length - 1;
			if (path.endsWith('.bib')) return text.match(/^@/gm)?.length;
			if (path.endsWith('.ris')) return text.match(/^TY {2}- /gm)?.length;
			const data: unknown = JSON.parse(text);
			if (path.endsWith('.jsonld')) return (data as { readonly total: number }).total;
			return Array.isArray(data) && !path.startsWith('figures/') ? data.length : undefined;
		};
		expect(counted).toEqual(counted.map(([path]) => [path, count(String(path))]));
	});
});

test('a case without collections has a bibliography and a text, and no empty file', () => {
	expect(existsSync(join(bare, 'data', 'sources.bib'))).toBe(true);
	expect(existsSync(join(bare, 'essay.md'))).toBe(true);
	expect(collectionFilesOf(bare)).toEqual([]);
	expect(readdirSync(join(bare, 'data')).filter((name) => name.endsWith('.csv'))).toEqual([]);
});
