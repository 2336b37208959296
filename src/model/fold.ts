/**
 * Words as they are compared, so that one finds what one cannot type: in lower case, without diacritics, letters with a
 * stroke or a ligature as plain ones, Arabic without its article. Pure.
 *
 *     'Łódź' → lodz    'Straße' → strasse    'Ørsted' → orsted    'العهد' → عهد    'パリ' stays パリ, 'बन' बन
 */

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
	ŋ: 'n',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ς: 'σ',
	// Written either way at the end of a word.
	ى: 'ي',
	ة: 'ه',
};
const apart = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Accents, points of Hebrew, vowels of Arabic with its lengthening stroke: marks without which a word is the same. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;

/** The article of Arabic, joined to its word, after a joined 'and', 'by', 'as' or 'so'; what is left is a word. */
const article = /^(?:[وفبك]?ال|[وف]?لل)(?=\p{Script=Arabic}{2})/u;

/** A word, folded. Two words that fold alike are one to a search. */
export const fold = (word: string): string =>
	word
		.normalize('NFKD')
		.replace(marks, '')
		.toLowerCase()
		.replace(/[.’']/gu, '')
		.normalize('NFC')
		.replace(apart, (letter) => letters[letter] ?? letter)
		.replace(article, '');
