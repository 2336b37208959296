/**
 * RIS with the tags of its first version, which programs mix with those of the second: the reader then passes over the
 * editor and the book of a chapter. Pure.
 */

const has = (record: string, tag: RegExp): boolean => new RegExp(`^(?:${tag.source}) {2}-`, 'm').test(record);

/** Of a whole book the editor has a tag of its own, which in a record of the first version alone means another. */
const editorTag = (record: string): string => {
	if (!/^TY {2}- BOOK/m.test(record)) return 'A2';
	return has(record, /A1|T1|Y1/) && !has(record, /PY|DA|DO|LA|DB|AN/) ? 'ED' : 'A3';
};

/** The editor and the title of a book, under the tags that the reader knows in both versions. */
const modern = (record: string): string => {
	const own = has(record, /T[I1]/);
	const titled = own && has(record, /T2/) ? record : record.replace(/^BT(?= {2}-)/gm, own ? 'T2' : 'TI');
	return titled.replace(/^ED(?= {2}-)/gm, editorTag(record));
};

/** The same entries, in tags that are understood. */
export const modernRis = (text: string): string =>
	text
		.split(/(?<=^ER {2}-.*\n)/m)
		.map(modern)
		.join('');
