/** What was meant as markup, passed for text and was printed as it was typed: each is told once, and what is near it is text. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';

const names = new Map([
	['the-text', 'The parties'],
	['rid-2015', 'Rid'],
	['unoda', 'UNODA'],
]);
const parse = (text: string) => parseMarkdown(text, 'x.md', names);
const told = (text: string) =>
	parse(text).problems.map(({ rule, wrong, advice }) => `${rule} ${wrong}; ${advice.replace(/; a backslash.*/, '')}`);

const asList = "begin each with '- ', its blank too, with a blank line before the list";

describe('is told', () => {
	test.for([
		['-no blank\n-second', 'broken-markup', "'-no blank -second' is a list whose items would run together", asList],
		[
			'• one\n• two\n• three',
			'broken-markup',
			"'• one • two • three' is a list whose items would run together",
			asList,
		],
		['So:\n– one\n– two', 'broken-markup', "'– one – two' is a list whose items would run together", asList],
		[
			'1.no blank\n2.second',
			'broken-markup',
			"'1.no blank 2.second' is a list whose items would run together",
			"begin each with '1. ', its blank too, with a blank line before the list",
		],
		[
			'a | b\n1 | 2',
			'broken-markup',
			"'a | b 1 | 2' is a table without its line of dashes",
			'write |---|---| on a line of its own after its head',
		],
		['So [see the-text].', 'bad-citation', "'[see the-text]' names a source without its @", 'write [see @the-text]'],
		[
			'So [the-text, p. 4; cf. rid-2015].',
			'bad-citation',
			"'[the-text, p. 4; cf. rid-2015]' names a source without its @",
			'write [@the-text, p. 4; cf. @rid-2015]',
		],
		[
			'See <http://bad url> there.',
			'bad-address',
			"'<http://bad url>' is no address",
			'write it whole and without blanks (%20 for a blank), or [words](address)',
		],
	] as const)('%s', ([text, rule, wrong, advice]) => {
		expect(told(text)).toEqual([`${rule} ${wrong}; ${advice}`]);
	});

	test.for([
		['So it is. { #what-it-is-worth }', 'what-it-is-worth'],
		['So it is. {#What It Is}', 'what-it-is'],
		['So it is. {# what}', 'what'],
		['So it is. {#what-it-is', 'what-it-is'],
		['## So it is { #so }', 'so'],
	] as const)('the form of an anchor: %s', ([text, id]) => {
		expect(told(text)).toEqual([
			`misplaced-anchor '${text.slice(text.indexOf('{'))}' is no anchor; write {#${id}}: words in small letters joined by hyphens, without blanks`,
		]);
		// It stands for what was meant, so that nobody is told of an anchor that is missing as well.
		expect(parse(text).blocks[0]).toMatchObject({
			text: 'So it is'.concat(text.includes('.') ? '.' : ''),
			anchor: { id },
		});
	});
});

describe('is text', () => {
	test.each([
		'– a paragraph that begins\nwith a dash',
		'−5 degrees\nand more',
		'So it went\n– for a time.',
		'1.5 million\n2.5 million',
		'either a | b\nor neither',
		'\\-one\n-two',
		'\\• one\n• two',
		'So [the text], [unoda], [no-source] and \\[the-text].',
		'[the-text](https://example.org/)',
		'See <http://example.org/> and 3 < 4.',
		'A set { 1, 2 }, and so on {',
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});
});
