/** What is drawn, as tests read it. */
import type { RootContent } from 'hast';
import { htmlOf } from '../../src/figures/shared/html.ts';

/** HTML with a line for each element, so that a difference is one of a line. */
export const inLines = (html: string): string => `${html.replace(/(?<=>)(?=<[a-z])|(?<=<\/\w+>)(?=<)/g, '\n')}\n`;

const blocks =
	/<\/?(?:p|li|ul|ol|h\d|div|tr|dt|dd|summary|section|caption|figcaption|fieldset|legend|label|option)\b[^>]*>/g;

/** The words alone: a line for each block, a bar after each cell. */
export const wordsOf = (drawn: RootContent | undefined): readonly string[] =>
	htmlOf(drawn)
		.replace(/<\/t[hd]>/g, ' | ')
		.replace(blocks, '\n')
		.replace(/<[^>]+>/g, '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
