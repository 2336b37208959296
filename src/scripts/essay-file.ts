/** The script of the essay in one file: that of its page, without the search. */
import { watchFigures } from '../figures/scripts.ts';
import { watchTimelines } from '../figures/timeline/start.ts';
import { watchMentions } from './card/watch.ts';
import { start } from './start.ts';
import { watchAnchors } from './tools/watch.ts';
import { watchReading } from './watch-reading.ts';

/** The marks of a drawing lead to events that came with this script. */
const linkMarks = (): void => {
	for (const mark of document.querySelectorAll<SVGAElement>('a[data-event]:not([href])')) {
		const id = `event-${mark.dataset['event'] ?? ''}`;
		if (document.getElementById(id)) mark.setAttribute('href', `#${id}`);
	}
};

start([linkMarks, watchMentions, watchAnchors, watchTimelines, watchFigures, watchReading]);
