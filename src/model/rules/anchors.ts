/** The essay's headings and paragraphs bear anchors, each its own, and only they. */
import { idPattern } from '../../schema/fields.ts';
import { writtenAnchors } from '../../source/anchors.ts';
import type { Position } from '../../source/types.ts';
import { allEntries } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** Ids that the page of the essay itself uses. */
const taken = new Set(['main', 'menu', 'key-points', 'contents-title', 'in-this-essay', 'sources', 'period-caption']);

/** Anchors: there where they must be, nowhere else, each once on the page. */
export const anchors: Rule = ({ content }) => {
	const where = new Map<string, Position>(content.entries.essay.map((entry) => [entry.id, entry.at(['title'])]));
	return allEntries(content).flatMap((entry) =>
		entry.body.blocks.flatMap((block) => {
			const problems = [];
			const mustBear = entry.collection === 'essay' && block.place === 'flow';
			if (mustBear && !block.anchor)
				problems.push(
					error('missing-anchor', block.position, 'body', `this ${block.kind} has no anchor`, 'end it in {#its-id}, an id in words'),
				);
			if (!mustBear && block.anchor)
				problems.push(
					error('misplaced-anchor', block.anchor.position, 'body', `an anchor stands in a ${block.place === 'flow' ? 'body' : block.place}`, 'take it out: only headings and paragraphs of the essay bear one'),
				);
			for (const { id } of writtenAnchors(block.text))
				problems.push(
					error('misplaced-anchor', block.position, 'body', `{#${id}} stands within the text`, `put it at the end of the ${block.kind}`),
				);
			if (!mustBear || !block.anchor) return problems;
			const { id, position } = block.anchor;
			if (!idPattern.test(id) || id.length > 80)
				problems.push(error('misplaced-anchor', position, 'body', `'${id}' is no anchor`, 'write words in lower case joined by hyphens'));
			const first = where.get(id);
			if (first !== undefined || taken.has(id))
				problems.push(
					error('duplicate-anchor', position, 'body', `#${id} stands ${first ? `at ${first.file}:${first.line}` : 'on this page'} already`, 'give one of them another id'),
				);
			else where.set(id, position);
			return problems;
		}),
	);
};
