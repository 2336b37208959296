/**
 * Links: `[the joint dialogue](mechanism:joint-dialogue)` becomes a typed link, `[a page][1]` a link to the address
 * that `[1]: https://example.org/` gives.
 */
import type { Definition, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isLinkScheme, isWebAddress, linkSchemes } from '../../schema/fields.ts';
import { isBlank, wordsOf } from './line.ts';
import type { TypedLinkNode } from './nodes.ts';
import { faultOfName } from './notes.ts';
import { putInPlace, quoted, startOf, writtenAs, type Reading, type Syntax } from './reading.ts';

const typedAddress = new RegExp(`^(${linkSchemes.join('|')}):(.*)$`, 's');
const mailAddress = /^mailto:[^\s@?]+@[^\s@?]+/i;

/** True for an address that may stand in a link: one of ours, of the web, or of a mailbox. */
export const mayLeadTo = (address: string): boolean =>
	typedAddress.test(address) || isWebAddress(address) || mailAddress.test(address);

/** What is wrong with an address that was meant to be a note, and is none by its name: `[^its name]: The_text`. */
const asNote = (label: string): ReturnType<typeof faultOfName> =>
	label.startsWith('^') ? faultOfName(label.slice(1)) : undefined;

const definitionsOf = (tree: Root, { fault }: Reading): ReadonlyMap<string, Definition> => {
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (definition, index, parent) => {
		const { identifier, label } = definition;
		const ofName = asNote(label ?? identifier);
		if (ofName && parent && index !== undefined) {
			fault('bad-note', startOf(definition), ...ofName);
			parent.children.splice(index, 1);
			return index;
		}
		if (!definitions.has(identifier)) definitions.set(identifier, definition);
		else
			fault(
				'bad-link',
				startOf(definition),
				`a second address of [${label ?? identifier}]`,
				'give it a name of its own, or take it out',
			);
		return undefined;
	});
	return definitions;
};

/** A link to what its address names; positions stay. */
const resolved = (url: string, link: Pick<Link, 'children' | 'position'>): Link | TypedLinkNode => {
	const [, scheme = '', target = ''] = typedAddress.exec(url) ?? [];
	const { children, position } = link;
	const at = position === undefined ? {} : { position };
	return isLinkScheme(scheme)
		? { type: 'typedLink', scheme, target, children, ...at }
		: { type: 'link', url, children, ...at };
};

/** Reads the links, and refuses those without words, with a title, or by a name that nothing or no link has. */
export const links: Syntax = (tree, reading) => {
	const { fault } = reading;
	const definitions = definitionsOf(tree, reading);
	const used = new Set<string>();
	const titled = (title: string | null | undefined, offset: number): void => {
		if (title)
			fault(
				'bad-link',
				offset,
				`the title ${quoted(title)} of a link`,
				'take it out, and say it in the text: few see it',
			);
	};
	/** `<http://two words>`, of which Markdown takes the first. */
	const notClosed = (node: Link | LinkReference): void => {
		const [start, end] = [startOf(node), node.position?.end.offset ?? 0];
		if (/^[[<]/.test(writtenAs(node, reading)) || reading.source.charAt(start - 1) !== '<') return;
		const [rest = ''] = /^[^<>\n]*>?/.exec(reading.source.slice(end)) ?? [];
		const wrong = `${quoted(reading.source.slice(start - 1, end) + rest)} is no address`;
		fault('bad-address', start - 1, wrong, 'write it whole and without blanks (%20 for a blank), or [words](address)');
	};
	visit(tree, (node, index, parent) => {
		if (node.type === 'image' || node.type === 'imageReference')
			fault('bad-address', startOf(node), 'an image', 'take it out: pictures have no place in the content');
		if (!parent || index === undefined || (node.type !== 'link' && node.type !== 'linkReference')) return;
		if (node.type === 'linkReference') {
			used.add(node.identifier);
			const ofName = asNote(node.label ?? node.identifier);
			if (ofName) {
				fault('bad-note', startOf(node), ...ofName);
				putInPlace(parent, index, ...node.children);
				return;
			}
		} else titled(node.title, startOf(node));
		notClosed(node);
		const url = node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? '');
		const written = writtenAs(node, reading);
		if (isBlank(wordsOf(node.children)) || (written.startsWith('<') && typedAddress.test(url))) {
			fault('bad-link', startOf(node), `a link to '${url}' without words`, `write [words](${url})`);
			node.children = [];
		}
		putInPlace(parent, index, resolved(url, node));
	});
	for (const [name, definition] of definitions) {
		titled(definition.title, startOf(definition));
		if (!used.has(name))
			fault(
				'bad-link',
				startOf(definition),
				`an address [${definition.label ?? name}] that no link has`,
				'write [words][its name] where it belongs, or take the line out',
			);
	}
};
