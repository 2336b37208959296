/** The building blocks that the schemas share: ids, dates, references, short texts. */
import { z } from 'zod';
import { isBeforeCommonEra, parseDate } from './date.ts';
import { keysIn } from './record.ts';

/** The collections of `content/`, by the name of their folder or file. */
export const collectionNames = [
	'essay',
	'agreements',
	'actors',
	'mechanisms',
	'concepts',
	'events',
	'claims',
	'measures',
	'ties',
	'areas',
	'activities',
	'scenarios',
	'pledge',
	'questions',
	'sources',
	'site',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/**
 * What a reference may point at: the entries of a collection, one of the essay's anchors, a commitment. A new one has
 * its words in `src/model/rules/references.ts`: the compiler asks for them.
 */
export type ReferenceTarget =
	| Extract<CollectionName, 'agreements' | 'actors' | 'mechanisms' | 'concepts' | 'events' | 'sources'>
	| 'paragraphs'
	| 'sections'
	| 'commitments';

/**
 * Where a reference key says what it points at; the model's reference rules read it. `describe` makes another object of
 * a schema: ask by `get`, which looks through to the one that was registered, and never by `has`, which does not.
 */
export const referenceRegistry = z.registry<{ target: ReferenceTarget | typeof typed }>();

/** What a value is, in an editor's words: 'a date: 2015, 2015-09 or 2015-09-25'. Messages and docs/fields.md read it. */
export const kindRegistry = z.registry<{ kind: string }>();

export const called = <T extends z.ZodType>(kind: string, schema: T): T => {
	kindRegistry.add(schema, { kind });
	return schema;
};

/** What a reference is called, by its target. */
const referenceKinds: Readonly<Record<ReferenceTarget, string>> = {
	agreements: 'the id of an agreement',
	actors: 'the id of an actor',
	mechanisms: 'the id of a mechanism',
	concepts: 'the id of a concept',
	events: 'the id of an event',
	sources: 'the id of a source',
	paragraphs: 'the anchor of a paragraph of the essay',
	sections: 'the id of a section of the essay',
	commitments: "a commitment, written 'agreement/id'",
};

/** The shape of every id: words in kebab-case, ASCII, at most 80 characters. Sources share it. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of an entry's own (of a commitment, a meeting, a tie): kebab-case, words. */
export const id = () => {
	const kind = 'an id: words in small letters (a–z, 0–9) joined by hyphens';
	return called(kind, z.string().regex(idPattern, kind).max(80));
};

/**
 * The id of something else, checked by the model against what the content holds.
 * @param target the collection (or kind of anchor) in which the id must exist
 */
export const ref = (target: ReferenceTarget) => {
	// Any text will do here: what names nothing is told by the model, which knows what there is and what is near.
	const schema = text();
	referenceRegistry.add(schema, { target });
	return called(referenceKinds[target], schema);
};

/** The schemes of typed links and references, each with what it points at. */
export const schemeTargets = {
	agreement: 'agreements',
	actor: 'actors',
	mechanism: 'mechanisms',
	concept: 'concepts',
	event: 'events',
	section: 'sections',
	paragraph: 'paragraphs',
	commitment: 'commitments',
} as const satisfies Readonly<Record<string, ReferenceTarget>>;
export type LinkScheme = keyof typeof schemeTargets;

export const linkSchemes = keysIn(schemeTargets);

/** True for the name of a scheme. */
export const isLinkScheme = (name: string): name is LinkScheme => Object.hasOwn(schemeTargets, name);

/** The target of a reference that says itself what it points at, `agreement:its-id`. */
export const typed = 'typed';

/** The id of something of any kind, with its scheme before it: `agreement:its-id`, `commitment:agreement/its-id`. */
export const typedRef = () => {
	const schema = text();
	referenceRegistry.add(schema, { target: typed });
	return called("a typed reference such as 'agreement:its-id'", schema);
};

/** Where a text is a date of the calendar. */
const dateRegistry = z.registry<{ date: true }>();

/** True of the text of a date, as a walk of the schemas comes to it. */
export const isDate = (schema: z.core.$ZodType): boolean => dateRegistry.get(schema) !== undefined;

/** A date of the calendar as a string, `2015`, `2015-09` or `2015-09-25`: its length is its precision. */
export const date = () => {
	const calendar = z.string().superRefine((text, context) => {
		if (parseDate(text) !== undefined) return;
		const message = isBeforeCommonEra(text)
			? 'before the common era, which dates cannot say; write 0001 or later, and the older date in the text'
			: 'not a date of the calendar';
		context.addIssue({ code: 'custom', message, params: { rule: 'bad-date' } });
	});
	dateRegistry.add(calendar, { date: true });
	// YAML reads a bare 2015 as a number.
	const read = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), calendar);
	return called("a date: '2015', '2015-09' or '2015-09-25'", read);
};

/** A whole month, `2014-01`. */
export const month = () =>
	called(
		"a month: '2015-09'",
		z.string().refine((text) => /^\d{4}-\d{2}$/.test(text) && parseDate(text) !== undefined, {
			message: 'not a month of the calendar; write 2015-09, its year and number',
			params: { rule: 'bad-date' },
		}),
	);

/** Text that is not empty and does not begin or end in white space. */
export const text = () =>
	called('a text', z.string().regex(/^\S[\s\S]*\S$|^\S$/, 'a text that is neither empty nor padded with spaces'));

/** Where a key says that its text is Markdown, with typed links and citations; the source step parses these. */
const markdownRegistry = z.registry<{ markdown: true }>();

/** True where a schema, or the one that it was described from, says that its text is Markdown. */
export const isMarkdown = (schema: z.ZodType): boolean => markdownRegistry.get(schema) !== undefined;

/** Text in Markdown, with typed links and citations. */
export const markdown = () => {
	const schema = text();
	markdownRegistry.add(schema, { markdown: true });
	return called('a text in Markdown', schema);
};

/** Counts words as a person would: runs of letters and digits, with inner hyphens and apostrophes. */
export const countWords = (value: string): number => (value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []).length;

/** A text of at most `most` words. */
export const brief = (most: number) =>
	called(
		`a text of at most ${most} words`,
		text().refine((value) => countWords(value) <= most, {
			message: `longer than ${most} words`,
			params: { rule: 'too-long' },
		}),
	);

/** An address of the web with its host: the parser of addresses would take the first word of `http:///path` for one. */
const webPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\s/?#@]+@)?[^\s/?#@:.-][^\s/?#@]*(?:[/?#]\S*)?$/;

/** True for an address of the web that leads somewhere: `https://example.org/a`, and not `https:///a`. */
export const isWebAddress = (address: string): boolean => webPattern.test(address) && URL.canParse(address);

/** A web address, http or https. */
export const webAddress = () => {
	const kind = 'an address with its host, https://example.org/page';
	return called(
		kind,
		z
			.string()
			.regex(webPattern, { message: kind, abort: true })
			.refine((address) => URL.canParse(address), { message: `no address that leads anywhere; write ${kind}` }),
	);
};

/** Where a text is a language tag. */
const langRegistry = z.registry<{ lang: true }>();

/** A language tag of BCP 47 as far as it is used here: `en`, `zh`, `zh-Hans`, `pt-BR`. */
export const lang = () => {
	const kind = 'a language tag such as en or zh-Hans';
	const schema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, kind);
	langRegistry.add(schema, { lang: true });
	return called(kind, schema);
};

/** True of a language tag, as a walk of the schemas comes to it. */
export const isLang = (schema: z.ZodType): boolean => langRegistry.get(schema) !== undefined;

/** When an entry was last held against its sources: of all that states facts, an item of a list included. */
export const held = {
	asOf: date().optional().describe('When the entry was last checked against its sources. Absent: not said.'),
};

/** The keys that every entry may have. */
export const common = {
	doubt: text()
		.optional()
		.describe(
			'What is uncertain about the entry, in a sentence that the reader is shown. Absent: nothing known to be.',
		),
	...held,
	draft: z
		.boolean()
		.optional()
		.describe('True: shown in the development server only, and absent from every build. Default: false.'),
};

/** The keys of what has a name: its other names. */
export const aliases = {
	aliases: z.array(text()).optional().describe('Short names and other spellings that people search for. Absent: none.'),
};

/** Sources of an entry that may have none. Ids of `sources.json`, the best first. */
export const sources = () => z.array(ref('sources')).optional();

/** Sources of an entry that must have at least one. Ids of `sources.json`, the best first. */
export const requiredSources = () => z.array(ref('sources')).min(1, 'at least one source');

/**
 * A short quotation, where the wording itself is the evidence.
 * @param most its number of words: 30, and 45 where it may be one whole sentence of an official text
 */
export const quotation = (most = 30) =>
	z.strictObject({
		text: brief(most).describe('The words as they stand in the source, without quotation marks.'),
		lang: lang().describe('Their language.'),
		source: ref('sources').describe('The source in which they were read.'),
		note: text()
			.optional()
			.describe(
				'A word on them that the reader is shown: a literal translation, where they were read, what differs. Absent: they need none.',
			),
	});
