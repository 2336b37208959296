/** Words that were spoiled on their way: what was meant is named, and what may stand is left in peace. */
import { expect, test } from 'vitest';
import { garbledIn } from '../../src/source/garbled.ts';

/** The bytes of a text in UTF-8, read as those of Windows. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.for([
	'Français',
	'it’s',
	'“so”,',
	'à',
	'Łódź',
	'Škoda',
	'České',
	'œuvre',
	'§',
	'→',
	'中国，互联网',
	'Москва',
	'😀',
	'L’Éric–Ö',
])('%s in another encoding', (meant) => {
	const word = misread(meant);
	expect(garbledIn(`so ${word} it`)).toEqual([
		{ index: 3, wrong: `'${word}' was read in another encoding than UTF-8`, advice: `write '${meant}'` },
	]);
});

test('each word once, at its place', () => {
	expect(garbledIn(misread('né à “Zürich”')).map(({ index, advice }) => [index, advice])).toEqual([
		[0, "write 'né'"],
		[4, "write 'à'"],
		[7, "write '“Zürich”'"],
	]);
});

test.for([
	['the ﬁnal act', 4, 'ﬁnal', 'final'],
	['oﬃce eﬀects', 0, 'oﬃce', 'office'],
	['(ﬂuﬀy)', 0, '(ﬂuﬀy)', '(fluffy)'],
] as const)('letters that are joined: %s', ([text, index, word, meant]) => {
	expect(garbledIn(text)[0]).toEqual({
		index,
		wrong: `'${word}' holds letters that are joined in one, as in a PDF`,
		advice: `write '${meant}', letter by letter`,
	});
});

test.for([
	'CAFÉ–BAR é… „Straße“ à « oui » É” café” Ä“ „Å“ Ã',
	'中国 Москва Łódź … “x” £5 § 2 © São',
	'Ünal’s, É’s, åä”, tête-à-tête, â, â€',
])('%s is left in peace', (text) => {
	expect(garbledIn(text)).toEqual([]);
});
