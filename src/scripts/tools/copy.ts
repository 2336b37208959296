/** Copies a text, or where the browser lets no script do that, lays it out to be copied by hand. */
import { element, say } from '../../dom/element.ts';

/** A line that says what was done, to those who see it and those who hear it. */
export const statusLine = (): HTMLElement => element('p', { role: 'status', className: 'tools-status' });

/** What is copied, in the forms that a document and a plain field take. */
export interface Copied {
	readonly text: string;
	/** The same with its italics. Absent: it has none. */
	readonly html?: string;
}

const toClipboard = async ({ text, html }: Copied): Promise<void> => {
	const { clipboard } = navigator;
	// Older browsers take plain text alone.
	if (html === undefined || typeof ClipboardItem === 'undefined' || !('write' in clipboard))
		return clipboard.writeText(text);
	const as = (type: string, data: string): Record<string, Blob> => ({ [type]: new Blob([data], { type }) });
	await clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })]);
};

/**
 * Copies, and says so.
 * @param what is said of it: 'The link'
 */
export const copy = async (copied: Copied, what: string, status: HTMLElement): Promise<void> => {
	try {
		await toClipboard(copied);
		say(status, `${what} is copied.`);
	} catch {
		// A page that is not served over https has no clipboard.
		const field = element('textarea', { readOnly: true, value: copied.text, rows: 3, ariaLabel: what });
		say(status, 'The browser does not let a page copy; here it is:');
		status.append(field);
		field.select();
	}
};
