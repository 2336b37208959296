import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../src/model/sentences.ts';

describe('sentences', () => {
	test.for([
		['plain', 'One is. Two was! Three?', ['One is.', 'Two was!', 'Three?']],
		['titles', 'Mr. Xi met Dr. Li. They spoke.', ['Mr. Xi met Dr. Li.', 'They spoke.']],
		['initials', 'J. R. Smith wrote. G. W. did not.', ['J. R. Smith wrote.', 'G. W. did not.']],
		[
			'states',
			'The U.S. Department of Justice acted. So did the U.N. General Assembly.',
			['The U.S. Department of Justice acted.', 'So did the U.N. General Assembly.'],
		],
		['numbers', 'Resolution No. 5 passed. It cost 3.5 million.', ['Resolution No. 5 passed.', 'It cost 3.5 million.']],
		[
			'quotations',
			'He said ‘no.’ Then he left. ‘Why?’ she asked.',
			['He said ‘no.’', 'Then he left.', '‘Why?’ she asked.'],
		],
		['a dash and a small letter go on', 'What? said the man. Nothing.', ['What? said the man.', 'Nothing.']],
		['years', 'It ended in 2015. In 2016 it began again.', ['It ended in 2015.', 'In 2016 it began again.']],
		['pages', 'See pp. 3–5 and cf. Lin. It is there.', ['See pp. 3–5 and cf. Lin.', 'It is there.']],
		['no end', 'No full stop', ['No full stop']],
		['nothing', '', []],
	] as const)('%s', ([, text, expected]) => {
		expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
	});
	test('each begins where it says', () => {
		const text = 'One is. Two was!  Three?';
		for (const { text: words, start } of sentencesOf(text)) expect(text.slice(start, start + words.length)).toBe(words);
	});
	test('the one that holds a place', () => {
		expect(sentenceAt('One is. Two was. Three.', 9)).toEqual({ text: 'Two was.', start: 8 });
		expect(sentenceAt('One is. Two was. Three.', 0)).toEqual({ text: 'One is.', start: 0 });
	});
});
