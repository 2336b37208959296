/** A link to an entry does not follow one to the same entry: the second tells a reader nothing. */
import { isEntityKind } from '../address.ts';
import { allTexts } from '../walk.ts';
import { warning, type Rule } from './rule.ts';

/** Two links in a row to one entry, within a text. Notes and callouts stand apart from the text around them. */
export const repeatedLinks: Rule = ({ content }) =>
	allTexts(content).flatMap(({ body, field }) => {
		const links = body.links.filter(({ scheme }) => isEntityKind(scheme));
		return links.flatMap((link, index) => {
			const before = links[index - 1];
			const follows =
				before?.scheme === link.scheme &&
				before.target === link.target &&
				before.block.place === link.block.place &&
				before.block.note === link.block.note;
			return follows
				? [
						warning(
							'repeated-link',
							link.position,
							field,
							`the link before this one leads to '${link.target}' too`,
							'leave the second one plain',
						),
					]
				: [];
		});
	});
