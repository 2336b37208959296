/** The essay's sections with their headings and paragraphs, numbered through the whole of it. Pure. */
import type { Content } from '../source/types.ts';
import type { Section } from './types.ts';

/** The sections, in the order of their files. Paragraphs in callouts, lists, quotations, tables and notes have no number. */
export const buildSections = (content: Content): readonly Section[] => {
	let number = 0;
	return content.entries.essay.map((entry) => {
		const anchored = entry.body.blocks.flatMap((block) =>
			block.place === 'flow' && block.anchor ? [{ block, id: block.anchor.id }] : [],
		);
		return {
			id: entry.id,
			title: entry.data.title,
			entry,
			headings: anchored
				.filter(({ block }) => block.kind === 'heading')
				.map(({ block, id }) => ({ id, title: block.text, depth: block.depth ?? 2 })),
			paragraphs: anchored
				.filter(({ block }) => block.kind === 'paragraph')
				.map(({ block, id }) => {
					number += 1;
					return { id, number, section: entry.id, text: block.text };
				}),
		};
	});
};
