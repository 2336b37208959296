import { describe, expect, test } from 'vitest';
import { renderTimeline } from '../../src/figures/timeline/figure.ts';
import { sample } from './sample.ts';

const figure = (from: number, to: number): string =>
	renderTimeline({
		id: 'figure-timeline',
		events: sample(5),
		window: { from, to },
		marks: [
			{ day: 16703, label: 'The turn', kind: 'turn', when: '25 September 2015' },
			{ day: 16708, label: 'The essay', kind: 'horizon', when: '30 September 2015' },
		],
		href: (id) => `#${id}`,
		title: 'Five events',
		source: 'Source: none',
	});

describe('what is marked is said in words too', () => {
	test.each([
		['both within the window', 15706, 16801, true, true],
		['the window begins after both', 16710, 16801, false, true],
		['the window ends before both', 15706, 16700, false, false],
	])('%s', (_, from, to, turn, horizon) => {
		const html = figure(from, to);
		expect(html.includes('<b>The turn</b>, 25 September 2015: ')).toBe(turn);
		expect(html.includes('<b>The essay</b>, 30 September 2015: ')).toBe(horizon);
	});
});
