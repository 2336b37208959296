import { expect, test } from 'vitest';
import { unknownParts } from '../../src/source/language-tags.ts';

test.for([
	['en', []],
	['zh-Hans', []],
	['zh-hant-tw', []],
	['zh-HANT', []],
	['es-419', []],
	// Of languages in three letters, and of variants, the registry here has no names.
	['yue', []],
	['xyz-DE', []],
	['de-1996', []],
	['sl-rozaj', []],
	['xx', ['language xx']],
	['xx-Hans', ['language xx']],
	['en-YY', ['region YY']],
	['en-998', ['region 998']],
	['zh-Hanx', ['script Hanx']],
	['zh-Hanx-YY', ['script Hanx', 'region YY']],
	['qq-Hanx-YY', ['language qq', 'script Hanx', 'region YY']],
] as const)('of %s', ([tag, unknown]) => {
	expect(unknownParts(tag).map((part) => part.join(' '))).toEqual(unknown);
});
