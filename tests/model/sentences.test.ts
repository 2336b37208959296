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
		['what goes on', 'It waits… And goes on. ', ['It waits…', 'And goes on. ']],
		[
			'brackets and marks',
			'He left (at last.) [She stayed.] Then.”  (So.) ‘End.’',
			['He left (at last.) [She stayed.]', 'Then.”', '(So.)', '‘End.’'],
		],
		['white space', 'One.\n\nTwo.', ['One.', 'Two.']],
		['a stop within a word', 'At 3.5 of www.x.Org it is.', ['At 3.5 of www.x.Org it is.']],
		['nothing', '', []],
	] as const)('%s', ([, text, expected]) => {
		expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
	});
	test.for(
		'Mr Mrs Ms Dr St Gen Sen Prof Jr No Nos vol para paras art arts p pp cf al vs approx ca e.g i.e J U.S'.split(' '),
	)('%s. ends none', (word) => {
		expect(sentencesOf(`It is ${word}. Five. End.`).map(({ text }) => text)).toEqual([`It is ${word}. Five.`, 'End.']);
		expect(sentencesOf(`It (${word}. Five) is.`)).toHaveLength(1);
		expect(sentencesOf(`It ‘${word}. Five’ is.`)).toHaveLength(1);
		expect(sentencesOf(`It “${word}. Five” is.`)).toHaveLength(1);
		expect(sentencesOf(`${word}. Five is.`)).toHaveLength(1);
		// Within a longer word it is none.
		expect(sentencesOf(`It is x${word}. Five is.`)).toHaveLength(2);
	});
	test('each begins where it says', () => {
		const text = 'One is. Two was!  Three?';
		for (const { text: words, start } of sentencesOf(text)) expect(text.slice(start, start + words.length)).toBe(words);
	});
	test('the one that holds a place', () => {
		expect(sentenceAt('One is. Two was. Three.', 9)).toEqual({ text: 'Two was.', start: 8 });
		expect(sentenceAt('One is. Two was. Three.', 0)).toEqual({ text: 'One is.', start: 0 });
		expect(sentenceAt('One is. Two was. Three.', 8)).toEqual({ text: 'Two was.', start: 8 });
		expect(sentenceAt('One is. Two was. Three.', 7)).toEqual({ text: 'One is.', start: 0 });
		expect(sentenceAt('One is. Two was. Three.', 99)).toEqual({ text: 'Three.', start: 17 });
		expect(sentenceAt('', 0)).toEqual({ text: '', start: 0 });
	});
});
