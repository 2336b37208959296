/** Markup in a text that is shown letter by letter: the first piece of it, as it was written. */
import { expect, test } from 'vitest';
import { markupIn } from '../../src/source/plain-field.ts';

test.each([
	['Plain words, and 3 < 4 & more', undefined],
	['a_name_of_parts', undefined],
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
