/** Markup in a text that is shown letter by letter: the first piece of it, as it was written. */
import { expect, test } from 'vitest';
import { markupIn } from '../../src/source/plain-field.ts';

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
	expect(markupIn(text)).toBe(found);
});

test('what may stand in a text hides nothing behind it', () => {
	const csl = /^<\/?i\b/;
	expect(markupIn('The <i>R&D</i> of 5*3', csl)).toBeUndefined();
	expect(markupIn('The <i>R</i> &amp; D', csl)).toBe('&amp;');
	expect(markupIn('The <i>R</i> **and** D', csl)).toBe('**and**');
});
