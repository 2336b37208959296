/** A problem of the content: one line for an editor, the same in the terminal, the overlay and CI. */
import { compareTexts } from '../schema/compare.ts';
import type { Unreadable } from './files.ts';
import { startOfFile, type Position } from './place.ts';

export { nearest } from './nearest.ts';

/** Every rule, with what it asks. The compiler refuses a rule without a description. */
export const rules = {
	'unreadable-file': 'A file is UTF-8 and not empty.',
	'bad-yaml': 'Front matter and data files are YAML 1.2; after a fault the rest of the file is unknown.',
	'bad-json': 'The sources, and what a release has written, are JSON; after a fault the rest of the file is unknown.',
	'cut-text': 'A text with a # in it stands in quotation marks.',
	'missing-file': 'There is a site.yaml, a section of the essay, and sources.json where anything is cited.',
	'bad-name': 'A file of a collection is named in kebab-case and ends in .md; an essay file begins with its number.',
	'missing-field': 'A required key is there.',
	'unknown-field': 'Every key is one that the schema knows.',
	'wrong-kind': 'A value is of the kind that its key asks for.',
	'bad-date': 'A date is 2015, 2015-09 or 2015-09-25, and exists in the calendar.',
	'end-before-start': 'An end is not before its start.',
	'later-than-edition': 'What happened lies before the day of the edition, or on it.',
	'long-label': 'The label of an event has at most 32 characters.',
	'too-long': 'A short text keeps to its number of words, any text to what can be read in a moment.',
	'duplicate-id': 'An id stands once in its list.',
	'unknown-essay-part': 'A reference to a paragraph or section of the essay names one that is there.',
	'unknown-agreement': 'A reference to an agreement names a file in agreements.',
	'unknown-actor': 'A reference to an actor names a file in actors.',
	'unknown-mechanism': 'A reference to a mechanism names a file in mechanisms.',
	'unknown-concept': 'A reference to a concept names a file in concepts.',
	'unknown-event': 'A reference to an event names a file in events.',
	'unknown-commitment': 'A reference to a commitment names an agreement and one of its commitments.',
	'unknown-source': 'A citation, and a source of an entry, names an entry of sources.json.',
	'unknown-source-part': 'A source paragraph or claim is one that site.yaml lists.',
	'bad-ledger': 'What `npm run anchors` wrote has its form.',
	'lost-anchor': 'A published anchor is there, or its entry in anchors.json has an heir or a note.',
	'duplicate-anchor': 'An anchor stands once on its page.',
	'missing-anchor': 'Each heading and paragraph of the essay ends in an anchor, {#its-id}.',
	'misplaced-anchor': 'An anchor stands at the end of a heading or paragraph of the essay, and is words in kebab-case.',
	'phrase-not-once': 'The phrase of a claim stands just once in its paragraph.',
	'words-not-once':
		'The words of a part stand just once in the quotation of the commitment, those in another language in a further one.',
	'parts-in-disorder': 'The parts of a commitment stand in the order of its quotation, and none overlaps another.',
	'unknown-part': 'A wording, or a drafting table, names parts of the commitment at the root of its line.',
	'words-not-quoted':
		'The words of a wording, or of a version of a clause, stand in a quotation of its own commitment, unless they are reported.',
	'circular-line': 'What a commitment follows leads to a beginning.',
	'unfounded-outcome':
		'An outcome names both sides where it is disputed, says what was looked for where it is not known, and else who says so.',
	'unknown-fact':
		'Conditions, cases and drafting of a pledge name dimensions, tests, outcomes, readings and values that it has.',
	'not-one-answer': 'Each possible case of a pledge has one outcome of each test and one rule; each rule has a case.',
	'misplaced-text':
		'On a drafting table each text stands in one position of each part whose words are known of it, the clause itself in the first.',
	'other-redrafting':
		'A position of a drafting table changes outcomes to another result; the first changes none, and no two parts the same.',
	'other-verdict': 'A scenario comes to the verdict that it tells.',
	'outside-span':
		'A meeting lies in the life of its mechanism, a number in the span of its measure, a deed on its side of the divide.',
	'not-retold': 'Each source paragraph that site.yaml lists is retold by a section.',
	'not-weighed': 'Each source claim that site.yaml lists is weighed, once there are claims.',
	'unknown-directive': 'A directive is a callout or a figure that is there.',
	'broken-markup': 'What looks like markup is whole: closed, with its blank, in its place.',
	'foreign-markup': 'Markup of other tools is not used.',
	'bad-character': 'No character is there that cannot be seen and does something.',
	'garbled-text': 'No word was read in another encoding, or has letters that a PDF joins in one.',
	'bad-link': 'A link has words and no title; the address that it names is given once.',
	'bad-note': 'A note has a text and is written once; its mark stands in neither a heading, a link nor a note.',
	'bad-directive': 'A callout names its entry with of= and is closed; a figure stands on a line of its own.',
	'empty-figure': 'A figure has something to draw.',
	'raw-html': 'Raw HTML is not used.',
	'bad-citation': 'A citation is [@key], [see @key, locator], several of these with semicolons, or @key in the text.',
	'unknown-note': 'A note that is referred to is written, and a note that is written is referred to.',
	'misplaced-heading':
		'Headings stand in texts that have a page of their own; they begin at ## and go down one step at a time.',
	'markup-in-field': 'A field that is shown as plain text holds no links and no citations.',
	'bad-address': 'An address is http, https, mailto or one of ours.',
	'remark-in-name': 'A name or publisher of a source holds no remark on the copy that was read.',
	'editor-as-author': 'Who edited a source stands under editor, and not as its author as well.',
	'described-title': 'An untitled source is marked as described by this edition, and not by parentheses.',
	'address-of-copy': "The address of a source is its publisher's, not that of a hoard of copies.",
	'read-before-issued': 'A source was read after it appeared.',
	'unsaid-language': 'A source in Han characters alone says whether they are Chinese or Japanese.',
	'unknown-language': 'A language tag names a language, a script and a region that there are.',
	'copied-event': 'No two events have one title and one date.',
	'unused-entry': 'Every source, actor, agreement, mechanism and concept is used somewhere.',
	'repeated-link': 'A link to an entry does not follow one to the same entry.',
	'unread-quotation': 'A quotation is from a source that was read.',
	'stale-claim': 'A claim is not older than the sources of the entries in its paragraph.',
} as const satisfies Record<string, string>;
export type RuleId = keyof typeof rules;

/** What is wrong, where, and what to write instead. */
export interface Problem {
	/** An error fails the build; a warning is shown. */
	readonly severity: 'error' | 'warning';
	readonly rule: RuleId;
	readonly position: Position;
	/** The key, as an editor would say it: `actors[1]`, `commitments[0].strength`, `body`. */
	readonly field: string;
	/** What is wrong: `no actor 'chnia'`. */
	readonly wrong: string;
	/** What to write: `use the name of a file in content/actors`. */
	readonly advice: string;
	/** The nearest valid name, where one is near. */
	readonly nearest?: string;
}

/** A problem of a file that could not be read, at its place where it has one. */
export const ofUnreadable = (file: string, { unreadable, advice, at }: Unreadable): Problem => ({
	...ofFile(file, 'unreadable-file', unreadable, advice),
	...(at === undefined ? {} : { position: { file, ...at } }),
});

/** A problem of a whole file. */
export const ofFile = (file: string, rule: RuleId, wrong: string, advice: string, near?: string): Problem => ({
	severity: 'error',
	rule,
	position: startOfFile(file),
	field: 'file',
	wrong,
	advice,
	...(near === undefined ? {} : { nearest: near }),
});

/**
 * `['commitments', 0, 'strength']` → `commitments[0].strength`. In a file that is one list the place tells the entry,
 * and its number there would tell nobody anything: `[104, 'URL']` → `URL`.
 */
export const fieldName = (path: readonly (string | number)[]): string =>
	(typeof path[0] === 'number' ? path.slice(1) : path)
		.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
		.join('');

/** One line: `file:line:column rule field: what is wrong; what to write; did you mean …?` */
export const formatProblem = ({ position, rule, field, wrong, advice, nearest }: Problem): string =>
	(
		`${position.file}:${position.line}:${position.column} ${rule} ${field}: ${wrong}; ${advice}` +
		(nearest === undefined ? '' : `; did you mean '${nearest}'?`)
	).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');

/** Orders problems by file, line, column, rule and text, so that the same content always says the same. */
export const compareProblems = (a: Problem, b: Problem): number =>
	compareTexts(a.position.file, b.position.file) ||
	a.position.line - b.position.line ||
	a.position.column - b.position.column ||
	compareTexts(formatProblem(a), formatProblem(b));
