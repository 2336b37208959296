import { describe, expect, test } from 'vitest';
import { shownAddress } from '../../src/citation/bibliography.ts';
import { formatSources } from '../../src/citation/engine.ts';
import { noteText } from '../../src/citation/note.ts';
import { source, type Source } from '../../src/schema/sources.ts';

const made = (data: object): Source => source.parse({ id: 'x', type: 'webpage', title: 'A title', ...data });
const one = (data: object): string | undefined => formatSources([made(data)]).html.get('x');

describe('an entry of the bibliography', () => {
	test('a page stands in quotation marks, its date in British order', () => {
		expect(one({ author: [{ literal: 'The White House' }], issued: { 'date-parts': [[2015, 9, 25]] } })).toBe(
			'The White House, ‘A title’, 25 September 2015.',
		);
	});

	test('a body is not taken apart; a person is sorted by the family', () => {
		expect(one({ author: [{ literal: 'Ministry of Foreign Affairs of the People’s Republic of China' }] })).toMatch(
			/^Ministry of Foreign Affairs of the People’s Republic of China, /,
		);
		expect(one({ author: [{ family: 'Renard', given: 'Thomas' }] })).toMatch(/^Renard, Thomas, /);
	});

	test('who wrote it is not named again as who published it', () => {
		const issued = { 'date-parts': [[2014, 12, 5]] };
		expect(one({ author: [{ literal: 'EEAS' }], publisher: 'EEAS', issued })).toBe('EEAS, ‘A title’, 5 December 2014.');
		const office = { literal: 'Department of State, Office of the Spokesperson' };
		expect(one({ author: [office], publisher: 'Department of State' })).toBe(
			'Department of State, Office of the Spokesperson, ‘A title’, no date.',
		);
		expect(one({ author: [{ literal: 'EEAS' }], publisher: 'GOV.UK' })).toBe('EEAS, ‘A title’, GOV.UK, no date.');
	});

	test('a report stands in italics, without a style attribute', () => {
		const html = one({
			type: 'report',
			author: [{ family: 'Hanson', given: 'Fergus' }],
			issued: { 'date-parts': [[2012, 10]] },
		});
		expect(html).toContain('<i>A title</i>');
		expect(html).toContain('October 2012');
		expect(html).not.toContain('style=');
	});

	test('markup in a title is text', () => {
		expect(one({ title: 'A <script>alert(1)</script> title' })).not.toContain('<script');
	});

	test('what has no date says so', () => {
		expect(one({ author: [{ literal: 'A body' }] })).toBe('A body, ‘A title’, no date.');
	});

	test('a title that ends in a mark gets no second one', () => {
		expect(one({ title: 'Really?', issued: undefined })).toBe('‘Really?’, no date.');
	});
});

test('a short reference names who, when and where', () => {
	const data = made({ author: [{ literal: 'White House' }], issued: { 'date-parts': [[2015, 9, 25]] } });
	expect(noteText(data, 'para. 3')).toBe('White House, 25\u00a0September 2015, para. 3');
	expect(noteText(made({ author: [{ family: 'A' }, { family: 'B' }] }))).toBe('A and B, no date');
	expect(noteText(made({ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }] }))).toBe('A and others, no date');
	expect(noteText(made({}))).toBe('‘A title’, no date');
});

test('an address is shown without what nobody types', () => {
	expect(shownAddress('https://www.example.org/a%20b/')).toBe('example.org/a b');
	expect(shownAddress('http://example.org/%F5')).toBe('example.org/%F5');
});
