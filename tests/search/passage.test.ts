import { expect, test } from 'vitest';
import { passageOf } from '../../src/search/passage.ts';

/** What was found in angle quotes. */
const shown = (text: string, words: readonly string[], length?: number) =>
	passageOf(text, new Set(words), length)
		.map(({ text: piece, found }) => (found ? `«${piece}»` : piece))
		.join('');

test('a short text is shown whole, with what was found marked as it was written', () => {
	expect(shown('The Müller report.', ['muller'])).toBe('The «Müller» report.');
});

test('nothing found: the beginning', () => {
	expect(shown('One two three four five six', ['none'], 12)).toBe('One two …');
	expect(shown('', ['none'])).toBe('');
});

const filler = 'word '.repeat(60);

test('a long text is cut around what was found, at words', () => {
	const passage = shown(`${filler}the treaty ends here. ${filler}`, ['treaty']);
	expect(passage).toMatch(/^… word .*the «treaty» ends here\. word .* …$/);
	expect(passage.length).toBeLessThan(200);
});

test('where the words stand together counts more than where one stands first', () => {
	const passage = shown(`treaty ${filler}the first treaty banned mines. ${filler}`, ['treaty', 'banned', 'mines']);
	expect(passage).toContain('«treaty» «banned» «mines»');
});

test('what was found at the very end is shown', () => {
	expect(shown(`${filler}last treaty`, ['treaty'])).toMatch(/ last «treaty»$/);
});

test('Chinese pairs that touch are one mark', () => {
	expect(shown('The word 网络安全 stands', ['网络', '络安', '安全'])).toBe('The word «网络安全» stands');
});

test('a long run without a space is cut all the same', () => {
	expect(shown('x'.repeat(500), ['none'], 100)).toBe(`${'x'.repeat(100)} …`);
});

test('scripts that touch are one mark', () => {
	expect(shown('The G20峰会 stands', ['g20', '峰会'])).toBe('The «G20峰会» stands');
});

test('a passage is out of one field: the one that holds most of the words, and never the end of one and the next', () => {
	const fields = 'Notify of incidents.\nwhich incidents are significant\nA hotline for incidents, and a dialogue.';
	expect(shown(fields, ['incidents'])).toBe('Notify of «incidents».');
	expect(shown(fields, ['significant'])).toBe('which incidents are «significant»');
	expect(shown(fields, ['hotline', 'incidents'])).toBe('A «hotline» for «incidents», and a dialogue.');
	expect(shown(fields, ['none'])).toBe('Notify of incidents.');
});
