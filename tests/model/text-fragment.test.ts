import { expect, test } from 'vitest';
import { textDirective } from '../../src/model/text-fragment.ts';

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
