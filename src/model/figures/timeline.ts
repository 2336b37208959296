/** The timeline: at home on its own page, with all events; in the essay, those of some weight in a part of time. */
import { figureId, paths } from '../address.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { FigureModel } from './figure.ts';

/** The least weight of an event that a timeline in the essay draws where nothing is said. */
export const defaultWeight = 2;

export const timeline: FigureModel<'timeline'> = {
	address: ({ name }) => ({
		id: figureId('timeline', name),
		home: paths.timeline,
		embed: paths.embed('timeline'),
	}),
	instances: ({ events }) => (events.length > 0 ? [{}] : []),
	lack: ({ from, to, weight = defaultWeight }, { entries, files }) => {
		const period = files.site?.data.period;
		const [first, last] = [from ?? period?.from, to ?? period?.to];
		if (first === undefined || last === undefined) return undefined;
		const [begin, end] = [firstDay(first), lastDay(last)];
		return entries.events.some(
			({ data }) => data.weight >= weight && firstDay(data.date) >= begin && firstDay(data.date) <= end,
		)
			? undefined
			: {
					wrong: `no event of weight ${weight} or more begins between ${first} and ${last}`,
					advice: 'write a longer part of time, or a lesser weight=',
				};
	},
};
