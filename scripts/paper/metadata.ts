/**
 * What a PDF says about itself, and the same bytes from the same content: who wrote it, in which language, of which
 * date; and no trace of the minute at which, or of the page from which, it was printed.
 */
import { PDFDict, PDFDocument, PDFName, PDFString, PDFArray, type PDFObject } from 'pdf-lib';
import { firstMoment } from '../../src/model/dates.ts';

/** What is said of a document. */
export interface PaperMetadata {
	readonly title: string;
	/** Who signs for it. Absent: nobody has. */
	readonly author?: string;
	readonly subject: string;
	readonly language: string;
	/** The day of the edition, `2026-11-29`, or as much of it as is known. */
	readonly date: string;
}

/** The names that the browser gives to the parts of a page by counting all that it ever made: `node00000123`. */
const counted = /^node\d+$/;

const nested = (object: PDFObject): readonly PDFObject[] =>
	object instanceof PDFDict ? object.values() : object instanceof PDFArray ? object.asArray() : [];

/** Every dictionary and list of a document, within others too. */
const collections = (document: PDFDocument): readonly PDFObject[] => {
	const found: PDFObject[] = [];
	const waiting = document.context.enumerateIndirectObjects().map(([, object]) => object);
	for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
		const parts = nested(object);
		if (parts.length === 0) continue;
		found.push(object);
		waiting.push(...parts);
	}
	return found;
};

/** Counts those names from one, in their own order, by which a reader of the file looks them up. */
const renameParts = (document: PDFDocument): void => {
	const strings: { readonly name: string; readonly put: (value: PDFString) => void }[] = [];
	for (const object of collections(document)) {
		const see = (value: PDFObject, put: (value: PDFString) => void): void => {
			if (value instanceof PDFString && counted.test(value.asString())) strings.push({ name: value.asString(), put });
		};
		if (object instanceof PDFDict) for (const [key, value] of object.entries()) see(value, (to) => object.set(key, to));
		else if (object instanceof PDFArray)
			object.asArray().forEach((value, at) => see(value, (to) => object.set(at, to)));
	}
	const order = [...new Set(strings.map(({ name }) => name))].sort();
	const numbers = new Map(order.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
	for (const { name, put } of strings) put(PDFString.of(numbers.get(name) ?? name));
};

/** The file with its metadata. */
export const withMetadata = async (pdf: Uint8Array, about: PaperMetadata): Promise<Uint8Array> => {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const day = new Date(firstMoment(about.date));
	document.setTitle(about.title, { showInWindowTitleBar: true });
	if (about.author !== undefined) document.setAuthor(about.author);
	document.setSubject(about.subject);
	document.setLanguage(about.language);
	document.setCreationDate(day);
	document.setModificationDate(day);
	document.catalog.delete(PDFName.of('Metadata'));
	delete document.context.trailerInfo.ID;
	renameParts(document);
	return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
};
