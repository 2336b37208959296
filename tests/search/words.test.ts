import { expect, test } from 'vitest';
import { wordsAsked, wordsOf } from '../../src/search/words.ts';

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
