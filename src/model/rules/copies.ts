/** An event that was copied for another, and of which only the name of its file was changed. */
import { warningAt, type Rule } from './rule.ts';

/** Events with one title and one date. */
export const copies: Rule = ({ content }) => {
	const seen = new Map<string, string>();
	return content.entries.events.flatMap((entry) => {
		const { title, date } = entry.data;
		const key = `${date} ${title}`;
		const other = seen.get(key);
		if (other === undefined) {
			seen.set(key, entry.file);
			return [];
		}
		const wrong = `'${title}', ${date}, is told in ${other} already`;
		return [warningAt(entry, ['title'], 'copied-event', wrong, 'write what this one tells, or take it out')];
	});
};
