/** The letters of a long bibliography, and the tags by which a reference manager takes the edition. */
import { expect, test } from 'vitest';
import { letterGroups, letterId } from '../../src/citation/letters.ts';
import { citationTags } from '../../src/citation/metadata.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

test.each([
	['C', 'c'],
	['0–9', '0-9'],
	['Other scripts', 'other-scripts'],
])('the group %s has the address %s', (letter, id) => expect(letterId(letter)).toBe(id));

test('figures come first, other scripts last; an accent and a mark before it change no letter', () => {
	const entries = ['12 texts', 'Éluard', '‘Einstein’', '<i>Zeit</i>', '习近平'].map((html) => ({ html }));
	expect(letterGroups(entries).map(([letter, group]) => [letter, group.map(({ html }) => html)])).toEqual([
		['0–9', ['12 texts']],
		['E', ['Éluard', '‘Einstein’']],
		['Z', ['<i>Zeit</i>']],
		['Other scripts', ['习近平']],
	]);
});

test.each([
	['&amp; Zeit', 'Z'],
	['<b>3</b> A', '0–9'],
	['ß', 'S'],
	['ångström', 'A'],
	['Žižek', 'Z'],
	['(…)', 'Other scripts'],
])('‘%s’ stands under %s', (html, letter) => {
	expect(letterGroups([{ html }])).toEqual([[letter, [{ html }]]]);
});

test('two other scripts are one group, behind the letters wherever they stood', () => {
	const groups = letterGroups(['Я', 'A', '习', '1'].map((html) => ({ html })));
	expect(groups.map(([letter, group]) => `${letter}: ${group.map(({ html }) => html).join(' ')}`)).toEqual([
		'A: A',
		'0–9: 1',
		'Other scripts: Я 习',
	]);
});

const site = readContent(caseFolder('second-case')).files.site?.data;
if (!site) throw new Error('the second case has no site.yaml');

test('the tags of the edition, each with its name', () => {
	const tags = Object.fromEntries(
		citationTags(site, 'https://example.org/').map(({ name, content }) => [name, content]),
	);
	expect(tags).toEqual({
		'z:itemType': 'webpage',
		citation_title: site.title,
		citation_author: 'The editors of this edition,',
		citation_publication_date: '2026/11/24',
		citation_language: 'en-GB',
		citation_public_url: 'https://example.org/',
		'DC.title': site.title,
		'DC.creator': 'The editors of this edition',
		'DC.date': '2026-11-24',
		'DC.language': 'en-GB',
		'DCTERMS.abstract': site.standfirst,
		'DC.rights': 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
		'DC.description': `Based on Kenneth Anderson, ‘${site.source.title}’, European Journal of International Law, 2000, ${site.source.url}`,
		'DCTERMS.isVersionOf': site.source.url,
		'DCTERMS.license': 'https://creativecommons.org/licenses/by/4.0/',
	});
});

test('what is not known has no tag', () => {
	const names = citationTags({ ...site, edition: { ...site.edition, editor: undefined } }).map(({ name }) => name);
	for (const name of ['citation_author', 'DC.creator', 'citation_public_url']) expect(names).not.toContain(name);
});
