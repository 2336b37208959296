/** Notes: `Text.[^its-name]` and `[^its-name]: The note.` on a line of its own. The reader of Markdown makes the nodes; here they are checked. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBlank, readLines, refused, wordsOf, type Stretch } from './line.ts';
import { startOf, type Syntax } from './reading.ts';

const noteLike = /\[\^([^\]]*)\]/g;

/** What is wrong with the name of a note, and what to write; `undefined` where it may be one. */
export const faultOfName = (name: string): readonly [wrong: string, advice: string] | undefined => {
	if (!/\s/.test(name) && name !== '') return undefined;
	const joined = name.trim().replace(/\s+/g, '-');
	return joined === ''
		? ['a note without a name', 'write [^its-name], and [^its-name]: on a line of its own']
		: [`the name of the note '${name}' has a blank in it`, `write [^${joined}], here and before its text`];
};

/** Refuses notes that are not written, not referred to, empty, written twice, or referred to where no mark may stand. */
export const notes: Syntax = (tree, reading) => {
	const { fault } = reading;
	const written = new Map<string, FootnoteDefinition>();
	const referred = new Set<string>();
	visit(tree, 'footnoteDefinition', (note) => {
		const name = note.label ?? note.identifier;
		if (written.has(note.identifier))
			fault('bad-note', startOf(note), `a second note '${name}'`, 'give it a name of its own, or take it out');
		else written.set(note.identifier, note);
		const { children } = note;
		const only = children[0];
		if (only === undefined || (children.length === 1 && only.type === 'paragraph' && isBlank(wordsOf(only.children))))
			fault('bad-note', startOf(note), `the note '${name}' is empty`, 'write its text after the colon, or take it out');
	});
	readLines(tree, reading, (line, { parent, heading, link, note }) => {
		const children: readonly Nodes[] = parent.children;
		const references = children.filter((node) => node.type === 'footnoteReference');
		for (const reference of references) {
			referred.add(reference.identifier);
			const mark = `the mark [^${reference.label ?? reference.identifier}]`;
			const wrong = (where: string, advice: string): void =>
				fault('bad-note', startOf(reference), `${mark} ${where}`, advice);
			const start = startOf(reference);
			const lineBefore = reading.source.slice(start - reading.point(start).column + 1, start);
			if (heading) wrong('in a heading', 'put it into the paragraph');
			else if (link) wrong('in a link', 'put it behind the link');
			else if (note) wrong('in a note', 'say it in that note itself, or in the text');
			else if (lineBefore.trim() === '' && reading.source[reference.position?.end.offset ?? 0] === ':')
				wrong('with a colon in the middle of a paragraph', 'leave a blank line before the note');
		}
		return [...line.text.matchAll(noteLike)].map(({ index, 0: mark, 1: name = '' }): Stretch => {
			const ofName = faultOfName(name);
			if (ofName) fault('bad-note', line.offset(index), ...ofName);
			else
				fault(
					'unknown-note',
					line.offset(index),
					`no note '${name}'`,
					`write it on a line of its own, ${mark}: and its text, or take the mark out`,
				);
			return refused(line, index, index + mark.length);
		});
	});
	for (const [identifier, note] of written)
		if (!referred.has(identifier))
			fault(
				'unknown-note',
				startOf(note),
				`nothing refers to the note '${note.label ?? identifier}'`,
				`write [^${note.label ?? identifier}] where it belongs, or take the note out`,
			);
};
