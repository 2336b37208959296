import { describe, expect, test } from 'vitest';
import { saidParts } from '../../src/components/said.ts';

describe('a sentence of the interface', () => {
	test.each([
		['plain words', [{ kind: 'text', words: 'plain words' }]],
		['`code`', [{ kind: 'code', words: 'code' }]],
		[
			'read [the ledger](evidence), by `id`.',
			[
				{ kind: 'text', words: 'read ' },
				{ kind: 'link', words: 'the ledger', name: 'evidence' },
				{ kind: 'text', words: ', by ' },
				{ kind: 'code', words: 'id' },
				{ kind: 'text', words: '.' },
			],
		],
		[
			'[a](one)[b](two)',
			[
				{ kind: 'link', words: 'a', name: 'one' },
				{ kind: 'link', words: 'b', name: 'two' },
			],
		],
		['in [brackets] and (so) on', [{ kind: 'text', words: 'in [brackets] and (so) on' }]],
		['', []],
	])('%s', (sentence, parts) => {
		expect(saidParts(sentence)).toEqual(parts);
	});
});
