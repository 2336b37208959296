/**
 * What a page says of itself to machines: tags of Highwire Press and Dublin Core for reference managers, schema.org for
 * search engines. docs/decisions/015-metadata.md argues the set. Pure.
 */
import type { AnyEntity, Edition, EventNode } from '../model/types.ts';
import type { Site } from '../schema/site.ts';

/** A `<meta>`: its name and what it says. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/** A value of JSON-LD. Keys that are `undefined` are left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A path of the site → an address: absolute where that is known, else from the root. */
type Address = (path: string) => string;

const language = 'en-GB';

/** The article that is retold, in a line. */
const original = ({ source }: Site): string =>
	`Based on ${source.author}, ‘${source.title}’, ${source.publisher}, ${source.date}, ${source.url}`;

/**
 * The tags by which a reference manager takes the essay as one item: a web page, since neither of its vocabularies knows an
 * edition on the web, and a bare title would be taken for an article of a journal.
 * @param address where the essay stands; absent where that is not known
 */
export const citationTags = (site: Site, address?: string): readonly MetaTag[] => {
	const { title, standfirst, licence, edition } = site;
	const editor = edition.editor;
	const tags: readonly (readonly [name: string, content: string | undefined])[] = [
		['z:itemType', 'webpage'],
		['citation_title', title],
		// A name in inverted order with nothing after the comma: else the last word is taken for the name of a family.
		['citation_author', editor && `${editor},`],
		['citation_publication_date', edition.date.replaceAll('-', '/')],
		['citation_language', language],
		['citation_public_url', address],
		['DC.title', title],
		['DC.creator', editor],
		['DC.date', edition.date],
		['DC.language', language],
		['DCTERMS.abstract', standfirst],
		// Where the type is stated this is not the abstract but a remark. `DC.source` would be the name of the site.
		['DC.description', original(site)],
		['DC.rights', `${licence.name}, ${licence.url}`],
		['DCTERMS.isVersionOf', site.source.url],
		['DCTERMS.license', licence.url],
	];
	return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
};

/** The essay, and what it is based on. */
export const articleJson = ({ site }: Pick<Edition, 'site'>, address: string): JsonLd => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	'@id': address,
	url: address,
	headline: site.title,
	description: site.standfirst,
	inLanguage: language,
	version: site.edition.version,
	datePublished: site.edition.date,
	license: site.licence.url,
	isAccessibleForFree: true,
	author: site.edition.editor === undefined ? undefined : { '@type': 'Organization', name: site.edition.editor },
	isBasedOn: {
		'@type': 'Article',
		headline: site.source.title,
		author: { '@type': 'Person', name: site.source.author },
		publisher: { '@type': 'Organization', name: site.source.publisher },
		datePublished: site.source.date,
		url: site.source.url,
	},
});

/** A concept, as a term of the edition's vocabulary. */
export const termJson = (
	{ name, short, entry }: Extract<AnyEntity, { kind: 'concept' }>,
	address: string,
	set: { readonly name: string; readonly address: string },
): JsonLd => ({
	'@context': 'https://schema.org',
	'@type': 'DefinedTerm',
	'@id': address,
	url: address,
	name,
	description: short,
	alternateName: entry.data.aliases,
	inDefinedTermSet: { '@type': 'DefinedTermSet', name: set.name, url: set.address },
});

/** The events that the essay names or turns on; the whole list is a file of the data. */
export const eventsJson = (events: readonly EventNode[], address: (event: EventNode) => string): JsonLd => ({
	'@context': 'https://schema.org',
	'@type': 'ItemList',
	itemListElement: events
		.filter(({ entry }) => entry.data.weight === 3)
		.map((event, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			item: {
				'@type': 'Event',
				name: event.entry.data.title,
				startDate: event.entry.data.date,
				endDate: event.entry.data.end,
				url: address(event),
			},
		})),
});

/** The way from the first page to this one. */
export const breadcrumbsJson = (
	above: readonly { readonly words: string; readonly path: string }[],
	here: string,
	address: Address,
): JsonLd => ({
	'@context': 'https://schema.org',
	'@type': 'BreadcrumbList',
	itemListElement: [
		...above.map(({ words, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: words,
			item: address(path),
		})),
		{ '@type': 'ListItem', position: above.length + 1, name: here },
	],
});

/** JSON as the text of a `<script>`: nothing in it can end the element. */
export const scriptText = (json: JsonLd): string => JSON.stringify(json).replaceAll('<', '\\u003c');
