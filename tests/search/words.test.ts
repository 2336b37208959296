import { expect, test } from 'vitest';
import { swapsOf, wordsAsked, wordsOf } from '../../src/search/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
	['China’s Cyberspace Affairs', ['china', 'cyberspace', 'affairs']],
	["The state's own", ['the', 'state', 'own']],
	['Lü, Müller and café', ['lu', 'muller', 'and', 'cafe']],
	['The U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
	['e-diplomacy, 2015–2016', ['e', 'diplomacy', '2015', '2016']],
	['O’Brien', ['obrien']],
	['¶ 3: (a) — “so”', ['3', 'a', 'so']],
])('%s', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test.each([
	['letters with a stroke', 'Łódź, Ørsted, Đặng', ['lodz', 'orsted', 'dang']],
	['ligatures', 'Straße, Æthelred, œuvre, ﬁn', ['strasse', 'aethelred', 'oeuvre', 'fin']],
	['Turkish and Icelandic', 'ısı, Þór', ['isi', 'thor']],
	['Greek', 'λόγος', ['λογοσ']],
	['Arabic without its article and its vowels', 'الأمن والسلام لِلأمن', ['امن', 'سلام', 'امن']],
	['Arabic that only begins like an article', 'ال الم', ['ال', 'الم']],
	['Hebrew without its points', 'שָׁלוֹם', ['שלום']],
	['Devanagari keeps its vowels', 'भारत भरत', ['भारत', 'भरत']],
	['Hangul', '사이버 안보', ['사이버', '안보']],
	['the number of a document', 'Directive 80/372/EEC', ['directive', '80', '372', 'eec']],
])('folded: %s', (_what, text, expected) => {
	expect(words(text)).toEqual(expected);
});

test('where scripts touch, words part', () => {
	expect(words('G20峰会')).toEqual(['g20', '峰', '会', '峰会']);
	expect(wordsAsked('G20峰会')).toEqual(['g20', '峰会']);
});

test('a hyphen between a short name and its number is no matter', () => {
	expect(words('The G-20 and APT‑10')).toEqual(['the', 'g20', 'g', '20', 'and', 'apt10', 'apt', '10']);
	expect(wordsAsked('G-20')).toEqual(['g20']);
	expect(wordsAsked('g20')).toEqual(['g20']);
	expect(words('Norm-13, 2015-16, e-2e')).toEqual(['norm', '13', '2015', '16', 'e', '2e']);
});

test('kana and other scripts without spaces are found in parts', () => {
	const whole = new Set(words('サイバーセキュリティ戦略'));
	expect(wordsAsked('セキュリティ').filter((word) => !whole.has(word))).toEqual([]);
	expect(wordsAsked('ความมั่นคง').every((word) => new Set(words('ความมั่นคงไซเบอร์')).has(word))).toBe(true);
});

test('the two forms of one text are one', () => {
	expect(words('Lü café'.normalize('NFD'))).toEqual(words('Lü café'));
	expect(wordsAsked('が'.normalize('NFD'))).toEqual(wordsAsked('が'));
});

test('characters beyond the first plane are whole, with their places', () => {
	const text = 'a 𠮷野家';
	expect(wordsOf(text).map(({ word, start, end }) => word === text.slice(start, end) || word)).toEqual(
		wordsOf(text).map(() => true),
	);
	expect(wordsAsked('𠮷野')).toEqual(['𠮷野']);
});

test('a Chinese run is found by each character and each pair', () => {
	expect(words('《网络安全》')).toEqual(['网', '络', '安', '全', '网络', '络安', '安全']);
});

test('a Chinese run is asked for by its pairs, a single character by itself', () => {
	expect(wordsAsked('网络安全')).toEqual(['网络', '络安', '安全']);
	expect(wordsAsked('网 law')).toEqual(['网', 'law']);
});

test('a word asked for twice is one', () => {
	expect(wordsAsked('Talks talks')).toEqual(['talks']);
});

test('each word knows its place in the text as it was written', () => {
	const text = 'Of Lü’s U.S. visit';
	expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Of', 'Lü', 'U.S.', 'visit']);
});

test('two neighbouring letters of a word change places, at each place in turn', () => {
	expect(swapsOf('abc')).toEqual(['bac', 'acb']);
	expect(swapsOf('a')).toEqual([]);
});
