/** What belongs together stays in one line: a day with its month and year, a number with its unit. Pure. */

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const day = new RegExp(`(\\d{1,2})[ \u00a0](${months})(?: (\\d{4}))?\\b`, 'g');
const unit =
	/(\d) (?=(?:%|per cent|thousand|million|billion|kB|minutes|hours|days|weeks|months|years)(?![\p{L}\p{N}]))/gu;

/** A text with spaces that do not break where it should not: `25\u00a0September\u00a02015`, `21.5\u00a0million`. */
export const noBreak = (text: string): string =>
	text
		.replace(day, (_, date: string, month: string, year?: string) =>
			[date, month, ...(year === undefined ? [] : [year])].join('\u00a0'),
		)
		.replace(unit, '$1\u00a0');
