/** Fetches the timeline's file, once for all figures of the page; what failed is asked for again at the next wish. */
import { isTimelineFile, type TimelineFile } from './event.ts';
import { eventsPath } from './hooks.ts';

/** So long it may take to come, in milliseconds. */
const patience = 20_000;

let fetched: Promise<TimelineFile> | undefined;

const fetchNow = async (): Promise<TimelineFile> => {
	const address = `${document.documentElement.dataset['base'] ?? ''}${eventsPath}`;
	const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
	const file: unknown = response.ok ? await response.json() : undefined;
	if (!isTimelineFile(file)) throw new Error(`${address}: not the events of the timeline (${response.status})`);
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
