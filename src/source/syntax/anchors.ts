/** Anchors: `{#its-id}` at the end of a heading or paragraph becomes its last child. */
import { isBlank, nodeMark, readLines, refused, wordsOf, type Stretch } from './line.ts';
import type { Syntax } from './reading.ts';

const atEnd = /^\{#([^{}\s]*)\}\s*$/;
/** What was meant as one at the end, with blanks, capitals or underscores, or not closed: `{ #its-id }`, `{#Its Id}`. */
const meantAtEnd = /\{\s*#[\p{L}\p{N}\s_-]*\}?\s*$/u;
const anywhere = /\{#([^{}\s]*)\}/g;

/** Reads the anchors, and refuses those within a text. */
export const anchors: Syntax = (tree, reading) => {
	readLines(tree, reading, (line, { parent }) => {
		const { text } = line;
		if (!text.includes('{')) return [];
		const meant = parent.type === 'heading' || parent.type === 'paragraph' ? meantAtEnd.exec(text) : null;
		if (meant && !atEnd.test(meant[0])) {
			const written = meant[0].trim();
			const id = (written.toLowerCase().match(/[a-z0-9]+/g) ?? ['its-id']).join('-');
			reading.fault(
				'misplaced-anchor',
				line.offset(meant.index),
				`'${written}' is no anchor`,
				`write {#${id}}: words in small letters joined by hyphens, without blanks`,
			);
			// What was meant stands for it, so that nothing else is missed.
			const offset = line.offset(meant.index);
			const position = { start: reading.point(offset), end: reading.point(offset + written.length) };
			const from = text.slice(0, meant.index).trimEnd().length;
			return [{ from, to: text.length, nodes: [{ type: 'anchor', id, offset, position }] }];
		}
		if (!text.includes('{#')) return [];
		const stretches: Stretch[] = [];
		const last = text.lastIndexOf('{#');
		const ending = parent.type === 'heading' || parent.type === 'paragraph' ? atEnd.exec(text.slice(last)) : null;
		const end = ending ? text.slice(0, last).trimEnd().length : text.length;
		if (ending) {
			const offset = line.offset(last);
			const to = offset + (ending[1] ?? '').length + 3;
			const position = { start: reading.point(offset), end: reading.point(to) };
			stretches.push({
				from: end,
				to: text.length,
				nodes: [{ type: 'anchor', id: ending[1] ?? '', offset, position }],
			});
			if (isBlank(wordsOf(line.nodes(0, end))) && !text.slice(0, end).includes(nodeMark))
				reading.fault(
					'misplaced-anchor',
					offset,
					`{#${ending[1] ?? ''}} has no text before it`,
					'put it at the end of the heading or paragraph that it names',
				);
		}
		for (const { index, 0: written } of text.slice(0, end).matchAll(anywhere)) {
			reading.fault(
				'misplaced-anchor',
				line.offset(index),
				`${written} stands within the text`,
				'put it at the very end of the heading or paragraph, with a blank line after it',
			);
			stretches.push(refused(line, index, index + written.length));
		}
		return stretches;
	});
};
