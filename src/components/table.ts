/** Rows as a table that a spreadsheet opens: CSV by RFC 4180, in UTF-8 with its mark, by which spreadsheets know it. Pure. */

/** The first character of a cell that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;

const isNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** A value as the text of its cell: a list joined by `;`, nothing for what is absent, a formula made text by an apostrophe. */
const textOf = (value: unknown): string => {
	if (Array.isArray(value)) return textOf(value.join('; '));
	if (typeof value !== 'string') return value === undefined || value === null ? '' : JSON.stringify(value);
	return formula.test(value) && !isNumber.test(value) ? `'${value}` : value;
};

const cell = (value: unknown): string => {
	const text = textOf(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table, its header first.
 * @param columns the keys, in order; a key that a row lacks leaves its cell empty
 */
export const writeTable = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
	`\ufeff${[columns, ...rows.map((row) => columns.map((key) => row[key]))]
		.map((cells) => `${cells.map(cell).join(',')}\r\n`)
		.join('')}`;
