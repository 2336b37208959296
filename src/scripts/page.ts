/** The script of every page. Without it everything is there, linked and readable; it only adds. */
import { explainMentions } from './cards.ts';
import { markContents } from './contents.ts';
import { start } from './start.ts';

start([markContents, explainMentions]);
