/** Copies a text, or where the browser lets no script do that, lays it out to be copied by hand. */
import { element, say } from '../../dom/element.ts';

/** A line that says what was done, to those who see it and those who hear it. */
export const statusLine = (): HTMLElement => element('p', { role: 'status', className: 'tools-status' });

/**
 * Copies, and says so.
 * @param what is said of it: 'The link'
 */
export const copy = async (text: string, what: string, status: HTMLElement): Promise<void> => {
	try {
		await navigator.clipboard.writeText(text);
		say(status, `${what} is copied.`);
	} catch {
		// A page that is not served over https has no clipboard.
		const field = element('textarea', { readOnly: true, value: text, rows: 3, ariaLabel: what });
		say(status, 'The browser does not let a page copy; here it is:');
		status.append(field);
		field.select();
	}
};
