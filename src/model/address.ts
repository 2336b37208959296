/** Every address of the site is made here. Paths begin at the site's root; `withBase` puts the base path before them. */
import type { CollectionName, LinkScheme } from '../schema/fields.ts';
import { splitCommitmentKey } from './commitment-key.ts';
import { pageIdBeginnings } from './page-ids.ts';

/** What has a page of its own in the reference. */
export const entityKinds = ['agreement', 'actor', 'mechanism', 'concept'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The folder of each kind's pages, which is also the name of its collection. */
export const folderOf = {
	agreement: 'agreements',
	actor: 'actors',
	mechanism: 'mechanisms',
	concept: 'concepts',
} as const satisfies Record<EntityKind, string>;

/** The collection that holds the entries of a kind. */
export type CollectionOf<K extends EntityKind> = (typeof folderOf)[K];

/** True for the name of a kind, in a link, a directive or an address. */
export const isEntityKind = (name: string): name is EntityKind => Object.hasOwn(folderOf, name);

/** Gives a path the address that leads to it from where it is shown. */
export type Href = (path: string) => string;

/** The paths of the pages and of what has an anchor on them. */
export const paths = {
	essay: '/',
	timeline: '/timeline/',
	sources: '/sources/',
	/** The claims of the source, weighed. */
	evidence: '/evidence/',
	about: '/about/',
	/** How to cite: this edition, and each part of it. */
	cite: '/cite/',
	/** How to cite a section or paragraph of the essay. */
	citePart: (id: string): string => `/cite/#cite-${id}`,
	/** For courses: links, questions, a handout. */
	teach: '/teach/',
	/** The essay as a file that learning systems import; only where it is known where the site lives. */
	cartridge: '/teach/cartridge.imscc',
	/** The same in the version before, which Moodle imports. */
	olderCartridge: '/teach/cartridge-1.1.imscc',
	/** A question for discussion. */
	question: (id: string): string => `/teach/#question-${id}`,
	/** The editions, and what changed from one to the next. */
	changes: '/changes/',
	/** The changes as a feed; only where it is known where the site lives. */
	feed: '/feed.xml',
	/** The picture of a kind of page, for those who show links to it; likewise. */
	preview: (name: string): string => `/preview/${name}.png`,
	/** All anchors with their addresses, and what uses them: a file for scripts. */
	anchors: '/anchors.json',
	/** Two pages for paper. */
	briefing: '/briefing/',
	/** The licences of what the scripts are made of: a file that the build writes. */
	licences: '/licences.md',
	/** What may be downloaded, and how it is read. */
	downloads: '/data/',
	/** What the files of the data are: of which edition, under which licence, how large. */
	dataPackage: '/data/datapackage.json',
	/** A file of the data. */
	data: (name: string): string => `/data/${name}.json`,
	/** What such a file holds, as JSON Schema. */
	dataSchema: (name: string): string => `/data/schema/${name}.schema.json`,
	/** A file of the data as a table. */
	table: (name: string): string => `/data/${name}.csv`,
	/** The claims as annotations of the essay. */
	annotations: '/data/annotations.jsonld',
	/** The bibliography in a format of reference managers: `bib`, `ris`, `csl.json`. */
	bibliography: (format: string): string => `/data/sources.${format}`,
	/** What is cited, `edition` or `article`, in a format of reference managers. */
	citation: (what: 'edition' | 'article', format: string): string => `/cite/${what}.${format}`,
	/** The whole essay as Markdown. */
	essayMarkdown: '/essay.md',
	/** The whole essay as one file for a browser. */
	essayFile: '/essay.html',
	/** The whole essay for paper, and for an e-reader; the briefing for paper: `npm run print` makes them. */
	essayPdf: '/essay.pdf',
	epub: '/essay.epub',
	briefingPdf: '/briefing.pdf',
	/** What a figure draws, as data: by the same parts as its page for frames. */
	figureData: (...parts: readonly string[]): string => `/data/figures/${parts.join('/')}.json`,
	/** A page of a figure that is at home nowhere else. */
	explore: (name: string): string => `/explore/${name}/`,
	/** A figure by itself, for a frame: its name, and what tells it from others of its name. */
	embed: (...parts: readonly string[]): string => ['/embed', ...parts, ''].join('/'),
	/** On the page for courses: the code that puts a figure on another page, by its page for frames. */
	embedCode: (embed: string): string => `/teach/#${pageIdBeginnings.code}${embed.split('/').slice(2, -1).join('-')}`,
	index: (kind: EntityKind): string => `/${folderOf[kind]}/`,
	entity: (kind: EntityKind, id: string): string => `/${folderOf[kind]}/${id}/`,
	/** A section or paragraph of the essay. */
	essayPart: (id: string): string => `/#${id}`,
	event: (id: string): string => `/timeline/#event-${id}`,
	commitment: (agreement: string, id: string): string => `/agreements/${agreement}/#commitment-${id}`,
	meeting: (mechanism: string, id: string): string => `/mechanisms/${mechanism}/#meeting-${id}`,
	measure: (id: string): string => `/explore/measures/#measure-${id}`,
	/** An activity, where the activities are sorted under the concepts. */
	activity: (id: string): string => `/explore/concepts/#activity-${id}`,
	/** An area of policy. */
	area: (id: string): string => `/explore/areas/#area-${id}`,
	/** A tie between two actors. */
	tie: (id: string): string => `/explore/fabric/#tie-${id}`,
	claim: (id: string): string => `/evidence/#claim-${id}`,
	/** The drafting table, with a clause redrafted: its words as `draftWords` says them; none for the clause itself. */
	drafting: (words: string): string =>
		words === '' ? '/explore/drafting/' : `/explore/drafting/?words=${words.replaceAll(' ', '+')}`,
	/** A case that the pledge is tried on. */
	scenario: (id: string): string => `/explore/pledge/#case-${id}`,
	source: (id: string): string => `/sources/#source-${id}`,
	/** Where sources are used, sentence by sentence: the page of a group of the bibliography, `c`. */
	usesOfSources: (group: string): string => `/sources/used/${group}/`,
	/** Where the events are used. */
	usesOfEvents: '/timeline/used/',
} as const;

/** Where the entry of a collection stands, by its id: of those collections whose entries have a place. */
export const placeOf: Readonly<Partial<Record<CollectionName, (id: string) => string>>> = {
	...Object.fromEntries(entityKinds.map((kind) => [folderOf[kind], (id: string) => paths.entity(kind, id)])),
	events: paths.event,
	claims: paths.claim,
	measures: paths.measure,
	scenarios: paths.scenario,
	pledge: () => paths.explore('pledge'),
	activities: paths.activity,
	areas: paths.area,
	ties: paths.tie,
	questions: paths.question,
};

/** The anchor of a figure: its name, and what tells it from others of its name on a page. */
export const figureId = (name: string, part?: string): string =>
	part === undefined ? `figure-${name}` : `figure-${name}-${part}`;

/** The path that a typed link leads to. `target` is what follows the colon, `agreement/id` for a commitment. */
export const pathOfLink = (scheme: LinkScheme, target: string): string => {
	switch (scheme) {
		case 'event':
			return paths.event(target);
		case 'section':
		case 'paragraph':
			return paths.essayPart(target);
		case 'commitment': {
			return paths.commitment(...splitCommitmentKey(target));
		}
		default:
			return paths.entity(scheme, target);
	}
};

/** The page of an address. */
export const pageOf = (path: string): string => path.split('#')[0] ?? path;
/** The anchor of an address; empty where it is one of a page. */
export const anchorOf = (path: string): string => path.split('#')[1] ?? '';

/** Puts the base path (`/`, `/essay` or `/essay/`) before a path that begins at the root. */
export const withBase = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;
