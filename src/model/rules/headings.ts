/** Headings of a body begin below the title of its page, and leave no step out. */
import { allTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** The first heading is `##`; each later one is at most one step deeper than the one before it. */
export const headings: Rule = ({ content }) =>
	allTexts(content).flatMap(({ body, field }) => {
		let before = 1;
		return body.blocks.flatMap(({ kind, depth = 2, position }) => {
			if (kind !== 'heading') return [];
			const [here, allowed] = [depth, before + 1];
			before = Math.max(here, 2);
			const hashes = (count: number): string => '#'.repeat(count);
			if (here === 1)
				return [error('misplaced-heading', position, field, "a heading '#', which is the title's", 'write ##')];
			return here > allowed
				? [
						error(
							'misplaced-heading',
							position,
							field,
							`a heading '${hashes(here)}' that leaves a step out`,
							`write ${hashes(allowed)}`,
						),
					]
				: [];
		});
	});
