/** The script of every page. Without it everything is there, linked and readable; it only adds. */
import { watchFigures } from '../figures/scripts.ts';
import { watchTimelines } from '../figures/timeline/start.ts';
import { watchBar } from './bar.ts';
import { watchMentions } from './card/watch.ts';
import { accompany } from './companion.ts';
import { markContents } from './contents.ts';
import { watchSearch } from './search-key.ts';
import { start } from './start.ts';

start([watchBar, watchSearch, watchMentions, watchTimelines, watchFigures, markContents, accompany]);
