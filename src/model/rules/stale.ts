/** A claim is not older than what it rests on: the sources of the entries that its paragraph names. */
import type { Source } from '../../schema/sources.ts';
import { folderOf, isEntityKind } from '../address.ts';
import { firstDay } from '../dates.ts';
import { warningAt, type Rule } from './rule.ts';

/** The day on which a source appeared, as far as it is known; days since 1970. */
const dayOf = (source: Source | undefined): number => {
	const [year, ...rest] = source?.issued?.['date-parts'][0] ?? [];
	if (year === undefined) return -Infinity;
	return firstDay([String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));
};

/** Claims whose `asOf` is before a source of an entry in their paragraph. */
export const staleClaims: Rule = ({ content }) => {
	const sources = new Map((content.files.sources?.data ?? []).map((source) => [source.id, source]));
	return content.entries.claims.flatMap((claim) => {
		const { asOf } = claim.data;
		if (asOf === undefined) return [];
		const links = content.entries.essay
			.flatMap((section) => section.body.links)
			.filter((link) => link.block.anchor?.id === claim.data.paragraph);
		const younger = links
			.flatMap(({ scheme, target }) =>
				isEntityKind(scheme) ? content.entries[folderOf[scheme]].filter(({ id }) => id === target) : [],
			)
			.flatMap((entry) => (entry.data.sources ?? []).map((id) => ({ entry, id })))
			.find(({ id }) => dayOf(sources.get(id)) > firstDay(asOf));
		if (!younger) return [];
		const wrong = `'${younger.id}', a source of '${younger.entry.id}', is younger than ${asOf}`;
		return [warningAt(claim, ['asOf'], 'stale-claim', wrong, 'weigh the claim again and renew asOf')];
	});
};
