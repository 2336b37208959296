/** Reads one data file: a record, or a list of which the entries that are sound stay. */
import type { z } from 'zod';
import { fileSchemas, type FileCollection } from '../schema/index.ts';
import { valueAt } from '../schema/record.ts';
import { cutTexts } from './cut-texts.ts';
import { readText, shownName } from './files.ts';
import { readJson } from './json-source.ts';
import type { SourceNames } from './markdown.ts';
import { ofFile, ofUnreadable, type Problem } from './problem.ts';
import { remembering } from './remembering.ts';
import { problemsIn, snippetsOf } from './snippets.ts';
import type { AnyFile, FieldPath, Position, Refused } from './types.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml.ts';

interface ReadFile {
	readonly file?: AnyFile;
	readonly refused?: Refused;
	/** Of a list: the ids in it, those of refused entries too. */
	readonly ids: readonly string[];
	readonly problems: readonly Problem[];
}

const unread = (problem: Problem): ReadFile => ({ ids: [], problems: [problem] });

const recordOf = (file: string, source: YamlSource, collection: FileCollection, names: SourceNames): ReadFile => {
	const schema: z.ZodType = fileSchemas[collection];
	const { data, sound, problems } = validate(schema, source.data, source);
	const snippets = snippetsOf(schema, sound, source.at, names);
	const told = [...cutTexts(schema, sound, source), ...problems, ...problemsIn(snippets)];
	const held = { collection, file, snippets, at: source.at };
	return data === undefined
		? { ids: [], problems: told, refused: { ...held, data: sound } }
		: // The schema of the collection has just vouched for the data.
			{ ids: [], problems: told, file: { ...held, data } as AnyFile };
};

/** One fault makes one message: the entries that are sound are read all the same. */
const listOf = (
	file: string,
	source: YamlSource,
	collection: 'ties' | 'sources',
	items: readonly unknown[],
): ReadFile => {
	const sound: unknown[] = [];
	/** Where each sound item stands in the file. */
	const places: number[] = [];
	const problems: Problem[] = [];
	/** What is left of each item that is refused, in its place. */
	const left: unknown[] = [];
	for (const [index, item] of items.entries()) {
		const checked = validate(fileSchemas[collection].element, item, source, [index]);
		problems.push(...checked.problems);
		if (checked.data === undefined) {
			left[index] = checked.sound;
			continue;
		}
		sound.push(checked.data);
		places.push(index);
	}
	const at = ([index, ...rest]: FieldPath): Position =>
		source.at(index === undefined ? [] : [places[Number(index)] ?? index, ...rest]);
	const held = { collection, file, snippets: [] };
	return {
		// The schema of the list has just vouched for each of its items.
		file: { ...held, data: sound, at } as AnyFile,
		...(left.length > 0 ? { refused: { ...held, data: left, at: source.at } } : {}),
		ids: items.map((item) => valueAt(item, ['id'])).filter((id) => typeof id === 'string'),
		problems,
	};
};

/** What the text of a data file holds. */
const dataOf = (file: string, text: string, collection: FileCollection, names: SourceNames): ReadFile => {
	const source = file.endsWith('.json') ? readJson(text, file) : readYaml(text, file);
	if (source.problem) return unread(source.problem);
	if ((collection === 'ties' || collection === 'sources') && Array.isArray(source.data))
		return listOf(file, source, collection, source.data);
	if (collection !== 'sources') return recordOf(file, source, collection, names);
	const advice =
		"write [ before the first and ] after the last, or take another program's file in with npm run sources -- FILE";
	return unread(ofFile(file, 'bad-json', 'this is no list of entries', advice));
};

const dataOfText = remembering(dataOf);

/** Reads one data file. */
export const readFile = (collection: FileCollection, path: string, names: SourceNames): ReadFile => {
	const file = shownName(path);
	const read = readText(path);
	return 'unreadable' in read ? unread(ofUnreadable(file, read)) : dataOfText(file, read.text, collection, names);
};
