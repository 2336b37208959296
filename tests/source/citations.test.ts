import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';

const names = new Map([['a', 'Smith and Jones']]);
const parse = (text: string) => parseMarkdown(text, 'x.md', names);
const told = (text: string) =>
	parse(text).citations.map(({ key, prefix = '', locator = '' }) => [prefix, key, locator].join('|'));
const faults = (text: string) =>
	parse(text).problems.map(({ rule, position, wrong, advice }) => `${position.column} ${rule} ${wrong}; ${advice}`);

describe('citations as Pandoc writes them', () => {
	test.for([
		['one key', 'So [@a-2015].', ['|a-2015|']],
		['a locator', 'So [@a-2015, para. 3].', ['|a-2015|para. 3']],
		['a locator without a comma', 'So [@a p. 5].', ['|a|p. 5']],
		['a locator with a comma in it', '[@a, pp. 3, 5]', ['|a|pp. 3, 5']],
		['several keys', '[@a; @b, p. 5;@c]', ['|a|', '|b|p. 5', '|c|']],
		['several brackets', '[@a] and [@b]', ['|a|', '|b|']],
		['a line break', '[@a;\n@b, section\n2]', ['|a|', '|b|section 2']],
		['a line break in a quotation', '> So\n> so [@a,\n> p. 2; @b].', ['|a|p. 2', '|b|']],
		['a prefix', '[see @a, pp. 3–5; but cf. @b]', ['see|a|pp. 3–5', 'but cf.|b|']],
		['no author', '[-@a, p. 2]', ['|a|p. 2']],
		['no author, a prefix', '[see -@a]', ['see|a|']],
		['emphasis in a locator', '[@a, pp. 33-35 and *passim*]', ['|a|pp. 33-35 and passim']],
		['brackets in a locator', '[@a, p. 3 [sic]]', ['|a|p. 3 [sic]']],
		[
			'a locator in words',
			'[@a, the opening section; @b, passim; @c, chapter 3]',
			['|a|the opening section', '|b|passim', '|c|chapter 3'],
		],
		['an address beside a blank', 'a@ b.example and me @ home, [me at home]', []],
		['punctuation in a key', '[@a:b.c/d_e]', ['|a:b.c/d_e|']],
		['the author in the text', '@a says so', ['|a|']],
		['the author and a place', '@a [p. 33] says so', ['|a|p. 33']],
		['the author, a place, another source', '@a [p. 33; see @b, p. 2] says so', ['|a|p. 33', 'see|b|p. 2']],
		['the author, then a citation', '@a [@b] says so', ['|a|', '|b|']],
		['an author in emphasis', '*@a*, it says', ['|a|']],
		['no citation', '[a@b.example], [1], [x], a@b.example, x@{y}, at @ noon, `[@a]`, `@a`', []],
		['escaped', String.raw`\[@a], \[@a\], [\@a], \@a`, []],
	] as const)('%s: %s', ([, text, keys]) => {
		expect(told(text)).toEqual(keys);
		expect(faults(text)).toEqual([]);
	});

	test('the author stands in the plain text, a mark does not', () => {
		expect(parse('So @a [p. 3] say, and @b. But [see @a, p. 4].').text).toBe('So Smith and Jones say, and b. But.');
	});

	test('the place of a key is that of its @', () => {
		const text = 'So [see @a; @b], \\* and\n@c [p. 3].';
		const lines = text.split('\n');
		expect(
			parse(text).citations.map(({ key, position }) => [key, lines[position.line - 1]?.slice(position.column - 1)[0]]),
		).toEqual([
			['a', '@'],
			['b', '@'],
			['c', '@'],
		]);
	});
});

describe('what cannot be read as one is refused', () => {
	test.for([
		['[@a;]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@a,]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@{a}]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[cite:@a]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@a; p. 5]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@a, ; @b]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@a; ]', 1, 'write [@key], [@key, para. 3] or [@one; @other, p. 5]'],
		['[@ a]', 1, String.raw`write the key at its sign, [@a], or \@ where none is meant`],
		['[see @ a-2015, p. 4]', 1, String.raw`write the key at its sign, [@a-2015], or \@ where none is meant`],
		['[@b; -@ a]', 1, String.raw`write the key at its sign, [@a], or \@ where none is meant`],
		['So [@ a, p. 4 and so on', 4, 'close it with ]'],
		['[@a, p. ]', 1, 'write where in the source, p. 4, or the key alone'],
		['[@a, p.]', 1, 'write where in the source, p. 4, or the key alone'],
		['[@a pp]', 1, 'write where in the source, p. 4, or the key alone'],
		['[@a, pp. 3, 5, n. ; @b]', 1, 'write where in the source, p. 4, or the key alone'],
		['[@b; @a, §]', 1, 'write where in the source, p. 4, or the key alone'],
		['[@a,,]', 1, 'write where in the source, p. 4, or the key alone'],
		['@a [p. ] says so', 1, 'write where in the source, p. 4, or the key alone'],
		['@a [ ] says so', 1, 'write where in the source, p. 4, or the key alone'],
		['[@a, @b]', 1, 'part the sources with semicolons: [@one; @other, p. 5]'],
		['[@a @b]', 1, 'part the sources with semicolons: [@one; @other, p. 5]'],
		['So [@a, p. 4 and so on', 4, 'close it with ]'],
		['So [see @a, p. 4 and so on', 4, 'close it with ]'],
		['So @{a} says', 4, 'write the key without braces: @a'],
		['So (@a)', 5, 'write [@a]'],
		['So (@a, p. 3)', 5, String.raw`write [@key] to cite a source, or \@ where none is meant`],
		['x/@a', 3, String.raw`write [@key] to cite a source, or \@ where none is meant`],
		['[@a, [in copyright](https://example.org/)]', 1, 'put links and notes into the text, before the citation'],
		['[a link [@a]](https://example.org)', 9, 'put it behind the link'],
		['[@a](https://example.org)', 2, 'put it behind the link'],
		['## A heading [@a]', 14, 'put it into the paragraph'],
		['## What @a says', 9, 'put it into the paragraph'],
	] as const)('%s', ([text, column, advice]) => {
		const told = faults(text);
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(new RegExp(`^${column} bad-citation '.+' cannot be read as a citation; `));
		expect(told[0]?.endsWith(`; ${advice}`)).toBe(true);
	});
});
