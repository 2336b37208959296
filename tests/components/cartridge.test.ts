/**
 * The cartridge against the rules of its specification, on the second case, in both versions. The rules are those of the
 * schema and the Schematron assertions of the profile of content packaging (ccv1p3_imscp_v1p2_v1p0.xsd, 1EdTech, 31
 * March 2013; ccv1p1_imscp_v1p2_v1p0.xsd, 31 January 2011; their letters and numbers for what is here are the same), of
 * the schemas of web links and discussion topics (ccv1p3_imswl_v1p3.xsd, ccv1p3_imsdt_v1p3.xsd and those of 1.1).
 */
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { cartridgeFiles, type CartridgeVersion } from '../../src/components/cartridge.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const site = 'https://essay.example/reader';
const one = (root: HTMLElement, selector: string): HTMLElement => {
	const [found, ...more] = root.querySelectorAll(selector);
	if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${selector}`);
	return found;
};
const childrenOf = (element: HTMLElement, name: string): readonly HTMLElement[] =>
	element.childNodes.filter(
		(node): node is HTMLElement => node.nodeType === 1 && (node as HTMLElement).rawTagName === name,
	);
const texts = (element: HTMLElement, name: string): readonly string[] =>
	childrenOf(element, name).map(({ text }) => text);

describe.each<[CartridgeVersion, string]>([
	['1.3', 'v1p3'],
	['1.1', 'v1p1'],
])('the cartridge of version %s', (version, mark) => {
	const files = cartridgeFiles(edition, (path) => `${site}${path}`, version);
	const read = (name: string): HTMLElement => parse((files.get(name) ?? '').replace(/^<\?xml[^>]*>/, ''));
	const manifest = read('imsmanifest.xml');
	/** The element that a file holds, which must be of a name: selectors know no capitals. */
	const documentOf = (file: string, name: string): HTMLElement => {
		const [found] = childrenOf(read(file), name);
		if (!found) throw new Error(`${file} holds no ${name}`);
		return found;
	};
	const resources = manifest.querySelectorAll('resource');
	const items = manifest.querySelectorAll('item');
	const [root] = items;
	/** The rules: where each is said, what it says, and what of the cartridge breaks it. */
	const rules: readonly (readonly [string, string, () => readonly unknown[]])[] = [
		[
			'profile (t)',
			'the schema is IMS Common Cartridge',
			() => [one(manifest, 'schema').text].filter((text) => text !== 'IMS Common Cartridge'),
		],
		[
			'profile (u)',
			'the version of the schema is that of the profile',
			() => [one(manifest, 'schemaversion').text].filter((text) => text !== `${version}.0`),
		],
		['profile (o)', 'a manifest holds no other', () => manifest.querySelectorAll('manifest manifest')],
		['profile (p)', 'there is at most one organization', () => manifest.querySelectorAll('organization').slice(1)],
		[
			'profile (d)',
			'its structure is rooted-hierarchy',
			() =>
				manifest
					.querySelectorAll('organization')
					.filter((each) => each.getAttribute('structure') !== 'rooted-hierarchy'),
		],
		['profile (s)', 'it has one item at the top', () => childrenOf(one(manifest, 'organization'), 'item').slice(1)],
		[
			'profile (n)',
			'the item at the top has no title, every other has one',
			() => items.filter((item) => childrenOf(item, 'title').length !== (item === root ? 0 : 1)),
		],
		[
			'profile (m)',
			'a resource is of a type that is known',
			() =>
				resources.filter((each) => ![`imswl_xml${mark}`, `imsdt_xml${mark}`].includes(each.getAttribute('type') ?? '')),
		],
		[
			'rules 1a, 1b, 2a, 2b',
			'a topic or link has one file',
			() => resources.filter((each) => childrenOf(each, 'file').length !== 1),
		],
		[
			'rules 1c, 2c',
			'its resource has no href of its own',
			() => resources.filter((each) => each.hasAttribute('href')),
		],
		[
			'rules 1d to 1h, 2d',
			'it depends on nothing',
			() => resources.filter((each) => childrenOf(each, 'dependency').length > 0),
		],
		[
			'rule 8b',
			'an item that leads to a resource holds no other item',
			() => items.filter((item) => item.hasAttribute('identifierref') && childrenOf(item, 'item').length > 0),
		],
		[
			'rule 9a',
			'no file is named twice',
			() => {
				const named = resources.map((each) => one(each, 'file').getAttribute('href'));
				return named.filter((href, index) => named.indexOf(href) !== index);
			},
		],
		[
			'content packaging, identifiers',
			'each is a name, and stands once',
			() => {
				const all = [...manifest.querySelectorAll('[identifier]'), one(manifest, 'manifest')].map(
					(each) => each.getAttribute('identifier') ?? '',
				);
				const once = [
					...new Set(manifest.querySelectorAll('[identifier]').map((each) => each.getAttribute('identifier') ?? '')),
				];
				return [
					...once.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)),
					...(once.length === manifest.querySelectorAll('[identifier]').length ? [] : all),
				];
			},
		],
		[
			'content packaging, references',
			'each item leads to a resource, and each resource is reached',
			() => {
				const ids = resources.map((each) => each.getAttribute('identifier'));
				const reached = items.flatMap((item) => item.getAttribute('identifierref') ?? []);
				return [
					...reached.filter((id) => !ids.includes(id)),
					...ids.filter((id) => id === undefined || !reached.includes(id)),
				];
			},
		],
		[
			'content packaging, files',
			'each file that is named is there, and each that is there is named',
			() => {
				const named = resources.map((each) => one(each, 'file').getAttribute('href') ?? '');
				const there = [...files.keys()].filter((name) => name !== 'imsmanifest.xml');
				return [...named.filter((name) => !files.has(name)), ...there.filter((name) => !named.includes(name))];
			},
		],
		[
			'web links, WebLink.Type',
			'a title on one line, then one url with an href',
			() =>
				[...files.keys()]
					.filter((name) => name.startsWith('links/'))
					.filter((name) => {
						const link = documentOf(name, 'webLink');
						const url = childrenOf(link, 'url');
						return (
							link.getAttribute('xmlns') !== `http://www.imsglobal.org/xsd/imscc${mark}/imswl_${mark}` ||
							texts(link, 'title').some((text) => /\n|\t|^$/.test(text)) ||
							url.length !== 1 ||
							!url[0]?.getAttribute('href')?.startsWith(`${site}/#`)
						);
					}),
		],
		[
			'discussion topics, Topic.Type and Text.Type',
			'a title on one line, then a text that says its type',
			() =>
				[...files.keys()]
					.filter((name) => name.startsWith('topics/'))
					.filter((name) => {
						const topic = documentOf(name, 'topic');
						const text = childrenOf(topic, 'text');
						return (
							topic.getAttribute('xmlns') !== `http://www.imsglobal.org/xsd/imscc${mark}/imsdt_${mark}` ||
							texts(topic, 'title').some((each) => /\n|\t|^$/.test(each)) ||
							text.length !== 1 ||
							text[0]?.getAttribute('texttype') !== 'text/html'
						);
					}),
		],
		[
			'targetNamespace of each schema',
			'the manifest and its metadata are of the version',
			() =>
				[
					['xmlns', `http://www.imsglobal.org/xsd/imscc${mark}/imscp_v1p1`],
					['xmlns:lomimscc', `http://ltsc.ieee.org/xsd/imscc${mark}/LOM/manifest`],
				].filter(([name = '', value]) => one(manifest, 'manifest').getAttribute(name) !== value),
		],
	];

	test.each(rules)('%s: %s', (_, __, faults) => {
		expect(faults().map(String)).toEqual([]);
	});

	test('there is a module for each section, a link for each paragraph, a topic for each question', () => {
		expect(root && childrenOf(root, 'item').map((module) => texts(module, 'title')[0])).toEqual(
			edition.sections.map(({ title }) => title),
		);
		for (const id of edition.paragraphs.keys()) expect(files.get(`links/${id}.xml`), id).toContain(`${site}/#${id}`);
		expect([...files.keys()].filter((name) => name.startsWith('topics/'))).toHaveLength(
			edition.content.entries.questions.length,
		);
		expect(edition.content.entries.questions.length).toBeGreaterThan(0);
	});

	test('its namespace stands in the first 500 characters, where Moodle looks for the version (imscc11/lib.php)', () => {
		expect(files.get('imsmanifest.xml')?.slice(0, 500)).toContain(
			` xmlns="http://www.imsglobal.org/xsd/imscc${mark}/imscp_v1p1"`,
		);
	});

	test('every address is absolute, and the answers of the questions are not in it', () => {
		const all = [...files].filter(([name]) => name !== 'imsmanifest.xml').map(([, text]) => text);
		const addresses = all.flatMap((text) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href));
		expect(addresses.length).toBeGreaterThan(3);
		expect(addresses.filter((href) => !href?.startsWith(site))).toEqual([]);
		for (const { body } of edition.content.entries.questions)
			expect(all.filter((text) => text.includes(body.text.slice(0, 60)))).toEqual([]);
	});
});
