/** What stands in a line of a figure: words and elements, as `h` takes them. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths, type EntityKind, type Href } from '../../model/address.ts';

type Piece = ElementContent | string;

export type Line = readonly Piece[];

/** Pieces of a line, with a sign between each and the next. */
export const parted = (sign: string, pieces: readonly (Piece | Line)[]): Piece[] =>
	pieces.flatMap((piece, index) => (index > 0 ? [sign, piece].flat() : piece));

/** A link to an entry, which a card explains. */
export const entityLink = (kind: EntityKind, id: string, words: string, href: Href): Element =>
	h('a', { href: href(paths.entity(kind, id)), dataEntity: `${kind}:${id}` }, words);
