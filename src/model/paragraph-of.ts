/** Which paragraph of the essay a block belongs to: a note to the one that refers to it, a callout to the one before it. Pure. */
import type { Block, Entry } from '../source/types.ts';

const isNumbered = (block: Block): boolean =>
	block.kind === 'paragraph' && block.place === 'flow' && block.anchor !== undefined;

/**
 * The id of the paragraph that a block is, or hangs on. What stands before the first paragraph of a section belongs to
 * that one; a note within a note, to the paragraph of the outer one.
 * @returns `undefined` where the section has no paragraph
 */
export const paragraphOf = (section: Pick<Entry, 'body'>, block: Block): string | undefined => {
	const { blocks } = section.body;
	let here = block;
	// At most as many steps as there are blocks: notes may refer to each other in a ring.
	for (let steps = 0; here.note !== undefined && steps < blocks.length; steps += 1) {
		const { note } = here;
		const referring = blocks.find((each) => each.notes.includes(note));
		if (!referring) break;
		here = referring;
	}
	const index = blocks.indexOf(here);
	const own = blocks.slice(0, index + 1).findLast(isNumbered) ?? blocks.slice(index).find(isNumbered);
	return own?.anchor?.id;
};
