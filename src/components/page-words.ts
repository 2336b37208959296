/**
 * What the pages about the edition say: what it is, how to cite it, its data, its sources, its evidence. Links and code
 * stand in the sentences (said.ts); what a sentence is told comes as an argument.
 */
import { inWords } from '../model/counting.ts';

/** The words of the page about the edition. */
export const aboutWords = {
	title: 'About this edition',
	here: 'About',
	about: (name: string): string => `What ${name} is and is not, how it was made, and how to correct it.`,
	what: 'What this is, and is not',
	original: 'The original:',
	then: 'then',
	method: 'How it was made',
	holds: (holdings: string): string => `The edition holds ${holdings}.`,
	weighed: 'How the evidence was weighed',
	ledger: '[The ledger](evidence) has each with what speaks for it and against it, by rules that stand at its head.',
	doubts: (number: number): string =>
		number === 0
			? 'None of the findings bears a doubt.'
			: `Not all could be verified: ${inWords(number)} of the findings ${number === 1 ? 'bears a doubt that says' : 'bear a doubt that says'} what was not read, or was read in part or in a copy.`,
	selection: 'What was taken up, and what was not',
	gaps: 'What could not be had',
	answers: 'Who answers for it',
	unsigned:
		'No named person has signed this edition, and no specialist of the field has gone over it. Nothing in it need be taken on trust: beneath each entry stand the sources that it rests on, with their addresses; what is uncertain is marked; and each entry that says when it was last held against its sources says so at its foot.',
	signed: (editor: string): string => `This edition is signed by ${editor}.`,
	notKeptUp: (since: string): string => `It is no longer kept up: what happened after ${since} is not in it.`,
	replies: 'Replies',
	noReply: (author: string): string =>
		`None yet. A reply by ${author} would stand here, in the words in which it was sent, and so would others.`,
	inFull: 'In full',
	rights: 'Rights',
	corrections: 'Corrections',
	noCorrections:
		'This copy names no address for corrections; whoever publishes it may give one. Until then an error is best told to whoever runs the site at this address, or sent you here.',
	nameThePlace: (each: string): string =>
		`It helps to name the place by its address (each paragraph, entry and ${each} has one), the words that are wrong, and where the right ones were read.`,
	changes: 'Changes',
	editions: 'The editions, and what changed from one to the next',
	change: (date: string, version: string, text: string): string => `${date}, edition ${version}: ${text}`,
	accessibility: 'Accessibility',
	access:
		'The site is made to meet the Web Content Accessibility Guidelines 2.2 at level AA, with the contrast of level AAA for running text. It reads, links and prints with scripting off; everything that a pointer can do, a key can do too; it follows the system’s light or dark theme, forced colours and reduced motion; and it holds from 320 pixels up, or at 400 % zoom. Where you find that it does not, that is a fault: please report it as a correction.',
	colophon: 'Colophon',
	setIn: 'Set in',
	faces:
		', open faces under the SIL Open Font License, cut down to the characters used here. The scripts hold [other people’s work](licences) under licences that ask to be shown. No request leaves this site, and it sets no cookie.',
} as const;

/** The words of the page on citing. */
export const citeWords = {
	title: 'How to cite',
	about: (name: string): string =>
		`How to cite ${name}, any section, paragraph or event of it, and the article that it retells.`,
	which: (version: string, date: string): string =>
		`For the argument cite the article; for the retelling, the annotations and the data cite this edition, with its number and its date: edition ${version}, ${date}.`,
	draft: 'It is a draft: no edition stands for good yet, and its texts may still change.',
	unsigned:
		'Nobody has signed this edition: its citation begins with its title, and the author of the article is not its author.',
	noAddress: 'This copy does not know the address at which it will stand: add it where the style asks for one.',
	edition: 'This edition',
	article: 'The original article',
	articleFiles: 'The article',
	firstIn: (first: string, publisher: string): string =>
		`It first appeared in ${first}; the address is that of ${publisher}, where it was read.`,
	access: 'The day on which you read it',
	yours: 'Some courses ask for it. It is yours to add:',
	parts: 'Sections and paragraphs',
	locator:
		'A paragraph’s number takes the place of a page; the address leads to the very paragraph. The first one is cited so:',
	events: 'Events',
	event: 'An event of the timeline is cited as a part of this edition:',
	eventAddresses: 'The address of each event',
	entries: 'Entries of the reference',
	entry: 'An entry is cited as a part of this edition; a commitment or a meeting so too, with its own address:',
	entryAddresses: 'The address of each entry',
	managers: 'For a reference manager:',
	file: (of: string, format: string): string => `${of} as ${format}`,
} as const;

/** The words of the page on the data. */
export const dataWords = {
	title: 'Data',
	about: 'The edition as plain files: its collections, its bibliography and its text, with what each key means.',
	forGood: 'All of them are UTF-8, are made from the same content as the pages, and stand at these addresses for good.',
	collections: 'Collections',
	keys: 'Each file is a list of entries. A key that an entry lacks is not known or does not apply; its schema says what each key means, and what its absence means. References are ids: `actors` of an event names entries of the file of actors. A date is as long as it is known: `2015`, `2015-09` or `2015-09-25`.',
	columns: ['File', 'Entries', 'What an entry is', 'Keys'],
	schema: 'Schema',
	schemaOf: (name: string): string => `Schema of ${name}`,
	table: 'The events as a table',
	csv: '[events.csv](file) opens in a spreadsheet: a header, then a row for each event. Several ids in a cell are parted by `; `, a semicolon and a space. It leaves out the `html` of an event, whose words stand under `text`, and its `aliases`. The file begins with the mark by which spreadsheets know UTF-8; in Python read it as `utf-8-sig`. A text that a spreadsheet would take for a formula begins with an apostrophe.',
	figures: 'What figures draw',
	figuresAbout: 'Of the figures that put together what several entries say:',
	annotations: 'The claims as annotations',
	annotationsAbout:
		'[annotations.jsonld](file) has each claim of the article as an annotation of the very words of the essay that retell it, by the [Web Annotation Data Model](model): with its paragraph, the words, and what stands before and after them, so that they are found again. [Schema](schema)',
	addresses: 'The addresses',
	anchorsAbout:
		'[anchors.json](file) lists everything that can be linked to: its address, what it is and is called, its first words, the edition that last changed it, and what in the edition leads to it.',
	bibliography: 'The bibliography',
	managers: (sources: string): string => `${sources}, for a reference manager:`,
	brackets:
		'Titles in square brackets are descriptions of pieces that bear none. The note of a record says where a copy was read, or in which source it is quoted; what has no address of its own has that of its copy.',
	whole: 'What the files are',
	package:
		'[datapackage.json](file) says it for whoever has them by themselves: title, edition, date and licence; of each file its kind, its entries, its bytes and their sum by SHA-256. It is a [Data Package](standard): kept in one folder with them, it is read by programs that know the standard.',
	text: 'The text',
	markdown:
		'[essay.md](file) is the whole essay in Markdown, with its notes and the sources that it cites. Its citations are written as Pandoc reads them: with the bibliography beside it, `pandoc essay.md --citeproc --bibliography sources.bib -o essay.docx` makes a document of it.',
	examples: 'A worked example',
	example: 'How many events fall in each year: download the file, and run this beside it.',
	exampleFrom: (language: string, file: string): string => `${language}, from ${file}`,
	licence: 'Licence, and how to name it',
	name: (title: string, version: string, date: string): string => `Name it as ‘${title}’, edition ${version}, ${date}.`,
} as const;

/** The words of the page of the timeline. */
export const timelineWords = {
	title: 'Timeline',
	about: (events: string, from: string, to: string): string =>
		`${events} and why each matters. The drawing shows ${from === to ? from : `${from} to ${to}`}.`,
	beyond: 'Earlier and later ones are listed below it.',
} as const;

/** The words of the bibliography. */
export const sourcesWords = {
	title: 'Sources',
	about: (sources: string): string => `${sources}, each with the places that use it.`,
	signs:
		'A document that is known only through another says where it is quoted; of one that was read in a copy, the copy is named, and linked only where its host has a name for what it publishes. ‘Archived?’ asks the Internet Archive for a copy from about the day of the source. In square brackets stand our descriptions of pieces without a title, or of which none was seen. Marked § are places in the reference, ¶ paragraphs of the essay; ‘Used’ leads to the sentences themselves.',
} as const;

/** The words of the claims and of the ledger that holds them. */
export const evidenceWords = {
	title: 'Evidence',
	about: (claims: string, author: string): string =>
		`${claims} of the article by ${author}, each held against the sources: what speaks for it, what against it, and what would change the finding.`,
	weighed: 'How they were weighed',
	twice: (date: string): string =>
		`Each claim is weighed twice: as it stood on ${date}, by what could be known then, and as it reads today. What an author could not know is not counted against the article.`,
	kinds:
		'A fact or a definition is held against texts. A judgement or a prescription cannot be proved: it is asked who came to agree, and who did not.',
	overtaken: '‘Overtaken’ is no error: the claim was right, and what it was about has gone or changed.',
	onlyRead:
		'Only what was read counts. Where nothing was found for a claim, or nothing against it, nothing stands there; what stays uncertain is said under ‘Doubt’, and each claim says what would change its finding.',
	quoted: 'The words quoted are those of this edition, which retells the article.',
	correct: 'If a finding is wrong, [say so, with a source](corrections).',
	nowhere: 'This copy names no address for corrections: [how to point out an error all the same](corrections).',
	byClaim: 'Claim by claim',
	whenWritten: 'When written',
	today: 'Today',
	both: 'When written and today',
	for: 'For',
	against: 'Against',
	wouldChange: 'What would change it.',
	alsoRead: 'Also read:',
	byFinding: 'Show, by the finding today',
	byKind: 'And by kind',
	noneChosen: 'No finding, or no kind, is chosen: tick one.',
	light: (claims: string): string => `Show the ${claims} of the original article in the text`,
	/** The key that does the same. */
	key: 'key c',
	howWeighed: 'How each was weighed',
	legend: 'The claims, by finding',
	/** Puts the claims out, from their legend. */
	close: 'Close',
	finding: 'Finding',
	means: 'What it means',
	table: 'Table: findings, what they mean, and how many claims have each',
	readOtherwise: (count: number): string =>
		count === 1 ? 'The claim that reads otherwise today' : `The ${count} claims that read otherwise today`,
	thenAndToday: (then: string, today: string): string =>
		`${then[0]?.toUpperCase() ?? ''}${then.slice(1)} when written; today ${today}.`,
	claimsWith: (count: number, finding: string): string => `${count} ${finding} today: the claims`,
	writtenOn: (date: string): string => `‘When written’ is ${date}. What each claim rests on stands in the ledger.`,
} as const;
