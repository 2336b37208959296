/** The references in data: what each points at, in the order of the schema. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { referencesIn } from '../../src/model/references.ts';
import { ref, text, typedRef } from '../../src/schema/fields.ts';

const schema = z.object({
	actors: z.array(ref('actors')),
	name: text(),
	deed: z.object({ by: ref('sources').optional(), of: ref('commitments') }),
	see: z.array(typedRef()),
});

test('references are found wherever they stand, and other texts are none', () => {
	const data = { see: [], deed: { of: 'treaty/no-use', by: 'report' }, name: 'canada', actors: ['canada', 'norway'] };
	expect(referencesIn(schema, data)).toEqual([
		{ path: ['actors', 0], target: 'actors', value: 'canada' },
		{ path: ['actors', 1], target: 'actors', value: 'norway' },
		{ path: ['deed', 'by'], target: 'sources', value: 'report' },
		{ path: ['deed', 'of'], target: 'commitments', value: 'treaty/no-use' },
	]);
});

test.for([
	['agreement:treaty', 'agreements', 'treaty'],
	['actor:canada', 'actors', 'canada'],
	['mechanism:talks', 'mechanisms', 'talks'],
	['concept:elite', 'concepts', 'elite'],
	['event:signing', 'events', 'signing'],
	['section:how-it-was', 'sections', 'how-it-was'],
	['paragraph:first', 'paragraphs', 'first'],
	['commitment:treaty/no-use', 'commitments', 'treaty/no-use'],
	['event:a:b', 'events', 'a:b'],
	// What has no scheme, or none that is known, points at nothing, and is told as it is written.
	['source:report', undefined, 'source:report'],
	['toString:canada', undefined, 'toString:canada'],
	['canada', undefined, 'canada'],
	['actors', undefined, 'actors'],
	[':canada', undefined, ':canada'],
] as const)('%s points at %s', ([reference, target, value]) => {
	expect(referencesIn(z.object({ see: typedRef() }), { see: reference })).toEqual([{ path: ['see'], target, value }]);
});
