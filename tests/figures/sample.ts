/** Made-up events for tests and benchmarks: the same ones every time. */
import { tracks, type TimelineEvent } from '../../src/figures/timeline/data.ts';

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

/** `count` events spread over three years from 1 January 2013, by a fixed walk. */
export const sample = (count: number): TimelineEvent[] =>
	Array.from({ length: count }, (_, index) => {
		const start = 15706 + ((index * 397) % 1095);
		const length = index % 7 === 0 ? 30 : index % 5 === 0 ? 3 : 1;
		return {
			id: `event-${String(index).padStart(4, '0')}`,
			label: `${words[index % 10] ?? ''} ${words[(index * 3) % 10]?.toLowerCase() ?? ''} ${index}`,
			track: tracks[(index * 5) % 4] ?? 'bilateral',
			start,
			end: start + length,
			precision: length === 1 ? 'day' : length === 3 ? 'span' : 'loose',
			date: '2014-01-01',
			when: '1 January 2014',
			title: `Event ${index}`,
			weight: ((index % 3) + 1) as 1 | 2 | 3,
			matters: '',
			paragraphs: [],
		};
	});
