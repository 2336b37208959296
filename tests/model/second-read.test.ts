/** The same content says the same, however often and from wherever it is read. */
import { expect, test } from 'vitest';
import { linesOf, withCase } from '../fixtures/case.ts';

const changes = [
	{ file: 'events/oslo-adoption.md', from: 'actors: [norway]', to: 'actors: [norwy]' },
	{ file: 'events/ottawa-signing.md', from: '[@unoda-apl]', to: '[@unoda-apl;]' },
	{ file: 'actors/icbl.md', from: 'type: association', to: 'type: society' },
];

test('a second read says the same text in the same order', () => {
	withCase('second-case', changes, (folder) => {
		const first = linesOf(folder);
		expect(first).toHaveLength(3);
		expect(linesOf(folder)).toEqual(first);
	});
});

test('a copy elsewhere says the same text', () => {
	expect(withCase('second-case', changes, linesOf)).toEqual(withCase('second-case', changes, linesOf));
});
