/** Runs of other scripts: where they begin and end, and what they are written in. */
import { expect, test } from 'vitest';
import { hasOtherScript, isHanAlone, runsOf } from '../../src/model/scripts.ts';

/** `The words [以使|zh-Hans] stand`: runs in brackets with their language, those from right to left with a `<`. */
const shown = (text: string, language?: string): string =>
	runsOf(text, language)
		.map(({ text: words, lang, rightToLeft }) =>
			lang === undefined ? words : `[${words}|${lang}${rightToLeft === true ? '<' : ''}]`,
		)
		.join('');

test.for([
	['The words 以使 stand there.', 'The words [以使|zh-Hans] stand there.'],
	['习近平访美（2015年）', '[习近平访美（2015年）|zh-Hans]'],
	['《中華民國》', '《[中華民國》|zh-Hant]'],
	['the 臺灣 strait and 總統', 'the [臺灣|zh-Hant] strait and [總統|zh-Hant]'],
	['外務省 said とEU', '[外務省|ja] said [と|ja]EU'],
	['経済産業省', '[経済産業省|ja]'],
	['カタカナ・ひらがな', '[カタカナ・ひらがな|ja]'],
	['한국 and 韓國', '[한국|ko] and [韓國|ko]'],
	['the paper الأهرام of Cairo', 'the paper [الأهرام|ar<] of Cairo'],
	['the law قانون الاتصالات, 1987', 'the law [قانون الاتصالات|ar<], 1987'],
	['by قانون 16/1987 (Cairo)', 'by [قانون|ar<] 16/1987 (Cairo)'],
	['the daily کیهان', 'the daily [کیهان|fa<]'],
	['the daily جنگ ہے', 'the daily [جنگ ہے|ur<]'],
	['Haaretz (הארץ), daily', 'Haaretz ([הארץ|he<]), daily'],
	['Forverts (פֿאָרווערטס)', 'Forverts ([פֿאָרווערטס|he<])'],
	['יִידיש װאָרט', '[יִידיש װאָרט|yi<]'],
	['the ܫܠܡܐ of ދިވެހި and ߒߞߏ', 'the [ܫܠܡܐ|syc<] of [ދިވެހި|dv<] and [ߒߞߏ|nqo<]'],
	['以使ab 한국', '[以使|ko]ab [한국|ko]'],
	['以使', '[以使|zh-Hans]'],
	['ends in 以使', 'ends in [以使|zh-Hans]'],
	['以使 begins', '[以使|zh-Hans] begins'],
	['Łódź, Москва, Αθήνα and Việt Nam', 'Łódź, Москва, Αθήνα and Việt Nam'],
	['', ''],
] as const)('%s', ([text, expected]) => {
	expect(shown(text)).toBe(expected);
});

test('a language that is known goes before what the letters tell', () => {
	expect(shown('外務省', 'ja')).toBe('[外務省|ja]');
	expect(shown('總統', 'zh-TW')).toBe('[總統|zh-TW]');
	expect(shown('کتاب', 'ps')).toBe('[کتاب|ps<]');
	for (const language of ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi', 'fa-IR'])
		expect(shown('کتاب', language)).toBe(`[کتاب|${language}<]`);
	for (const language of ['zh', 'ja', 'ko', 'zh-Hant']) expect(shown('以使', language)).toBe(`[以使|${language}]`);
	// Of another script it tells nothing.
	expect(shown('以使', 'de')).toBe('[以使|zh-Hans]');
	expect(shown('以使', 'ar')).toBe('[以使|zh-Hans]');
	expect(shown('کتاب', 'ja')).toBe('[کتاب|fa<]');
	expect(shown('کتاب', 'x-ar')).toBe('[کتاب|fa<]');
	expect(shown('以使', 'x-ja')).toBe('[以使|zh-Hans]');
	expect(shown('以使', 'jav')).toBe('[以使|zh-Hans]');
});

test.for([
	['以使', true],
	['總統', true],
	['外務省', true],
	['経済', false],
	['以使 と', false],
	['한국 韓國', false],
	['한국', false],
	['Xi', false],
] as const)('Chinese or Japanese, %s does not tell: %s', ([text, is]) => {
	expect(isHanAlone(text)).toBe(is);
});

test('a text of Latin, Greek and Cyrillic letters has no run', () => {
	expect(['', 'Łódź', 'Αθήνα', 'Москва'].map(hasOtherScript)).toEqual([false, false, false, false]);
	expect(['以', 'あ', 'ア', '한', 'ا', 'א', 'ܫ', 'ދ', 'ߒ'].filter((text) => !hasOtherScript(text))).toEqual([]);
	expect(runsOf('Łódź')).toEqual([{ text: 'Łódź' }]);
	expect(runsOf('以使')).toEqual([{ text: '以使', lang: 'zh-Hans' }]);
	expect(runsOf('الأهرام')).toEqual([{ text: 'الأهرام', lang: 'ar', rightToLeft: true }]);
	expect(runsOf('')).toEqual([]);
});
