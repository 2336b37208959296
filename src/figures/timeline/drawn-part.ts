/** What figures need of the timeline's file that draw some of its events and let nobody filter them. Pure. */
import type { TimelineFile } from './event.ts';

/** That part of the file. */
export const drawnPart = ({ events, marks }: TimelineFile, drawn: ReadonlySet<string>): TimelineFile => ({
	events: events
		.filter(({ id }) => drawn.has(id))
		.map((event) => ({ ...event, actors: [], agreements: [], mechanisms: [], words: '' })),
	marks,
	names: { actor: [], agreement: [], mechanism: [] },
});
