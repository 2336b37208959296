/** Fetches the timeline's file, once for all figures of the page; what failed is asked for again at the next wish. */
import { askData } from '../../dom/ask.ts';
import { isTimelineFile, type TimelineFile } from './event.ts';
import { eventsPath } from './hooks.ts';

/** So long it may take to come, in milliseconds. */
const patience = 20_000;

let fetched: Promise<TimelineFile> | undefined;

const fetchNow = async (): Promise<TimelineFile> => {
	const address = `${document.documentElement.dataset['base'] ?? ''}${eventsPath}`;
	const file = await askData(address, patience);
	if (!isTimelineFile(file)) throw new Error(`${address}: not the events of the timeline`);
	return file;
};

/** The file of the timeline. */
export const fetchTimeline = (): Promise<TimelineFile> => {
	if (fetched) return fetched;
	const now = fetchNow();
	fetched = now;
	now.catch(() => (fetched = undefined));
	return now;
};
