/** Markup in a text that is shown letter by letter: every piece of it, as it was written. */
import { expect, test } from 'vitest';
import { elementsOfTitles, markupsIn } from '../../src/source/plain-field.ts';

test.each([
	['Plain words, and 3 < 4 & more', undefined],
	['a_name_of_parts', undefined],
	['5*3 is 15', undefined],
	['A *word that is not closed', '*'],
	['The **treaty', '**'],
	['Water, H~2~O', '~2~'],
	['https://example.org/a_b_*c*_d', undefined],
	['Some *stressed* words', '*stressed*'],
	['A **strong** word', '**strong**'],
	['A [link](https://example.org/)', '[link](https://example.org/)'],
	['See https://example.org/ there', undefined],
	['[China](actor:china) and others', '[China](actor:china)'],
	['Said [@smith-2015]', '[@smith-2015]'],
	['Some `code`', '`code`'],
	['An escaped \\* star', '\\*'],
])('%s', (text, found) => {
	expect(markupsIn(text)[0]).toBe(found);
});

test('every piece is told, and what is within another with it', () => {
	expect(markupsIn('A *star*, a [link](http://x.y), **bold _and_ more** &amp; `code` twice: *star*')).toEqual([
		'*star*',
		'[link](http://x.y)',
		'**bold _and_ more**',
		'&amp;',
		'`code`',
	]);
});

test('what may stand in a text hides nothing behind it', () => {
	expect(markupsIn('The <i>R&D</i> of 5*3', elementsOfTitles)).toEqual([]);
	expect(markupsIn('A <span class="nocase">so</span> <b>b</b> H<sub>2</sub>', elementsOfTitles)).toEqual([]);
	expect(markupsIn('The <i>R</i> **and** &amp; D <script>x</script>', elementsOfTitles)).toEqual([
		'**and**',
		'&amp;',
		'<script>',
		'</script>',
	]);
	expect(markupsIn('<i>\n<script>alert(1)</script>', elementsOfTitles)).not.toEqual([]);
	expect(markupsIn('An <i onclick="x()">R</i>', elementsOfTitles)).toEqual(['<i onclick="x()">']);
});

test.each([
	['a*b', []],
	['a*1 b', []],
	['1*2 and *c*', ['*', '*c*']],
	['5*3*2', ['*3*']],
	['* a', []],
	['*a', ['*']],
	['a* b', ['*']],
	['~~x~~', ['~~x~~']],
	['~x', []],
	['<i>x</i>', ['<i>', '</i>']],
	['<a', ['<a']],
	['<http://x.y>', ['<http://x.y>']],
	['<x@y.z>', ['<x@y.z>']],
	['x@y.z', []],
	['https://x.y/*a*', []],
	['So http://x.y *a*', ['*a*']],
	['[a]', []],
	['[a]: b', []],
	['[a][b]', ['][b]']],
	['![a](b)', ['![a](b)']],
	['a[^n]', ['[^n]']],
	['a {#x}', ['{#x}']],
	['{a}', []],
	['a [@b], @c and @{d}', ['[@b]', '@c', '@{d}']],
	['a\\b &amp; c & d\\', ['&amp;', '\\']],
	['_a_ and __b__, a_b', ['_a_', '__b__']],
	['[a](section:b) [c](https://d.e)', ['[a](section:b)', '[c](https://d.e)']],
	['# a *b*', ['*b*']],
	['a\n\n- *b*', ['*b*']],
])('of %s it is %j', (text, found) => {
	expect(markupsIn(text)).toEqual(found);
});
