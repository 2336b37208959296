/**
 * The essay as a Common Cartridge (1EdTech), which learning systems import: a module a section, with a web link to each
 * paragraph, and the questions as topics of discussion. Decision 016 names the rules that it keeps. Pure.
 */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { paths } from '../model/address.ts';
import { readingOf } from '../model/reading.ts';
import type { Edition, Section } from '../model/types.ts';
import { partsOf, questionsOf } from './teaching.ts';
import { teachWords as words } from './words.ts';
import { xmlOf } from './xml.ts';

/** The newest version that systems import, and the only one that Moodle does. They differ in names alone. */
export type CartridgeVersion = '1.3' | '1.1';

/** The names of a version; its schemas write `v1p3`. */
const namesOf = (version: CartridgeVersion) => {
	const mark = `v${version.replace('.', 'p')}` as const;
	const cc = `http://www.imsglobal.org/xsd/imscc${mark}`;
	return {
		schemaVersion: `${version}.0`,
		manifest: `${cc}/imscp_v1p1`,
		metadata: `http://ltsc.ieee.org/xsd/imscc${mark}/LOM/manifest`,
		link: { type: `imswl_xml${mark}`, namespace: `${cc}/imswl_${mark}` },
		topic: { type: `imsdt_xml${mark}`, namespace: `${cc}/imsdt_${mark}` },
	} as const;
};
type Names = ReturnType<typeof namesOf>;

/** A resource of the cartridge: what an item leads to, in a file of its own. */
interface Resource {
	/** Once in the cartridge, and a name as XML has them: a letter, then letters, digits and hyphens. */
	readonly identifier: string;
	readonly type: string;
	readonly title: string;
	readonly file: string;
	readonly document: Element;
}

/** A title without breaks of lines: the schemas ask for a normalised string. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const webLink = ({ link }: Names, id: string, title: string, href: string): Resource => ({
	identifier: `link-${id}`,
	type: link.type,
	title: oneLine(title),
	file: `links/${id}.xml`,
	document: x('webLink', { xmlns: link.namespace }, [x('title', oneLine(title)), x('url', { href, target: '_blank' })]),
});

/** A way to an absolute address. */
type Address = (path: string) => string;

/** A question, with what to read first; the answer stays with the instructor. */
const topics = ({ topic }: Names, edition: Edition, section: Section, address: Address): readonly Resource[] =>
	questionsOf(edition, section).map(({ id, data }) => {
		const reading = readingOf(edition, [`section:${section.id}`, ...(data.readFirst ?? [])]);
		const text = toHtml([
			h('p', data.question),
			h('p', words.readFirst),
			h('ul', ...reading.map(({ name, path }) => h('li', h('a', { href: address(path) }, name)))),
		]);
		return {
			identifier: `topic-${id}`,
			type: topic.type,
			title: oneLine(data.question),
			file: `topics/${id}.xml`,
			document: x('topic', { xmlns: topic.namespace }, [
				x('title', oneLine(data.question)),
				x('text', { texttype: 'text/html' }, text),
			]),
		};
	});

/** The sections in order, each with its links, then its topics. */
const modulesOf = (names: Names, edition: Edition, address: Address) =>
	edition.sections.map((section) => ({
		section,
		resources: [
			webLink(names, section.id, section.title, address(paths.essayPart(section.id))),
			...partsOf(edition, section).map(({ id, words: title, path }) => webLink(names, id, title, address(path))),
			...topics(names, edition, section, address),
		],
	}));

const langString = (text: string): Element => x('lomimscc:string', { language: 'en-GB' }, text);

const metadata = ({ schemaVersion }: Names, { site }: Edition): Element =>
	x('metadata', [
		x('schema', 'IMS Common Cartridge'),
		x('schemaversion', schemaVersion),
		x('lomimscc:lom', [
			x('lomimscc:general', [
				x('lomimscc:title', [langString(`${site.title}, edition ${site.edition.version}`)]),
				x('lomimscc:language', 'en-GB'),
				x('lomimscc:description', [langString(site.standfirst)]),
			]),
			x('lomimscc:rights', [
				x('lomimscc:copyrightAndOtherRestrictions', [x('lomimscc:value', 'yes')]),
				x('lomimscc:description', [langString(`${site.licence.name}, ${site.licence.url}`)]),
			]),
		]),
	]);

/**
 * The files of the cartridge, by their names within it.
 * @param address of a path of the site: absolute
 */
export const cartridgeFiles = (
	edition: Edition,
	address: Address,
	version: CartridgeVersion,
): ReadonlyMap<string, string> => {
	const names = namesOf(version);
	const modules = modulesOf(names, edition, address);
	const resources = modules.flatMap((module) => module.resources);
	const manifest = x('manifest', { identifier: 'cartridge', xmlns: names.manifest, 'xmlns:lomimscc': names.metadata }, [
		metadata(names, edition),
		x('organizations', [
			x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
				x(
					'item',
					{ identifier: 'root' },
					modules.map(({ section, resources: within }) =>
						x('item', { identifier: `module-${section.id}` }, [
							x('title', oneLine(section.title)),
							...within.map(({ identifier, title }) =>
								x('item', { identifier: `item-${identifier}`, identifierref: identifier }, [x('title', title)]),
							),
						]),
					),
				),
			]),
		]),
		x(
			'resources',
			resources.map(({ identifier, type, file }) => x('resource', { identifier, type }, [x('file', { href: file })])),
		),
	]);
	return new Map([
		['imsmanifest.xml', xmlOf(manifest)],
		...resources.map(({ file, document }) => [file, xmlOf(document)] as const),
	]);
};
