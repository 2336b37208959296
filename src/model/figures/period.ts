/** The period at a glance: at home beside the title of the essay, which draws it by itself. */
import { paths } from '../address.ts';
import { firstDay, lastDay } from '../dates.ts';
import { onceAt, type FigureModel } from './figure.ts';

export const period: FigureModel<'period'> = {
	address: onceAt('period', paths.essay),
	instances: ({ events, site }) => {
		const [from, to] = [firstDay(site.period.from), lastDay(site.period.to)];
		const isInside = (date: string): boolean => firstDay(date) >= from && firstDay(date) <= to;
		return events.some(({ entry }) => isInside(entry.data.date)) ? [{}] : [];
	},
	lack: () => undefined,
};
