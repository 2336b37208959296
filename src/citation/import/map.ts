/** An item of an export → a source that the check accepts, with what was mapped and what was left out. Pure. */
import { faultOfHost } from '../../schema/copy-hosts.ts';
import { source as schema, sourceTypes, type Source } from '../../schema/sources.ts';
import { faultsOf } from '../../model/rules/sources.ts';
import { walkStrings } from '../../schema/walk.ts';
import { elementsOfTitles, markupsIn, withoutElements } from '../../source/plain-field.ts';
import { fieldName } from '../../source/problem.ts';
import { copyRead } from '../how-read.ts';
import { isItem, type Item } from './item.ts';
import { addressOf, dateOf, doiOf, isOthers, languageOf, linesOf, nameOf, pageOf, textOf, typeOf } from './values.ts';

/** A source without its id, and what an editor should know of how it came about. */
export interface Mapped {
	readonly source: Omit<Source, 'id'>;
	/** What stands under another name or in another form now: `shortTitle → title-short`. */
	readonly mapped: readonly string[];
	/** The keys that were left out, each with a reason where there is one. */
	readonly left: readonly string[];
	/** What of it the check will refuse: `title holds '_'`. */
	readonly toMend: readonly string[];
}

/** The names by which programs call what CSL calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
	shortTitle: 'title-short',
	journalAbbreviation: 'container-title-short',
	event: 'event-title',
	'publisher-location': 'publisher-place',
	// Of a newspaper's article, as RIS is read.
	reporter: 'author',
	doi: 'DOI',
	url: 'URL',
	isbn: 'ISBN',
	issn: 'ISSN',
};

/** What says nothing to a reader: read past without a word. */
const silent = new Set(['id', 'citation-key', 'type', '_graph', 'note']);

const people = new Set(['author', 'editor', 'translator', 'collection-editor']);
const dates = new Set(['issued', 'accessed', 'original-date']);
/** What is this edition's own, or not used on the site. */
const untaken = new Set(['id', 'custom', 'abstract']);
const keys = new Set(Object.keys(schema.shape).filter((key) => !untaken.has(key)));

/** A value as the key takes it, and whether it changed its form. */
const valueOf = (key: string, value: unknown): { readonly value: unknown; readonly told?: string } | undefined => {
	if (people.has(key)) {
		const given: readonly unknown[] = Array.isArray(value) ? value : [value];
		const list = given.flatMap((name) => nameOf(name) ?? []);
		const told = given.some(isOthers) ? { told: `${key} → without those whom 'and others' stands for` } : {};
		return list.length === 0 ? undefined : { value: list, ...told };
	}
	if (dates.has(key)) {
		const date = dateOf(value);
		return date && { value: date.date, ...(date.whole ? {} : { told: `${key} → what of it is a date` }) };
	}
	const plain =
		key === 'DOI'
			? doiOf(value)
			: key === 'URL'
				? addressOf(value)
				: key === 'language'
					? languageOf(value)
					: undefined;
	if (key === 'DOI' || key === 'URL' || key === 'language')
		return plain === undefined
			? undefined
			: {
					value: plain,
					...(plain === textOf(value)
						? {}
						: { told: `${key} → ${key === 'language' ? `'${plain}'` : 'without what stood around it'}` }),
				};
	const text = key === 'page' ? pageOf(value) : textOf(Array.isArray(value) ? value.map(textOf).join(', ') : value);
	return text === undefined ? undefined : { value: key === 'title' ? text : withoutElements(text) };
};

/** A value as it was written, where it is short: `issued 'soon'`. */
const namedWith = (name: string, value: unknown): string => {
	const text = textOf(isItem(value) ? (value['literal'] ?? value['raw']) : value);
	return text === undefined || text.length > 30 ? name : `${name} '${text}'`;
};

/** What the check will say of the texts of a source: only an editor can tell what was meant. */
const markupOf = (source: Omit<Source, 'id'>): readonly string[] => {
	const told: string[] = [];
	walkStrings(schema, source, (_, value, path) => {
		const found = markupsIn(value, path[0] === 'title' ? elementsOfTitles : undefined);
		if (found.length > 0) told.push(`${fieldName(path)} holds ${found.map((each) => `'${each}'`).join(', ')}`);
	});
	return told;
};

/** Takes out what the schema or the rules of the check refuse, so that what is written is accepted. */
const accepted = (draft: Record<string, unknown>, left: string[]): Omit<Source, 'id'> | undefined => {
	for (;;) {
		const result = schema.safeParse({ id: 'x', ...draft });
		const wrong = result.success
			? faultsOf(result.data).map(([path, , what]) => ({ path, what }))[0]
			: { path: result.error.issues[0]?.path ?? [], what: result.error.issues[0]?.message ?? '' };
		if (!wrong) {
			const { id, ...rest } = schema.parse({ id: 'x', ...draft });
			void id;
			return rest;
		}
		const key = String(wrong.path[0]);
		// What is not there and must be: the title, where it was refused before.
		if (!(key in draft)) return undefined;
		left.push(`${key} (${wrong.what})`);
		delete draft[key];
	}
};

/** Maps one item. `undefined` where it has no title, without which nobody can tell what it is. */
export const mapItem = (item: Item): Mapped | undefined => {
	const mapped: string[] = [];
	const left: string[] = [];
	const draft: Record<string, unknown> = { type: typeOf(item['type'], sourceTypes) };
	if (draft['type'] !== textOf(item['type']))
		mapped.push(`type ${textOf(item['type']) ?? 'none'} → ${String(draft['type'])}`);
	const noted = linesOf(item['note']);
	const copy = copyRead(noted.rest);
	const { fields, rest } = copy ? { ...noted, rest: copy.rest } : noted;
	const take = (name: string, raw: unknown): void => {
		const key =
			renamed[name] ?? renamed[name.toLowerCase()] ?? (keys.has(name) ? name : name.toLowerCase().replace(/ /g, '-'));
		if (silent.has(name)) return;
		const fit = keys.has(key) && !(key in draft) ? valueOf(key, raw) : undefined;
		if (!fit) {
			if (textOf(raw) !== undefined || typeof raw === 'object')
				left.push(dates.has(key) && !(key in draft) ? namedWith(name, raw) : name);
			return;
		}
		draft[key] = fit.value;
		if (fit.told !== undefined) mapped.push(fit.told);
		else if (key !== name) mapped.push(`${name} → ${key}`);
	};
	for (const [name, raw] of Object.entries(item)) take(name, raw);
	for (const [name, raw] of Object.entries(fields)) take(name, raw);
	if (rest !== '') left.push('note');

	if (copy) {
		draft['custom'] = { readAt: copy.address };
		mapped.push('note → custom.readAt');
		// What has no address of its own was given that of its copy.
		if (draft['URL'] === copy.address) delete draft['URL'];
	}
	const doi = doiOf(draft['URL']);
	if (doi !== undefined && draft['DOI'] === undefined) {
		draft['DOI'] = doi;
		mapped.push('URL → DOI');
	}
	if (typeof draft['URL'] === 'string' && faultOfHost(draft['URL']) && !copy) {
		draft['custom'] = { readAt: draft['URL'] };
		delete draft['URL'];
		mapped.push('URL → custom.readAt');
	}
	const title = draft['title'];
	if (typeof title !== 'string') return undefined;
	if (/^\(.*\)$/su.test(title)) {
		draft['title'] = title.slice(1, -1).trim();
		draft['custom'] = { ...(draft['custom'] as object | undefined), described: true };
		mapped.push('title in parentheses → custom.described');
	}
	const source = accepted(draft, left);
	return source && { source, mapped, left, toMend: markupOf(source) };
};
