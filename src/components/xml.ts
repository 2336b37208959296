/** A tree of XML as a file. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** The text of a document, in UTF-8. */
export const xmlOf = (root: Element): string =>
	toXml(x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, root]));
