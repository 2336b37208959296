/** References in fields, typed links, citations and callouts name what is there. */
import type { ReferenceTarget } from '../../schema/fields.ts';
import { fieldName, nearest, type RuleId } from '../../source/problem.ts';
import type { Content, LinkScheme, Position } from '../../source/types.ts';
import { callouts } from '../figures.ts';
import { allEntries, allFiles, referencesOf, referencesOfFile, siteTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** What may be referred to, by target. */
export const namesOf = (content: Content): Record<string, ReadonlySet<string>> => {
	const paragraphs = new Set<string>();
	const headings = new Set<string>();
	for (const entry of content.entries.essay)
		for (const block of entry.body.blocks)
			if (block.anchor && block.place === 'flow')
				(block.kind === 'paragraph' ? paragraphs : headings).add(block.anchor.id);
	const commitments = new Set(
		content.entries.agreements.flatMap((entry) => (entry.data.commitments ?? []).map(({ id }) => `${entry.id}/${id}`)),
	);
	return { ...content.ids, paragraphs, sections: new Set([...content.ids.essay, ...headings]), commitments };
};

const one: Record<string, { rule: RuleId; word: string; advice: string }> = {
	agreements: { rule: 'unknown-agreement', word: 'agreement', advice: 'use the name of a file in content/agreements' },
	actors: { rule: 'unknown-actor', word: 'actor', advice: 'use the name of a file in content/actors' },
	mechanisms: { rule: 'unknown-mechanism', word: 'mechanism', advice: 'use the name of a file in content/mechanisms' },
	concepts: { rule: 'unknown-concept', word: 'concept', advice: 'use the name of a file in content/concepts' },
	events: { rule: 'unknown-event', word: 'event', advice: 'use the name of a file in content/events' },
	sources: { rule: 'unknown-source', word: 'source', advice: 'use an id of content/sources.json, or add the source there' },
	paragraphs: { rule: 'unknown-essay-part', word: 'paragraph', advice: 'use the anchor of a paragraph in content/essay' },
	sections: { rule: 'unknown-essay-part', word: 'section', advice: 'use the name of a file in content/essay, without its number, or the anchor of a heading' },
	commitments: { rule: 'unknown-commitment', word: 'commitment', advice: "write 'agreement/id', with the id of one of its commitments" },
};

const targetOf: Record<LinkScheme, ReferenceTarget> = {
	agreement: 'agreements',
	actor: 'actors',
	mechanism: 'mechanisms',
	concept: 'concepts',
	event: 'events',
	section: 'sections',
	paragraph: 'paragraphs',
	commitment: 'commitments',
};

/** Every reference resolves. */
export const references: Rule = ({ content }) => {
	const names = namesOf(content);
	const broken = (target: string, value: string, position: Position, field: string) => {
		const known = names[target] ?? new Set<string>();
		const words = one[target];
		if (known.has(value) || words === undefined) return [];
		// An agreement that its schema refuses has no commitments yet: that is told once, at the agreement.
		if (target === 'commitments' && isBroken(content, value)) return [];
		return [error(words.rule, position, field, `no ${words.word} '${value}'`, words.advice, nearest(value, known))];
	};
	return [
		...allEntries(content).flatMap((entry) => [
			...referencesOf(entry).flatMap(({ path, target, value }) => broken(target, value, entry.at(path), fieldName(path))),
			...entry.body.links.flatMap((link) => broken(targetOf[link.scheme], link.target, link.position, 'body')),
			...entry.body.citations.flatMap(({ key, position }) => broken('sources', key, position, 'body')),
			...entry.body.directives.flatMap(({ name, attributes, position }) =>
				callouts[name] === true && attributes['of'] !== undefined ? broken(`${name}s`, attributes['of'], position, 'body') : [],
			),
		]),
		...allFiles(content).flatMap((file) =>
			referencesOfFile(file).flatMap(({ path, target, value }) => broken(target, value, file.at(path), fieldName(path))),
		),
		...siteTexts(content).flatMap(({ body, path }) => {
			const position = content.files.site?.at(path) ?? { file: 'site.yaml', line: 1, column: 1 };
			return [
				...body.links.flatMap((link) => broken(targetOf[link.scheme], link.target, position, fieldName(path))),
				...body.citations.flatMap(({ key }) => broken('sources', key, position, fieldName(path))),
			];
		}),
	];
};

const isBroken = (content: Content, value: string): boolean => {
	const agreement = value.split('/')[0] ?? '';
	return content.ids.agreements.has(agreement) && !content.entries.agreements.some(({ id }) => id === agreement);
};
