/** Made-up events for tests and benchmarks: the same ones every time. */
import type { TimelineEvent } from '../../src/figures/timeline/data.ts';
import { tracks, type Drawn } from '../../src/figures/timeline/event.ts';
import { measures } from '../../src/figures/timeline/layout.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';

const words = [
	'Talks',
	'Statement',
	'Charges',
	'Breach',
	'Summit',
	'Report',
	'Dialogue',
	'Strategy',
	'Norms',
	'Resolution',
];

/** An event with what a test does not care about filled in. */
export const made = (event: Partial<TimelineEvent> & Pick<Drawn, 'id' | 'start'>): TimelineEvent => {
	const label = event.label ?? event.id;
	return {
		label,
		width: Math.ceil(textWidth(label, measures.font)),
		measured: true,
		track: 'bilateral',
		end: event.start + 1,
		precision: 'day',
		date: '2014-01-01',
		when: '1 January 2014',
		title: label,
		actors: [],
		agreements: [],
		mechanisms: [],
		words: ` ${label.toLowerCase()}`,
		weight: 2,
		paragraphs: [],
		...event,
	};
};

/** `count` events spread over three years from 1 January 2013, by a fixed walk. */
export const sample = (count: number): TimelineEvent[] =>
	Array.from({ length: count }, (_, index) => {
		const start = 15706 + ((index * 397) % 1095);
		const length = index % 7 === 0 ? 30 : index % 5 === 0 ? 3 : 1;
		return made({
			id: `event-${String(index).padStart(4, '0')}`,
			label: `${words[index % 10] ?? ''} ${words[(index * 3) % 10]?.toLowerCase() ?? ''} ${index}`,
			track: tracks[(index * 5) % 4] ?? 'bilateral',
			start,
			end: start + length,
			precision: length === 1 ? 'day' : length === 3 ? 'span' : 'loose',
			weight: ((index % 3) + 1) as 1 | 2 | 3,
		});
	});
