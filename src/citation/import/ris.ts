/**
 * RIS as it is read: with the tags of its first version, which programs mix with those of the second, so that the reader
 * passes over the editor and the book of a chapter; and with types of which it knows nothing, or not who wrote it. Pure.
 */
import type { Item } from './item.ts';

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

/** The entries, each from its type on. */
const recordsOf = (text: string): readonly string[] =>
	text.split(/^(?=TY {2}-)/m).filter((part) => part.startsWith('TY'));

/** A web page by the name that some programs give it. */
const webPage = /^TY {2}- WEB(?=\s)/;

/** The same entries, in tags that are understood. */
export const modernRis = (text: string): string =>
	recordsOf(text)
		.map((record) => modern(record).replace(webPage, 'TY  - ELEC'))
		.join('');

const typeLine = /^TY {2}-[ \t]*(\S*).*/;

/** What the reader makes of `AU`, by the type of the entry. */
const roles = ['author', 'editor', 'director', 'composer', 'reporter', 'reviewed-author', 'original-author'];

/** What the reader makes of an entry, and what is lost of it: all of one whose type it does not know, who wrote a hearing. */
const whole = (item: Item, asDocument: Item, record: string): Item => {
	if (item['type'] === undefined) return { ...asDocument, type: typeLine.exec(record)?.[1] };
	const { author } = asDocument;
	return author === undefined || roles.some((role) => role in item) ? item : { ...item, author };
};

/** The items of a file. @param read the reader, which makes one item of each entry */
export const risItems = (text: string, read: (text: string) => readonly Item[]): readonly Item[] => {
	const records = recordsOf(modernRis(text)).map((record) => record.replace(/^TY {2}-\s*$/m, 'TY  - none'));
	const asDocuments = read(records.map((record) => record.replace(typeLine, 'TY  - GEN')).join(''));
	return read(records.join('')).map((item, index) => whole(item, asDocuments[index] ?? {}, records[index] ?? ''));
};
