/** What a figure of the page has: the events of the file that it draws, and on its own page all others that it lists. */
import { recordOf } from '../../schema/record.ts';
import { filterKeys, type TimelineFile } from './event.ts';
import * as data from './attributes.ts';
import * as classes from './classes.ts';
import { knownIn, type Model } from './store.ts';

/** Reads the model of a figure. */
export const modelOf = (figure: HTMLElement, { events, marks, names }: TimelineFile): Model => {
	const drawing = figure.querySelector(`.${classes.drawing}`);
	const drawn = new Set(
		[...(drawing?.querySelectorAll<SVGAElement>(`.${classes.event}`) ?? [])].map(
			({ dataset }) => dataset['event'] ?? '',
		),
	);
	const period = { from: Number(figure.dataset[data.from]), to: Number(figure.dataset[data.to]) };
	const whole = figure.dataset[data.whole] !== undefined;
	const ids = recordOf(filterKeys, (key) => new Set(names[key].map(([id]) => id)));
	return {
		events: whole ? events : events.filter(({ id }) => drawn.has(id)),
		drawn,
		marks,
		period,
		...(whole ? { known: knownIn(period, ids) } : {}),
	};
};
