/** Every source, actor, agreement, mechanism and concept is used by something else. */
import { allEntries, allFiles, referencesOf, referencesOfFile, siteTexts } from '../walk.ts';
import { callouts } from '../figures.ts';
import { warning, type Rule } from './rule.ts';

/** Entries that nothing refers to, links to or cites. What an entry says of itself does not count. */
export const unused: Rule = ({ content }) => {
	const used = new Set<string>();
	const use = (target: string, value: string, owner: string) => {
		const key = target === 'commitments' ? `agreements/${value.split('/')[0] ?? ''}` : `${target}/${value}`;
		if (key !== owner) used.add(key);
	};
	for (const entry of allEntries(content)) {
		const owner = `${entry.collection}/${entry.id}`;
		for (const { target, value } of referencesOf(entry)) use(target, value, owner);
		for (const { scheme, target } of entry.body.links) use(`${scheme}s`, target, owner);
		for (const { key } of entry.body.citations) use('sources', key, owner);
		for (const { name, attributes } of entry.body.directives)
			if (callouts[name] === true) use(`${name}s`, attributes['of'] ?? '', owner);
	}
	for (const file of allFiles(content)) for (const { target, value } of referencesOfFile(file)) use(target, value, '');
	for (const { body } of siteTexts(content)) {
		for (const { scheme, target } of body.links) use(`${scheme}s`, target, '');
		for (const { key } of body.citations) use('sources', key, '');
	}
	const { sources } = content.files;
	return [
		...(['agreements', 'actors', 'mechanisms', 'concepts'] as const).flatMap((collection) =>
			content.entries[collection].flatMap((entry) =>
				used.has(`${collection}/${entry.id}`)
					? []
					: [warning('unused-entry', entry.at([]), 'file', `nothing refers to '${entry.id}'`, 'link to it where it belongs, or take the file out')],
			),
		),
		...(sources?.data ?? []).flatMap((source, index) =>
			!sources || used.has(`sources/${source.id}`)
				? []
				: [warning('unused-entry', sources.at([index, 'id']), `[${index}]`, `nothing cites '${source.id}'`, 'cite it where it bears something out, or take it out')],
		),
	];
};
