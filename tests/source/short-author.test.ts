/** What a source is called in a few words. */
import { expect, test } from 'vitest';
import { source, type Source } from '../../src/schema/sources.ts';
import { plainTitle, shortAuthor } from '../../src/source/short-author.ts';

const made = (data: object): Source => source.parse({ id: 'x', type: 'webpage', title: 'A title', ...data });
const [a, b, c] = [{ family: 'Adams' }, { family: 'Brown' }, { literal: 'The Centre' }];

test.for([
	[{ author: [a] }, 'Adams'],
	[{ author: [c] }, 'The Centre'],
	[{ author: [{ family: 'Hague', 'non-dropping-particle': 'van der', given: 'Jan' }] }, 'van der Hague'],
	[{ author: [a, c] }, 'Adams and The Centre'],
	[{ author: [a, b, c] }, 'Adams and others'],
	[{ author: [a], editor: [b] }, 'Adams'],
	[{ author: [], editor: [b] }, 'Brown (ed.)'],
	[{ editor: [b] }, 'Brown (ed.)'],
	[{ editor: [b, a] }, 'Brown and Adams (eds.)'],
	[{ editor: [b, a, c] }, 'Brown and others (eds.)'],
	[{}, '‘A title’'],
	[{ title: 'A <i>long</i> title' }, '‘A long title’'],
	[{ 'title-short': 'A' }, '‘A’'],
	[{ custom: { described: true }, 'title-short': 'A' }, '[A title]'],
	[{ custom: { described: false } }, '‘A title’'],
	[{ 'container-title': 'The Paper' }, 'The Paper'],
	[{ 'container-title': 'The Paper', author: [a] }, 'Adams'],
	...(['bill', 'book', 'legal_case', 'legislation', 'regulation', 'report', 'standard', 'treaty'] as const).map(
		(type) => [{ type, 'container-title': 'The Series' }, '‘A title’'] as const,
	),
	[{ type: 'chapter', 'container-title': 'The Book' }, 'The Book'],
] as const)('%j is called %s', ([data, name]) => {
	expect(shortAuthor(made(data))).toBe(name);
});

test.for([
	['On <i>lex</i>, H<sub>2</sub>O and x<SUP>2</SUP>', 'On lex, H2O and x2'],
	['<b>a</b><em>b</em><strong>c</strong><sc>d</sc><span class="nocase">e</span>', 'abcde'],
	['If a < b and <u>c</u> > <big>d', 'If a < b and <u>c</u> > <big>d'],
] as const)('the title %s in plain words', ([title, plain]) => {
	expect(plainTitle(made({ title }))).toBe(plain);
});
