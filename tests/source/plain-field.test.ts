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
