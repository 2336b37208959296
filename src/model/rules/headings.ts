/** Headings stand in texts that have a page of their own, begin below its title, and leave no step out. */
import { kindOfCollection } from '../names.ts';
import { allTexts, type MarkdownText } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** The sections of the essay and the entries of the reference; every other text stands among its like, under a heading. */
const hasPage = ({ holder: { collection }, field }: MarkdownText): boolean =>
	field === 'body' && (collection === 'essay' || kindOfCollection[collection] !== undefined);

/** The first heading is `##`; each later one is at most one step deeper than the one before it. */
export const headings: Rule = ({ content }) =>
	allTexts(content).flatMap((text) => {
		const { body, field } = text;
		let before = 1;
		return body.blocks.flatMap(({ kind, depth = 2, position }) => {
			if (kind !== 'heading') return [];
			if (!hasPage(text))
				return [
					error(
						'misplaced-heading',
						position,
						field,
						'a heading in a text that stands among others',
						'make it a paragraph',
					),
				];
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
