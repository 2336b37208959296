/** The script of every page. Without it everything is there, linked and readable; it only adds. */
import { markContents } from './contents.ts';
import { start } from './start.ts';

start([markContents]);
