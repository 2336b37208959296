/** The essay retells every paragraph of the source; the claims weigh every claim of it, each at its phrase. */
import { nearest, type Problem } from '../../source/problem.ts';
import type { FieldPath, FileEntry } from '../../source/types.ts';
import { errorAt, isIncomplete, type Fielded, type Rule } from './rule.ts';

/** The two things that a source is made of: where `site.yaml` lists them, and what is to be done where one is left out. */
const parts = {
	paragraph: {
		list: 'paragraphs',
		left: { rule: 'not-retold', verb: 'section retells', advice: "name it in the 'retells' of the section that does" },
	},
	claim: {
		list: 'claims',
		left: { rule: 'not-weighed', verb: 'claim weighs', advice: "write one, with it as 'sourceClaim'" },
	},
} as const;
type Part = keyof typeof parts;

/** A part that an entry names and the source does not have. */
const unknown = (part: Part, id: string, known: readonly string[], of: Fielded, path: FieldPath): Problem[] => {
	if (known.includes(id)) return [];
	const advice = `use one that site.yaml lists under ${parts[part].list}`;
	return [errorAt(of, path, 'unknown-source-part', `the source has no ${part} '${id}'`, advice, nearest(id, known))];
};

/** The parts of the source that nothing names. */
const left = (part: Part, known: readonly string[], named: ReadonlySet<string>, site: FileEntry<'site'>): Problem[] =>
	known.flatMap((id, index) => {
		const { list, left: words } = parts[part];
		return named.has(id) ? [] : [errorAt(site, [list, index], words.rule, `no ${words.verb} '${id}'`, words.advice)];
	});

/** Source paragraphs and claims are those of `site.yaml`, and none is left out. */
export const retold: Rule = ({ content }) => {
	const { site } = content.files;
	if (!site) return [];
	const { paragraphs = [], claims = [] } = site.data;
	const { essay, claims: weighings } = content.entries;
	const told = new Set(essay.flatMap((entry) => entry.data.retells ?? []));
	const weighed = new Set(weighings.map((entry) => entry.data.sourceClaim));
	return [
		...essay.flatMap((entry) =>
			(entry.data.retells ?? []).flatMap((id, index) =>
				unknown('paragraph', id, paragraphs, entry, ['retells', index]),
			),
		),
		...weighings.flatMap((entry) => unknown('claim', entry.data.sourceClaim, claims, entry, ['sourceClaim'])),
		...(isIncomplete(content, 'essay') ? [] : left('paragraph', paragraphs, told, site)),
		...(content.ids.claims.size === 0 || isIncomplete(content, 'claims') ? [] : left('claim', claims, weighed, site)),
	];
};

const occurrences = (text: string, phrase: string): number => text.split(phrase).length - 1;

/** The phrase of a claim stands once in its paragraph. */
export const phrases: Rule = ({ content }) => {
	const texts = new Map<string, readonly string[]>();
	for (const { body } of content.entries.essay)
		for (const { place, anchor, text } of body.blocks)
			if (place === 'flow' && anchor) texts.set(anchor.id, [...(texts.get(anchor.id) ?? []), text]);
	return content.entries.claims.flatMap((entry) => {
		// Which of two paragraphs with one anchor is meant nobody knows; that there are two is told there.
		const [text, another] = texts.get(entry.data.paragraph) ?? [];
		if (text === undefined || another !== undefined) return [];
		const times = occurrences(text, entry.data.phrase);
		return times === 1
			? []
			: [
					errorAt(
						entry,
						['phrase'],
						'phrase-not-once',
						`'${entry.data.phrase}' stands ${times === 0 ? 'nowhere' : `${times} times`} in #${entry.data.paragraph}`,
						times === 0
							? 'copy the words from the paragraph as it reads, without markup'
							: 'make it longer, so that it stands once',
					),
				];
	});
};
