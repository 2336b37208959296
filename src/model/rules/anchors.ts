/** The essay's headings and paragraphs bear anchors, each its own, and only they. */
import { idPattern } from '../../schema/fields.ts';
import type { Problem } from '../../source/problem.ts';
import type { Block, Entry, Position } from '../../source/types.ts';
import { isKept } from '../page-ids.ts';
import { allTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

const mustBear = (block: Block, holder: Entry | { readonly collection: string }, field: string): boolean =>
	holder.collection === 'essay' && field === 'body' && block.place === 'flow';

const placeWords: Readonly<Record<Block['place'], string>> = {
	flow: 'a text that bears none',
	callout: 'a callout',
	list: 'a list',
	quotation: 'a quotation',
	note: 'a note',
	table: 'a table',
};

/** Anchors: there where they must be, nowhere else, each once on the page. */
export const anchors: Rule = ({ content }) => {
	const where = new Map<string, Position>(content.entries.essay.map((entry) => [entry.id, entry.at(['title'])]));
	const inEssay = ({ id, position }: NonNullable<Block['anchor']>): readonly Problem[] => {
		if (!idPattern.test(id) || id.length > 80)
			return [
				error(
					'misplaced-anchor',
					position,
					'body',
					`'${id}' is no anchor`,
					'write words in lower case joined by hyphens',
				),
			];
		const first = where.get(id);
		if (first === undefined) where.set(id, position);
		if (first === undefined && !isKept(id)) return [];
		const place = first ? `stands at ${first.file}:${first.line} already` : 'is kept for other things of the page';
		return [error('duplicate-anchor', position, 'body', `the anchor '${id}' ${place}`, 'write another, in words')];
	};
	return allTexts(content).flatMap(({ body, holder, field }) =>
		body.blocks.flatMap((block): readonly Problem[] => {
			if (mustBear(block, holder, field))
				return block.anchor
					? inEssay(block.anchor)
					: block.refused === true
						? []
						: [
								error(
									'missing-anchor',
									block.position,
									field,
									`a ${block.kind} without an anchor`,
									'end it in {#its-id}, an id in words',
								),
							];
			return block.anchor
				? [
						error(
							'misplaced-anchor',
							block.anchor.position,
							field,
							`an anchor in ${placeWords[block.place]}`,
							'take it out: only headings and paragraphs of the essay bear one',
						),
					]
				: [];
		}),
	);
};
