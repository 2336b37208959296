/** The script of every page. Without it everything is there, linked and readable; it only adds. */
import { watchFigures } from '../figures/scripts.ts';
import { watchTimelines } from '../figures/timeline/start.ts';
import { watchMentions } from './card/watch.ts';
import { watchSearch } from './search-key.ts';
import { start } from './start.ts';
import { watchAnchors } from './tools/watch.ts';
import { watchReading } from './watch-reading.ts';

start([watchSearch, watchMentions, watchAnchors, watchTimelines, watchFigures, watchReading]);
