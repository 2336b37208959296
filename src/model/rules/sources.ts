/** A bibliography that can leave the house: names are names, titles are titles, addresses lead to who published. */
import { faultOfHost } from '../../schema/copy-hosts.ts';
import type { Source } from '../../schema/sources.ts';
import type { Problem } from '../../source/problem.ts';
import type { FieldPath } from '../../source/types.ts';
import { isHanAlone } from '../scripts.ts';
import { errorAt, warningAt, type Rule } from './rule.ts';

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

type Parts = NonNullable<Source['issued']>['date-parts'][number];

/** Compares two dates as far as both are known: `[2015]` is neither before nor after `[2015, 9, 25]`. */
const compare = (a: Parts, b: Parts): number =>
	a.map((part, index) => part - (b[index] ?? part)).find((difference) => difference !== 0) ?? 0;

/** The texts of a source that its language is asked of, each with its place. */
const spoken = (source: Source): readonly (readonly [FieldPath, string])[] => [
	...(['title', 'container-title', 'publisher'] as const).map((key) => [[key], source[key] ?? ''] as const),
	...(['author', 'editor', 'translator'] as const).flatMap((role) =>
		(source[role] ?? []).flatMap((name, index) =>
			Object.entries(name).map(([part, text]) => [[role, index, part], text ?? ''] as const),
		),
	),
];

/** Where a text stands of which only its language says whether it is Chinese or Japanese; the first of them. */
const hanAlone = (source: Source): FieldPath | undefined => {
	const texts = spoken(source);
	return isHanAlone(texts.map(([, text]) => text).join(' '))
		? texts.find(([, text]) => isHanAlone(text))?.[0]
		: undefined;
};

/** What may well be so, and is a slip more often. `day`: that of the edition. */
const doubtsOf = (source: Source, day: string | undefined): readonly Told[] => {
	const { issued, accessed, language } = source;
	const [appeared] = issued?.['date-parts'] ?? [];
	const [read] = accessed?.['date-parts'] ?? [];
	const edition = day?.split('-').map(Number);
	const way = 'mend it, or renew edition.date in site.yaml';
	const isAfter = (date: Parts | undefined): boolean =>
		date !== undefined && edition !== undefined && compare(date, edition) > 0;
	const han = language === undefined ? hanAlone(source) : undefined;
	return [
		...(isAfter(appeared)
			? [[['issued'], 'later-than-edition', `it appeared after '${day}', the day of this edition`, way] as const]
			: []),
		...(isAfter(read)
			? [[['accessed'], 'later-than-edition', `it was read after '${day}', the day of this edition`, way] as const]
			: []),
		...(appeared && read && compare(appeared, read) > 0
			? [[['accessed'], 'read-before-issued', 'it was read before it appeared', 'mend one of the two dates'] as const]
			: []),
		...(han
			? [
					[
						han,
						'unsaid-language',
						'its characters are those of Chinese and of Japanese',
						"add its language, 'zh-Hans', 'zh-Hant' or 'ja': it is shown and read out as that",
					] as const,
				]
			: []),
	];
};

/** What in a source would be wrong in anybody else's bibliography. */
export const sources: Rule = ({ content }) => {
	const file = content.files.sources;
	if (!file) return [];
	const day = content.files.site?.data.edition.date;
	return file.data.flatMap((source, index) => {
		const as =
			(kind: typeof errorAt) =>
			([path, rule, wrong, advice]: Told): Problem =>
				kind(file, [index, ...path], rule, wrong, advice);
		return [...faultsOf(source).map(as(errorAt)), ...doubtsOf(source, day).map(as(warningAt))];
	});
};
