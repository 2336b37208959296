/**
 * The words of the reference: what kinds, facts, groups and relations are called, the headings and labels of its parts.
 * What a file of the content says is no part of it; the words of the timeline and of the search stand with them. Each table is complete by its type: a document, a fate or a relation without its word does not compile.
 */
import type { EntityKind } from '../model/address.ts';
import type { Relation } from '../model/relations.ts';
import type { PlaceKind } from '../model/where-used.ts';
import type { Actor } from '../schema/actors.ts';
import type { Agreement } from '../schema/agreements.ts';
import type { Strength } from '../schema/commitments.ts';
import type { Mechanism } from '../schema/mechanisms.ts';

/** The four kinds of entry, and the sentence that introduces each index. */
export const kindWords: Readonly<Record<EntityKind, { one: string; many: string; about: string }>> = {
	agreement: {
		one: 'Agreement',
		many: 'Agreements',
		about:
			'Texts in which the actors of this story bind, pledge or declare: treaties, statements, reports, conclusions. Each is set out commitment by commitment, with how strong its verb is and what it leaves open.',
	},
	actor: {
		one: 'Actor',
		many: 'Actors',
		about: 'Whoever acts or speaks in this story: states, their bodies, organisations, companies, persons.',
	},
	mechanism: {
		one: 'Mechanism',
		many: 'Mechanisms',
		about: 'Standing bodies, dialogues, series of meetings and channels: when each met, and what became of it.',
	},
	concept: {
		one: 'Concept',
		many: 'Concepts',
		about: 'The terms of the field, and the disputes over them.',
	},
};

/** The terms of facts. */
export const factWords = {
	date: 'Date',
	parties: 'Parties',
	issuedBy: 'Issued by',
	adhered: 'Among those who joined',
	document: 'Document',
	force: 'Force',
	status: 'Status',
	type: 'Kind',
	nativeName: 'Own name',
	partOf: 'Part of',
	served: 'Served',
	role: 'Role',
	createdBy: 'Set up by',
	participants: 'Takes part',
	rhythm: 'Rhythm',
	meetings: 'Meetings on record',
	spokenOf: 'Meetings that spoke of it',
	fate: 'What became of it',
	broader: 'Belongs under',
	contrasts: 'Set against',
} as const;

/** The kinds of document. */
export const documentWords: Readonly<Record<Agreement['document'], string>> = {
	treaty: 'Treaty',
	convention: 'Convention',
	protocol: 'Protocol',
	amendment: 'Amendment',
	charter: 'Charter',
	'joint statement': 'Joint statement',
	'parallel statements': 'Parallel statements',
	declaration: 'Declaration',
	report: 'Report',
	resolution: 'Resolution',
	decision: 'Decision',
	conclusions: 'Conclusions',
	guidelines: 'Guidelines',
	strategy: 'Strategy',
	programme: 'Programme',
	law: 'Law',
	judgment: 'Judgment',
	contract: 'Contract',
	draft: 'Draft',
	"chair's statement": 'Chair’s statement',
	'summary of outcomes': 'Summary of outcomes',
};

/** Who made an agreement: as the heading of a group, and in small letters after the kind of document. */
export const settingWords: Readonly<Record<Agreement['setting'], string>> = {
	bilateral: 'Bilateral',
	multilateral: 'Multilateral',
	unilateral: 'Unilateral',
};

/** What holds the parties to an agreement. */
export const forceWords: Readonly<Record<Agreement['force'], string>> = {
	binding: 'Binding',
	'political commitment': 'Political commitment',
	'voluntary norms': 'Voluntary norms',
	policy: 'Policy',
	none: 'None in law',
};

/** Where an agreement stands. */
export const statusWords: Readonly<Record<Agreement['status'], string>> = {
	proposed: 'Proposed',
	'signed, not yet in force': 'Signed, not yet in force',
	'in force': 'In force',
	standing: 'Standing',
	dormant: 'Dormant',
	lapsed: 'Lapsed',
	superseded: 'Superseded',
	unknown: 'Unknown',
};

/** What each step of the ladder is called, and the words that it is known by. */
export const strengthWords: Readonly<Record<Strength, { name: string; verb: string }>> = {
	promise: { name: 'A promise', verb: 'will, will not' },
	undertaking: { name: 'An undertaking', verb: 'agree to' },
	expectation: { name: 'An expectation', verb: 'should' },
	discretion: { name: 'At discretion', verb: 'as appropriate' },
	effort: { name: 'An effort', verb: 'will try' },
	courtesy: { name: 'A courtesy', verb: 'welcome, note' },
};

/** What became of a mechanism. */
export const fateWords: Readonly<Record<Mechanism['fate'], string>> = {
	active: 'Active',
	merged: 'Merged',
	superseded: 'Superseded',
	dormant: 'Dormant',
	ended: 'Ended',
	unknown: 'Unknown',
};

/** The kinds of actor: one, and the group of them in the index. */
export const actorWords: Readonly<Record<Actor['type'], { one: string; many: string }>> = {
	state: { one: 'State', many: 'States' },
	'international organisation': { one: 'International organisation', many: 'International organisations' },
	forum: { one: 'Forum', many: 'Forums' },
	'government body': { one: 'Government body', many: 'Bodies of governments' },
	court: { one: 'Court', many: 'Courts' },
	'party body': { one: 'Party body', many: 'Bodies of parties' },
	'armed forces': { one: 'Armed forces', many: 'Armed forces' },
	person: { one: 'Person', many: 'Persons' },
	company: { one: 'Company', many: 'Companies' },
	association: { one: 'Association', many: 'Associations' },
	'research body': { one: 'Research body', many: 'Research bodies' },
	group: { one: 'Group', many: 'Groups' },
};

/** The groups of concepts. */
export const conceptGroups = {
	under: (name: string): string => `Under ‘${name}’`,
	alone: 'Terms that stand by themselves',
} as const;

/** What a relation says when it is read from the other end. */
export const relationWords: Readonly<Record<Relation, string>> = {
	parties: 'Party to',
	issuedBy: 'Issued by it',
	adhered: 'Joined',
	participants: 'Takes part in',
	partOf: 'Its parts and people',
	createdBy: 'Set up by it',
	mechanism: 'Set up or used in',
	broader: 'Belongs under it',
	contrasts: 'Set against it by',
	who: 'Speaks of the fate of',
	actor: 'Reads the words of',
};

/** What is on record of a mechanism's meetings, in its facts and on its card. */
export const meetingWords = {
	fact: {
		once: (date: string): string => `One, ${date}`,
		often: (times: number, first: string, last: string): string => `${times}, ${first} to ${last}`,
	},
	card: {
		once: (date: string): string => `One meeting on record, ${date}`,
		often: (times: number, first: string, last: string): string => `${times} meetings on record, ${first} to ${last}`,
	},
	/** Of a line, which does not meet. */
	lineCard: {
		once: (date: string): string => `Spoken of at one meeting on record, ${date}`,
		often: (times: number, first: string, last: string): string =>
			`Spoken of at ${times} meetings on record, ${first} to ${last}`,
	},
} as const;

/** How often the essay names an entry; nothing where it does not. */
export const mentioned = (times: number): string | undefined =>
	times === 0 ? undefined : `In the essay ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}`;

/** What is counted. */
export const countWords = {
	entry: { one: 'entry', many: 'entries' },
	agreement: { one: 'agreement', many: 'agreements' },
	actor: { one: 'actor', many: 'actors' },
	mechanism: { one: 'mechanism', many: 'mechanisms' },
	concept: { one: 'concept', many: 'concepts' },
	event: { one: 'event', many: 'events' },
	source: { one: 'source', many: 'sources' },
	claim: { one: 'claim', many: 'claims' },
} as const;

/** `1 event`, `12 events`. */
export const counted = (count: number, { one, many }: { readonly one: string; readonly many: string }): string =>
	`${count} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
	[...(parts.length > 1 ? [parts.slice(0, -1).join(', ')] : []), ...parts.slice(-1)].join(' and ');

/** The headings of the parts of a page. */
export const headings = {
	commitments: 'Commitment by commitment',
	meetings: 'Meetings on record',
	spokenOf: 'Meetings that spoke of it',
	events: 'In time',
	eventsOfParagraph: 'Events of this paragraph',
	inTheEssay: 'In the essay',
	elsewhere: 'In other entries',
	related: 'Related',
	whereUsed: 'Where it is used',
	inThisEssay: 'In this essay',
	notesAndSources: 'Notes and sources',
	contents: 'Contents',
	keyPoints: 'Key points',
} as const;

/** Why the sources that stand last do: the text shows no numbers of what a card tells. */
export const sourcesTold = (first: number, last: number): string => {
	const [stand, them] =
		first === last ? [`Source ${first} stands`, 'it'] : [`Sources ${first} to ${last} stand`, 'them'];
	return `${stand} last: on screen the card of a linked event, or the head of the page, gives ${them}, and the text shows no number; on paper it does.`;
};

/** The kinds of places that use something. */
export const placeWords: Readonly<Record<PlaceKind, string>> = {
	essay: 'The essay',
	agreement: kindWords.agreement.many,
	actor: kindWords.actor.many,
	mechanism: kindWords.mechanism.many,
	concept: kindWords.concept.many,
	event: 'Events',
	claim: 'Claims',
	measure: 'Measures',
	activity: 'Activities',
	area: 'Areas of policy',
	tie: 'Ties',
	pledge: 'Cases',
	question: 'Questions',
	about: 'This edition',
};

/** The words of the pictures by which links to the site are shown elsewhere. */
export const previewWords = {
	timeline: 'Timeline',
	evidence: 'Evidence',
	explore: 'Explore',
	sources: 'Sources',
	edition: (version: string): string => `An annotated essay, edition ${version}`,
} as const;

/** The words of the pages of uses. */
export const usesWords = {
	events: 'Where the events are used',
	eventsAbout: 'Every place of this edition that names an event, with the sentence, in reading order.',
	sources: (group: string): string => `Where the sources are used: ${group}`,
	sourcesAbout: 'Every place of this edition that cites a source or rests on it, with the sentence, in reading order.',
} as const;

/** Short words within the parts of a page. */
export const labels = {
	skip: 'Skip to the text',
	skipToContents: 'Skip to the contents',
	where: 'Where you are',
	years: 'Years of the list',
	inEssay: 'In the essay:',
	citedIn: 'Cited in ',
	usedBy: (number: number): string => `${headings.whereUsed}: source ${number}`,
	leftOpen: 'Left open:',
	mechanism: 'Mechanism:',
	doubt: 'Doubt.',
	sources: 'Sources:',
	otherwise: 'Who defines it otherwise.',
	paragraph: (number: number): string => `Paragraph ${number}`,
	facts: 'The facts',
	wholeEntry: 'The whole entry',
	wholeEntryOf: (name: string): string => `The whole entry: ${name}`,
	checked: (date: string): string => `Last checked ${date}.`,
	pager: 'The list of entries',
	before: 'Previous in the list',
	after: 'Next in the list',
	show: 'Show',
	all: 'All',
	claim: (finding: string): string => `A claim of the article: ${finding}`,
} as const;

/** What is said of published things that are gone. */
export const formerWords = {
	heading: 'What stood here before',
	about: 'A link that was published leads here. What it led to has moved or is gone; the words below say which.',
	heir: 'is said there now',
	whole: 'What it said',
} as const;

/** The words of the page of editions. */
export const changesWords = {
	title: 'Changes',
	about: 'The editions, the newest first, and what changed from one to the next, word by word.',
	none: (version: string): string =>
		`No edition stands for good yet. What you read is the draft ${version}: cite it by its number and its date, since its texts may still change. The notes below say what was done so far.`,
	first: 'The first edition: there is none before it to compare it with.',
	same: 'Nothing that can be linked to was reworded.',
	kinds: {
		reworded: 'Reworded',
		added: 'Added',
		moved: 'Under another address',
		merged: 'Merged into another',
		retired: 'Taken out',
	},
	from: (path: string): string => `before at ${path}`,
	into: 'now in',
	reworded: (since: string): string => `Reworded since edition ${since}`,
	notes: 'In short',
} as const;

/** The line beneath the title of the essay. */
export const provenanceWords = {
	of: 'A retelling, with notes, of',
	independent: 'independent of the author.',
	reads: (minutes: number): string => `${minutes === 1 ? 'A minute' : `${minutes}\u00a0minutes`} to read.`,
	about: 'About this edition',
} as const;

/** The words for printing the essay and for taking it along. */
export const paperWords = {
	title: 'Print it, or take it along',
	legend: 'The print command of the browser puts on paper',
	amounts: {
		essay: 'the essay alone',
		notes: 'the essay with notes and sources',
		all: 'all of it, with cards and figures',
	},
	briefing: 'The briefing: the same in brief, on two pages',
	files: 'To keep:',
	file: 'one file for a browser (HTML)',
	markdown: 'plain text (Markdown)',
	pdf: 'for printing (PDF)',
	epub: 'for an e-reader (EPUB)',
	briefingPdf: 'the briefing (PDF)',
	notes: 'Where the links lead',
} as const;

/** The words of the page for courses. */
export const teachWords = {
	title: 'Teach',
	heading: 'For courses',
	about: 'Questions for discussion, links to every section and paragraph, how to cite and how to embed, and a handout.',
	inBrief: 'In brief',
	questions: 'Questions for discussion',
	handout:
		'Printed, this page is a handout on two sides: what the essay says in brief, and the questions without their answers.',
	readFirst: 'Read first:',
	weighs: 'What a good answer weighs',
	links: 'Links to every part',
	linksAbout:
		'Each section and paragraph has an address of its own, which stays when the text around it changes. Copy the list as a whole, or a single link from the number of its paragraph in the essay.',
	noHost:
		'This copy does not know its address on the web: write https:// and the name of the site before each address that begins with a stroke, or what is pasted leads nowhere.',
	asText: 'The list as plain text',
	asMarkdown: 'The list as Markdown',
	asHtml: 'The list as HTML, for the page of a course',
	system: 'In a course system',
	cartridge: 'A Common Cartridge (1.3)',
	cartridgeAbout:
		'has a module for each section, with a link to each of its paragraphs and its questions as discussions. It holds links and questions alone; the text stays here, and current.',
	olderCartridge: 'The same in version 1.1',
	olderCartridgeAbout: 'is for Moodle, which imports none newer, and for others that refuse the first.',
	noCartridge:
		'This copy does not know the address at which it will stand, so that it has no file for course systems: its links would lead nowhere. Whoever publishes it sets SITE_URL at the build.',
	framing:
		'A figure may be framed on any page, the other pages on none: where a course system is to show them in a frame, whoever publishes the site names its address in FRAME_ANCESTORS.',
	annotate:
		'This copy lets Hypothesis in: start its bookmarklet on any page to annotate it together. Your notes are kept by Hypothesis, under its terms, and not by this site.',
	cite: 'How to cite',
	citeAbout:
		'Cite the original article for its argument and this edition for its notes. The number of a paragraph (¶) is its locator; give the version and date of the edition, which stand at the foot of every page. From the number of each paragraph one press leads to its tools.',
	citeAll: 'The citations of every part, in each style',
	embed: 'Figures to embed',
	embedAbout:
		'Each figure has a page of its own that may be framed by any site. Put the code where a course page takes HTML. It needs no account and sets no cookie.',
	fits: 'The frame shows it whole on the page of a course, and scrolls on a phone.',
	scrolls: 'The frame is as high as a screen, and scrolls where the figure is longer.',
	alone: 'The figure by itself',
} as const;

/** The words around every page: its head and its foot. */
export const frameWords = {
	/** Where a figure in a frame comes from. */
	from: 'From',
	ofEdition: (version: string): string => `edition ${version}.`,
	/** Before an address, in a frame of another page that may let no link out. */
	shut: 'If nothing opens, the page around this frame lets no link out of it. The address is',
	/** The same where no script can hear a press, and it is not known where the site lives. */
	shutSomewhere: 'If nothing opens, the page around this frame lets no link out of it.',
	pages: 'Pages',
	pagesInMenu: 'Pages, in the menu',
	allPages: 'All pages',
	sections: 'Sections',
	search: 'Search',
	menu: 'Menu',
	about: 'A retelling and annotated edition of',
	independent: (publisher: string): string => `Independent of the author and of ${publisher}.`,
	edition: (version: string, isDraft: boolean): string => `${isDraft ? 'Draft edition' : 'Edition'} ${version}`,
	checked: (date: string): string => `checked ${date}.`,
	ownWords: 'This edition’s own words:',
	whatThisIs: 'What this is, and corrections',
	howToCite: 'How to cite it',
	notKeptUp: (since: string): string => `This edition is no longer kept up: what happened after ${since} is not in it.`,
} as const;

/** What one finds on pages whose names alone do not say it. */
export const navigationGlosses = {
	evidence: 'each claim weighed',
	briefing: 'on two pages',
	teach: 'for courses',
} as const;

/** The words of the page for an address that leads nowhere. */
export const lostWords = {
	title: 'No page here',
	description: 'This address leads to no page of this site.',
	heading: 'There is no page at this address',
	why: 'The address may have been cut short in copying, or may hold a slip. Addresses of sections, paragraphs and events do not change here once they are published, so a link that once worked still does.',
	goOn: 'Go on from here, or',
	search: 'search the edition',
	pages: 'Pages',
	essay: 'The essay',
} as const;
