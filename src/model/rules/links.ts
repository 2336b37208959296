/** A link to an entry does not follow one to the same entry: the second tells a reader nothing. */
import { entityKinds } from '../address.ts';
import { allEntries } from '../walk.ts';
import { warning, type Rule } from './rule.ts';

/** Two links in a row to one entry, within a body. */
export const repeatedLinks: Rule = ({ content }) =>
	allEntries(content).flatMap(({ body }) => {
		const links = body.links.filter(({ scheme }) => (entityKinds as readonly string[]).includes(scheme));
		return links.flatMap((link, index) => {
			const before = links[index - 1];
			return before?.scheme === link.scheme && before.target === link.target && before.block.place === link.block.place
				? [warning('repeated-link', link.position, 'body', `the link before this one leads to '${link.target}' too`, 'leave the second one plain')]
				: [];
		});
	});
