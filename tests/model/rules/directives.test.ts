/** A directive is a callout with its entry, or a figure with what it takes, in the essay and once. */
import { describe, expect, test } from 'vitest';
import { directives } from '../../../src/model/rules/directives.ts';
import { event, section, told, type Few } from './few.ts';

const forms =
	'write :::agreement, :::actor, :::mechanism, :::concept, :::note, ::timeline, ::clause, ::promises, ::wording, ::meetings, ::measures, ::claims, ::concepts, ::areas, ::fabric, ::pledge, ::drafting';
const between = 'put it between paragraphs of a section of the essay';
const own = 'take one of them out, or give this one a name of its own';
const noEvent = (line: number, weight = 2) =>
	`essay/01-one.md:${line}:1 empty-figure body: this 'timeline' is empty: no event of weight ${weight} or more begins between 0001 and 9999; write a longer part of time, or a lesser weight=`;

/** An event of weight 3, so that timelines are not empty. */
const filled = { 'events/e.md': event("date: '2015'").replace('weight: 1', 'weight: 3') };

describe('in a section of the essay', () => {
	test.for<readonly [what: string, body: string, says: readonly string[]]>([
		['a callout that names its entry', ':::actor{of=norway}\nA.\n:::', []],
		['a note, which names none', ':::note\nA.\n:::', []],
		['a figure', '::timeline', []],
		[
			'a callout that names none',
			':::actor\nA.\n:::\n\n:::concept{of=""}\nA.\n:::',
			[
				"essay/01-one.md:6:1 bad-directive body: 'actor' names no entry; write :::actor{of=its-id}",
				"essay/01-one.md:10:1 bad-directive body: 'concept' names no entry; write :::concept{of=its-id}",
			],
		],
		[
			'a callout with keys that it does not take: what it lacks is told when they are mended',
			':::actor{Of=norway id=a}\nA.\n:::',
			[
				"essay/01-one.md:6:10 bad-directive body: 'actor' takes no 'Of'; write of=; did you mean 'of'?",
				"essay/01-one.md:6:20 bad-directive body: 'actor' takes no 'id'; write of=",
			],
		],
		[
			'a callout with its entry and one key too many',
			':::actor{of=norway id=a}\nA.\n:::',
			["essay/01-one.md:6:20 bad-directive body: 'actor' takes no 'id'; write of="],
		],
		[
			'a note with an entry',
			':::note{of=norway}\nA.\n:::',
			["essay/01-one.md:6:9 bad-directive body: 'note' takes no 'of'; write it without"],
		],
		[
			'names that are not there, near to one that is and far from all',
			'::timelin\n\n:::agreemnt\nA.\n:::\n\n:::something-else\nA.\n:::',
			[
				`essay/01-one.md:6:1 unknown-directive body: no directive '::timelin'; ${forms}; did you mean 'timeline'?`,
				`essay/01-one.md:8:1 unknown-directive body: no directive ':::agreemnt'; ${forms}; did you mean 'agreement'?`,
				`essay/01-one.md:12:1 unknown-directive body: no directive ':::something-else'; ${forms}`,
			],
		],
		[
			'a name that every object has',
			':::constructor\nA.\n:::\n\n::constructor',
			[
				`essay/01-one.md:6:1 unknown-directive body: no directive ':::constructor'; ${forms}`,
				`essay/01-one.md:10:1 unknown-directive body: no directive '::constructor'; ${forms}`,
			],
		],
		[
			'a callout in the form of a figure, and a figure in that of a callout',
			'::note\n\n:::timeline\nA.\n:::',
			[
				"essay/01-one.md:6:1 bad-directive body: '::note' is not how it is written; write :::note, and ::: on a line after it",
				"essay/01-one.md:8:1 bad-directive body: ':::timeline' is not how it is written; write ::timeline, on a line of its own",
			],
		],
		[
			'what a figure does not take: that it is empty is told when it is mended',
			'::timeline{wight=3 from=2016}',
			[
				"essay/01-one.md:6:12 unknown-field timeline.wight: no key 'wight' is known here; use one of lead, from, to, weight, name; did you mean 'weight'?",
			],
		],
		[
			'a figure within other things',
			'- A.\n\n  ::timeline\n\n> ::timeline',
			[
				`essay/01-one.md:8:3 bad-directive body: the figure 'timeline' within something else; ${between}`,
				`essay/01-one.md:10:3 bad-directive body: the figure 'timeline' within something else; ${between}`,
			],
		],
		[
			'a figure three times: each after the first is told where the first stands',
			'::timeline\n\n::timeline{from=2015}\n\n::timeline{name=other}\n\n::timeline',
			[
				`essay/01-one.md:8:1 duplicate-anchor body: a 'timeline' of this name stands at essay/01-one.md:6 already; ${own}`,
				`essay/01-one.md:12:1 duplicate-anchor body: a 'timeline' of this name stands at essay/01-one.md:6 already; ${own}`,
			],
		],
		[
			'what the page draws by itself',
			'::period',
			[
				`essay/01-one.md:6:1 duplicate-anchor body: a 'period' of this name stands at the head of the essay already; ${own}`,
			],
		],
	])('%s', ([, body, says]) => {
		expect(told(directives, { ...filled, 'essay/01-one.md': section(body) })).toEqual(says);
	});
});

test('two sections draw a figure once', () => {
	const files = { ...filled, 'essay/01-one.md': section('::timeline'), 'essay/02-two.md': section('::timeline') };
	expect(told(directives, files)).toEqual([
		`essay/02-two.md:6:1 duplicate-anchor body: a 'timeline' of this name stands at essay/01-one.md:6 already; ${own}`,
	]);
});

test('a figure that would be empty says what is missing', () => {
	expect(told(directives, { 'essay/01-one.md': section('A.\n\n::timeline{from=0001 to=9999}') })).toEqual([noEvent(8)]);
});

test('outside the essay stands no figure, and two are told alike', () => {
	const files: Few = {
		'events/e.md': event("date: '2015'", '::timeline\n\n::timeline\n\n:::note\nA.\n:::').replace(
			'weight: 1',
			'weight: 3',
		),
	};
	expect(told(directives, files)).toEqual([
		`events/e.md:11:1 bad-directive body: the figure 'timeline' outside the essay; ${between}`,
		`events/e.md:13:1 bad-directive body: the figure 'timeline' outside the essay; ${between}`,
	]);
});
