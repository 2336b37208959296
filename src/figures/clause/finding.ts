/** What a clause comes to, in a sentence that is counted and never typed. Pure. */
import type { Part } from '../../schema/commitments.ts';
import { countWords } from '../../schema/fields.ts';
import { capital } from '../../model/capital.ts';
import { counted, inWords, listed } from '../../model/counting.ts';

/** Whether somebody is on record with a reading of a part. */
const isRead = ({ readings = [] }: Part): boolean => readings.length > 0;
const isOpen = ({ leavesOpen = [] }: Part): boolean => leavesOpen.length > 0;

/** `33 words turn on six phrases: five leave something open and four are read in more than one way`. */
export const finding = (quote: string, parts: readonly Part[]): string => {
	const all = parts.length;
	const [open, read] = [parts.filter(isOpen).length, parts.filter(isRead).length];
	const [opens, reads] = ['leaves something open', 'is read in more than one way'];
	const every = all === 1 ? 'it' : 'each';
	const said = [
		...(open === 0
			? []
			: [open === all ? `${every} ${opens}` : open === 1 ? `one ${opens}` : `${inWords(open)} leave something open`]),
		...(read === 0
			? []
			: [
					read === all
						? open === all
							? reads
							: `${every} ${reads}`
						: read === 1
							? `one ${reads}`
							: `${inWords(read)} are read in more than one way`,
				]),
	];
	const first = capital(`${counted(countWords(quote), 'word')} turn on ${counted(all, 'phrase')}`);
	return said.length === 0 ? first : `${first}: ${listed(said)}`;
};
