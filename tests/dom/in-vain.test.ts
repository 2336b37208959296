import { expect, test } from 'vitest';
import { inVain } from '../../src/dom/in-vain.ts';

test('what an address asks for in vain is said', () => {
	expect(inVain([])).toBe('');
	expect(inVain(['a', 'b'])).toBe('The address asks for ‘a’, ‘b’, which is not here. ');
	expect(inVain(['a'], 'which is not known here')).toBe('The address asks for ‘a’, which is not known here. ');
});

test('what is asked in vain is said in a bounded number of letters', () => {
	const many = Array.from({ length: 2000 }, (_, index) => `a${index}`);
	expect(inVain(many)).toBe('The address asks for ‘a0’, ‘a1’, ‘a2’, which is not here. ');
	expect(inVain(['x'.repeat(5000)])).toBe(`The address asks for ‘${'x'.repeat(39)}…’, which is not here. `);
});
