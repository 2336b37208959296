/** A bibliography that can leave the house: names are names, titles are titles, addresses lead to who published. */
import { faultOfHost } from '../../schema/copy-hosts.ts';
import type { Source } from '../../schema/sources.ts';
import { fieldName, type Problem } from '../../source/problem.ts';
import type { FieldPath } from '../../source/types.ts';
import { error, type Rule } from './rule.ts';

/** What was noted about a copy, where a name stands: `Reuters, via Eagle News`, `FBI (copy)`, `reprint of a release`. */
const remark =
	/.\bvia\s+\S|\bcop(?:y|ied) (?:at|by|from|on|of)\b|[(,].*\bcop(?:y|ied)\b|\breprint(?:ed)?\b|\bread in (?:part|a copy)\b/iu;

/** The mark of an editor within a name: `Schmitt (ed.)`. */
const editorsMark = /[(,]\s*(?:eds?\b\.?|editors?\b)/iu;

type Told = readonly [path: FieldPath, rule: Problem['rule'], wrong: string, advice: string];

const namesOf = (list: Source['author'] = []): string[] =>
	list.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')));

const remarks = (source: Source): readonly Told[] => {
	const texts: (readonly [FieldPath, string])[] = [
		...(['author', 'editor', 'translator'] as const).flatMap((role) =>
			(source[role] ?? []).map((name, index): [FieldPath, string] =>
				'literal' in name ? [[role, index, 'literal'], name.literal] : [[role, index, 'family'], name.family],
			),
		),
		...(['container-title', 'publisher'] as const).flatMap((key): [FieldPath, string][] => {
			const value = source[key];
			return value === undefined ? [] : [[[key], value]];
		}),
	];
	return texts.flatMap(([path, text]): Told[] => {
		if (remark.test(text))
			return [
				[
					path,
					'remark-in-name',
					`'${text}' is a name and a remark on the copy`,
					'write the name alone; the copy goes into custom.readAt, a word on it into custom.note',
				],
			];
		return editorsMark.test(text)
			? [[path, 'editor-as-author', `'${text}' is a name and an editor's mark`, "write the name alone, under 'editor'"]]
			: [];
	});
};

/** Who edited a book is not its author as well. */
const editors = (source: Source): readonly Told[] => {
	const authors = new Set(namesOf(source.author));
	return namesOf(source.editor).flatMap((name, index): Told[] =>
		authors.has(name)
			? [
					[
						['editor', index],
						'editor-as-author',
						`'${name}' is author and editor`,
						"of a book that gathers others' texts take it out of 'author'; else out of 'editor'",
					],
				]
			: [],
	);
};

const titles = ({ title }: Source): readonly Told[] =>
	/^\(.*\)$/su.test(title)
		? [
				[
					['title'],
					'described-title',
					`'${title.length > 60 ? `${title.slice(0, 57)}…` : title}' is a description in the place of a title`,
					'write it without the parentheses, and described: true under custom; it is printed in square brackets',
				],
			]
		: [];

const hosts = ({ URL: url }: Source): readonly Told[] => {
	const fault = url === undefined ? undefined : faultOfHost(url);
	if (!fault) return [];
	return [
		[
			['URL'],
			'address-of-copy',
			fault.is === 'copies'
				? `${fault.host} only holds copies`
				: `${fault.host} is an address that nobody else can open`,
			"write the publisher's or the institution's address, or the DOI; where the copy was read, put it into custom.readAt",
		],
	];
};

/** Every fault of one source: where in it, by which rule, what is wrong and what to write. */
export const faultsOf = (source: Source): readonly Told[] =>
	[remarks, editors, titles, hosts].flatMap((check) => check(source));

/** What in a source would be wrong in anybody else's bibliography. */
export const sources: Rule = ({ content }) => {
	const file = content.files.sources;
	if (!file) return [];
	return file.data.flatMap((source, index) =>
		faultsOf(source).map(([path, rule, wrong, advice]) =>
			error(rule, file.at([index, ...path]), fieldName(path), wrong, advice),
		),
	);
};
