import { expect, test } from 'vitest';
import { passageDirective, sentenceDirective, textDirective } from '../../src/model/text-fragment.ts';

test.each([
	['a short text', ':~:text=a%20short%20text'],
	['well-known, said A & B', ':~:text=well%2Dknown%2C%20said%20A%20%26%20B'],
	[' spaced \n out ', ':~:text=spaced%20out'],
	['‘grave concern’', ':~:text=%E2%80%98grave%20concern%E2%80%99'],
	['one two three four five six seven eight', ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight'],
	['one two three four five six seven eight nine', ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine'],
])('%s → %s', (text, directive) => {
	expect(textDirective(text)).toBe(directive);
});

test('what parts a directive is never left of the text', () => {
	const [, value = ''] = textDirective('a-b, c & d=e').split('=');
	expect(value).not.toMatch(/[-,&]/);
});

test.each([
	['no mark: the whole', 'He gave the promise twice.', [], 'He%20gave%20the%20promise%20twice.'],
	['the longest stretch', 'He gave it, they say, and never once took it back.', [20], 'and%20never%20once,it%20back.'],
	[
		'a word that a mark follows is none',
		'He gave the promise and the other took it.',
		[19],
		'and%20the%20other%20took%20it.',
	],
	['a stop behind a mark belongs before it', 'They spoke of it for years.', [26], 'They%20spoke%20of%20it%20for'],
	[
		'Chinese is one word, and enough',
		'任何一方不得对另一方采取类似行动',
		[],
		encodeURIComponent('任何一方不得对另一方采取类似行动'),
	],
	['too little', 'Yes, do', [], undefined],
	['just enough', 'Yes, do.', [], 'Yes%2C%20do.'],
	['of two as long, the first', 'They met him. They saw her.', [13], 'They%20met%20him.'],
	['ten words are whole', 'a b c d e f g h i j', [], 'a%20b%20c%20d%20e%20f%20g%20h%20i%20j'],
	['of more, five from each end', 'aa b c d e f g h i j kk', [], 'aa%20b%20c%20d%20e,g%20h%20i%20j%20kk'],
	[
		'a word behind a mark that a space parts from it stays',
		'It is so. They gave (twice) their word.',
		[9],
		'They%20gave%20(twice)%20their%20word.',
	],
	[
		'a bracket at the beginning stays, another stop goes',
		'It is, ‘they gave’ twice, it seems.',
		[5],
		'%E2%80%98they%20gave%E2%80%99%20twice%2C%20it%20seems.',
	],
])('a sentence with marks: %s', (_, sentence, marks, expected) => {
	const directive = sentenceDirective(sentence, marks);
	if (expected === undefined) expect(directive).toBe('');
	else if (expected.includes(',')) {
		const [from = '', to = ''] = expected.split(',');
		expect(directive).toMatch(new RegExp(`^:~:text=${from}.*${to.replace('.', '\\.')}$`));
	} else expect(directive).toBe(`:~:text=${expected}`);
});

test.each([
	['no mark', ['grave concern'], 'grave%20concern'],
	[
		'a mark among them',
		['the talks ended in ', ' and the list was read'],
		'the%20talks%20ended%20in,the%20list%20was%20read',
	],
	['a word that a mark follows', ['on 12 September', ', and then'], 'on%2012,and%20then'],
	['a mark before the stop', ['They ended on Saturday', '.'], 'They%20ended%20on'],
	['several marks', ['They met him', ', they say', ', in the night.'], 'They%20met,in%20the%20night.'],
	['no mark, and a stop before it', ['… and so it ended in'], '%E2%80%A6%20and%20so%20it%20ended%20in'],
	['nothing but stops', ['…', '.'], ''],
	['no words at all', [], ''],
	['five words at each end of which four are told', ['a b c d e ', ' f g h i j'], 'a%20b%20c%20d,g%20h%20i%20j'],
	['nine words without a mark', ['a b c d e f g h i'], 'a%20b%20c%20d,f%20g%20h%20i'],
	['a stop alone and no mark', ['…'], ''],
	['two stops behind a mark', ['They met him', '”, they left.'], 'They%20met,they%20left.'],
	['a number behind a mark', ['They paid 5', ' or 6 million'], 'They%20paid,or%206%20million'],
])('a passage with %s', (_, stretches, expected) => {
	expect(passageDirective(stretches)).toBe(`:~:text=${expected}`);
});
