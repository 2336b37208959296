/** Every source, actor, agreement, mechanism and concept is used by something else. */
import { isLinkScheme, schemeTargets } from '../../schema/fields.ts';
import { callouts } from '../callouts.ts';
import { splitCommitmentKey } from '../commitment-key.ts';
import { allEntries, allFiles, allTexts, keyOf, referencesOf, referencesOfFile } from '../walk.ts';
import { warning, warningAt, type Rule } from './rule.ts';

/** Entries that nothing refers to, links to or cites. What an entry says of itself does not count. */
export const unused: Rule = ({ content }) => {
	const used = new Set<string>();
	const use = (target: string | undefined, value: string, owner: string): void => {
		if (target === undefined) return;
		const key = target === 'commitments' ? `agreements/${splitCommitmentKey(value)[0]}` : `${target}/${value}`;
		if (key !== owner) used.add(key);
	};
	const sources = content.files.sources;
	for (const entry of allEntries(content))
		for (const { target, value } of referencesOf(entry)) use(target, value, keyOf(entry));
	for (const file of allFiles(content))
		for (const { path, target, value } of referencesOfFile(file))
			use(target, value, file === sources ? `sources/${sources.data[Number(path[0])]?.id ?? ''}` : keyOf(file));
	for (const { body, holder } of allTexts(content)) {
		for (const { scheme, target } of body.links) use(schemeTargets[scheme], target, keyOf(holder));
		for (const { key } of body.citations) use('sources', key, keyOf(holder));
		for (const { name, attributes } of body.directives)
			if (callouts[name] === true && isLinkScheme(name))
				use(schemeTargets[name], attributes['of'] ?? '', keyOf(holder));
	}
	return [
		...(['agreements', 'actors', 'mechanisms', 'concepts'] as const).flatMap((collection) =>
			content.entries[collection].flatMap((entry) =>
				used.has(`${collection}/${entry.id}`)
					? []
					: [
							warning(
								'unused-entry',
								entry.at([]),
								'file',
								`nothing refers to '${entry.id}'`,
								'link to it where it belongs, or take the file out',
							),
						],
			),
		),
		...(sources?.data ?? []).flatMap(({ id }, index) => {
			if (!sources || used.has(`sources/${id}`)) return [];
			const advice = 'cite it where it bears something out, or take it out';
			return [warningAt(sources, [index, 'id'], 'unused-entry', `nothing cites '${id}'`, advice)];
		}),
	];
};
