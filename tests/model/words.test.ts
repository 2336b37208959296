/** Words as they are shown, compared and kept together: functions of a text and nothing else. */
import { expect, test } from 'vitest';
import { capital } from '../../src/model/capital.ts';
import { isEastAsian } from '../../src/model/characters.ts';
import { compareTexts } from '../../src/schema/compare.ts';
import { cut } from '../../src/model/cut.ts';
import { fold } from '../../src/model/fold.ts';
import { noBreak } from '../../src/model/no-break.ts';

test.for([
	['', ''],
	['a', 'A'],
	['two words, of DPRK', 'Two words, of DPRK'],
	['élan', 'Élan'],
	['𐐨𐐩', '𐐀𐐩'],
	['以使', '以使'],
] as const)('‘%s’ at the head of a line: ‘%s’', ([words, expected]) => {
	expect(capital(words)).toBe(expected);
});

test.for([
	['x'.repeat(40), 'x'.repeat(40)],
	['x'.repeat(41), `${'x'.repeat(39)}…`],
	// A letter of two code units is one, and is not cut in two.
	['𠮷'.repeat(40), '𠮷'.repeat(40)],
	['𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`],
] as const)('%s has room as %s', ([text, expected]) => {
	expect(cut(text)).toBe(expected);
});

test.for([
	['Łódź', 'lodz'],
	['Straße', 'strasse'],
	['Ørsted', 'orsted'],
	['Đorđe', 'dorde'],
	['Þingvellir', 'thingvellir'],
	['Iħsan', 'ihsan'],
	['Diyarbakır', 'diyarbakir'],
	['Seguðŋ', 'segudn'],
	['Ærø', 'aero'],
	['Œuvre', 'oeuvre'],
	['Ὀδυσσεύς', 'οδυσσευσ'],
	['U.S.', 'us'],
	['O’Brien', 'obrien'],
	["o'brien", 'obrien'],
	['ﬁn', 'fin'],
	['Việt', 'viet'],
	['パリ', 'パリ'],
	['बन', 'बन'],
	['שָׁלוֹם', 'שלום'],
	['مُحَمَّد', 'محمد'],
	['محـــمد', 'محمد'],
	['مصطفى', 'مصطفي'],
	['القاهرة', 'قاهره'],
	['العهد', 'عهد'],
	['والعهد', 'عهد'],
	['فالعهد', 'عهد'],
	['بالعهد', 'عهد'],
	['كالعهد', 'عهد'],
	['للعهد', 'عهد'],
	['وللعهد', 'عهد'],
	['فللعهد', 'عهد'],
	// Without two letters more it is no article.
	['الى', 'الي'],
	['ال', 'ال'],
	// Within a word it is none either.
	['جمالها', 'جمالها'],
] as const)('%s is found as %s', ([word, folded]) => {
	expect(fold(word)).toBe(folded);
});

/** Spaces that do not break, as `_`. */
const shown = (text: string): string => noBreak(text).replaceAll('\u00a0', '_');
test.for([
	['on 25 September 2015 they', 'on 25_September_2015 they'],
	['on 5 May they', 'on 5_May they'],
	['on 25\u00a0September 2015', 'on 25_September_2015'],
	['in May 2015', 'in May 2015'],
	['from 3 March 20', 'from 3_March 20'],
	['1 January, 2 February, 3 March', '1_January, 2_February, 3_March'],
	['4 April 5 May 6 June 7 July', '4_April 5_May 6_June 7_July'],
	['8 August 9 September 10 October', '8_August 9_September 10_October'],
	['11 November 12 December', '11_November 12_December'],
	['3 Mayors', '3 Mayors'],
	['21.5 million', '21.5_million'],
	['5 % and 6 per cent', '5_% and 6_per cent'],
	['1 thousand or 2 billion', '1_thousand or 2_billion'],
	['3 kB in 4 minutes', '3_kB in 4_minutes'],
	['5 hours, 6 days, 7 weeks', '5_hours, 6_days, 7_weeks'],
	['8 months and 9 years', '8_months and 9_years'],
	['five years', 'five years'],
	['6 yearsbooks', '6 yearsbooks'],
	['6 days2', '6 days2'],
	['6 states', '6 states'],
] as const)('%s stays together as %s', ([text, expected]) => {
	expect(shown(text)).toBe(expected);
});

test.for([
	['Xi, 习近平', true],
	['かな', true],
	['カナ', true],
	['한국', true],
	['。', true],
	['・', true],
	['ー', true],
	['（', true],
	['Łódź, Αθήνα, الأهرام', false],
	['', false],
] as const)('‘%s’ asks for the face of East Asia: %s', ([text, is]) => {
	expect(isEastAsian(text)).toBe(is);
});

test('texts are ordered by their letters, in no language', () => {
	expect(['b', 'a', 'é', 'B', 'aa', 'a'].sort(compareTexts)).toEqual(['B', 'a', 'a', 'aa', 'b', 'é']);
	expect(compareTexts('a', 'a')).toBe(0);
});
