/** Every extension of the syntax, in the order in which they are read: each finds what those before it have made. */
import { anchors } from './anchors.ts';
import { blocks } from './blocks.ts';
import { characters } from './characters.ts';
import { citations } from './citations.ts';
import { directives } from './directives.ts';
import { foreignMarkup } from './foreign.ts';
import { garbled } from './garbled.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import type { Syntax } from './reading.ts';

export const syntax: readonly Syntax[] = [
	characters,
	garbled,
	blocks,
	directives,
	citations,
	links,
	anchors,
	notes,
	foreignMarkup,
];
