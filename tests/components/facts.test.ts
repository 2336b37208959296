/** The facts of an agreement: who is party, who issued it, who joined. */
import { expect, test } from 'vitest';
import { factsOf } from '../../src/components/kinds.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

const factsWith = (parties: string): string[] =>
	withCase(
		'second-case',
		[{ file: 'agreements/ottawa-convention.md', from: 'parties: [canada, norway]', to: parties }],
		(folder) => {
			const edition = buildEdition(readContent(folder));
			const treaty = edition.agreements.get('ottawa-convention');
			return treaty === undefined
				? []
				: factsOf(treaty, edition).map(({ term, values }) => `${term}: ${values.map(({ words }) => words).join(', ')}`);
		},
	);

test('a body that issued a text is not shown as a party to it', () => {
	const facts = factsWith('issuedBy: [norway]');
	expect(facts).toContain('Issued by: Norway');
	expect(facts.filter((fact) => fact.startsWith('Parties'))).toEqual([]);
});

test('those who joined stand apart, and are not said to be all', () => {
	const facts = factsWith('parties: [norway]\nadhered: [canada]');
	expect(facts).toContain('Parties: Norway');
	expect(facts).toContain('Among those who joined: Canada');
});
